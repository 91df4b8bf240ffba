export { FileDrop } from './file-drop.tsx';
export { sendFile, type SendOptions } from './send-file.ts';
export { useUploads, type SentFile, type UploadProblem, type Uploads } from './use-uploads.ts';
