/** How far an export of everything a clinic owns is. */
export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

const NEXT: Readonly<Record<ExportStatus, readonly ExportStatus[]>> = {
  queued: ['running', 'cancelled'],
  // A worker that died is followed by another, which starts anew.
  running: ['running', 'done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
};

/** Whether an export may go from one state to another. */
export const mayExportBecome = (from: ExportStatus, to: ExportStatus): boolean => NEXT[from].includes(to);

/** How long the file of an export is kept, and how long an address to download it holds. */
export const EXPORT_LIFE = { days: 7, addressMinutes: 15 } as const;
