import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  ArchiveCaseDocument,
  CaseDocument,
  RestoreCaseDocument,
  UpdateCaseDocument,
  type CaseWholeFragment,
} from '@stipple/contract/admin';
import { updateCaseSchema } from '@stipple/validation';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { Page } from '../../shared/page/index.ts';
import { isNotFound } from '../../shared/panel/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { May, useClinic, useMay } from '../../shared/session/index.ts';
import { CopyId, Facts, Status } from '../../shared/show/index.ts';
import { CaseFields, caseCheckedAs, caseInputOf, useCaseLabels, valuesOf } from './case-fields.tsx';
import { Compare } from './compare.tsx';
import { ConsentMatrix } from './consent-matrix.tsx';
import { History } from './history.tsx';
import { Photos } from './photos.tsx';
import styles from './portfolio.module.css';
import { Score, scoreOf } from './score.tsx';
import { ConsentState, isHealedDue, isShown } from './states.tsx';

/** One case: its photos, how comparable they are, who agreed to what, and where they are shown. */
export function Component() {
  const { t } = useTranslation('portfolio');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { id } });
  const row = data?.viewer?.clinic?.case;
  if (row) return <Case key={id} row={row} />;
  if (!error) return <Page title={t('title')}>{null}</Page>;
  return (
    <Page title={t(isNotFound(error) ? 'panel.notFound' : 'panel.error', { ns: 'kit' })}>
      <p role="alert">{t(isNotFound(error) ? 'panel.notFoundWhy' : 'table.error', { ns: 'kit' })}</p>
      <Button onClick={() => void refetch()}>{t('retry', { ns: 'kit' })}</Button>
    </Page>
  );
}

function Case({ row }: { readonly row: CaseWholeFragment }) {
  const { t } = useTranslation('portfolio');
  const { slug } = useClinic();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  return (
    <Page
      title={row.title ?? t('noTitle')}
      about={<States row={row} />}
      actions={
        <>
          <Button component={Link} to={`/${slug}/portfolio`} variant="default">
            {t('back')}
          </Button>
          <May rule="case.edit">
            <Button variant="default" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
              {t('edit')}
            </Button>
            <Archive row={row} />
          </May>
        </>
      }
    >
      {row.archivedAt ? <p className={styles.warn}>{t('archivedSaid')}</p> : null}
      {isEditing ? <EditCase row={row} onDone={() => setEditing(false)} /> : <CaseAbout row={row} />}
      <Photos row={row} canEdit={may('case.edit') && row.archivedAt === null} />
      <Score of={scoreOf(row.photos)} />
      <Compare photos={row.photos} />
      <ConsentMatrix row={row} />
      <History words={row.consentHistory} />
      <CopyId id={row.id} />
    </Page>
  );
}

function States({ row }: { readonly row: CaseWholeFragment }) {
  const { t } = useTranslation('portfolio');
  return (
    <span className={styles.row}>
      <bdi>{row.practitioner.name}</bdi>
      {row.location ? <bdi>{row.location.name}</bdi> : null}
      <ConsentState of={row.consent} />
      <Status tone={isShown(row) ? 'good' : 'plain'}>{t(isShown(row) ? 'shown' : 'notShown')}</Status>
      {isHealedDue(row) ? <Status tone="warning">{t('healedDue')}</Status> : null}
      {row.archivedAt ? <Status tone="warning">{t('archived')}</Status> : null}
    </span>
  );
}

function CaseAbout({ row }: { readonly row: CaseWholeFragment }) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const format = useFormat();
  return (
    <>
      <Facts
        facts={[
          [t('form.indication'), words('indication', row.indication).label],
          [t('form.stage'), row.scale && row.stage ? words.stage(row.scale, row.stage).label : null],
          [t('form.scarType'), row.scarType ? words('scarType', row.scarType).label : null],
          [t('form.fitzpatrick'), row.fitzpatrick ? words('fitzpatrick', row.fitzpatrick).label : null],
          [t('form.hairColour'), row.hairColour ? words('hairColour', row.hairColour).label : null],
          [t('form.sessions'), row.sessions],
          [t('form.startedOn'), format.date(row.startedOn)],
          [t('form.completedOn'), row.completedOn ? format.date(row.completedOn) : null],
        ]}
      />
      {row.story ? (
        <p className={styles.wording} dir="auto">
          {row.story}
        </p>
      ) : null}
    </>
  );
}

function EditCase({ row, onDone }: { readonly row: CaseWholeFragment; readonly onDone: () => void }) {
  const { t } = useTranslation('portfolio');
  const of = useRecordForm({
    schema: updateCaseSchema,
    input: (values) => ({ ...caseCheckedAs(values), caseId: row.id, version: row.version }),
    values: valuesOf(row),
    version: row.version,
    labels: useCaseLabels(),
    mutation: UpdateCaseDocument,
    variables: (values, version) => ({ input: { ...caseInputOf(values), caseId: row.id, version } }),
    payload: (data) => data.updateCase,
    current: (payload) =>
      payload.case && { values: valuesOf(payload.case), version: payload.case.version, at: payload.case.updatedAt },
    saved: t('saved'),
    onSaved: onDone,
    refetch: ['Cases'],
  });
  return (
    <Form
      of={of}
      actions={
        <Button variant="default" onClick={onDone}>
          {t('cancel', { ns: 'kit' })}
        </Button>
      }
    >
      <CaseFields form={of.form} />
    </Form>
  );
}

function Archive({ row }: { readonly row: CaseWholeFragment }) {
  const { t } = useTranslation('portfolio');
  const input = { caseId: row.id, version: row.version };
  const [restore, isRestoring] = useAct(RestoreCaseDocument, {
    payload: (data) => data.restoreCase,
    saved: t('restoredSaid'),
    refetch: ['Cases'],
  });
  const [archive, isArchiving] = useAct(ArchiveCaseDocument, {
    payload: (data) => data.archiveCase,
    saved: t('archivedSaid'),
    refetch: ['Cases'],
    undo: (_, payload) => restore({ input: { caseId: row.id, version: payload.case?.version ?? 0 } }),
  });
  return row.archivedAt ? (
    <Button variant="default" loading={isRestoring} onClick={() => void restore({ input })}>
      {t('restore')}
    </Button>
  ) : (
    <Button variant="default" loading={isArchiving} onClick={() => void archive({ input })}>
      {t('archive')}
    </Button>
  );
}
