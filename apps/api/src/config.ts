import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The environment is not usable; the message is one sentence that names the variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** How long a secret must be at least, in characters: 32 hexadecimal ones hold 128 bits. */
export const SECRET_LENGTH = { min: 32 } as const;

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

const secret = z.string().min(SECRET_LENGTH.min, `must be at least ${SECRET_LENGTH.min} characters long`);

const oneOf = <const T extends readonly [string, ...string[]]>(...choices: T) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`);

/** Every variable that is read: its shape, and what the README says of it. No other STIPPLE_* may be set. */
const VARIABLES = {
  PORT: {
    shape: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a number from 0 to 65535'),
    default: '4000',
    meaning: 'The one port everything is served at; 0 takes any free one',
  },
  PUBLIC_URL: {
    shape: url('http:', 'https:').transform((text) => text.replace(/\/+$/, '')),
    default: '`http://localhost:PORT`',
    meaning: 'The address visitors see; signed file addresses start with it',
  },
  PROXIES: {
    shape: z
      .string()
      .regex(/^[0-9]$/, 'must be a number from 0 to 9')
      .transform(Number),
    default: '0',
    meaning: 'How many proxies of your own stand before it, each adding the address it saw to `X-Forwarded-For`',
  },
  DATABASE_URL: {
    shape: url('postgres:', 'postgresql:'),
    default: 'the embedded Postgres',
    meaning: 'Postgres 15 to 18, as a login role without grants of its own (`stipple_app`)',
  },
  DATABASE_OWNER_URL: {
    shape: url('postgres:', 'postgresql:'),
    default: 'the embedded Postgres',
    meaning: 'The same database as the role that owns the tables and makes roles; set together with `DATABASE_URL`',
  },
  DATABASE_TOPOLOGY: {
    shape: oneOf('single', 'citus'),
    default: 'single',
    meaning: '`single` for plain Postgres, `citus` for tables distributed by clinic',
  },
  STIPPLE_DATA: {
    shape: z
      .string()
      .min(1, 'must be the path of a folder')
      .transform((path) => resolve(path)),
    default: '`.data` in the clone, or a folder below `/var/lib/stipple` where Postgres can not enter the clone',
    meaning: 'The durable folder: database, files, and secrets made in development',
  },
  STIPPLE_FILE_SECRET: {
    shape: secret,
    default: 'made on first start and kept in `STIPPLE_DATA`; required in production',
    meaning: `Signs the addresses of unpublished files; ${SECRET_LENGTH.min} characters or more`,
  },
  STIPPLE_SEAL_SECRET: {
    shape: secret,
    default: 'made on first start and kept in `STIPPLE_DATA`; required in production',
    meaning: `Seals letters that wait to be sent and the secrets of authenticators, and makes the key that signs work histories; ${SECRET_LENGTH.min} characters or more`,
  },
  SMTP_URL: {
    shape: url('smtp:', 'smtps:'),
    default: 'none: letters are kept, and shown at `/dev/mail`; required in production',
    meaning: 'The mail server, as `smtps://user:password@host:465`',
  },
  MAIL_FROM: {
    shape: z
      .string()
      .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address, as Stipple <mail@stipple.example>'),
    default: '`Stipple <no-reply@HOST>` of `PUBLIC_URL`',
    meaning: 'Who letters are from',
  },
  SITE_DEV_URL: {
    shape: url('http:'),
    default: 'the built site',
    meaning: 'Where the public site is served while it is being written; `npm run dev` sets it',
  },
  ADMIN_DEV_URL: {
    shape: url('http:'),
    default: 'the built admin',
    meaning: 'Where the admin is served while it is being written; `npm run dev` sets it',
  },
  NODE_ENV: {
    shape: oneOf('development', 'test', 'production'),
    default: 'development',
    meaning: '`development`, `test` or `production`',
  },
  LOG_LEVEL: {
    shape: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    meaning: '`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`',
  },
} as const;

type Variable = keyof typeof VARIABLES;
type Values = { [V in Variable]?: z.output<(typeof VARIABLES)[V]['shape']> };

/** The table of the README: a row for each variable. A test holds the two equal. */
export const VARIABLE_TABLE: readonly { name: string; default: string; meaning: string }[] = Object.entries(
  VARIABLES,
).map(([name, { default: fallback, meaning }]) => ({ name, default: fallback, meaning }));

/** What the environment says, with the defaults that need nothing made. */
export interface Settings {
  readonly port: number;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly proxies: number;
  /** Absent: the launcher starts the embedded Postgres. */
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly topology: 'single' | 'citus';
  /** Absolute path; absent: the launcher chooses. */
  readonly data: string | undefined;
  readonly fileSecret: string | undefined;
  readonly sealSecret: string | undefined;
  /** Absent: letters are kept and shown. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Absent: the site as it was built. */
  readonly siteDevUrl: string | undefined;
  /** Absent: the admin as it was built. */
  readonly adminDevUrl: string | undefined;
  readonly environment: 'development' | 'test' | 'production';
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** What a process of ours runs with. */
export interface Config extends Settings {
  readonly databaseUrl: string;
  readonly data: string;
  readonly fileSecret: string;
  readonly sealSecret: string;
}

/**
 * Reads the environment without touching the disk.
 * @throws {ConfigError} for a malformed value or an unknown STIPPLE_*
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const stranger = Object.keys(env).find((name) => name.startsWith('STIPPLE_') && !(name in VARIABLES));
  if (stranger) {
    const known = Object.keys(VARIABLES).filter((name) => name.startsWith('STIPPLE_'));
    throw new ConfigError(
      `${stranger} is not a setting of Stipple; those that start so are ${new Intl.ListFormat('en-US').format(known)}.`,
    );
  }
  const values: Values = {};
  for (const [name, { shape }] of Object.entries(VARIABLES)) {
    if (env[name] === undefined) continue;
    const parsed = shape.safeParse(env[name]);
    // The value itself is not repeated: it may be a secret, or an address that holds one.
    if (!parsed.success) throw new ConfigError(`${name} ${parsed.error.issues[0]?.message}.`);
    Object.assign(values, { [name]: parsed.data });
  }
  const environment = values.NODE_ENV ?? 'development';
  for (const name of ['STIPPLE_FILE_SECRET', 'STIPPLE_SEAL_SECRET'] as const) {
    if (environment !== 'production' || values[name]) continue;
    throw new ConfigError(`${name} must be set in production; only in development is one made and kept.`);
  }
  if (environment === 'production' && !values.SMTP_URL) {
    throw new ConfigError('SMTP_URL must be set in production; only in development are letters kept and shown.');
  }
  const port = values.PORT ?? 4000;
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${port}`;
  return {
    port,
    publicUrl,
    proxies: values.PROXIES ?? 0,
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    topology: values.DATABASE_TOPOLOGY ?? 'single',
    data: values.STIPPLE_DATA,
    fileSecret: values.STIPPLE_FILE_SECRET,
    sealSecret: values.STIPPLE_SEAL_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? `Stipple <no-reply@${new URL(publicUrl).hostname}>`,
    siteDevUrl: values.SITE_DEV_URL,
    adminDevUrl: values.ADMIN_DEV_URL,
    environment,
    logLevel: values.LOG_LEVEL ?? 'info',
  };
}

/**
 * Reads the environment of a process of ours: the launcher (`npm start`) has already chosen the database and the
 * data folder. Outside production a secret that is not given is made once and kept in the data folder.
 * @throws {ConfigError} when something is missing or malformed
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const settings = readSettings(env);
  const { databaseUrl, data } = settings;
  if (!databaseUrl) throw new ConfigError('DATABASE_URL must be set; npm start sets it to the embedded Postgres.');
  if (!data) throw new ConfigError('STIPPLE_DATA must be set; npm start chooses a folder.');
  return {
    ...settings,
    databaseUrl,
    data,
    fileSecret: settings.fileSecret ?? keptSecret(data, 'file'),
    sealSecret: settings.sealSecret ?? keptSecret(data, 'seal'),
  };
}

/** The secret of this name in the data folder, made by whichever process asks first. */
function keptSecret(data: string, name: string): string {
  const file = join(data, `${name}.secret`);
  const read = () => readFileSync(file, 'utf8').trim();
  try {
    return read();
  } catch {
    // Written aside and linked, so that two processes starting together end with the same, whole secret.
    const fresh = `${file}.${process.pid}`;
    mkdirSync(data, { recursive: true });
    writeFileSync(fresh, randomBytes(32).toString('hex'), { mode: 0o600 });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(fresh);
    }
    return read();
  }
}
