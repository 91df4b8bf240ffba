import { filled, UPLOAD_TYPES, type Expected, type Given, type UploadType } from '@stipple/domain';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is, or words for what is wrong with it and what would be right. */
export type Content =
  | { readonly ok: true; readonly type: UploadType }
  | { readonly ok: false; readonly given: Given; readonly expected: Expected };

const WORDS: Record<UploadType, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
};

const wrong = (given: Given, expected: Expected): Content => ({ ok: false, given, expected });

/**
 * Tells what a file is by its content, whatever its name; then the name must agree. A file that is a second thing too
 * (a picture that is also a PDF, an archive or a web page) is refused, for somebody would be shown the other one.
 */
export async function contentOf(bytes: Uint8Array, name: string, accept: readonly UploadType[]): Promise<Content> {
  const expected = filled('a {types} file', { types: accept.map((type) => WORDS[type]).join(', ') });
  if (bytes.length === 0) return wrong('an empty file', expected);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const type = accept.find((one) => one === found?.mime);
  if (!type)
    return wrong(
      found ? filled('a file of the type {type}', { type: found.mime }) : 'a file of no known type',
      expected,
    );
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  const endings: readonly string[] = UPLOAD_TYPES[type];
  if (ending === undefined || !endings.includes(ending)) {
    return wrong(
      filled('a {type} file named otherwise', { type: WORDS[type] }),
      filled('a name that ends in {endings}', { endings: endings.map((each) => `.${each}`).join(', ') }),
    );
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const second = secondNature(text, type);
  if (second) return wrong(`a file that is also ${second}`, expected);
  return type === 'application/pdf' ? pdfOf(text) : { ok: true, type };
}

/** Readers of PDF look for its head, and browsers for a web page's, within the first kilobyte. */
const HEAD = 1024;
/** An archive is read from its end: the record there may be followed by a comment of up to 65535 bytes. */
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_END_LENGTH = 22;

function secondNature(bytes: Buffer, type: UploadType): 'a web page' | 'a PDF document' | 'an archive' | null {
  const head = bytes.toString('latin1', 0, HEAD);
  if (/<(?:!doctype|html|head|body|script|svg|iframe)[\s>/]/i.test(head)) return 'a web page';
  if (type !== 'application/pdf' && head.includes('%PDF-')) return 'a PDF document';
  for (let at = bytes.lastIndexOf(ZIP_END); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(ZIP_END, at - 1)) {
    if (bytes.length - at > ZIP_END_LENGTH + 65_535) break;
    if (at + ZIP_END_LENGTH > bytes.length) continue;
    if (at + ZIP_END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return 'an archive';
  }
  return null;
}

/** What a document needs no reader for, and what acts by itself when it is opened. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/;

function pdfOf(bytes: Buffer): Content {
  const whole = 'a whole PDF file';
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return wrong('a damaged PDF', whole);
  if (!bytes.toString('latin1', Math.max(0, bytes.length - HEAD)).includes('%%EOF'))
    return wrong('a PDF that is cut off', whole);
  const text = bytes.toString('latin1');
  if (/\/Encrypt(?![A-Za-z])/.test(text))
    return wrong('a protected PDF', 'a PDF that opens without a password and may be copied');
  if (ACTIVE.test(text)) return wrong('a PDF with scripts or files in it', 'a plain PDF');
  return { ok: true, type: 'application/pdf' };
}
