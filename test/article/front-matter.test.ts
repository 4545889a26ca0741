import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/article/front-matter.ts';
import { inEnglish } from '../support/in-english.ts';
import { processorMs } from '../support/processor-time.ts';

/** The value of each key, and where the body begins. */
function read(source: string) {
  const { entries, bodyStart, faults } = parseFrontMatter(source);
  return {
    values:
      entries && Object.fromEntries([...entries].map(([key, { value }]) => [key, value])),
    body: source.slice(bodyStart),
    faults: faults.map(({ line, problem }) => `${line}: ${inEnglish(problem)}`),
  };
}

const block = (yaml: string) => `---\n${yaml}\n---\nBody.`;

describe('parseFrontMatter()', () => {
  it.each([
    ['date: 2024-01-05', { date: '2024-01-05' }],
    ['date: 2024-01-05T22:30-05:00', { date: '2024-01-05T22:30-05:00' }],
    ['date: 2024-01-05 22:30', { date: '2024-01-05 22:30' }],
    ['zip: 02134', { zip: '02134' }],
    ['zip: 0x1F', { zip: '0x1F' }],
    ['title: 1984', { title: '1984' }],
    ['title: 1.50', { title: '1.50' }],
    ['title: yes', { title: 'yes' }],
    ['title: True', { title: 'True' }],
    ['title: "Mayor: We will"', { title: 'Mayor: We will' }],
    ["title: 'It''s \"so\"'", { title: 'It\'s "so"' }],
    ['title: >\n  two\n  lines', { title: 'two lines' }],
    ['title:', { title: null }],
    ['title: ~\nurl: null\ncredit: ""', { title: null, url: null, credit: null }],
    ['authors: [Ann Lee, "Bo: Ray"]', { authors: ['Ann Lee', 'Bo: Ray'] }],
    ['authors:\n- Ann Lee\n-\n- 7', { authors: ['Ann Lee', '7'] }],
    ['# a remark\ntitle: x', { title: 'x' }],
    ['number: 3 # permanent', { number: '3' }],
    ['__proto__: x\nconstructor: y', { ['__proto__']: 'x', constructor: 'y' }],
    ['', {}],
  ])('reads %j', (yaml, values) => {
    const result = read(block(yaml));
    expect(result.values).toEqual(values);
    expect(result.faults).toEqual([]);
    expect(result.body.trim()).toBe('Body.');
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntitle: x\n---\nBody.'],
    ['CRLF', '---\r\ntitle: x\r\n---\r\nBody.'],
    ['spaces after the dashes', '--- \ntitle: x\n---\t\nBody.'],
    ['dashes in the body', '---\ntitle: x\n---\nBody.\n\n---\n'],
  ])('reads past %s', (_, source) => {
    const { values, body } = read(source);
    expect(values).toEqual({ title: 'x' });
    expect(body.trim()).toMatch(/^Body\./u);
  });

  it.each([
    ['no front matter', 'Body.\n---\ntitle: x\n---'],
    ['a byte order mark alone', '\uFEFFBody.'],
    ['a longer rule', '----\ntitle: x\n----'],
    ['nothing', ''],
  ])('finds none in a file with %s', (_, source) => {
    const { values, body, faults } = read(source);
    expect({ values, faults }).toEqual({ values: {}, faults: [] });
    expect(body).toBe(source.replace('\uFEFF', ''));
  });

  it('says the line of each key, and of the end', () => {
    const { entries, endLine } = parseFrontMatter('---\r\na: 1\r\n\r\nb: 2\r\n---\r\n');
    expect([...(entries?.values() ?? [])].map(({ line }) => line)).toEqual([2, 4]);
    expect(endLine).toBe(5);
  });
});

describe('parseFrontMatter(), faults', () => {
  it.each([
    [
      block('a: b\ntitle: Mayor: We will'),
      '3: title has a mark that YAML reads as its own: put the title in quotes',
    ],
    [
      block('title: @home'),
      '2: title has a mark that YAML reads as its own: put the title in quotes',
    ],
    [
      block('title: [Update] Rain'),
      '2: title has a mark that YAML reads as its own: put the title in quotes',
    ],
    [block('a: b\ntitle: [a\ndate: 2026-01-01'), '3: title has a mark'],
    [block('tags: [x, y]\ntitle: {a\ndate: 2026-01-01'), '3: title has a mark'],
    [block('title: * Rain'), '2: title has a mark'],
    [block('title: - Rain'), '2: title has a mark'],
    [block('title: Rain\n  late: more'), '2: title has a mark'],
    [
      block("title: 'It's'"),
      '2: title has an apostrophe inside its quotes: put the title in "double"',
    ],
    [block('title: "Rain" falls'), '2: title does not end at its closing quote'],
    [
      block('a: b\ntitle: "Rain\nnumber: 1'),
      '3: title does not end at its closing quote',
    ],
    [block("title: 'Rain\nnumber: 1"), '2: title has an apostrophe inside'],
    [block('title: Player # 1 wins'), '2: title ends at its "#": put it in quotes'],
    [block('a: b\n\tc: d'), '3: a tab stands before a key'],
    [
      block('title: x\nurl: y\ntitle: z'),
      '4: title is there twice, first in line 2: remove one',
    ],
    [block('title: {a: b}'), '2: title is not text'],
    [block('authors:\n- [a]'), '2: authors is not text'],
    [block('a: &x y\ntitle: *x'), '3: title is not text'],
    [block('? [a]\n: b'), '2: key is not a word'],
    [block('- a'), '2: front matter is not a list of keys: write lines of "key: value"'],
    [block('title'), '2: front matter is not a list of keys'],
    [block('title: !!js/function "x"'), '2: title has a mark'],
    [block('a: b\n...\nc'), '4: front matter is not YAML'],
    [
      '---js\ntitle: throw 1\n---',
      '1: front matter in "js" is not read: begin with a line of "---"',
    ],
    ['--- toml\ntitle = 1\n---', '1: front matter in "toml" is not read'],
    ['---\ntitle: x\n', '1: front matter is not closed: add a line of "---"'],
    ['---\ntitle: x\n ---\n', '1: front matter is not closed'],
  ])('says of %j: %s', (source, fault) => {
    const { faults } = read(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('reads 64 KB and no more', () => {
    const block65536 = `a: ${'x'.repeat(65_532)}`;
    expect(read(block(block65536)).faults).toEqual([]);
    expect(read(block(`${block65536}x`)).faults).toEqual([
      '1: front matter is 65,537 characters long: keep it to 65,536',
    ]);
  });

  it('does not run a program', () => {
    const source = '---js\n{ title: (globalThis.hasRun = true) }\n---\n';
    parseFrontMatter(source);
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  it('does not follow aliases', () => {
    const lines = Array.from('bcdefghi', (name, level) => {
      const before = 'abcdefgh'[level];
      return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
    });
    const { faults } = read(block(['a: &a lol', ...lines].join('\n')));
    expect(faults).toHaveLength(lines.length);
  });

  it.each([
    ['brackets', '['.repeat(60_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['items', '- '.repeat(30_000)],
    ['keys', '? '.repeat(30_000)],
    ['braces over lines', '{\n'.repeat(30_000)],
  ])('refuses %s in %s before they are parsed', (_, yaml) => {
    expect(read(block(yaml)).faults).toEqual([
      '1: front matter has more than 200 list items: keep fewer',
    ]);
  });

  it.each([
    ['different keys', Array.from({ length: 9000 }, (_, i) => `k${i}:`).join('\n')],
    ['the same key', 'k:\n'.repeat(20_000)],
    ['quotes', '"'.repeat(60_000)],
    ['tags', `a: ${'!'.repeat(60_000)}`],
    ['anchors', '&a '.repeat(20_000)],
    ['spaces', `a: x${' '.repeat(60_000)}`],
    ['closing brackets', ']'.repeat(60_000)],
    ['blank lines', '\n'.repeat(60_000)],
  ])('reads many %s in no time to speak of', (_, yaml) => {
    const { faults } = read(block(yaml));
    expect(processorMs(() => read(block(yaml)))).toBeLessThan(1500);
    for (const fault of faults) expect(fault.length).toBeLessThan(300);
  });
});
