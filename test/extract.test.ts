import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../src/extract.ts', import.meta.url));
const pages = fileURLToPath(new URL('data/pages/', import.meta.url));

/** Runs the script with these lines on its standard input. */
function runExtract(lines: readonly (object | string)[]) {
  const input = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script],
    { input, encoding: 'utf8' },
  );
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, answers };
}

const page = (name: string) => ({
  id: name,
  url: `https://example.org/${name}`,
  path: `${pages}${name}.html`,
});

describe('npm run extract', () => {
  it('gives what it finds on each page, those to be refused too', () => {
    const { status, answers } = runExtract([
      page('drupal'),
      '',
      page('german'),
      page('not-found'),
    ]);
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({
      id: 'drupal',
      title: 'Chip maker plans second plant near Gävle',
      authors: ['Sofia Berg'],
      publisher: 'Nordic Business Day',
      date: '2020-09-14',
      canonical: 'https://example.org/drupal',
      warnings: [],
    });
    expect(answers[0].text).toMatch(/^Norrland Semiconductors .*the council said\.$/su);
    expect(answers[1]).toMatchObject({
      warnings: ['language', 'partial'],
      text: expect.stringContaining('Tragseilen'),
    });
    expect(answers[2].warnings[0]).toBe('failed');
  });

  it.each([
    { lines: [page('drupal'), 'no JSON'], number: 2, wrong: 'expected JSON' },
    {
      lines: ['', '{"id":"1","url":"rain","path":"x"}'],
      number: 2,
      wrong: 'web address',
    },
    {
      lines: [{ ...page('drupal'), path: '/nowhere/x.html' }],
      number: 1,
      wrong: '/nowhere/x.html',
    },
    { lines: [{ url: 'https://example.org/', path: 'x' }], number: 1, wrong: '"id"' },
  ])('ends with 1 and names line $number of bad input', ({ lines, number, wrong }) => {
    const { status, stderr } = runExtract(lines);
    expect(status).toBe(1);
    expect(stderr).toContain(`Cannot read line ${number}: `);
    expect(stderr).toContain(wrong);
  });
});
