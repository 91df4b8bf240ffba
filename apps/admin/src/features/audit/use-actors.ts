import { AuditActorsDocument, type ActorChoiceFragment, type AuditFilter } from '@stipple/contract/admin';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceSource, type Choice, type ChoiceSource } from '../../shared/choose/index.ts';

/** What nobody signed in has done: by the system, or by a program that acts for the clinic. */
const UNNAMED = ['WORKER', 'MEMBER'] as const;
type Unnamed = (typeof UNNAMED)[number];

/** So many people are told of at a time, at least; with as many there may be more. */
const OFFERED = 20;

const isUnnamed = (value: string | undefined): value is Unnamed => UNNAMED.some((each) => each === value);

/** Who, as the address holds it, as the filter of the query. */
export const actorFilter = (who: string | undefined): Pick<AuditFilter, 'actorId' | 'unnamed'> =>
  isUnnamed(who) ? { actorId: null, unnamed: who } : { actorId: who ?? null, unnamed: null };

/** Whoever did what stands in the trail, by name: the system, people of the clinic, operators. */
export function useActors(): ChoiceSource {
  const { t } = useTranslation('audit');
  return useMemo(() => {
    const choice = ({ actorId, name, isOperator, isFormer }: ActorChoiceFragment): Choice => ({
      value: actorId,
      label: name,
      detail: isOperator ? t('by.operator') : isFormer ? t('former') : null,
    });
    const unnamed: Choice[] = [
      { value: 'WORKER', label: t('by.worker') },
      { value: 'MEMBER', label: t('by.member'), detail: t('somebody') },
    ];
    return choiceSource({
      query: AuditActorsDocument,
      variables: (search, values) => ({ search, ids: values.filter((value) => !isUnnamed(value)) }),
      read: ({ viewer }, search, values) => {
        const people = viewer?.clinic?.auditActors.map(choice);
        if (!people) return null;
        const holds = ({ label }: Choice) => label.toLowerCase().includes(search.toLowerCase());
        const all = [...unnamed, ...people];
        return {
          // The accounts that were asked for come too, whatever they are called.
          found: all.filter((each) => (!values.includes(each.value) && !isUnnamed(each.value)) || holds(each)),
          named: all.filter(({ value }) => values.includes(value)),
          hasMore: people.length >= OFFERED,
        };
      },
    });
  }, [t]);
}
