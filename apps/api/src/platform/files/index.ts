/**
 * Files on disk: originals kept by content within a clinic, copies, addresses. Knows nothing of photos.
 * Only types that can be erased: the AVIF process and the drawing thread run these files as they are.
 */
export { type Drawing, drawPicture } from './drawing.ts';
export { clinicOfFileKey, newFileKey } from './file-key.ts';
export { FileStore, type Wish } from './file-store.ts';
export { Gate, GateFull, SingleFlight } from './gate.ts';
export { image, type Sharp } from './image.ts';
export { checkChannel, checkSignature, signAddress, signChannel } from './signed-address.ts';
export { type RoomProblem, type Upload, type UploadOwner, UploadStore } from './upload-store.ts';
