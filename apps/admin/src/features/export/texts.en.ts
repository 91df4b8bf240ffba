/** Exports, in English. */
export const texts = {
  title: 'Export',
  about: 'Everything this clinic owns, as one file. It is yours, whenever you want it.',
  what: 'In it',
  holds: {
    tables: 'Your tables as CSV in the import format, so that they can be brought along elsewhere',
    rows: 'Every row as it is stored, as CSV and JSON lines: consent history, reviews and replies, prices, audit trail',
    files: 'Photos as you uploaded them, and the evidence of credentials',
    columns: 'A page that says what each column means',
  },
  careful:
    'The file holds personal data of clients and staff. Keep it where only you can read it, and delete it when it is not needed any more.',
  start: 'Make an export',
  making: 'The export is being made',
  progress: '{{rows}} rows and {{files}} files so far',
  mayLeave: 'You can leave this page; it goes on.',
  stop: 'Stop',
  history: 'Exports so far',
  empty: 'Nothing has been exported yet.',
  download: 'Download',
  size: '{{size}} MB',
  columns: { when: 'Asked for', status: 'State', size: 'Size', rows: 'Rows', files: 'Files', who: 'By', file: 'File' },
  until: 'Kept until',
  status: { QUEUED: 'Waiting', RUNNING: 'Being made', DONE: 'Ready', FAILED: 'Failed', CANCELLED: 'Stopped' },
  gone: 'No longer kept',
};
