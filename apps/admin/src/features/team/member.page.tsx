import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  ChangeMemberDocument,
  EndMembershipDocument,
  MemberDocument,
  type MemberWholeFragment,
} from '@stipple/contract/admin';
import { membershipSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Form, useErrorText, useRecordForm } from '../../shared/form/index.ts';
import { PanelAbsent, SidePanel, useClosePanel } from '../../shared/panel/index.ts';
import { Confirm, useSave } from '../../shared/save/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { CopyId, Facts, Section, Status, When } from '../../shared/show/index.ts';
import { PlaceFields, placeInput, type Place } from './place-fields.tsx';
import { usePlaced } from './use-placed.ts';

/** One member over the list: as what and where they work, and the end of it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(MemberDocument, { variables: { id } });
  const member = query.data?.viewer?.clinic?.member;
  return member ? <Member key={id} member={member} /> : <PanelAbsent query={query} />;
}

function Member({ member }: { readonly member: MemberWholeFragment }) {
  const { t } = useTranslation('team');
  const placed = usePlaced();
  const mayChange = useMay()('team.change') && member.status === 'ACTIVE';
  return (
    <SidePanel
      title={member.name}
      badge={member.status === 'ENDED' ? <Status tone="plain">{t('status.ENDED')}</Status> : null}
    >
      <Facts
        facts={[
          [t('fields.email'), member.email],
          ...(mayChange
            ? []
            : [
                [t('fields.roles'), placed.roles(member)] as const,
                [t('fields.locationIds'), placed.places(member)] as const,
                [t('fields.practitionerId'), member.practitioner?.name] as const,
              ]),
          [t('columns.factor'), t(member.hasSecondFactor ? 'withFactor' : 'withoutFactor')],
          [t('columns.seen'), member.lastSeenAt ? <When at={member.lastSeenAt} /> : t('never')],
          [t('columns.since'), <When key="since" at={member.createdAt} isDay />],
        ]}
      />
      {member.status === 'ENDED' ? <p>{t('ended')}</p> : null}
      {mayChange ? <Change member={member} /> : null}
      {mayChange ? <End member={member} /> : null}
      <CopyId id={member.id} />
    </SidePanel>
  );
}

const valuesOf = (member: MemberWholeFragment): Place => ({
  roles: [...member.roles],
  allLocations: member.allLocations,
  locationIds: member.locations.map(({ id }) => id),
  practitionerId: member.practitioner?.id ?? '',
});

function Change({ member }: { readonly member: MemberWholeFragment }) {
  const { t } = useTranslation('team');
  const placed = usePlaced();
  const names = new Map(member.locations.map(({ id, name }) => [id, name]));
  const of = useRecordForm({
    schema: membershipSchema,
    input: (values) => ({ ...placeInput(values), roles: values.roles.map((role) => role.toLowerCase()) }),
    values: valuesOf(member),
    version: member.version,
    labels: {
      roles: {
        label: t('fields.roles'),
        show: (roles: Place['roles']) => placed.roles({ roles, allLocations: true, locations: [] }),
      },
      allLocations: t('fields.allLocations'),
      locationIds: {
        label: t('fields.locationIds'),
        show: (ids: string[]) => ids.map((id) => names.get(id) ?? id).join(', '),
      },
      practitionerId: t('fields.practitionerId'),
    },
    mutation: ChangeMemberDocument,
    variables: (values, version) => ({ input: { id: member.id, version, ...placeInput(values) } }),
    payload: (data) => data.changeMember,
    current: ({ member: now }) => now && { values: valuesOf(now), version: now.version },
    saved: t('saved'),
    refetch: ['Team'],
  });
  return (
    <Form of={of}>
      <PlaceFields form={of.form} />
    </Form>
  );
}

/** Ending says what it will do before it does it. */
function End({ member: { id, version, name } }: { readonly member: MemberWholeFragment }) {
  const { t } = useTranslation('team');
  const errorText = useErrorText();
  const close = useClosePanel();
  const [isAsking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [end, isSaving] = useSave(EndMembershipDocument, {
    payload: (data) => data.endMembership,
    saved: t('end.done', { name }),
    refetch: ['Team'],
  });
  return (
    <Section title={t('end.title')}>
      <div>
        <Button variant="outline" color="red" onClick={() => setAsking(true)}>
          {t('end.button')}
        </Button>
      </div>
      <Confirm
        isOpen={isAsking}
        title={t('end.ask', { name })}
        confirm={t('end.confirm')}
        isSaving={isSaving}
        onConfirm={() =>
          void end({ input: { id, version } }).then((done) => {
            if (done.ok) close();
            else if (done.errors[0]) setWrong(errorText(done.errors[0]));
          })
        }
        onClose={() => setAsking(false)}
      >
        <p>{t('end.what')}</p>
        <p>{t('end.again')}</p>
        {wrong ? <p role="alert">{wrong}</p> : null}
      </Confirm>
    </Section>
  );
}
