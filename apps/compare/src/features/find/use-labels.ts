import { CURRENCY_DECIMALS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Stated } from './changes.ts';
import type { Band, Search } from './search.ts';

/** Says each stated part of a search in a few words: for chips. */
export function useLabels() {
  const { t } = useTranslation('find');
  const words = useWords();
  const format = useFormat();
  const band = ({ currency, least, most }: Band): string => {
    const money = (amount: number) => {
      const amountMinor = Math.round(amount * 10 ** (CURRENCY_DECIMALS.get(currency) ?? 2));
      return { amountMinor, currency };
    };
    if (least !== undefined && most !== undefined) return format.moneyRange(money(least), money(most));
    if (least !== undefined) return t('band.from', { amount: format.money(money(least)) });
    if (most !== undefined) return t('band.upTo', { amount: format.money(money(most)) });
    return t('band.in', { currency: format.currency(currency) });
  };
  return ({ part, value = '' }: Stated, { need, rating, reviews, serves, price, text }: Search): string => {
    switch (part) {
      case 'INDICATION':
        return need.goal ? words('service', need.goal).label : words.any('indication', need.indication ?? '').label;
      case 'STAGE':
        return need.scale ? words.stage(need.scale, need.stage ?? '').label : '';
      case 'SCAR_TYPE':
        return words.any('scarType', need.scarType ?? '').label;
      case 'SKIN_TONE':
        return need.monk
          ? words.any('monk', String(need.monk)).label
          : words.any('fitzpatrick', need.fitzpatrick ?? '').label;
      case 'HAIR_COLOUR':
        return t('chip.hair', { colour: words.any('hairColour', need.hairColour ?? '').label });
      case 'CREDENTIALS':
        return t('chip.credential', { kind: words.any('credentialKind', value).label });
      case 'LANGUAGES':
        return t('chip.language', { language: format.language(value) });
      case 'MIN_RATING':
        return t('chip.rating', { stars: format.stars(rating ?? 0) });
      case 'MIN_REVIEWS':
        return t('chip.reviews', { count: reviews ?? 0, shown: format.number(reviews ?? 0) });
      case 'PRICE':
        return price ? t('chip.price', { band: band(price) }) : '';
      case 'SERVES':
        return t('chip.serves', { whom: words.any('serves', serves ?? '').label });
      case 'TEXT':
        return `“${text ?? ''}”`;
      case 'NEAR':
        return '';
    }
  };
}
