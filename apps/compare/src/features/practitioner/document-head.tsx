import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Head, usePublicUrl } from '../../shared/head.tsx';
import { JsonLd } from '../../shared/structured/json-ld.tsx';
import { aggregateRating, breadcrumbs, business, review } from '../../shared/structured/things.ts';
import type { PractitionerShown } from './unproven.ts';

/** What search engines and shared links read of the page. */
export function DocumentHead({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const { t: say } = useTranslation('shared');
  const { t: site } = useTranslation('site');
  const { lang, slug } = useParams();
  const publicUrl = usePublicUrl();
  const { name, clinic, locations } = practitioner;
  const towns = [...new Set(locations.map(({ city }) => city))].join(', ');
  const words = { name, towns: towns || clinic.name };
  const title = t('pageTitle', words);
  const url = `${publicUrl}/${lang}/p/${slug}`;
  const person = {
    '@type': 'Person',
    '@id': `${url}#person`,
    name,
    url,
    knowsLanguage: practitioner.languages,
    workLocation: locations.map((location) => business(location)),
    worksFor: { '@type': 'Organization', name: clinic.name, url: `${publicUrl}/${lang}/c/${clinic.slug}` },
    disambiguatingDescription: clinic.demo ? `${say('demo.title')} ${say('demo.body')}` : undefined,
  };
  const service = {
    '@type': 'Service',
    name: title,
    serviceType: 'Scalp micropigmentation',
    provider: { '@id': person['@id'] },
    aggregateRating: aggregateRating(practitioner.rating),
    review: practitioner.reviews.nodes.flatMap((each) => review(each) ?? []),
  };
  const way = breadcrumbs(publicUrl, [
    { name: site('find'), path: `/${lang}/find` },
    { name: clinic.name, path: `/${lang}/c/${clinic.slug}` },
    { name, path: `/${lang}/p/${slug}` },
  ]);
  return (
    <>
      <Head
        title={title}
        description={t('pageDescription', words)}
        type="profile"
        picture={{ path: `p/${slug}.png`, alt: title }}
      />
      <JsonLd things={[person, service, way]} />
    </>
  );
}
