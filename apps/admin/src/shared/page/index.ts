export { NotRead } from './not-read.tsx';
export { Page } from './page.tsx';
