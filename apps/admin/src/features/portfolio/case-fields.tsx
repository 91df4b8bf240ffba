import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import {
  type CaseFactsFragment,
  type CaseScale,
  type Fitzpatrick,
  type HairColour,
  type Indication,
  type ScarType,
  type UpdateCaseInput,
} from '@stipple/contract/admin';
import {
  CASE_SCALES,
  FITZPATRICK_TYPES,
  GREY_PERCENT,
  HAIR_COLOURS,
  INDICATIONS,
  MONK_TONES,
  PORTFOLIO_LIMITS,
  SCAR_TYPES,
  STAGES,
  type CaseScale as DomainScale,
} from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { LOCATIONS, PEOPLE, SearchSelect } from '../../shared/choose/index.ts';
import { lower, upper } from '../../shared/codes.ts';
import styles from './portfolio.module.css';

/** A case in its form: what is not stated is the empty text. */
export interface CaseValues extends Record<string, unknown> {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly title: string;
  readonly story: string;
  readonly indication: string;
  readonly scale: string;
  readonly stage: string;
  readonly scarType: string;
  readonly fitzpatrick: string;
  readonly monk: string;
  readonly hairColour: string;
  readonly greyPercent: number | string;
  readonly sessions: number | string;
  readonly startedOn: string;
  readonly completedOn: string;
}

type CaseInput = Omit<UpdateCaseInput, 'caseId' | 'version'>;

/** The form of a case that is there. */
export const valuesOf = (row: CaseFactsFragment): CaseValues => ({
  practitionerId: row.practitioner.id,
  locationId: row.location?.id ?? '',
  title: row.title ?? '',
  story: row.story ?? '',
  indication: row.indication,
  scale: row.scale ?? '',
  stage: row.stage ?? '',
  scarType: row.scarType ?? '',
  fitzpatrick: row.fitzpatrick ?? '',
  monk: row.monk === null ? '' : String(row.monk),
  hairColour: row.hairColour ?? '',
  greyPercent: row.greyPercent ?? '',
  sessions: row.sessions ?? '',
  startedOn: row.startedOn,
  completedOn: row.completedOn ?? '',
});

const numberOf = (given: number | string): number | null => (given === '' ? null : Number(given));

/** What the form says, as the schema takes it. */
export const caseInputOf = (values: CaseValues): CaseInput => ({
  practitionerId: values.practitionerId,
  locationId: values.locationId || null,
  title: values.title || null,
  story: values.story || null,
  indication: values.indication as Indication,
  scale: (values.scale || null) as CaseScale | null,
  stage: values.stage || null,
  scarType: (values.scarType || null) as ScarType | null,
  fitzpatrick: (values.fitzpatrick || null) as Fitzpatrick | null,
  monk: numberOf(values.monk),
  hairColour: (values.hairColour || null) as HairColour | null,
  greyPercent: numberOf(values.greyPercent),
  sessions: numberOf(values.sessions),
  startedOn: values.startedOn,
  completedOn: values.completedOn || null,
});

/** The same as the rules of packages/validation read it. */
export const caseCheckedAs = (values: CaseValues) => {
  const input = caseInputOf(values);
  return {
    ...input,
    indication: lower(input.indication),
    scale: input.scale && lower(input.scale),
    scarType: input.scarType && lower(input.scarType),
    hairColour: input.hairColour && lower(input.hairColour),
  };
};

/** The names of the fields, for what is wrong with them. */
export function useCaseLabels(): { readonly [K in keyof CaseValues]: string } {
  const { t } = useTranslation('portfolio');
  return {
    practitionerId: t('form.practitioner'),
    locationId: t('form.location'),
    title: t('form.title'),
    story: t('form.story'),
    indication: t('form.indication'),
    scale: t('form.scale'),
    stage: t('form.stage'),
    scarType: t('form.scarType'),
    fitzpatrick: t('form.fitzpatrick'),
    monk: t('form.monk'),
    hairColour: t('form.hairColour'),
    greyPercent: t('form.greyPercent'),
    sessions: t('form.sessions'),
    startedOn: t('form.startedOn'),
    completedOn: t('form.completedOn'),
  };
}

/** The fields of a case: what is nearly always stated first, the rest below. */
export function CaseFields<Values extends CaseValues>({ form }: { readonly form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const labels = useCaseLabels();
  const { scale } = form.getValues();
  const of = form as unknown as UseFormReturnType<CaseValues>;
  const nothing = { value: '', label: t('form.notStated') };
  const props = (name: keyof CaseValues & string) => ({ label: labels[name], ...of.getInputProps(name) });
  const choosing = (name: 'practitionerId' | 'locationId') => ({
    ...props(name),
    onChange: (value: string | null) => of.setFieldValue(name, value ?? ''),
  });
  const stages = scale ? STAGES[lower(scale) as DomainScale] : [];
  const scaleOf = (code: DomainScale) => `${code[0]?.toUpperCase()}${code.slice(1)}`;
  return (
    <>
      <div className={styles.fields}>
        <SearchSelect {...choosing('practitionerId')} source={PEOPLE} allowDeselect={false} withAsterisk />
        <SearchSelect {...choosing('locationId')} source={LOCATIONS} placeholder={t('form.anyLocation')} clearable />
        <TextInput type="date" required {...props('startedOn')} />
        <TextInput type="date" {...props('completedOn')} description={t('form.completedHint')} />
        <NativeSelect
          {...props('indication')}
          required
          data={INDICATIONS.map((code) => ({ value: upper(code), label: words('indication', code).label }))}
        />
        <NativeSelect
          {...props('scale')}
          data={[nothing, ...CASE_SCALES.map((code) => ({ value: upper(code), label: scaleOf(code) }))]}
          onChange={(event) => {
            of.setFieldValue('scale', event.currentTarget.value);
            of.setFieldValue('stage', '');
          }}
        />
        {scale ? (
          <NativeSelect
            {...props('stage')}
            data={[
              nothing,
              ...stages.map((code) => ({ value: code, label: words.stage(lower(scale) as DomainScale, code).label })),
            ]}
          />
        ) : null}
        <NumberInput {...props('sessions')} min={1} max={PORTFOLIO_LIMITS.sessions} />
      </div>
      <details className={styles.more}>
        <summary>{t('form.more')}</summary>
        <div className={styles.fields}>
          <NativeSelect
            {...props('fitzpatrick')}
            data={[
              nothing,
              ...FITZPATRICK_TYPES.map((code) => ({ value: code, label: words('fitzpatrick', code).label })),
            ]}
          />
          <NativeSelect
            {...props('monk')}
            data={[nothing, ...MONK_TONES.map((code) => ({ value: String(code), label: words('monk', code).label }))]}
          />
          <NativeSelect
            {...props('hairColour')}
            data={[
              nothing,
              ...HAIR_COLOURS.map((code) => ({ value: upper(code), label: words('hairColour', code).label })),
            ]}
          />
          <NumberInput {...props('greyPercent')} {...GREY_PERCENT} />
          <NativeSelect
            {...props('scarType')}
            data={[
              nothing,
              ...SCAR_TYPES.map((code) => ({ value: upper(code), label: words('scarType', code).label })),
            ]}
          />
        </div>
        <TextInput
          {...props('title')}
          description={t('form.titleHint')}
          maxLength={PORTFOLIO_LIMITS.title}
          dir="auto"
        />
        <Textarea
          {...props('story')}
          description={t('form.storyHint')}
          autosize
          minRows={3}
          maxLength={PORTFOLIO_LIMITS.story}
          dir="auto"
        />
      </details>
    </>
  );
}
