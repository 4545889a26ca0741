import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function attribute(input: string) {
  const args = ['--import', 'tsx', 'src/attribute.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('npm run attribute', () => {
  it('writes one line of attributions for each line of input', () => {
    const text = '“It is fair,” said Eva Roth.';
    const input = [
      { id: 'a', text },
      { id: 'b', text: 'It rained.' },
    ];
    const { status, lines } = attribute(
      input.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        attributions: [
          {
            source: [{ start: 19, end: 27, text: 'Eva Roth' }],
            cue: [{ start: 14, end: 18, text: 'said' }],
            content: [{ start: 1, end: 11 }],
            kind: 'direct',
            speaker: 'Eva Roth',
            anonymous: false,
            parent: null,
          },
        ],
      },
      { id: 'b', attributions: [] },
    ]);
  });

  it.each([
    ['{"id":"a","text":"x"}\n{bad', 'Cannot read line 2: expected JSON\n'],
    ['[]', 'Cannot read line 1: expected a string "id"\n'],
    ['null', 'Cannot read line 1: expected an object\n'],
    ['{"id":"a","text":3}', 'Cannot read line 1: expected a string "text"\n'],
  ])('ends at %j with exit code 1 and the line', (input, message) => {
    const { status, stderr } = attribute(input);
    expect(stderr).toBe(message);
    expect(status).toBe(1);
  });
});
