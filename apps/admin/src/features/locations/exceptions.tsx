import { ActionIcon, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import {
  AddOpeningExceptionDocument,
  RemoveOpeningExceptionDocument,
  type LocationWholeFragment,
} from '@stipple/contract/admin';
import { OPENING_LIMITS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { openingExceptionSchema } from '@stipple/validation';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { May } from '../../shared/session/index.ts';
import { Section } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';

interface Values extends Record<string, unknown> {
  startsOn: string;
  endsOn: string;
  kind: 'closed' | 'open';
  opens: string;
  closes: string;
  note: string;
}

/** Days on which the usual week does not count: those to come, and more of them. */
export function Exceptions({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const { openingExceptions } = location;
  const [addAgain] = useAct(AddOpeningExceptionDocument, {
    payload: (data) => data.addOpeningException,
    saved: t('exceptionAdded'),
  });
  const [remove] = useAct(RemoveOpeningExceptionDocument, {
    payload: (data) => data.removeOpeningException,
    saved: t('exceptionRemoved'),
    undo: ({ input }) => {
      const gone = openingExceptions.find(({ id }) => id === input.exceptionId)!;
      const { startsOn, endsOn, opens, closes, note } = gone;
      return addAgain({ input: { locationId: location.id, startsOn, endsOn, opens, closes, note } });
    },
  });
  return (
    <Section title={t('exceptions')}>
      <p className={parts.muted}>{t('exceptionsAbout')}</p>
      {openingExceptions.length === 0 ? <p>{t('noExceptions')}</p> : null}
      <ul className={parts.lines}>
        {openingExceptions.map(({ id, startsOn, endsOn, opens, closes, note }) => {
          const days = format.dateRange(startsOn, endsOn);
          return (
            <li key={id}>
              <span>
                <strong>{days}</strong>: {opens && closes ? `${opens}\u2013${closes}` : t('closed')}
                {note ? <bdi className={parts.muted}> {note}</bdi> : null}
              </span>
              <May rule="location.edit">
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('removeException', { days })}
                  onClick={() => void remove({ input: { locationId: location.id, exceptionId: id } })}
                >
                  <X size={18} aria-hidden />
                </ActionIcon>
              </May>
            </li>
          );
        })}
      </ul>
      <May rule="location.edit">
        <Add key={openingExceptions.length} location={location} />
      </May>
    </Section>
  );
}

function Add({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const inputOf = ({ startsOn, endsOn, kind, opens, closes, note }: Values) => ({
    locationId: location.id,
    startsOn,
    endsOn: endsOn || startsOn,
    opens: kind === 'open' ? opens : null,
    closes: kind === 'open' ? closes : null,
    note: note || null,
  });
  const of = useRecordForm({
    schema: openingExceptionSchema,
    input: inputOf,
    values: { startsOn: '', endsOn: '', kind: 'closed', opens: '10:00', closes: '14:00', note: '' } as Values,
    labels: {
      startsOn: t('from'),
      endsOn: t('until'),
      kind: t('kind'),
      opens: t('open'),
      closes: t('closes'),
      note: t('note'),
    },
    mutation: AddOpeningExceptionDocument,
    variables: (values: Values) => ({ input: inputOf(values) }),
    payload: (data) => data.addOpeningException,
    saved: t('exceptionAdded'),
  });
  const { form } = of;
  const { kind } = form.getValues();
  return (
    <Form of={of} submit={t('addException')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="date"
          label={t('from')}
          min={location.today}
          withAsterisk
          {...form.getInputProps('startsOn')}
        />
        <TextInput type="date" label={t('until')} min={location.today} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <SegmentedControl
        aria-label={t('kind')}
        data={[
          { value: 'closed', label: t('kindClosed') },
          { value: 'open', label: t('kindOpen') },
        ]}
        {...form.getInputProps('kind')}
      />
      {kind === 'open' ? (
        <SimpleGrid cols={2}>
          <TextInput type="time" label={t('open')} {...form.getInputProps('opens')} />
          <TextInput type="time" label={t('closes')} {...form.getInputProps('closes')} />
        </SimpleGrid>
      ) : null}
      <TextInput label={t('note')} dir="auto" maxLength={OPENING_LIMITS.note} {...form.getInputProps('note')} />
    </Form>
  );
}
