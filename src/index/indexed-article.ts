import type { IndexedPassage } from './indexed-passage.ts';
import { PASSAGE_FIELDS, type PackedArticle, type Places } from './pack-article.ts';
import { TermCounts } from './term-counts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article as it is searched; terms are ids of the library's vocabulary. */
export interface IndexedArticle {
  readonly id: string;
  /** In reading order; each knows its place in this list. Long ones are split. */
  readonly passages: readonly IndexedPassage[];
  /** In how many of its passages a term stands; the names of speakers count too. */
  readonly frequencies: TermCounts;
  /** Normal forms of the headline's words. */
  readonly headline: Int32Array;
}

/** Unpacks an article for a library, to whose vocabulary its words are added. */
export function unpackArticle(
  vocabulary: Vocabulary,
  id: string,
  packed: PackedArticle,
): IndexedArticle {
  const ids = Int32Array.from(packed.lexicon, (word) => vocabulary.add(word));
  const idsOf = (places: Places) => Int32Array.from(places, (place) => ids[place] ?? -1);
  const normalIds = idsOf(packed.normalForms);
  const own = {
    words: idsOf(packed.words),
    terms: Int32Array.from(packed.words, (place) => normalIds[place] ?? -1),
    context: idsOf(packed.context),
    // A copy, as the others: what was read from the disk is let go whole.
    flags: packed.flags.slice(),
  };
  const passages = unpackPassages(id, packed.passages, own);
  return {
    id,
    passages,
    frequencies: countPassages(passages),
    headline: idsOf(packed.headline),
  };
}

type Lists = Pick<IndexedPassage, 'words' | 'terms' | 'flags' | 'context'>;

/** Most passages have no names from elsewhere: they share this. */
const NO_CONTEXT = new Int32Array(0);

function unpackPassages(
  article: string,
  fields: Int32Array,
  { words, terms, flags, context }: Lists,
): readonly IndexedPassage[] {
  const passages: IndexedPassage[] = [];
  let from = 0;
  let contextFrom = 0;
  for (let at = 0; at < fields.length; at += PASSAGE_FIELDS.length) {
    const [start = 0, end = 0, first = 0, last = 0, paragraph = 0, isQuoting, to, upTo] =
      fields.subarray(at, at + PASSAGE_FIELDS.length);
    passages.push({
      article,
      place: passages.length,
      passage: { start, end, first, last },
      paragraph,
      isQuoting: isQuoting === 1,
      words: words.subarray(from, to),
      terms: terms.subarray(from, to),
      flags: flags.subarray(from, to),
      context: upTo === contextFrom ? NO_CONTEXT : context.subarray(contextFrom, upTo),
    });
    from = to ?? from;
    contextFrom = upTo ?? contextFrom;
  }
  return passages;
}

function countPassages(passages: readonly IndexedPassage[]): TermCounts {
  const counted: number[] = [];
  for (const { terms, context } of passages) {
    const different = new Set(terms);
    for (const term of context) different.add(term);
    for (const term of different) counted.push(term);
  }
  return new TermCounts(counted);
}
