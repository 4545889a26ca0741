import { describe, expect, it } from 'vitest';
import { answerCite } from '../../src/answer/cite.ts';
import { citePassage } from '../../src/answer/cite-passage.ts';
import type { Library } from '../../src/answer/library.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { articlesWith, librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { newStore } from '../support/new-store.ts';

const HEADLINE = 'Ferry breaks its record';
const PEOPLE = 'The ferry carried 9,000 people on Tuesday.';
const MENDED = 'The ferry carried 900 people on Tuesday.';
const CAPTAIN = '“It was full,” captain Jo Berg said.';
const NEW = 'A second ferry is being built.';
const NOTE = 'Correction: An earlier version had ten times as many people.';

const FIRST = newArticle(HEADLINE, [PEOPLE, CAPTAIN], {
  url: 'https://example.org/ferry',
});
const SECOND = newArticle(HEADLINE, [NEW, MENDED, CAPTAIN, NOTE], { url: FIRST.url });

const LATER = NOON + 86_400_000;
const BY_ANN = { by: ANN, at: NOON };
const FIRST_PLACE = { guildId: SERVER, number: 1 };

function citeAt(library: Library, article: string, sentence: number) {
  const address = { article, first: sentence, last: sentence };
  const passage = citePassage(library, address, { terms: [], speaker: [] });
  return passage && { ...passage, text: sliceSpan(passage.article.text, passage.span) };
}

describe('a story that changes', () => {
  it('is compared sentence by sentence, and only its newest text is searched', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.libraryOf(SERVER);
    await libraries.add(SERVER, FIRST, { by: ANN, at: NOON });
    const replaced = await libraries.replace(FIRST_PLACE, SECOND, { by: ANN, at: LATER });
    expect(replaced).toMatchObject({
      kind: 'replaced',
      entry: { number: 2, replaces: 1 },
      changes: { added: [1, 4], removed: [], changed: [{ before: 1, after: 2 }] },
      sentences: 4,
      speakers: 1,
    });
    for (const each of [libraries, librariesOf(store)]) {
      const library = await each.libraryOf(SERVER);
      expect(library.readings.map(({ article }) => article.id)).toEqual(['A1', 'B2']);
      expect(articlesWith(library, 'ferry people')).toEqual(['B2']);
      expect(library.index.documentFrequency('9000')).toBe(0);
    }
  });

  it('takes over what its page says otherwise of the same text', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.add(SERVER, { ...FIRST, authors: ['Ann Lee'] }, BY_ANN);
    await libraries.libraryOf(SERVER);
    const page = { ...FIRST, publisher: 'Harbour News', published: '2026-11-24' };
    const described = await libraries.replace(FIRST_PLACE, page, BY_ANN);
    expect(described).toMatchObject({
      kind: 'described',
      entry: { number: 1 },
      changes: null,
      origin: [
        { field: 'publisher', before: null, after: 'Harbour News' },
        { field: 'published', before: null, after: '2026-11-24' },
      ],
    });
    for (const each of [libraries, librariesOf(store)]) {
      const library = await each.libraryOf(SERVER);
      const found = citeAt(library, 'B1', 1);
      const known = { publisher: 'Harbour News', authors: ['Ann Lee'] };
      expect(found).toMatchObject({ text: PEOPLE, article: known });
      expect(articlesWith(library, 'ferry people')).toEqual(['B1']);
      expect(library.readings.map(({ article }) => article.id)).toEqual(['A1', 'B1']);
    }
    const again = await libraries.replace(FIRST_PLACE, page, BY_ANN);
    expect(again).toMatchObject({ kind: 'unchanged', origin: [] });
  });

  it('keeps the addresses of its old text, and says what became of the words', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.add(SERVER, FIRST, { by: ANN, at: NOON });
    await libraries.replace(FIRST_PLACE, SECOND, { by: ANN, at: LATER });
    const library = await libraries.libraryOf(SERVER);
    expect(citeAt(library, 'B1', 1)).toMatchObject({
      text: PEOPLE,
      standing: { now: null, replacedBy: 'B2', checkedAt: LATER },
    });
    expect(citeAt(library, 'B1', 2)).toMatchObject({
      text: CAPTAIN,
      copies: [],
      standing: { now: { article: 'B2', first: 3, last: 3 } },
    });
    expect(citeAt(library, 'B2', 2)).toMatchObject({ text: MENDED, standing: null });
    const found = answerCite(library, { asked: '/cite', passage: 'B1·s1' });
    expect(found.passages[0]?.address.article).toBe('B1');
  });

  it('follows a story through all its texts, and says when its page was last looked at', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, FIRST, { by: ANN, at: NOON });
    await libraries.replace(FIRST_PLACE, SECOND, { by: ANN, at: LATER });
    const third = newArticle(HEADLINE, [CAPTAIN], { url: FIRST.url });
    const second = { guildId: SERVER, number: 2 };
    await libraries.replace(second, third, { by: ANN, at: LATER + 1 });
    await libraries.noteChecked(SERVER, 3, { at: LATER + 2, error: 'The page is gone' });
    const library = await libraries.libraryOf(SERVER);
    expect(citeAt(library, 'B1', 2)?.standing).toEqual({
      now: { article: 'B3', first: 1, last: 1 },
      replacedBy: 'B3',
      checkedAt: LATER + 2,
    });
    expect(citeAt(library, 'B2', 1)?.standing).toMatchObject({ now: null });
  });

  it('changes nothing where the page says the same', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, FIRST, { by: ANN, at: NOON });
    const again = await libraries.replace(FIRST_PLACE, FIRST, { by: ANN, at: LATER });
    expect(again).toMatchObject({ kind: 'unchanged', changes: null });
    const library = await libraries.libraryOf(SERVER);
    expect(library.readings.map(({ article }) => article.id)).toEqual(['A1', 'B1']);
    expect(library.formerById.size).toBe(0);
    expect(articlesWith(library, 'ferry people')).toEqual(['B1']);
  });

  it('shows its correction under its other passages', async () => {
    const libraries = librariesOf(await newStore('sqlite'));
    await libraries.add(SERVER, SECOND, { by: ANN, at: NOON });
    const library = await libraries.libraryOf(SERVER);
    const passage = citeAt(library, 'B1', 2);
    expect(passage?.corrections.map(({ address }) => address.first)).toEqual([4]);
    expect(citeAt(library, 'B1', 4)?.corrections).toEqual([]);
    expect(citeAt(library, 'A1', 1)?.corrections).toEqual([]);
  });

  it('goes with all its texts when it is removed', async () => {
    const store = await newStore('sqlite');
    const libraries = librariesOf(store);
    await libraries.add(SERVER, FIRST, { by: ANN, at: NOON });
    await libraries.replace(FIRST_PLACE, SECOND, { by: ANN, at: LATER });
    await libraries.libraryOf(SERVER);
    await libraries.remove(SERVER, 2, { by: ANN, at: LATER });
    for (const each of [libraries, librariesOf(store)]) {
      const library = await each.libraryOf(SERVER);
      expect(library.readings).toHaveLength(1);
      expect(citeAt(library, 'B1', 1)).toBeNull();
    }
  });
});
