import { isIP } from 'node:net';
import { levels } from 'pino';
import { isWhole, parseShards, type Shards } from './discord/shards.ts';
import {
  parseStoreAddress,
  type StoreAddress,
  sqliteAddress,
} from './store/store-address.ts';

/** What an operator can set; see `.env.example`. */
export interface Settings {
  /** Null where none is set. Whether it is right, Discord alone can say. */
  readonly discordToken: string | null;
  /** Base of Discord's REST address, without `/v10` and without a slash at its end. */
  readonly discordApiUrl: string;
  /** The one server whose commands are registered; null for everywhere. */
  readonly discordGuildId: string | null;
  readonly contentDir: string;
  /** Where pins, settings and articles of servers are kept; may hold a password. */
  readonly storeAddress: StoreAddress;
  /** How much memory the servers' own articles may take, in MB of 1,000,000 bytes. */
  readonly libraryMemoryMb: number;
  /** The shards of this process; null for all, as many as Discord says. */
  readonly shards: Shards | null;
  /** Where health and metrics are served; null for nowhere. */
  readonly port: number | null;
  /** The IP address at which they are. */
  readonly host: string;
  /** Whether who asks too fast has to wait. */
  readonly hasRateLimits: boolean;
  /** Where site owners reach whoever runs the bot, for the User-Agent; null for nowhere. */
  readonly contact: string | null;
  /** Where the preview's page is; 0 for a free port. */
  readonly previewPort: number;
  /** A level of pino's, or `silent`. */
  readonly logLevel: string;
  /** `NODE_ENV=production`, as everywhere in Node: the bot itself is to run, and no preview. */
  readonly isProduction: boolean;
}

/** A setting that cannot be used; the message names it, its value and the remedy. */
export class SettingsError extends RangeError {
  override readonly name = 'SettingsError';
  /** Name of the variable that is wrong. */
  readonly variable: string;

  constructor(variable: string, message: string) {
    super(message);
    this.variable = variable;
  }
}

/** What the environment says, as far as it can be used. */
export interface SettingsRead {
  /** Those that are not set or wrong are at their defaults. */
  readonly settings: Settings;
  /** One for every setting that is wrong. */
  readonly faults: readonly SettingsError[];
}

/** Reads the settings from the variables of the environment. Empty ones count as not set. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SettingsRead {
  const faults: SettingsError[] = [];
  const read = <T>(name: string, reader: Reader<T>): T | null => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return null;
    const value = reader.parse(text);
    if (value === null) faults.push(explain(name, text, reader));
    return value;
  };
  const settings = {
    discordToken: environment['DISCORD_TOKEN']?.trim() || null,
    discordApiUrl: read('DISCORD_API_URL', API_URL) ?? 'https://discord.com/api',
    discordGuildId: read('DISCORD_GUILD_ID', GUILD_ID),
    contentDir: environment['CONTENT_DIR']?.trim() || 'content',
    storeAddress: read('DATABASE_URL', DATABASE_URL) ?? sqliteAddress('data/verbatim.db'),
    libraryMemoryMb: Number(read('LIBRARY_MEMORY_MB', MEGABYTES) ?? 512),
    shards: read('SHARDS', SHARDS),
    port: read('PORT', SERVED_PORT),
    host: read('HOST', HOST) ?? '127.0.0.1',
    hasRateLimits: (read('RATE_LIMITS', SWITCH) ?? 'on') === 'on',
    previewPort: read('PREVIEW_PORT', PORT) ?? 0,
    contact: read('CONTACT', CONTACT),
    logLevel: read('LOG_LEVEL', LOG_LEVEL) ?? 'info',
    isProduction: environment['NODE_ENV'] === 'production',
  };
  const alone = explainSharing(settings);
  return { settings, faults: alone ? [...faults, alone] : faults };
}

/** Processes that each have some of the shards must see the same pins and settings. */
function explainSharing({ shards, storeAddress }: Settings): SettingsError | null {
  if (!shards || isWhole(shards) || storeAddress.kind === 'postgres') return null;
  return new SettingsError(
    'SHARDS',
    `Cannot use SHARDS with the store "${storeAddress.shown}": processes with some of the shards each share one PostgreSQL server: set DATABASE_URL to its address, or leave SHARDS empty (see .env.example)`,
  );
}

interface Reader<T> {
  /** Null for a value that cannot be used. */
  readonly parse: (text: string) => T | null;
  /** What the value has to be, to end "set it to …". */
  readonly wanted: string;
  /** Matches what must not be printed of a value that cannot be used. */
  readonly secret?: RegExp;
}

const API_URL: Reader<string> = {
  parse: parseApiUrl,
  wanted:
    'an http or https address without name and password, and without /v10 at its end, or leave it empty',
};

const GUILD_ID: Reader<string> = {
  // Discord's ids have 17 to 20 digits: 64 bits that count milliseconds from 2015.
  parse: (text) => (/^\d{17,20}$/.test(text) ? text : null),
  wanted: 'the id of one server, 17 to 20 digits, or leave it empty',
};

const DATABASE_URL: Reader<StoreAddress> = {
  parse: parseStoreAddress,
  wanted:
    'file:data/verbatim.db, another file: address, or postgres://name:password@host/database with special characters of the password percent-encoded, or leave it empty',
  // A parameter may be a password: "postgres//db/verbatim?password=…".
  secret: /\?.*$/s,
};

const SHARDS: Reader<Shards> = {
  parse: parseShards,
  wanted:
    'the shards of this process, counted from 0, of how many, as in 0-3/16, 2/16 or 0,4-7/16, or leave it empty for all',
};

const PORT: Reader<number> = {
  parse: parsePort,
  wanted: 'a port, 0 to 65535, or leave it empty for a free one',
};

const SERVED_PORT: Reader<number> = {
  parse: parsePort,
  wanted: 'a port, 0 to 65535 (0 for a free one), or leave it empty for none',
};

const HOST: Reader<string> = {
  parse: (text) => (isIP(text) === 0 ? null : text),
  wanted:
    'an IP address of this machine, such as 0.0.0.0 for all of them, or leave it empty for 127.0.0.1',
};

const SWITCH: Reader<string> = {
  parse: (text) => ['on', 'off'].find((word) => word === text.toLowerCase()) ?? null,
  wanted: 'on or off, or leave it empty for on',
};

const MEGABYTES: Reader<string> = {
  // A server of thirty articles takes six; one of ten thousand about seven hundred.
  parse: (text) => (/^\d{2,6}$/.test(text) && Number(text) >= 16 ? text : null),
  wanted: 'a number of megabytes, 16 to 999999, or leave it empty for 512',
};

const CONTACT: Reader<string> = {
  // It becomes part of a header: ASCII without white space and brackets.
  parse: (text) =>
    text.length <= 200 && (MAIL.test(text) || WEB_PAGE.test(text)) ? text : null,
  wanted:
    'an address of the web or of mail, such as https://example.org/bot or bot@example.org, or leave it empty',
};

// Matches "bot@example.org"; not "Bot <bot@example.org>".
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

// Matches "https://example.org/bot"; not "https://me@example.org", "https://x y".
const WEB_PAGE = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.,~%/?&=#:+-]*)?$/;

const LOG_LEVELS: readonly string[] = [...Object.keys(levels.values), 'silent'];

const LOG_LEVEL: Reader<string> = {
  parse: (text) => LOG_LEVELS.find((level) => level === text.toLowerCase()) ?? null,
  wanted: `one of ${LOG_LEVELS.join(', ')}, or leave it empty`,
};

function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function parseApiUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const isPlain = ['http:', 'https:'].includes(protocol) && search === '' && hash === '';
  // Logs and faults name the address, so it can hold no secret (and fetch would refuse it).
  const isOpen = username === '' && password === '';
  return isPlain && isOpen && !/\/v\d+\/*$/.test(pathname)
    ? text.replace(/\/+$/, '')
    : null;
}

function explain(
  name: string,
  value: string,
  { wanted, secret }: Reader<unknown>,
): SettingsError {
  const named = value.replace(BEFORE_AT, '…@');
  const open = secret ? named.replace(secret, '?…') : named;
  const shown = TOKEN.test(value) ? 'a token' : `"${open}"`;
  return new SettingsError(
    name,
    `Cannot use ${name} ${shown}: set it to ${wanted} (see .env.example)`,
  );
}

// A password must not be printed, even from an address that is none: all before the last @.
// Matches in "https://me:secret@example.org/api" and "me:secret@x"; not in "example.org/api".
const BEFORE_AT = /^.*@/s;

// A token in the wrong place must not be printed: three parts in base64url, the first an id.
// Matches "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"; not "example.org".
const TOKEN = /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/;
