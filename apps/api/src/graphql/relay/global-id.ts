import { NODE_TYPES, type NodeTypeName } from '@stipple/domain';

/** What a global id says. It always finds its shard: the clinic is part of it. */
export interface GlobalId {
  readonly type: NodeTypeName;
  /** `null` for what belongs to no clinic: a place, a certification body. */
  readonly clinicId: string | null;
  /** A UUID, or for reference data a whole number from 0 to 4,294,967,295 in decimal. */
  readonly id: string;
}

const NIL = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WITH_UUID = 33;
const WITH_NUMBER = 21;
const TYPES = new Map<number, NodeTypeName>(
  Object.entries(NODE_TYPES).map(([name, byte]) => [byte, name as NodeTypeName]),
);

/** Bytes are written here: a page holds hundreds of ids, and a buffer for each costs more than its letters. */
const written = Buffer.alloc(WITH_UUID);

/** The opaque global id: base64url of type byte, clinic UUID, id. */
export function encodeGlobalId({ type, clinicId, id }: GlobalId): string {
  const isUuid = UUID.test(id);
  written[0] = NODE_TYPES[type];
  writeUuid(clinicId ?? NIL, 1);
  if (isUuid) writeUuid(id, 17);
  else written.writeUInt32BE(Number(id), 17);
  return written.toString('base64url', 0, isUuid ? WITH_UUID : WITH_NUMBER);
}

/** Writes a UUID of lower-case digits. */
function writeUuid(uuid: string, offset: number): void {
  let at = offset;
  for (let i = 0; i < uuid.length; i += 2) {
    if (i === 8 || i === 13 || i === 18 || i === 23) i += 1;
    written[at] = (digit(uuid.charCodeAt(i)) << 4) | digit(uuid.charCodeAt(i + 1));
    at += 1;
  }
}

/** The value of a hexadecimal digit's code: 0-9 or a-f. */
const digit = (code: number): number => (code <= 57 ? code - 48 : code - 87);

/** The global id of a row; a source in response form (a card of the directory) has it already. */
export function globalIdOf(
  type: NodeTypeName,
  { id, clinicId }: { readonly id: string; readonly clinicId: string },
): string {
  return UUID.test(id) ? encodeGlobalId({ type, clinicId, id }) : id;
}

/** Reads a global id; `null` for anything that {@link encodeGlobalId} can not have made. */
export function decodeGlobalId(text: string): GlobalId | null {
  if (text.length !== 44 && text.length !== 28) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== WITH_UUID && bytes.length !== WITH_NUMBER) return null;
  const type = TYPES.get(bytes[0] ?? 0);
  // One id, one spelling: what decodes but would be written otherwise was not made here.
  if (type === undefined || bytes.toString('base64url') !== text) return null;
  const clinic = uuidAt(bytes, 1);
  const id = bytes.length === WITH_UUID ? uuidAt(bytes, 17) : String(bytes.readUInt32BE(17));
  return { type, clinicId: clinic === NIL ? null : clinic, id };
}

function uuidAt(bytes: Buffer, offset: number): string {
  const hex = bytes.toString('hex', offset, offset + 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
