import { Button, Checkbox } from '@mantine/core';
import { SetBlockingCredentialsDocument, type CountryWholeFragment } from '@stipple/contract/admin';
import type { CertificationKind } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { setBlockingCredentialsSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { Changed } from './changed.tsx';
import styles from './settings.module.css';

interface CountriesProps {
  readonly countries: readonly CountryWholeFragment[];
  readonly mayChange: boolean;
}

/** Without which credentials nobody is booked, country by country. */
export function Countries({ countries, mayChange }: CountriesProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const named = useNamed();
  return (
    <section className={styles.section} aria-labelledby="settings-booking">
      <h2 id="settings-booking">{t('booking.title')}</h2>
      <p>{t('booking.about')}</p>
      {countries.length === 0 ? <p className={styles.muted}>{t('booking.nowhere')}</p> : null}
      {countries.map((country) => (
        <section
          key={country.countryCode}
          className={styles.country}
          aria-labelledby={`settings-${country.countryCode}`}
        >
          <h3 id={`settings-${country.countryCode}`}>{format.country(country.countryCode)}</h3>
          {mayChange ? <Editor country={country} /> : <Kinds country={country} />}
          <Changed of={country} labels={{ blocking: { label: t('booking.field'), show: named } }} />
        </section>
      ))}
    </section>
  );
}

/** Kinds by their names: as the schema has them, or as the trail tells them. */
function useNamed(): (kinds: unknown) => string {
  const { t } = useTranslation('settings');
  const words = useWords();
  return (kinds) => {
    const codes = Array.isArray(kinds) ? (kinds as CertificationKind[]) : [];
    return codes.map((kind) => words('credentialKind', kind).label).join(', ') || t('booking.nothing');
  };
}

type Kind = CountryWholeFragment['kinds'][number];
type Values = { kinds: Kind['kind'][] };

const kindsOf = ({ kinds }: CountryWholeFragment, has: (kind: Kind) => boolean) =>
  kinds
    .filter(has)
    .map(({ kind }) => kind)
    .toSorted();
const blocksNow = ({ blocks }: Kind) => blocks;
const isUsual = ({ byDefault }: Kind) => byDefault;

/** Why a kind is needed, and who says so. */
function Why({ kind: { byLaw, byDefault, tag, source, holders } }: { readonly kind: Kind }) {
  const { t } = useTranslation('settings');
  return (
    <span className={styles.why}>
      {byLaw ? t('booking.law', { source }) : t(byDefault ? 'booking.usual' : 'booking.extra')}{' '}
      {holders.length > 1 ? t('booking.either') : null} <EvidenceTag tag={tag} source={source} />
    </span>
  );
}

function Kinds({ country }: { readonly country: CountryWholeFragment }) {
  const { t } = useTranslation('settings');
  const words = useWords();
  return (
    <ul role="list" className={styles.kinds}>
      {country.kinds.map((kind) => (
        <li key={kind.kind} className={styles.kind}>
          <strong>{words('credentialKind', kind.kind).label}</strong>
          <span>{t(kind.blocks ? 'booking.needed' : 'booking.notNeeded')}</span>
          <Why kind={kind} />
        </li>
      ))}
    </ul>
  );
}

function Editor({ country }: { readonly country: CountryWholeFragment }) {
  const { t } = useTranslation('settings');
  const words = useWords();
  const format = useFormat();
  const { countryCode } = country;
  const named = useNamed();
  const of = useRecordForm({
    schema: setBlockingCredentialsSchema,
    input: ({ kinds }: Values) => ({ version: 0, countryCode, kinds: kinds.map((kind) => kind.toLowerCase()) }),
    values: { kinds: kindsOf(country, blocksNow) },
    version: country.version,
    ...(country.id && { record: country.id }),
    labels: { kinds: { label: t('booking.field'), show: named } },
    mutation: SetBlockingCredentialsDocument,
    variables: ({ kinds }, version) => ({ input: { countryCode, version, kinds } }),
    payload: (data) => data.setBlockingCredentials,
    current: ({ country: now }) =>
      now && { values: { kinds: kindsOf(now, blocksNow) }, version: now.version, at: now.changedAt ?? null },
    saved: t('booking.saved', { country: format.country(countryCode) }),
    refetch: ['RecordHistory'],
  });
  const usual = kindsOf(country, isUsual);
  const isAsUsual = of.form.getValues().kinds.toSorted().join() === usual.join();
  return (
    <Form
      of={of}
      submit={t('booking.save', { country: format.country(countryCode) })}
      actions={
        isAsUsual ? null : (
          <Button variant="subtle" onClick={() => of.form.setFieldValue('kinds', usual)}>
            {t('booking.back')}
          </Button>
        )
      }
    >
      <Checkbox.Group
        aria-label={`${t('booking.field')}: ${format.country(countryCode)}`}
        {...of.form.getInputProps('kinds')}
      >
        <ul role="list" className={styles.kinds}>
          {country.kinds.map((kind) => (
            <li key={kind.kind} className={styles.kind}>
              <Checkbox value={kind.kind} label={words('credentialKind', kind.kind).label} disabled={kind.byLaw} />
              <Why kind={kind} />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
    </Form>
  );
}
