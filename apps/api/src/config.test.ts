import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, readSettings, VARIABLE_TABLE } from './config.ts';

const data = mkdtempSync(join(tmpdir(), 'stipple-config-'));
afterAll(() => rmSync(data, { recursive: true }));
const base = { DATABASE_URL: 'postgres://app:pw@127.0.0.1/stipple', STIPPLE_DATA: data };
const SECRET = '0123456789abcdef0123456789abcdef';

describe('the environment', () => {
  it('has defaults for all that need nothing made', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      publicUrl: 'http://localhost:4000',
      proxies: 0,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      topology: 'single',
      data: undefined,
      fileSecret: undefined,
      sealSecret: undefined,
      smtpUrl: undefined,
      mailFrom: 'Stipple <no-reply@localhost>',
      siteDevUrl: undefined,
      environment: 'development',
      logLevel: 'info',
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['PORT', '80.5'],
    ['PROXIES', 'one'],
    ['PUBLIC_URL', 'stipple.example'],
    ['PUBLIC_URL', 'ftp://stipple.example'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_OWNER_URL', 'localhost'],
    ['DATABASE_TOPOLOGY', 'sharded'],
    ['STIPPLE_DATA', ''],
    ['STIPPLE_FILE_SECRET', 'short'],
    ['STIPPLE_SEAL_SECRET', 'short'],
    ['SMTP_URL', 'http://localhost'],
    ['MAIL_FROM', 'nobody'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%j in a sentence that names it and does not repeat the value', (name, value) => {
    const refused = () => readSettings({ ...base, [name]: value });
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(new RegExp(`^${name} must be .*\\.$`));
    if (value.length > 4) expect(refused).not.toThrow(value);
  });

  it('refuses an unknown STIPPLE_*, and leaves strangers of other names alone', () => {
    expect(() => readSettings({ STIPPLE_FILE_SECERT: SECRET })).toThrow(
      'STIPPLE_FILE_SECERT is not a setting of Stipple; those that start so are STIPPLE_DATA, STIPPLE_FILE_SECRET, and STIPPLE_SEAL_SECRET.',
    );
    expect(readSettings({ PATH: '/bin', npm_config_cache: 'x' }).port).toBe(4000);
  });

  it('takes the slash off the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://stipple.example/' }).publicUrl).toBe('https://stipple.example');
  });
});

describe('secrets', () => {
  it('are made once in development and kept, closed to others', () => {
    const first = loadConfig(base).fileSecret;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(loadConfig(base).fileSecret).toBe(first);
    expect(statSync(join(data, 'file.secret')).mode & 0o777).toBe(0o600);
  });

  it('are required in production', () => {
    const whole = {
      ...base,
      NODE_ENV: 'production',
      STIPPLE_FILE_SECRET: SECRET,
      STIPPLE_SEAL_SECRET: SECRET,
      SMTP_URL: 'smtp://mail.example',
    };
    for (const name of ['STIPPLE_FILE_SECRET', 'STIPPLE_SEAL_SECRET', 'SMTP_URL']) {
      expect(() => loadConfig({ ...whole, [name]: undefined })).toThrow(new RegExp(`^${name} must be set`));
    }
    expect(loadConfig(whole)).toMatchObject({ fileSecret: SECRET, sealSecret: SECRET });
  });
});

describe('a process of ours', () => {
  it.each(['DATABASE_URL', 'STIPPLE_DATA'])('does not start without %s', (name) => {
    expect(() => loadConfig({ ...base, [name]: undefined })).toThrow(new RegExp(`^${name} must be set`));
  });
});

describe('the table of the README', () => {
  it('says of every variable what the code says', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
    expect(rows).toEqual(VARIABLE_TABLE.map((row) => `| \`${row.name}\` | ${row.default} | ${row.meaning} |`));
  });
});
