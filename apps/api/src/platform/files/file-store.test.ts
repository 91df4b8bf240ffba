import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { writeWhole } from './atomic.ts';
import { clinicOfFileKey, newFileKey } from './file-key.ts';
import { FileStore } from './file-store.ts';
import { Gate, GateFull, SingleFlight } from './gate.ts';
import { checkSignature, signAddress } from './signed-address.ts';

let folder: string;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-files-'));
  store = new FileStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const allFiles = async (below: string): Promise<string[]> =>
  (await readdir(below, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('the file store', () => {
  test('keeps the same bytes once within a clinic and never shares them between clinics', async () => {
    const [one, other] = [newId(), newId()];
    const bytes = Buffer.from('the same picture');
    const hashes = await Promise.all([1, 2, 3].map(() => store.keepOriginal(one, bytes)));
    expect(new Set(hashes).size).toBe(1);
    await expect(store.readOriginal(other, hashes[0]!)).rejects.toThrow('ENOENT');
    await store.keepOriginal(other, bytes);
    expect(await store.readOriginal(other, hashes[0]!)).toEqual(bytes);
    expect(await allFiles(join(folder, one))).toHaveLength(1);
    expect(await allFiles(join(folder, other))).toHaveLength(1);
  });

  test('drops an original, unless it was kept again meanwhile; what was dropped can be kept anew', async () => {
    const clinicId = newId();
    const bytes = Buffer.from('a document that is over');
    const hash = await store.keepOriginal(clinicId, bytes);
    const [file] = await allFiles(join(folder, clinicId));
    const [long, since] = [new Date('2020-01-01'), new Date('2021-01-01')];
    await utimes(file!, long, long);
    await store.keepOriginal(clinicId, bytes);
    expect(await store.dropOriginal(clinicId, hash, since)).toBe(false);
    expect(await store.readOriginal(clinicId, hash)).toEqual(bytes);
    await utimes(file!, long, long);
    expect(await store.dropOriginal(clinicId, hash, since)).toBe(true);
    expect(await store.dropOriginal(clinicId, hash, since)).toBe(false);
    expect(await allFiles(join(folder, clinicId))).toEqual([]);
    await store.keepOriginal(clinicId, bytes);
    expect(await store.readOriginal(clinicId, hash)).toEqual(bytes);
    // Somebody was dropping it when the power went.
    await rename(file!, `${file}.dropped`);
    expect(await store.dropOriginal(clinicId, hash, since)).toBe(false);
    expect(await store.readOriginal(clinicId, hash)).toEqual(bytes);
  });

  test('is readable by its own user only', async () => {
    const clinicId = newId();
    await store.keepOriginal(clinicId, Buffer.from('private'));
    const [file] = await allFiles(join(folder, clinicId));
    expect((await stat(file!)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, clinicId))).mode & 0o077).toBe(0);
  });

  test('takes no name that leads elsewhere', async () => {
    const clinicId = newId();
    const hash = 'a'.repeat(64);
    expect(() => store.readOriginal(clinicId, '../../x')).toThrow(TypeError);
    await expect(store.keepOriginal('../x', Buffer.from('x'))).rejects.toThrow(TypeError);
    await expect(store.readCopy(clinicId, `../o${hash}-320.webp`)).rejects.toThrow(TypeError);
    await expect(store.readCopy(`${clinicId}/..`, `o${hash}-320.webp`)).rejects.toThrow(TypeError);
  });

  test('remembers wishes once, and forgets what is fulfilled', async () => {
    const wish = { clinicId: newId(), name: `o${'b'.repeat(64)}-640.avif`, task: '{"width":640}' };
    await store.wish(wish);
    await store.wish({ ...wish, task: 'later' });
    await writeFile(join(folder, 'wished', 'stray.part'), 'a crash left this');
    expect(await store.wishes(10)).toEqual([wish]);
    await store.unwish(wish);
    await store.unwish(wish);
    expect(await store.wishes(10)).toEqual([]);
  });
});

describe('writing whole', () => {
  test('readers never see half a file, and nothing is left aside', async () => {
    const path = join(folder, 'whole', 'file');
    const versions = [Buffer.alloc(400_000, 'a'), Buffer.alloc(300_000, 'b')];
    await writeWhole(path, versions[0]!);
    let writing = true;
    const writer = (async () => {
      for (let i = 0; i < 12; i += 1) await writeWhole(path, versions[i % 2]!);
      writing = false;
    })();
    let reads = 0;
    while (writing) {
      const seen = await readFile(path);
      expect(versions.some((version) => version.equals(seen))).toBe(true);
      reads += 1;
    }
    await writer;
    expect(reads).toBeGreaterThan(3);
    expect(await readdir(join(folder, 'whole'))).toEqual(['file']);
  });

  test('keeps what is there when asked to', async () => {
    const path = join(folder, 'kept');
    await Promise.all(['a', 'b', 'c'].map((text) => writeWhole(path, Buffer.from(text), true)));
    const first = await readFile(path, 'utf8');
    await writeWhole(path, Buffer.from('later'), true);
    expect(await readFile(path, 'utf8')).toBe(first);
  });
});

describe('a file key', () => {
  test('finds its clinic, is never the same twice, and has one spelling', () => {
    const clinicId = newId();
    const keys = Array.from({ length: 100 }, () => newFileKey(clinicId));
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) {
      expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(clinicOfFileKey(key)).toBe(clinicId);
    }
    const key = keys[0]!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = key.slice(0, -1) + alphabet[alphabet.indexOf(key.at(-1)!) + 1]!;
    for (const wrong of ['', 'x', `${key}x`, key.slice(1), `${key.slice(0, -1)}=`, twin, '../../../../etc/passwd'])
      expect(clinicOfFileKey(wrong)).toBeNull();
  });
});

describe('a signed address', () => {
  const secret = 's'.repeat(32);
  const address = { key: newFileKey(newId()), width: 640, expires: 1_800_000_000 };
  const signature = new URLSearchParams(signAddress(secret, address)).get('signature')!;
  const before = new Date(1_799_999_999_000);

  test('counts until its time, for its key, width and secret only', () => {
    expect(checkSignature(secret, address, signature, before)).toBe('good');
    expect(checkSignature(secret, address, signature, new Date(1_800_000_000_000))).toBe('expired');
    expect(checkSignature(secret, { ...address, width: 1280 }, signature, before)).toBe('forged');
    expect(checkSignature(secret, { ...address, expires: 1_900_000_000 }, signature, before)).toBe('forged');
    expect(checkSignature(secret, { ...address, key: newFileKey(newId()) }, signature, before)).toBe('forged');
    expect(checkSignature('t'.repeat(32), address, signature, before)).toBe('forged');
    for (const wrong of ['', signature.slice(1), `${signature}A`, 'é'.repeat(43)])
      expect(checkSignature(secret, address, wrong, before)).toBe('forged');
  });
});

describe('the gate and the single flight', () => {
  test('no more than the limit run at once, in order, and errors let the next pass', async () => {
    const gate = new Gate(2);
    let [running, most] = [0, 0];
    const order: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        gate.pass(async () => {
          order.push(index);
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 1));
          running -= 1;
          if (index % 3 === 0) throw new Error('broken');
          return index;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(7);
  });

  test('who comes to a full queue is refused, and who leaves frees the place', async () => {
    const gate = new Gate(1, 1);
    const [first, second] = [Promise.withResolvers<string>(), new AbortController()];
    const running = gate.pass(() => first.promise);
    const left = gate.pass(() => Promise.resolve('second'), second.signal);
    await expect(gate.pass(() => Promise.resolve('third'))).rejects.toThrow(GateFull);
    second.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    const fourth = gate.pass(() => Promise.resolve('fourth'));
    first.resolve('first');
    expect(await Promise.all([running, fourth])).toEqual(['first', 'fourth']);
    expect(await gate.pass(() => Promise.resolve('fifth'), new AbortController().signal)).toBe('fifth');
  });

  test('the same work is done once while it is under way, and again after a failure', async () => {
    const flights = new SingleFlight<number>();
    let times = 0;
    const work = async () => {
      times += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (times === 1) throw new Error('first');
      return times;
    };
    const first = await Promise.allSettled([flights.run('a', work), flights.run('a', work)]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await Promise.all([flights.run('a', work), flights.run('a', work)])).toEqual([2, 2]);
  });
});
