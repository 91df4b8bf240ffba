export { FileDrop } from './file-drop.tsx';
export { NoRoom, sendFile } from './send-file.ts';
export { useUploads, type SentFile, type Uploads } from './use-uploads.ts';
