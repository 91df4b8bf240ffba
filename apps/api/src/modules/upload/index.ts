/**
 * Files that people send (resumable, over HTTP) and the mutations that claim them: what a file is told from its
 * content, and the hook for a scanner. It owns no table: an upload lives in the folder of uploads for an hour.
 */
export { type ClaimedFile, UPLOAD_BOUNDS, uploadOwner, Uploads } from './uploads.ts';
export { uploadSweeper } from './upload-sweeper.ts';
