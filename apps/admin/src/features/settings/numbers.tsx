import { Button, NumberInput } from '@mantine/core';
import { ChangeSettingsDocument, type NumbersWholeFragment, type SettingWholeFragment } from '@stipple/contract/admin';
import { CLINIC_SETTING_NAMES, type ClinicSettingName } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';
import { changeSettingsSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { Changed } from './changed.tsx';
import styles from './settings.module.css';

interface NumbersProps {
  readonly settings: NumbersWholeFragment;
  readonly mayChange: boolean;
}

/** When the clinic is told that a credential lapses. */
export function Numbers({ settings, mayChange }: NumbersProps) {
  const { t } = useTranslation('settings');
  const labels = useLabels();
  return (
    <section className={styles.section} aria-labelledby="settings-warnings">
      <h2 id="settings-warnings">{t('warnings.title')}</h2>
      <p>{t('warnings.about')}</p>
      {mayChange ? (
        <Editor settings={settings} />
      ) : (
        <ul role="list" className={styles.kinds}>
          {CLINIC_SETTING_NAMES.map((name) => (
            <li key={name} className={styles.kind}>
              <strong>{labels[name]}</strong>
              <span>{t('days', { count: settings[name].value })}</span>
              <Bounds of={settings[name]} />
            </li>
          ))}
        </ul>
      )}
      <Changed of={settings} labels={labels} />
    </section>
  );
}

const useLabels = (): Record<ClinicSettingName, string> => {
  const { t } = useTranslation('settings');
  return { warnFirst: t('names.warnFirst'), warnSecond: t('names.warnSecond'), warnLast: t('names.warnLast') };
};

/** What it may be, what it is unless one chooses, and who says so. */
function Bounds({ of: { min, max, default: usual, tag, source } }: { readonly of: SettingWholeFragment }) {
  const { t } = useTranslation('settings');
  return (
    <span className={styles.muted}>
      {t('bounds', { min, max })}{' '}
      <span className={styles.whole}>
        {t('default', { count: usual })} <EvidenceTag tag={tag} source={source} />
      </span>
    </span>
  );
}

type Values = Record<ClinicSettingName, number | string>;

const valuesOf = ({ warnFirst, warnSecond, warnLast }: NumbersWholeFragment): Values => ({
  warnFirst: warnFirst.value,
  warnSecond: warnSecond.value,
  warnLast: warnLast.value,
});

function Editor({ settings }: { readonly settings: NumbersWholeFragment }) {
  const { t } = useTranslation('settings');
  const labels = useLabels();
  const of = useRecordForm({
    schema: changeSettingsSchema,
    input: (values: Values) => ({ version: 0, ...values }),
    values: valuesOf(settings),
    version: settings.version,
    ...(settings.id && { record: settings.id }),
    labels,
    mutation: ChangeSettingsDocument,
    variables: ({ warnFirst, warnSecond, warnLast }, version) => ({
      input: { version, warnFirst: Number(warnFirst), warnSecond: Number(warnSecond), warnLast: Number(warnLast) },
    }),
    payload: (data) => data.changeSettings,
    current: ({ settings: now }) => now && { values: valuesOf(now), version: now.version, at: now.changedAt ?? null },
    saved: t('warnings.saved'),
    refetch: ['RecordHistory'],
  });
  return (
    <Form of={of}>
      <div className={styles.numbers}>
        {CLINIC_SETTING_NAMES.map((name) => {
          const { min, max, default: usual } = settings[name];
          return (
            <div key={name} className={styles.number}>
              <NumberInput
                label={labels[name]}
                withAsterisk
                min={min}
                max={max}
                clampBehavior="none"
                allowDecimal={false}
                suffix={t('daysSuffix')}
                {...of.form.getInputProps(name)}
              />
              <Bounds of={settings[name]} />
              {of.form.getValues()[name] === usual ? null : (
                <Button variant="subtle" size="compact-sm" onClick={() => of.form.setFieldValue(name, usual)}>
                  {t('backTo', { count: usual })}
                </Button>
              )}
            </div>
          );
        })}
      </div>
    </Form>
  );
}
