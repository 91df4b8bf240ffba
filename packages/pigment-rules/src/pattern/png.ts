/** Deflate with fixed codes (RFC 1951 3.2.6) and runs of one byte: small for drawings that are mostly paper. */
function deflated(bytes: Uint8Array): Uint8Array {
  const out: number[] = [0x78, 0x01];
  let buffer = 0;
  let filled = 0;
  const bit = (b: number) => {
    buffer |= b << filled;
    filled += 1;
    if (filled === 8) {
      out.push(buffer);
      buffer = 0;
      filled = 0;
    }
  };
  const code = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bit((value >> i) & 1);
  };
  const literal = (byte: number) => (byte < 144 ? code(0x30 + byte, 8) : code(0x190 + byte - 144, 9));
  /** A run of the byte before: 258 has its own symbol (285), 3 to 10 the symbols 257 to 264; distance one is symbol 0. */
  const run = (length: number) => {
    if (length === 258) code(0xc0 + 285 - 280, 8);
    else code(length - 2, 7);
    code(0, 5);
  };
  bit(1);
  bit(1);
  bit(0);
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i]!;
    let end = i + 1;
    while (end < bytes.length && bytes[end] === byte) end += 1;
    literal(byte);
    let rest = end - i - 1;
    for (; rest >= 258; rest -= 258) run(258);
    for (; rest >= 3; rest -= Math.min(10, rest)) run(Math.min(10, rest));
    for (; rest > 0; rest -= 1) literal(byte);
    i = end;
  }
  code(0, 7);
  while (filled !== 0) bit(0);
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  out.push(b >> 8, b & 255, a >> 8, a & 255);
  return Uint8Array.from(out);
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    Array.from(name, (c) => c.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, data.length + 8)) crc = CRC[(crc ^ byte) & 255]! ^ (crc >>> 8);
  view.setUint32(data.length + 8, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

/**
 * A PNG of up to 16 colours.
 * @param pixels a colour number for each pixel, row by row
 * @param palette colours as 0xrrggbb
 * @param perMetre pixels for each metre, so that it prints to scale
 */
export function png(
  width: number,
  height: number,
  pixels: Uint8Array,
  palette: readonly number[],
  perMetre: number,
): Uint8Array {
  const stride = Math.ceil(width / 2) + 1;
  const raw = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + (x >> 1);
      raw[at] = raw[at]! | (pixels[y * width + x]! << (x & 1 ? 0 : 4));
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 3, 0, 0, 0], 8);
  const scale = new Uint8Array(9);
  new DataView(scale.buffer).setUint32(0, perMetre);
  new DataView(scale.buffer).setUint32(4, perMetre);
  scale[8] = 1;
  const colours = Uint8Array.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('pHYs', scale),
    chunk('PLTE', colours),
    chunk('IDAT', deflated(raw)),
    chunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
