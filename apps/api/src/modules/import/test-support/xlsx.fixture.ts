import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of these parts, packed; enough of the format for tests. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, place, Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end]);
}

/** A sheet: its rows as XML (`<row>...</row>`), or as values that become text and number cells. */
export interface Sheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: string | readonly (readonly (string | number | null)[])[];
}

/** A workbook of these sheets. `strings` are the `<si>` elements of the shared texts. */
export function workbookOf(sheets: readonly Sheet[], options: { strings?: string; date1904?: boolean } = {}): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const list = (name: string, inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<${name}>${inner}</${name}>`;
  const parts: Record<string, string> = {
    '_rels/.rels': list('Relationships', relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': list(
      'workbook',
      `<workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="s${i}"/>`,
        )
        .join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': list(
      'Relationships',
      sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`)).join('') +
        relation('strings', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': list('sst', options.strings ?? ''),
  };
  sheets.forEach(({ rows }, i) => {
    parts[`xl/worksheets/sheet${i}.xml`] = list(
      'worksheet',
      `<sheetData>${typeof rows === 'string' ? rows : rowsOf(rows)}</sheetData>`,
    );
  });
  return zipOf(parts);
}

/** Rows of values as XML, numbered from 1; `null` leaves a cell out. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[], from = 1): string {
  return rows
    .map((cells, i) => `<row r="${from + i}">${cells.map((cell, j) => cellOf(cell, j, from + i)).join('')}</row>`)
    .join('');
}

function cellOf(cell: string | number | null, column: number, row: number): string {
  if (cell === null) return '';
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
