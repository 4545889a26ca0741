import { execFile } from 'node:child_process';
import process from 'node:process';
import { expect, it } from 'vitest';

/** `npm run soak`, and what it printed. */
function soak(...options: readonly string[]): Promise<{ code: number; out: string }> {
  const program = ['--import', 'tsx', 'test/soak/soak.ts', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, program, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, out: `${stdout}${stderr}` });
    });
  });
}

it('holds what it promises for 20 seconds of 50 interactions each', async () => {
  // Code that is used for the first time is slow, and the machine may be: a run of minutes
  // judges the 25 ms.
  const { code, out } = await soak('--seconds', '20', '--seed', '1', '--p99', '100');
  expect({ code, out }).toMatchObject({ code: 0 });
  const [asked] = /\d+(?= pages and feeds were asked)/.exec(out) ?? [];
  expect(Number(asked)).toBeGreaterThan(5);
  const figures = out.trim().split('\n').at(-1) ?? '';
  expect(figures).toMatch(
    /^\d+ sent · \d+ answered · \d+ asked to wait · .* · 0 errors$/,
  );
  expect(Number.parseInt(figures, 10)).toBeGreaterThan(500);
}, 200_000);

it('says what it cannot use', async () => {
  const { code, out } = await soak('--seconds', 'soon');
  expect({ code, out }).toEqual({
    code: 2,
    out: 'Cannot use --seconds "soon": give a whole number from 1 on\n',
  });
}, 30_000);
