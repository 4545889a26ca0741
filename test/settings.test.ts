import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/settings.ts';
import { sqliteAddress } from '../src/store/store-address.ts';

const defaults = {
  discordToken: null,
  discordApiUrl: 'https://discord.com/api',
  discordGuildId: null,
  contentDir: 'content',
  storeAddress: sqliteAddress('data/verbatim.db'),
  libraryMemoryMb: 512,
  shards: null,
  port: null,
  host: '127.0.0.1',
  hasRateLimits: true,
  contact: null,
  previewPort: 0,
  logLevel: 'info',
  isProduction: false,
};

/** The messages of all faults that these variables have. */
function faultsOf(environment: Record<string, string>): readonly string[] {
  return readSettings(environment).faults.map((fault) => {
    expect(fault).toBeInstanceOf(SettingsError);
    return fault.message;
  });
}

describe('readSettings()', () => {
  it.each([
    { environment: {}, settings: {} },
    { environment: { DISCORD_TOKEN: ' ', LOG_LEVEL: '', CONTENT_DIR: '' }, settings: {} },
    {
      environment: { DISCORD_TOKEN: ' not.a token\n' },
      settings: { discordToken: 'not.a token' },
    },
    {
      environment: { DISCORD_API_URL: 'http://127.0.0.1:4000/api/' },
      settings: { discordApiUrl: 'http://127.0.0.1:4000/api' },
    },
    {
      environment: { DISCORD_GUILD_ID: '613425648685547541', LOG_LEVEL: 'Debug' },
      settings: { discordGuildId: '613425648685547541', logLevel: 'debug' },
    },
    {
      environment: { CONTENT_DIR: '/srv/articles' },
      settings: { contentDir: '/srv/articles' },
    },
    { environment: { LIBRARY_MEMORY_MB: '64' }, settings: { libraryMemoryMb: 64 } },
    { environment: { NODE_ENV: 'production' }, settings: { isProduction: true } },
    { environment: { NODE_ENV: 'test' }, settings: {} },
    { environment: { PREVIEW_PORT: '4100' }, settings: { previewPort: 4100 } },
    { environment: { PORT: '9090' }, settings: { port: 9090 } },
    { environment: { PORT: '0', HOST: '::' }, settings: { port: 0, host: '::' } },
    {
      environment: { SHARDS: '0-1/2' },
      settings: { shards: { ids: [0, 1], count: 2 } },
    },
    { environment: { RATE_LIMITS: 'Off' }, settings: { hasRateLimits: false } },
    {
      environment: { CONTACT: 'bot@example.org' },
      settings: { contact: 'bot@example.org' },
    },
    {
      environment: { CONTACT: 'https://example.org/bot?about=1' },
      settings: { contact: 'https://example.org/bot?about=1' },
    },
    {
      environment: { DATABASE_URL: 'file:/srv/verbatim.db' },
      settings: { storeAddress: sqliteAddress('/srv/verbatim.db') },
    },
  ])('reads $environment', ({ environment, settings }) => {
    expect(readSettings(environment)).toEqual({
      settings: { ...defaults, ...settings },
      faults: [],
    });
  });

  it.each([
    { LIBRARY_MEMORY_MB: '2GB' },
    { CONTACT: 'Ann' },
    { CONTACT: 'https://example.org/a b' },
    { CONTACT: 'https://example.org/)(' },
    { CONTACT: `https://example.org/${'a'.repeat(200)}` },
    { LIBRARY_MEMORY_MB: '15' },
    { LIBRARY_MEMORY_MB: '-64' },
    { DISCORD_API_URL: 'discord.com/api' },
    { DISCORD_API_URL: 'ftp://discord.com/api' },
    { DISCORD_API_URL: 'https://discord.com/api/v10' },
    { DISCORD_API_URL: 'https://discord.com/api/v10/' },
    { DISCORD_API_URL: 'https://discord.com/api?x=1' },
    { DISCORD_GUILD_ID: 'my server' },
    { DISCORD_GUILD_ID: '123' },
    { LOG_LEVEL: 'loud' },
    { DATABASE_URL: 'data/verbatim.db' },
    { PREVIEW_PORT: '65536' },
    { PORT: '65536' },
    { PORT: '9090/tcp' },
    { HOST: 'my-machine' },
    { HOST: '0.0.0.0:9090' },
    { SHARDS: '4' },
    { SHARDS: '0-4/4' },
    { RATE_LIMITS: '5' },
    { PREVIEW_PORT: 'free' },
  ])('names variable, value and remedy of %o', (environment) => {
    const [[name, value] = ['', '']] = Object.entries(environment);
    expect(faultsOf(environment)).toEqual([
      expect.stringMatching(/^Cannot use .*: set it to .*\(see \.env\.example\)$/),
    ]);
    expect(faultsOf(environment)[0]).toContain(`${name} "${value}"`);
  });

  it('lets processes share PostgreSQL, and no file', () => {
    const SHARDS = '0-3/16';
    expect(
      faultsOf({ SHARDS, DATABASE_URL: 'postgres://bot:hunter2@db/verbatim' }),
    ).toEqual([]);
    expect(faultsOf({ SHARDS })).toEqual([
      expect.stringMatching(/^Cannot use SHARDS with .*verbatim\.db.*: set DATABASE_URL/),
    ]);
  });

  it('names all faults together', () => {
    expect(
      faultsOf({ DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'x', DISCORD_API_URL: 'x' }),
    ).toHaveLength(3);
  });

  it('keeps the good settings beside the wrong ones, which are as if not set', () => {
    const { settings } = readSettings({
      DISCORD_TOKEN: 'token',
      DISCORD_API_URL: 'x',
      DISCORD_GUILD_ID: 'x',
      CONTENT_DIR: '/srv/articles',
      LOG_LEVEL: 'x',
    });
    expect(settings).toEqual({
      ...defaults,
      discordToken: 'token',
      contentDir: '/srv/articles',
    });
  });

  it.each([
    'http://reader:hunter2@proxy:4000/api',
    'https://:hunter2@proxy.example/api',
    'https://hunter2@proxy.example/api',
    'reader:hunter2@proxy.example',
    'https://reader:hunter2@proxy.example/api/v10',
    'https://reader:hun@hunter2@proxy.example/api',
    'https://reader:hunter2\nhunter2@proxy example/api',
  ])('refuses %j without repeating who may come in', (address) => {
    const [fault] = faultsOf({ DISCORD_API_URL: address });
    expect(fault).toMatch(
      /^Cannot use DISCORD_API_URL "…@.*proxy.*: set it to .*password/,
    );
    expect(fault).not.toMatch(/reader|hun/);
  });

  it.each([
    'mysql://reader:hunter2@db.example/verbatim',
    'postgres://reader:hun#ter2@db.example/verbatim',
    'postgres//db.example/verbatim?password=hunter2',
  ])('refuses %j as a store without repeating its password', (address) => {
    const [fault] = faultsOf({ DATABASE_URL: address });
    expect(fault).toMatch(/^Cannot use DATABASE_URL ".*db\.example.*": set it to file:/);
    expect(fault).not.toMatch(/reader|hun|ter2/);
  });

  it('never repeats a token, also not from the wrong line', () => {
    const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
    expect(
      faultsOf({ DISCORD_GUILD_ID: token, DISCORD_TOKEN: token }).join(),
    ).not.toContain(token);
  });
});

describe('.env.example', () => {
  it('names every setting, and is itself in order', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n');
    const names = lines
      .filter((line) => /^[A-Z_]+=$/.test(line))
      .map((line) => line.slice(0, -1));
    expect(names.toSorted()).toEqual([
      'CONTACT',
      'CONTENT_DIR',
      'DATABASE_URL',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'HOST',
      'LIBRARY_MEMORY_MB',
      'LOG_LEVEL',
      'PORT',
      'PREVIEW_PORT',
      'RATE_LIMITS',
      'SHARDS',
    ]);
    const asIs = Object.fromEntries(names.map((name) => [name, '']));
    expect(readSettings(asIs)).toEqual({ settings: defaults, faults: [] });
  });
});
