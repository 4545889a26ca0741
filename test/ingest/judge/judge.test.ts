import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/ingest/draft.ts';
import { emptyDraft } from '../../../src/ingest/file/read-text.ts';
import { findWarnings } from '../../../src/ingest/judge/find-warnings.ts';
import { isEnglish } from '../../../src/ingest/judge/is-english.ts';
import { judge } from '../../../src/ingest/judge/judge.ts';

const rain =
  'It rained on the harbour on Monday, said Ann Lee, and on the ferries that were waiting for it. Nobody in the valley could say for how long it would rain, or who had asked for it.';
const pageOfAll = { isFree: null, isLive: false, hasNextPage: false, isFrontPage: false };

function draft(part: Partial<Draft>): Draft {
  return {
    ...emptyDraft,
    headline: 'Rain at last',
    paragraphs: [rain],
    page: pageOfAll,
    ...part,
  };
}

describe('judge()', () => {
  it('lets an article pass, as a page and as a file', () => {
    expect(judge(draft({}))).toBeNull();
    expect(judge(draft({ page: null }))).toBeNull();
  });

  it.each<{ part: Partial<Draft>; reason: string }>([
    { part: { paragraphs: [] }, reason: 'stub' },
    { part: { paragraphs: ['It rained.'] }, reason: 'stub' },
    { part: { headline: '' }, reason: 'not-an-article' },
    { part: { headline: '404 Not Found', paragraphs: [] }, reason: 'failed' },
    {
      part: { headline: 'Just a moment...', paragraphs: ['Checking your browser.'] },
      reason: 'failed',
    },
    { part: { headline: 'Access Denied', paragraphs: [rain] }, reason: 'failed' },
    {
      part: { paragraphs: [], pageTexts: ['Please enable JavaScript to go on.'] },
      reason: 'failed',
    },
    {
      part: {
        headline: 'We value your privacy',
        paragraphs: ['We and our partners use cookies.'],
      },
      reason: 'consent',
    },
    {
      part: { paragraphs: ['It rained.', 'Subscribe to continue reading.'] },
      reason: 'paywall',
    },
    {
      part: { paragraphs: ['It rained.'], page: { ...pageOfAll, isFree: false } },
      reason: 'paywall',
    },
    { part: { page: { ...pageOfAll, isFrontPage: true } }, reason: 'not-an-article' },
    { part: { paragraphs: ['x'.repeat(1_000_001)] }, reason: 'too-big' },
    {
      part: {
        headline: 'Regen',
        paragraphs: [
          'Es regnete am Montag auf den Hafen, sagte Anna Lee, und auf die Fähren, die darauf warteten. Niemand im Tal konnte sagen, wie lange es dauern oder wer darum gebeten haben würde.',
        ],
      },
      reason: 'language',
    },
  ])('refuses $part.headline $part.paragraphs as $reason', ({ part, reason }) => {
    const refusal = judge(draft(part));
    expect(refusal?.reason).toBe(reason);
    expect(refusal?.remedy.key).toMatch(/^remedies\./u);
  });

  it.each<Partial<Draft>>([
    { headline: 'Mayor denied access to the harbour' },
    {
      headline: 'The page is turned',
      paragraphs: [
        `${rain} ${rain} The browser said that the page was not found, and the court said no.`,
      ],
    },
    { paragraphs: [rain, rain, rain, rain, rain, 'Subscribe to continue reading.'] },
    {
      headline: 'EU rules on cookies',
      paragraphs: Array.from(
        { length: 6 },
        () => `${rain} The site uses cookies, she said.`,
      ),
    },
    { page: { ...pageOfAll, isFrontPage: true }, published: '2024-01-02' },
  ])('does not refuse %o', (part) => {
    expect(judge(draft(part))).toBeNull();
  });
});

describe('findWarnings()', () => {
  const whole = {
    paragraphs: [rain, rain, rain, rain],
    published: '2024-01-02',
    authors: ['Ann Lee'],
  };
  it.each<{ part: Partial<Draft>; warnings: string[] }>([
    { part: {}, warnings: [] },
    { part: { paragraphs: [rain] }, warnings: ['partial'] },
    { part: { paragraphs: [rain], page: null }, warnings: [] },
    {
      part: { paragraphs: [...whole.paragraphs, 'And then it …'] },
      warnings: ['partial'],
    },
    { part: { page: { ...pageOfAll, hasNextPage: true } }, warnings: ['partial'] },
    { part: { page: { ...pageOfAll, isFree: false } }, warnings: ['paywall'] },
    { part: { page: { ...pageOfAll, isLive: true } }, warnings: ['live'] },
    { part: { published: null, authors: [] }, warnings: ['no-date', 'no-author'] },
  ])('warns of $warnings', ({ part, warnings }) => {
    expect(findWarnings(draft({ ...whole, ...part }))).toEqual(warnings);
  });
});

describe('isEnglish()', () => {
  it.each([
    { text: rain, is: true },
    { text: 'Rain.', is: true },
    {
      text: 'De burgemeester zei maandag dat de brug in de haven tot vrijdag gesloten blijft omdat er scheuren in twee kabels zijn gevonden, en dat niemand er over mag.',
      is: false,
    },
    {
      text: 'Le pont du port restera fermé jusqu’à vendredi au moins après la découverte de fissures dans deux de ses câbles, a annoncé la ville mardi soir.',
      is: false,
    },
    {
      text: 'El puente del puerto seguirá cerrado al menos hasta el viernes, dijo la alcaldesa, después de que se hallaran grietas en dos de sus cables principales.',
      is: false,
    },
    {
      text: 'Мост в порту останется закрытым по меньшей мере до пятницы, сообщил во вторник город, после того как в двух его главных тросах нашли трещины и сколы.',
      is: false,
    },
  ])('says $is of $text', ({ text, is }) => {
    expect(isEnglish(text)).toBe(is);
  });
});
