import { describe, expect, it } from 'vitest';
import type { SentenceChanges } from '../../../src/article/compare-sentences.ts';
import { isFitting } from '../../../src/discord/measure.ts';
import {
  readLinkChoice,
  renderLinkChoice,
} from '../../../src/discord/shelf/link-choice.ts';
import { renderAdded } from '../../../src/discord/shelf/render-added.ts';
import { renderChanges } from '../../../src/discord/shelf/render-changes.ts';
import { renderRefused } from '../../../src/discord/shelf/render-refused.ts';
import { renderShelf } from '../../../src/discord/shelf/render-shelf.ts';
import type { Warning } from '../../../src/ingest/reading.ts';
import { refuse } from '../../../src/ingest/refusal.ts';
import type { ShelfEntry } from '../../../src/store/shelf-article.ts';
import { terminalText } from '../../../src/terminal-text.ts';
import { said } from '../../../src/wording/said.ts';
import { writeSaid } from '../../../src/wording/stored-said.ts';
import { wordsIn } from '../../../src/wording/words.ts';
import { newArticle } from '../../support/new-libraries.ts';

const HOSTILE = '@everyone **漢_~`|<@1> '.repeat(60);
const WARNINGS: readonly Warning[] = [
  'partial',
  'paywall',
  'no-date',
  'live',
  'no-author',
];

function added(headline: string, warnings: readonly Warning[] = []) {
  const article = newArticle(headline, ['It rained.'], {
    publisher: headline,
    authors: Array.from({ length: 30 }, () => headline),
    language: 'en-gb',
  });
  return { number: 3, article, sentences: 1, speakers: 2, warnings };
}

const entry: ShelfEntry = {
  guildId: '1',
  number: 3,
  state: 'ready',
  headline: 'Ferry',
  url: null,
  hash: '',
  version: 1,
  addedBy: '80351110224678912',
  addedAt: 1_700_000_000_000,
  checkedAt: 1_700_000_000_000,
  removedBy: null,
  removedAt: null,
  lastError: null,
  replaces: null,
  replacedBy: null,
};

const words = wordsIn('en');

describe('renderAdded()', () => {
  it('says what to look at', () => {
    const text = terminalText(renderAdded(added('Ferry', WARNINGS), words).components);
    expect(text).toContain('B3 is added: Ferry');
    expect(text).not.toContain('also stand');
    const twin = { id: 'B1', headline: HOSTILE };
    const { components } = renderAdded(added('Ferry'), words, twin);
    expect(terminalText(components)).toContain('Most of its sentences also stand in B1');
    expect(text).toContain('British English');
    expect(text).toContain('1 sentence · 2 speakers');
    for (const part of ['only a part', 'subscribers', 'No date', 'refetch', 'No author'])
      expect(text).toContain(part);
  });

  it('keeps a language that is no tag', () => {
    const article = newArticle('Ferry', ['It ran.'], { language: 'en_GB' });
    const { components } = renderAdded({ ...added('Ferry'), article }, words);
    expect(terminalText(components)).toContain('en_GB');
  });
});

const sentences = Array.from({ length: 900 }, (_, place) => ({
  start: place * 1440,
  end: place * 1440 + 1400,
}));
const text = HOSTILE.repeat(1000).slice(0, 900 * 1440);
const all = sentences.map((_, place) => place);
const origin = [{ field: 'publisher', before: null, after: HOSTILE }] as const;
const changes: SentenceChanges = { added: all, removed: all, changed: [] };

describe('what is said of a shelf', () => {
  it.each([
    { what: 'an addition', body: renderAdded(added(HOSTILE, WARNINGS), words) },
    {
      what: 'a refusal',
      body: renderRefused(
        refuse(
          'duplicate',
          said('intake.file-kind', { name: HOSTILE }),
          said('intake.no-day', { text: HOSTILE }),
        ),
        { outcome: 'Not added', name: HOSTILE, text: HOSTILE, words },
      ),
    },
    {
      what: 'changes',
      body: renderChanges(
        {
          ...added(HOSTILE, WARNINGS),
          changes,
          origin,
          pins: 2,
          before: { number: 3, text, sentences },
          after: { number: 4, text, sentences },
        },
        words,
      ),
    },
    {
      what: 'a page',
      body: renderShelf(
        {
          lines: Array.from({ length: 8 }, () => ({
            entry: { ...entry, headline: HOSTILE, lastError: HOSTILE },
            found: { sentences: 1, speakers: 1 },
          })),
          counts: { ready: 8, replaced: 1, removed: 2 },
          underWay: 3,
          hasOlder: true,
        },
        words,
      ),
    },
    {
      what: 'a choice',
      body: renderLinkChoice(
        Array.from(
          { length: 25 },
          (_, place) => `https://x.org/${place}${'a'.repeat(990)}`,
        ),
        words,
      ),
    },
  ])('is private, fits and escapes: $what', ({ body }) => {
    expect(body.isPrivate).toBe(true);
    expect(isFitting(body.components)).toBe(true);
    expect(JSON.stringify(body.components)).not.toContain('<@1>');
  });

  it('gives back what was pasted', () => {
    const refusal = refuse('file', said('intake.no-ninjs'));
    const view = { outcome: 'Not added', name: 'Ferry', text: 'It ran.', words };
    expect(renderRefused(refusal, view).files).toEqual([
      { name: 'pasted-text.txt', text: 'It ran.' },
    ]);
  });

  it.each([
    { change: {}, says: 'can be asked · 1 sentence · 0 speakers · added' },
    { change: { replaces: 2 }, says: 'can be asked, newer text of B2' },
    { change: { state: 'replaced', replacedBy: 5 }, says: 'replaced by B5' },
    { change: { state: 'removed', removedBy: '2', removedAt: 1e12 }, says: 'taken off' },
    { change: { lastError: 'Gone.' }, says: 'Gone.' },
    { change: { lastError: writeSaid(said('intake.robots')) }, says: '(robots.txt).' },
    { change: { addedBy: null }, says: 'by somebody' },
  ] as const)('names the state: $says', ({ change, says }) => {
    const lines = [
      { entry: { ...entry, ...change }, found: { sentences: 1, speakers: 0 } },
    ];
    const counts = { ready: 1, replaced: 0, removed: 0 };
    const page = { lines, counts, underWay: 0, hasOlder: false };
    expect(terminalText(renderShelf(page, words).components)).toContain(says);
  });

  it('counts and lists what has changed, as printed', () => {
    const one = 'The *ferry* ran.';
    const { components } = renderChanges(
      {
        ...added('Ferry'),
        changes: { added: [], removed: [0], changed: [{ before: 1, after: 0 }] },
        origin: [{ field: 'published', before: '2026-03-01', after: null }],
        pins: 1,
        before: {
          number: 3,
          text: `Old. ${one}`,
          sentences: [
            { start: 0, end: 4 },
            { start: 5, end: 21 },
          ],
        },
        after: { number: 4, text: one, sentences: [{ start: 0, end: 16 }] },
      },
      words,
    );
    const shown = terminalText(components);
    expect(shown).toContain('published: 2026-03-01, now not stated');
    expect(shown).toContain('1 changed · 0 added · 1 removed · 0 as they were');
    expect(shown).toContain('changed: B3·s1 The *ferry* ran.');
    expect(shown).toContain('removed: B3·s0 Old.');
    expect(shown).toContain('1 pin says that it has changed');
  });
});

describe('readLinkChoice()', () => {
  const links = ['https://example.org/a_(b)', 'https://example.org/c?d=*e*'];
  const { components } = renderLinkChoice(links, words);

  it.each([
    { chosen: '1', link: links[0] },
    { chosen: '2', link: links[1] },
    { chosen: '3', link: null },
    { chosen: undefined, link: null },
  ])('reads $chosen back as $link', ({ chosen, link }) => {
    expect(readLinkChoice(components, chosen)).toBe(link);
  });
});
