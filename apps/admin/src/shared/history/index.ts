export { History, type HistoryLabel } from './history.tsx';
