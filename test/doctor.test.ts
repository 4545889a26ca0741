import { execFile } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';
import { newStoreUrl } from './support/new-store-address.ts';

/** What the program of `npm run doctor` prints, and its exit code. */
function runDoctor(settings: Record<string, string>) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/doctor.ts'],
      { env: { ...process.env, ...settings } },
      (_failure, out, error) => resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

describe('npm run doctor', () => {
  it('ends with 0 where all is well and with 1 where something is wrong', async () => {
    const discord = await startLocalDiscord();
    const settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: await newStoreUrl('sqlite'),
    };
    const well = await runDoctor(settings);
    expect(well).toMatchObject({ code: 0, error: '' });
    expect(well.out).toMatch(/^✓ Server "Harbour Readers"/m);
    const ill = await runDoctor({ ...settings, DISCORD_TOKEN: 'a-secret-token' });
    expect(ill).toMatchObject({ code: 1, error: '' });
    expect(ill.out).toMatch(/^✗ Cannot log in/m);
    expect(ill.out).not.toContain('a-secret-token');
    await discord.close();
  }, 40_000);
});
