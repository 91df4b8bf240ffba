export { Confirm } from './confirm.tsx';
export { StaleDialog, type Disagreement } from './stale-dialog.tsx';
export { useAct } from './use-act.ts';
export { STALE, useSave, type Payload, type Saved, type UserError } from './use-save.ts';
