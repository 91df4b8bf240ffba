export { FileDrop } from './file-drop.tsx';
export { useUploads, type SentFile, type Uploads } from './use-uploads.ts';
