import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openLog } from '../src/open-log.ts';
import { readSettings } from '../src/settings.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

/** What a log of these settings says of these things. */
async function written(
  environment: Record<string, string>,
  isTerminal: boolean,
  ...said: readonly object[]
): Promise<string> {
  const { settings } = readSettings(environment);
  let text = '';
  const stream = {
    write(line: string) {
      text += line;
    },
  };
  const log = await openLog(settings, { stream, isTerminal });
  for (const fields of said) log.warn(fields, 'Said');
  return text;
}

describe('openLog()', () => {
  it('writes an object a line, which a program reads', async () => {
    const text = await written({}, false, { servers: 2 }, { servers: 3 });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ level: 40, servers: 2, msg: 'Said' }),
      expect.objectContaining({ level: 40, servers: 3, msg: 'Said' }),
    ]);
  });

  it('writes a line for a person in a terminal, whatever is in it', async () => {
    const text = await written({}, true, { command: 'a\u001b[2J\nb' });
    expect(text).toMatch(/WARN.*: Said .*"command"/);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });

  it('is as loud as it is set', async () => {
    expect(await written({ LOG_LEVEL: 'error' }, false, { servers: 2 })).toBe('');
  });

  it.each([false, true])('never writes a secret (terminal: %j)', async (isTerminal) => {
    const environment = {
      DISCORD_TOKEN: TOKEN,
      DATABASE_URL:
        'postgres://bot:hun%22ter%2F2@db.example/verbatim?password=other%5Cone',
    };
    const secrets = [TOKEN, 'hun"ter/2', 'hun%22ter%2F2', 'other\\one'];
    const fault = { message: `Refused: ${secrets.join(' and ')}` };
    const text = await written(environment, isTerminal, { fault });
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(text).toContain('Refused: … and … and … and …');
  });

  // What is written to this file of Linux meets a disk without room.
  it.skipIf(!existsSync('/dev/full'))(
    'does not end the program where its file is on a full disk',
    async () => {
      const script = `
        import { openLog } from './src/open-log.ts';
        import { readSettings } from './src/settings.ts';
        const log = await openLog(readSettings({}).settings, { isTerminal: false });
        for (let line = 0; line < 3; line += 1) log.warn('x'.repeat(600_000));
        process.stderr.write('goes on');`;
      const words = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, words, { stdio: ['ignore', full, 'pipe'] });
      closeSync(full);
      expect(child.stderr && (await text(child.stderr))).toBe('goes on');
    },
    30_000,
  );
});
