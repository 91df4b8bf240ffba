import { v7 } from 'uuid';

/** A new UUIDv7: ids grow with time, so fresh rows lie together in every index. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in the canonical lower-case form. */
export const isUuid = (text: string): boolean => UUID.test(text);
