import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cornered } from '../../../test/pictures.ts';
import { inspectPhotoFile } from './photo-intake.ts';
import { safePhotoPath } from './photo-path.ts';

let folder: string;
let root: string;
const composed = 'caf\u00e9.jpg';
const decomposed = 'cafe\u0301.jpg';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-photos-'));
  root = join(folder, 'photos');
  const jpeg = await cornered().jpeg().toBuffer();
  await mkdir(join(root, 'anna'), { recursive: true });
  await mkdir(join(root, 'both'));
  await mkdir(join(root, 'photos'));
  await mkdir(join(folder, 'outside'));
  const files = ['a.jpg', 'anna/b.jpg', 'photos/inner.jpg', '..b.jpg', '%2e%2e', decomposed, '../secret.jpg'];
  for (const file of [...files, `both/${composed}`, `both/${decomposed}`, '../outside/o.jpg', '12:30.jpg'])
    await writeFile(join(root, file), jpeg);
  await symlink(join(folder, 'secret.jpg'), join(root, 'link.jpg'));
  await symlink(join(root, 'a.jpg'), join(root, 'inside-link.jpg'));
  await symlink(join(folder, 'outside'), join(root, 'linked'));
  await symlink(join(folder, 'nowhere'), join(root, 'dangling.jpg'));
  await symlink(root, join(folder, 'linked-photos'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a path of the table photos', () => {
  test.each([
    ['a.jpg', 'a.jpg'],
    ['photos/a.jpg', 'a.jpg'],
    ['Photos\\anna\\b.jpg', 'anna/b.jpg'],
    ['anna/b.jpg', 'anna/b.jpg'],
    ['./anna//./b.jpg', 'anna/b.jpg'],
    ['  a.jpg ', 'a.jpg'],
    ['inner.jpg', null],
    ['photos/inner.jpg', 'photos/inner.jpg'],
    ['photos/photos/inner.jpg', 'photos/inner.jpg'],
    ['..b.jpg', '..b.jpg'],
    ['%2e%2e', '%2e%2e'],
    ['12:30.jpg', '12:30.jpg'],
  ])('%j leads to %j', async (relative, file) => {
    const found = await safePhotoPath(root, relative);
    if (file === null) expect(found).toMatchObject({ category: 'file_missing' });
    else expect(found).toEqual({ kind: 'ok', path: join(root, file) });
  });

  test('the exact name first, then the one equal once composed', async () => {
    expect(await safePhotoPath(root, composed)).toEqual({ kind: 'ok', path: join(root, decomposed) });
    expect(await safePhotoPath(root, decomposed)).toEqual({ kind: 'ok', path: join(root, decomposed) });
    for (const name of [composed, decomposed])
      expect(await safePhotoPath(root, `both/${name}`)).toEqual({ kind: 'ok', path: join(root, 'both', name) });
  });

  test.each([
    '../secret.jpg',
    'photos/../../secret.jpg',
    'anna/../a.jpg',
    '..\\secret.jpg',
    '/etc/passwd',
    '\\\\server\\share\\a.jpg',
    'C:\\a.jpg',
    'c:a.jpg',
    'https://example.org/a.jpg',
    'HTTP://example.org/a.jpg',
    'file:///etc/passwd',
    'file:/etc/passwd',
    'data:image/png;base64,AAAA',
    'a.jpg\0.png',
    'a\n.jpg',
    'link.jpg',
    'inside-link.jpg',
    'linked/o.jpg',
    'dangling.jpg',
  ])('%j is unsafe', async (relative) => {
    expect(await safePhotoPath(root, relative)).toMatchObject({ kind: 'rejected', category: 'unsafe_path' });
  });

  test('a folder photos that is a link itself is unsafe', async () => {
    const found = await safePhotoPath(join(folder, 'linked-photos'), 'a.jpg');
    expect(found).toMatchObject({ category: 'unsafe_path' });
  });

  test.each(['b.jpg', 'A.JPG', 'anna/c.jpg', 'a.jpg/b.jpg', '', '.', 'photos', 'x'.repeat(5000)])(
    '%j is missing',
    async (relative) => {
      expect(['file_missing', 'unsupported_file']).toContain(
        ((await safePhotoPath(root, relative)) as { category?: string }).category,
      );
    },
  );

  test('a folder where a file is meant', async () => {
    expect(await safePhotoPath(root, 'anna')).toMatchObject({ category: 'unsupported_file' });
  });

  test('no folder photos at all', async () => {
    expect(await safePhotoPath(join(folder, 'none'), 'a.jpg')).toMatchObject({ category: 'file_missing' });
  });

  test('the file at the end of it is inspected', async () => {
    expect(await inspectPhotoFile(root, 'photos\\anna\\b.jpg')).toMatchObject({ kind: 'ok', width: 60 });
    expect(await inspectPhotoFile(root, 'link.jpg')).toMatchObject({ category: 'unsafe_path' });
  });
});
