import type { NoticeWholeFragment } from '@stipple/contract/admin';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyId, Status, When } from '../../shared/show/index.ts';
import type { Column, Filter, ListState } from '../../shared/table/index.ts';

/** Which notices the address asks for; those that wait unless it says otherwise. */
export const openIn = ({ filters }: ListState): boolean | null => {
  const wanted = filters['state']?.[0];
  return wanted === undefined ? null : wanted === 'waiting';
};

/** The columns and the filter of a list of notices; `feature` is whose texts are there. */
export function useNoticeColumns(feature: 'notices' | 'clinicNotices') {
  const { t } = useTranslation(feature as 'notices');
  return useMemo(() => {
    const columns: readonly [Column<NoticeWholeFragment>, ...Column<NoticeWholeFragment>[]] = [
      {
        id: 'withdrawn',
        label: t('columns.withdrawn'),
        cell: (row) => <When at={row.withdrawnAt} />,
        csv: (row) => row.withdrawnAt,
      },
      {
        id: 'clinic',
        label: t('columns.clinic'),
        cell: (row) => <bdi>{row.clinicName}</bdi>,
        csv: (row) => row.clinicName,
      },
      {
        id: 'state',
        label: t('columns.state'),
        cell: (row) =>
          row.acknowledgedAt ? (
            <>
              <When at={row.acknowledgedAt} /> · {t('confirmedBy', { name: row.acknowledgedBy })}
            </>
          ) : (
            <Status tone="warning">{t('waiting')}</Status>
          ),
        csv: (row) => row.acknowledgedAt,
      },
      {
        id: 'photo',
        label: t('columns.photo'),
        cell: (row) => <CopyId id={row.photoId} />,
        csv: (row) => row.photoId,
      },
    ];
    const filters: readonly Filter[] = [
      {
        id: 'state',
        label: t('filter'),
        kind: 'choice',
        options: (['waiting', 'confirmed'] as const).map((value) => ({ value, label: t(value) })),
      },
    ];
    return { columns, filters };
  }, [t]);
}
