export { isNotFound } from './not-found.ts';
export { PanelError, PanelLoading, PanelNotFound } from './panel-states.tsx';
export { PanelOutlet } from './panel-outlet.tsx';
export { SidePanel, useClosePanel } from './side-panel.tsx';
