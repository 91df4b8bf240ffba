import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { SetOpeningHoursDocument, type LocationWholeFragment } from '@stipple/contract/admin';
import {
  OPENING_LIMITS,
  openingWeekProblems,
  orderedWeek,
  WEEKDAYS,
  type OpeningInterval,
  type Weekday,
} from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lower, upper } from '../../shared/codes.ts';
import { Form, useErrorText, useRecordForm } from '../../shared/form/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { Section } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './locations.module.css';

type Values = { readonly week: readonly OpeningInterval[] };

const MIDNIGHT = '24:00';
/** A time field knows no 24:00: midnight stands at its beginning there. */
const shownTime = (time: string) => (time === MIDNIGHT ? '00:00' : time);
const closing = (time: string) => (time === '00:00' ? MIDNIGHT : time);

const valuesOf = ({ openingWeek }: LocationWholeFragment): Values => ({
  week: orderedWeek(openingWeek.map(({ weekday, opens, closes }) => ({ weekday: lower(weekday), opens, closes }))),
});

/** The usual week of a location, day by day, with breaks. */
export function Week({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const mayEdit = useMay()('location.edit');
  return (
    <Section title={t('usual')} isFirst>
      <p className={parts.muted}>
        {t('clock', { zone: `${format.timeZone(location.timeZone)} (${location.timeZone})` })}
      </p>
      {location.openingWeek.length === 0 ? <p>{t('weekNotStated')}</p> : null}
      {mayEdit ? (
        <Edit location={location} />
      ) : location.openingWeek.length > 0 ? (
        <Shown week={valuesOf(location).week} />
      ) : null}
    </Section>
  );
}

function Shown({ week }: { readonly week: readonly OpeningInterval[] }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  return (
    <dl className={styles.week}>
      {WEEKDAYS.map((weekday) => {
        const times = week.filter((each) => each.weekday === weekday);
        return (
          <div key={weekday} className={styles.day}>
            <dt>{format.weekday(weekday)}</dt>
            <dd>
              {times.length > 0
                ? format.list(times.map(({ opens, closes }) => `${opens}\u2013${closes}`))
                : t('closed')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Edit({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const errorText = useErrorText();
  const said = (week: readonly OpeningInterval[]) =>
    orderedWeek(week)
      .map(({ weekday, opens, closes }) => `${format.weekday(weekday, 'short')} ${opens}\u2013${closes}`)
      .join(', ') || t('closed');
  const of = useRecordForm({
    values: valuesOf(location),
    version: location.version,
    labels: { week: { label: t('usual'), show: said } },
    mutation: SetOpeningHoursDocument,
    variables: ({ week }: Values, version) => ({
      input: {
        locationId: location.id,
        version,
        week: week.map((each) => ({ ...each, weekday: upper(each.weekday) })),
      },
    }),
    payload: (data) => data.setOpeningHours,
    current: ({ location: now }) => now && { values: valuesOf(now), version: now.version, at: now.updatedAt },
    saved: t('weekSaved'),
    refetch: ['Locations'],
  });
  const { form } = of;
  const { week } = form.getValues();
  const set = (next: readonly OpeningInterval[]) => form.setFieldValue('week', next);
  const change = (at: number, part: Partial<OpeningInterval>) =>
    set(week.map((each, i) => (i === at ? { ...each, ...part } : each)));
  const problems = openingWeekProblems(week);
  const wrongAt = (path: string) => {
    const found = problems.find((problem) => problem.path.join('.') === path);
    return found && errorText(found);
  };
  const add = (weekday: Weekday) => {
    const last = week.findLast((each) => each.weekday === weekday);
    const usual = week.find((each) => each.weekday !== weekday);
    const opens = last ? later(last.closes, 60) : (usual?.opens ?? '09:00');
    const closes = last ? later(last.closes, 240) : (usual?.closes ?? '17:00');
    set([...week, { weekday, opens, closes }]);
  };
  const monday = week.filter(({ weekday }) => weekday === 'monday');
  const copyMonday = () =>
    set([
      ...monday,
      ...WEEKDAYS.slice(1, 5).flatMap((weekday) => monday.map((each) => ({ ...each, weekday }))),
      ...week.filter(({ weekday }) => WEEKDAYS.indexOf(weekday) > 4),
    ]);
  return (
    <Form
      of={of}
      submit={t('saveWeek')}
      actions={
        monday.length > 0 ? (
          <Button variant="default" onClick={copyMonday}>
            {t('copyMonday')}
          </Button>
        ) : null
      }
    >
      <div className={styles.week}>
        {WEEKDAYS.map((weekday) => {
          const day = format.weekday(weekday);
          const times = week.flatMap((each, at) => (each.weekday === weekday ? [{ ...each, at }] : []));
          return (
            <fieldset key={weekday} className={styles.day}>
              <legend>{day}</legend>
              <div className={styles.times}>
                {times.length === 0 ? <span className={parts.muted}>{t('closed')}</span> : null}
                {times.map(({ opens, closes, at }) => (
                  <Group key={at} gap="xs" wrap="nowrap" align="start">
                    <TextInput
                      type="time"
                      aria-label={`${day} ${t('open')}`}
                      value={opens}
                      error={wrongAt(`week.${at}.opens`) ?? wrongAt(`week.${at}.weekday`)}
                      onChange={(event) => change(at, { opens: event.currentTarget.value })}
                    />
                    <TextInput
                      type="time"
                      aria-label={`${day} ${t('closes')}`}
                      value={shownTime(closes)}
                      error={wrongAt(`week.${at}.closes`)}
                      onChange={(event) => change(at, { closes: closing(event.currentTarget.value) })}
                    />
                    <ActionIcon
                      variant="subtle"
                      size="lg"
                      aria-label={t('removeHours', { from: opens, to: closes, day })}
                      onClick={() => set(week.filter((_, i) => i !== at))}
                    >
                      <X size={18} aria-hidden />
                    </ActionIcon>
                  </Group>
                ))}
              </div>
              {times.length < OPENING_LIMITS.perDay ? (
                <ActionIcon variant="subtle" size="lg" aria-label={t('addHours', { day })} onClick={() => add(weekday)}>
                  <Plus size={18} aria-hidden />
                </ActionIcon>
              ) : null}
            </fieldset>
          );
        })}
      </div>
    </Form>
  );
}

/** A time some minutes later, at most the end of the day. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = Math.min(hour * 60 + minute + minutes, 1_440);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
