import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/ingest/draft.ts';
import { readFile } from '../../../src/ingest/file/read-file.ts';
import { readPasted } from '../../../src/ingest/file/read-pasted.ts';
import type { PastedSource } from '../../../src/ingest/source.ts';
import { said } from '../../../src/wording/said.ts';
import { inEnglish } from '../../support/in-english.ts';

function file(name: string, text: string, url: string | null = null) {
  return readFile({ kind: 'file', name, bytes: new TextEncoder().encode(text), url });
}

const first = 'It rained on the harbour.';
const second = '“Nobody asked for it,” said Ann Lee.';
const page = 'https://example.org/rain';

describe('readFile()', () => {
  it.each<{ name: string; text: string; url?: string; read: Partial<Draft> }>([
    {
      name: 'rain.md',
      text: `---\ntitle: Rain\nauthor: "[[Ann Lee]]"\ndate: 2017-07-21\nsource: ${page}?utm_source=x\nlayout: post\n---\n\n${first}\n\n${second}`,
      read: {
        headline: 'Rain',
        authors: ['Ann Lee'],
        published: '2017-07-21',
        url: page,
        paragraphs: [first, second],
      },
    },
    {
      name: '2017-07-21-rain.md',
      text: `# Rain\n\n*It rained* on the [harbour](https://example.org).[^1]\n\n> ${second}\n\n[^1]: A note.`,
      read: { headline: 'Rain', published: '2017-07-21', paragraphs: [first, second] },
    },
    {
      name: 'rain.txt',
      text: `\uFEFFRain\r\nBy Ann Lee and Bo Ray\r\n\r\nIt rained\r\non the harbour.\r\n\r\n${second}`,
      read: {
        headline: 'Rain',
        authors: ['Ann Lee', 'Bo Ray'],
        paragraphs: [first, second],
      },
    },
    {
      name: 'rain.txt',
      text: `Rain\n${first}\n${second}`,
      read: { headline: 'Rain', authors: [], paragraphs: [first, second] },
    },
    {
      name: 'rain.txt',
      text: `Rain\n\nBy Monday, the ferries had stopped.\n\n${first}`,
      read: { authors: [], paragraphs: ['By Monday, the ferries had stopped.', first] },
    },
    {
      name: 'rain.htm',
      text: `<h1>Rain at last in the valley</h1><p>${first}</p><p>${second}</p>`,
      url: page,
      read: {
        headline: 'Rain at last in the valley',
        url: page,
        paragraphs: [first, second],
      },
    },
    {
      name: 'rain.json',
      text: JSON.stringify({
        uri: 'urn:x',
        headline: 'Rain',
        byline: 'By Ann Lee',
        versioncreated: '2017-07-21T10:00:00Z',
        body_xhtml: `<p>${first}</p><p>${second}</p>`,
        language: 'en',
      }),
      read: {
        headline: 'Rain',
        authors: ['Ann Lee'],
        published: '2017-07-21T10:00:00Z',
        language: 'en',
        paragraphs: [first, second],
      },
    },
    {
      name: 'rain.json',
      text: JSON.stringify({
        headlines: [{ value: 'Rain' }],
        bodies: [{ value: `<p>${first}</p>` }],
      }),
      read: { headline: 'Rain', paragraphs: [first] },
    },
  ])('reads $name', ({ name, text, url, read }) => {
    expect(file(name, text, url)).toMatchObject(read);
  });

  it.each([
    { name: 'rain.html', text: '<p>Rain</p>', problem: /where it is from/u },
    { name: 'rain.pdf', text: '', problem: /rain\.pdf.* is no kind of file/u },
    { name: 'rain.json', text: '{', problem: /not JSON/u },
    { name: 'rain.json', text: '[1]', problem: /no "headline"/u },
    {
      name: 'rain.md',
      text: '---\ntitle: Mayor: We will\n---\nIt rained.',
      problem: /line 2: .*quotes/u,
    },
    {
      name: 'rain.md',
      text: '---js\nprocess.exit()\n---\nIt rained.',
      problem: /"js" is not read/u,
    },
    { name: 'rain.txt', text: 'Rain', url: 'ftp://example.org', problem: /http/u },
  ])('refuses $name: $problem', ({ name, text, url, problem }) => {
    const refusal = file(name, text, url ?? null);
    expect('kind' in refusal && inEnglish(refusal.problem)).toMatch(problem);
    expect('kind' in refusal && inEnglish(refusal.remedy)).toMatch(/\.$/u);
  });
});

describe('readPasted()', () => {
  const pasted: PastedSource = {
    kind: 'pasted',
    text: `${first}\n\n${second}`,
    headline: 'Rain',
    url: `<${page}>`,
    publisher: ' The  Example ',
    published: '21 July 2017',
  };

  it('takes the fields of its form', () => {
    expect(readPasted(pasted)).toMatchObject({
      headline: 'Rain',
      url: page,
      publisher: 'The Example',
      published: '2017-07-21',
      paragraphs: [first, second],
    });
  });

  it.each([
    { part: { headline: '', text: `Rain\n\n${first}` }, paragraphs: [first] },
    { part: { text: `Rain\n\n${first}` }, paragraphs: [first] },
    { part: { text: `By Ann Lee\n\n${first}` }, paragraphs: [first] },
    { part: { url: '', published: '' }, paragraphs: [first, second] },
  ])('reads $part', ({ part, paragraphs }) => {
    expect(readPasted({ ...pasted, ...part })).toMatchObject({
      headline: 'Rain',
      paragraphs,
    });
  });

  it('refuses a day that is none', () => {
    expect(readPasted({ ...pasted, published: 'soon' })).toMatchObject({
      problem: said('intake.no-day', { text: 'soon' }),
    });
  });
});
