/** What a scanner for malware says of a file. */
export type ScanResult = 'clean' | 'infected' | 'not_scanned';

/**
 * The hook for a scanner for malware: called once with each file when it is claimed, before anything keeps it.
 * Infected files are refused; a scanner that can not answer throws, and the claim fails. None is built in: whoever
 * runs one (clamd, a service of a cloud) passes a function of this type where {@link Uploads} is made.
 */
export type Scan = (file: { readonly bytes: Uint8Array; readonly type: string }) => Promise<ScanResult>;

/** The default: says of every file that nobody looked. */
export const notScanned: Scan = () => Promise.resolve('not_scanned');
