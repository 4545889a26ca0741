import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { describe, expect, it } from 'vitest';

// What FlexSearch 0.8 does that src/index/term-index.ts is built around. A test that fails
// after an update tells what may be built otherwise.

/** An index of texts, whose ids are their places, as the documentation makes it. */
function indexOf(texts: readonly string[], options: object = {}): Index {
  const index = new Index({ tokenize: 'strict', ...options });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return index;
}

/** Exports an index, as what would lie in a file: a key and a text for each part. */
async function exportParts(index: Index): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  await index.export(async (key: string, data?: string) => {
    parts.set(key, data ?? '');
  });
  return parts;
}

function importParts(parts: ReadonlyMap<string, string>, options: object = {}): Index {
  const index = indexOf([], options);
  for (const [key, data] of parts) index.import(key, data);
  return index;
}

describe('FlexSearch', () => {
  it('wants all words unless it is told to suggest', () => {
    const index = indexOf(['small boat', 'old boat']);
    expect(index.search('small zeppelin')).toEqual([]);
    expect(index.search('small zeppelin', { suggest: true })).toEqual([0]);
  });

  it('counts words that match, however common they are', () => {
    const index = indexOf(['the boat', 'the bridge', 'zeppelin']);
    expect(index.search('the zeppelin', { suggest: true })).toEqual([0, 1, 2]);
  });

  it('stops at 100 hits unless it is told how many', () => {
    const index = indexOf(Array.from({ length: 150 }, () => 'boat'));
    expect(index.search('boat')).toHaveLength(100);
    expect(index.search('boat', { limit: 1000 })).toHaveLength(150);
  });

  it('orders equal hits as they were last added, so that an update changes the order', () => {
    const index = indexOf(['boat', 'boat', 'boat'], { fastupdate: true });
    expect(index.search('boat')).toEqual([0, 1, 2]);
    index.update(0, 'boat');
    expect(index.search('boat')).toEqual([1, 2, 0]);
  });

  it('finds what was put in place of a text, and no longer what was there', () => {
    const index = indexOf(['old boat', 'boat'], { fastupdate: true });
    index.update(0, 'new ship');
    expect(index.search('old')).toEqual([]);
    expect(index.search('boat')).toEqual([1]);
    expect(index.search('ship')).toEqual([0]);
  });

  it.each([
    { resolution: 9, found: undefined }, // the word lay in more than one of nine lists
    { resolution: 1, found: [] },
  ])(
    'gives $found for a word whose last text was removed, with resolution $resolution',
    ({ resolution, found }) => {
      const index = indexOf(['small boat', 'boat'], { fastupdate: true, resolution });
      index.remove(0);
      index.remove(1);
      expect(index.search('boat')).toEqual(found);
    },
  );

  it('gives its own list where there is just one: it grows as texts are added', () => {
    const index = indexOf(['boat'], { resolution: 1 });
    const hits = index.search('boat');
    index.add(1, 'boat');
    expect(hits).toEqual([0, 1]);
  });

  it('encodes a text otherwise once the cache of the english preset is warm', () => {
    const encoder = new Encoder(english);
    expect(encoder.encode('punishable punishment')).toEqual(['punish']);
    expect(encoder.encode('the punishable punishment')).toEqual(['punish', 'punish']);
  });

  describe('exported and imported', () => {
    const texts = ['small boat', 'old boat', 'boat'];

    it('finds the same, and takes additions and removals, in a plain index', async () => {
      const index = importParts(await exportParts(indexOf(texts)));
      expect(index.search('boat')).toEqual([2, 0, 1]);
      index.remove(0);
      index.add(3, 'small ship');
      expect(index.search('boat')).toEqual([2, 1]);
      expect(index.search('small')).toEqual([3]);
    });

    it('can be exported from an index with fastupdate', async () => {
      const index = importParts(await exportParts(indexOf(texts, { fastupdate: true })));
      expect(index.search('boat')).toEqual([2, 0, 1]);
    });

    it('cannot be imported where fastupdate is on, nor can that index be used then', async () => {
      const parts = await exportParts(indexOf(texts));
      const index = indexOf([], { fastupdate: true });
      const all = () => {
        for (const [key, data] of parts) index.import(key, data);
      };
      expect(all).toThrow(TypeError);
      expect(() => index.add(3, 'boat')).toThrow(TypeError);
    });

    it('does not bring its encoder along: the importing index must have the same', async () => {
      const encode = (text: string) => text.toUpperCase().split(' ');
      const parts = await exportParts(indexOf(texts, { encode }));
      expect(importParts(parts).search('boat')).toEqual([]);
      expect(importParts(parts, { encode }).search('boat')).toEqual([2, 0, 1]);
    });
  });
});
