import { UPLOAD_TYPES, type UploadType } from '@stipple/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordForm } from '../../shared/form/index.ts';
import { useUploads, type Uploads } from '../../shared/upload/index.ts';
import type { ClaimValues } from './credential-fields.tsx';

/** Every content that a document may have. */
export const DOCUMENT_TYPES = Object.keys(UPLOAD_TYPES) as UploadType[];

/** Puts the document that has arrived into the form, and takes it out again with the file. */
export function useDocument<Values extends ClaimValues>({ form }: RecordForm<Values>): Uploads {
  const uploads = useUploads({ accept: DOCUMENT_TYPES, isSingle: true });
  const arrived = uploads.files[0]?.uploadId ?? null;
  const { setFieldValue } = form;
  useEffect(() => {
    setFieldValue('uploadId', arrived as never);
    // Mantine's form makes its setters anew each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [arrived]);
  return uploads;
}

/** What the fields of a claim are called. */
export function useClaimLabels(): { readonly [K in keyof ClaimValues]: string } {
  const { t } = useTranslation('credentials');
  return {
    kind: t('form.kind'),
    title: t('form.title_'),
    issuer: t('form.issuer'),
    scope: t('form.scope'),
    number: t('form.number'),
    hours: t('form.hours'),
    issuedOn: t('form.issuedOn'),
    expiresOn: t('form.expiresOn'),
    uploadId: t('form.document'),
    submit: t('form.submit'),
  };
}
