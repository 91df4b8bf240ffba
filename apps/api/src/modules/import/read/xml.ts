import { filled } from '@stipple/domain';
import sax, { type QualifiedTag, type Tag } from 'sax';
import { FileFault } from '../rejection.ts';

/** What a listener hears of an XML part. Names are without their prefix; long texts come in pieces. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Feeds a part's bytes to a listener, one chunk at a time; yields after each chunk with its size, so that what the
 * listener gathered can be taken away and memory stays bounded. Entities of a document's own are never expanded.
 */
export async function* parseXml(
  part: string,
  bytes: AsyncIterable<Buffer>,
  listener: XmlListener,
): AsyncGenerator<number> {
  const parser = sax.parser(true, { position: false });
  const broken = (why: string) =>
    new FileFault('unreadable_file', filled("the workbook's part {part} is broken: {why}", { part, why }));
  parser.onerror = (error) => {
    throw broken(error.message.split('\n')[0] ?? 'not XML');
  };
  parser.onopentag = (tag: Tag | QualifiedTag) => {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) {
      attributes[local(name)] ??= typeof value === 'string' ? value : value.value;
    }
    listener.open(local(tag.name), attributes);
  };
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  parser.onclosetag = (name) => listener.close?.(local(name));
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8');
    parser.write(decoder.decode(chunk, { stream: true }));
    yield chunk.length;
  }
  parser.write(decoder?.decode() ?? '').close();
  yield 0;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Text of a workbook with its escapes (`_x000D_`, `_x005F_`) turned back into the characters they stand for. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .toWellFormed()
    : text;
