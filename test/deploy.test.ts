import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { isOurs, parseShards } from '../src/discord/shards.ts';
import { readSettings } from '../src/settings.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** A script of `package.json` as Node 24 runs it, which reads TypeScript without tsx. */
const started = (script: string): string => script.replace(' --import tsx/esm', '');

const START: string = started(JSON.parse(read('package.json')).scripts.start);

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const copied = lines
    .filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(' ').slice(1, -1));

  it('copies what is there and what is let in, and nothing else', () => {
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const [all, ...letIn] = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(all).toBe('*');
    expect(letIn.map((line) => line.slice(1)).toSorted()).toEqual(
      [...new Set(copied)].toSorted(),
    );
  });

  it('runs without rights, is asked how it is, and gets the signal to stop itself', () => {
    const text = lines.join('\n');
    expect(text).toContain('\nUSER node\n');
    expect(text).toContain('/healthz');
    const [, command = '[]'] = /\nCMD (.*)\n$/.exec(text) ?? [];
    expect(JSON.parse(command).join(' ')).toBe(START);
  });

  it('leaves out of the packages only what a bot does not need', () => {
    const removed = /rm -r (.*) \\\n/.exec(lines.join('\n'))?.[1]?.split(' ') ?? [];
    const there = (path: string): boolean => existsSync(path);
    expect(removed.filter((path) => !there(path))).toEqual([]);
    // Node runs the sources by itself; only the preview asks for esbuild.
    expect(lines.filter((line) => line.startsWith('FROM node:24-'))).toHaveLength(2);
  });
});

describe('docs/deploy/compose.yaml', () => {
  const { services } = parse(read('docs/deploy/compose.yaml'));

  it('gives the bot a store that it takes, and a file system to read alone', () => {
    const { environment, read_only } = services.bot;
    const url = environment.DATABASE_URL.replace(
      /\$\{POSTGRES_PASSWORD[^}]*\}/,
      'secret7',
    );
    const { settings, faults } = readSettings({ DATABASE_URL: url, SHARDS: '0/2' });
    expect(faults).toEqual([]);
    expect(settings.storeAddress.kind).toBe('postgres');
    expect(read_only).toBe(true);
  });

  it('hands on every setting that is not its own', () => {
    const names = Object.keys(services.bot.environment);
    const all = read('.env.example').match(/^[A-Z_]+(?==$)/gm) ?? [];
    // The image's own, those of several processes, and that of the preview.
    const others = ['PORT', 'HOST', 'CONTENT_DIR', 'SHARDS', 'PREVIEW_PORT'];
    expect(names.toSorted()).toEqual(
      all.filter((name) => !others.includes(name)).toSorted(),
    );
    for (const name of names.filter(
      (one) => !['DISCORD_TOKEN', 'DATABASE_URL'].includes(one),
    ))
      expect(services.bot.environment[name]).toBe(`\${${name}:-}`);
  });

  it('opens no port to others, and waits longer than the bot takes to end', () => {
    expect(services.bot.ports).toEqual(['127.0.0.1:9090:9090']);
    expect(services.database.ports).toBeUndefined();
    expect(Number.parseInt(services.bot.stop_grace_period, 10)).toBeGreaterThan(5);
  });
});

describe('docs/deploy/kubernetes.yaml', () => {
  const [set, service] = parseAllDocuments(read('docs/deploy/kubernetes.yaml')).map(
    (one) => one.toJS(),
  );
  const [bot] = set.spec.template.spec.containers;

  it('gives every shard to one pod', () => {
    const env = Object.fromEntries(
      bot.env.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    const script = bot.args[0].replace(`exec ${START}`, 'echo $SHARDS');
    const shares = Array.from({ length: set.spec.replicas }, (_, pod) => {
      const named = { ...env, HOSTNAME: `verbatim-${pod}` };
      const text = execFileSync('sh', ['-c', script], { env: named, encoding: 'utf8' });
      const shards = parseShards(text.trim());
      if (!shards) throw new TypeError(`Cannot read the shards "${text}"`);
      return shards;
    });
    expect(shares.flatMap(({ ids }) => ids)).toEqual(
      Array.from({ length: Number(env['SHARD_COUNT']) }, (_, id) => id),
    );
    const homes = shares.filter((share) => isOurs('613425648685547541', share));
    expect(homes).toHaveLength(1);
  });

  it('runs without rights over a read-only file system, and is asked at its port', () => {
    expect(bot.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
    });
    expect(set.spec.template.spec.securityContext.runAsNonRoot).toBe(true);
    const { livenessProbe, readinessProbe, ports } = bot;
    expect(livenessProbe.httpGet).toEqual({ path: '/healthz', port: ports[0].name });
    expect(readinessProbe.httpGet).toEqual({ path: '/readyz', port: ports[0].name });
    expect(service.spec.selector).toEqual(set.spec.template.metadata.labels);
  });
});
