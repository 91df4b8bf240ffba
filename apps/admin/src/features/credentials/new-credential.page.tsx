import { useQuery } from '@apollo/client/react';
import {
  AddCredentialDocument,
  CredentialChecklistDocument,
  type CredentialRowFragment,
} from '@stipple/contract/admin';
import { CERTIFICATION_KINDS } from '@stipple/domain';
import { credentialClaimSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import { SidePanel } from '../../shared/panel/index.ts';
import { asClaim, asInput, CredentialFields, NO_CLAIM, type ClaimValues } from './credential-fields.tsx';
import { HolderSelect } from './holder-select.tsx';
import { Needs } from './needs.tsx';
import { useClaimLabels, useDocument } from './use-claim-form.ts';

interface Values extends ClaimValues {
  readonly holderId: string | null;
}

const KINDS: readonly string[] = CERTIFICATION_KINDS.map((kind) => kind.toUpperCase());

/** A new credential over the list; `?for=` names its holder, `?as=` what it is about, `?then=person` where to go on. */
export function Component() {
  const { t } = useTranslation('credentials');
  const navigate = useNavigate();
  const { search } = useLocation();
  const { slug } = useClinic();
  const [params] = useSearchParams();
  const kind = params.get('as');
  const of = useRecordForm({
    schema: credentialClaimSchema,
    input: asClaim,
    values: {
      ...NO_CLAIM,
      holderId: params.get('for'),
      kind: kind && KINDS.includes(kind) ? (kind as CredentialRowFragment['kind']) : NO_CLAIM.kind,
    } as Values,
    labels: { holderId: t('form.holder'), ...useClaimLabels() },
    mutation: AddCredentialDocument,
    variables: (values) => ({ input: { ...asInput(values), holderId: values.holderId ?? '' } }),
    payload: (data) => data.addCredential,
    saved: t('saved.added'),
    refetch: ['Credentials', 'CredentialChecklist'],
    onSaved: ({ credential }) => {
      const rest = new URLSearchParams(search);
      rest.delete('for');
      rest.delete('as');
      rest.delete('then');
      // Who came from a person's page goes on there.
      if (params.get('then') === 'person') void navigate(`/${slug}/people/${params.get('for') ?? ''}`);
      else void navigate({ pathname: `../${credential?.id ?? ''}`, search: rest.toString() }, { replace: true });
    },
  });
  const uploads = useDocument(of);
  const { form } = of;
  const { holderId, submit } = form.getValues();
  return (
    <SidePanel title={t('form.title')} isWide isHeld>
      <Form of={of} submit={t(submit ? 'form.saveSubmit' : 'form.save')}>
        <HolderSelect {...form.getInputProps('holderId')} />
        <CredentialFields form={form as never} uploads={uploads} hasDocument={false} />
      </Form>
      {holderId ? <WhatIsNeeded holderId={holderId} /> : null}
    </SidePanel>
  );
}

/** What the holder needs by the countries of their locations, below the form. */
function WhatIsNeeded({ holderId }: { readonly holderId: string }) {
  const { data } = useQuery(CredentialChecklistDocument, { variables: { holderId } });
  const checklist = data?.viewer?.clinic?.credentialChecklist;
  return checklist ? <Needs checklist={checklist} /> : null;
}
