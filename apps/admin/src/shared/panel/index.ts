export { isNotFound } from './not-found.ts';
export { PanelAbsent } from './panel-absent.tsx';
export { PanelOutlet } from './panel-outlet.tsx';
export { PanelTabs } from './panel-tabs.tsx';
export { PanelLoading } from './panel-states.tsx';
export { SidePanel, useClosePanel } from './side-panel.tsx';
