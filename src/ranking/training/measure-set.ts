import { type MeasuredQuestion, type Mode, measureKnown } from './ask-known.ts';
import type { IndexedSet } from './question-set.ts';
import { SHORTENED_EVERY, shortenQuestion } from './shorten-question.ts';

/**
 * Measures the passages of a set's questions. Of every `every` questions one is asked in its
 * article and one in the whole library; of a set that is one text, one in all.
 */
export function measureSet(
  { set, index }: IndexedSet,
  likelihood: Readonly<Record<string, number>>,
  every: number,
): readonly MeasuredQuestion[] {
  const asking = { index, likelihood: new Map(Object.entries(likelihood)) };
  const modes: readonly Mode[] =
    set.articles.length === 1 ? ['library'] : ['article', 'library'];
  return set.questions.flatMap((asked, number) => {
    const isShort = number % SHORTENED_EVERY === 3;
    const known = isShort ? shortenQuestion(asked, number >> 3) : asked;
    if (!known) return [];
    return modes
      .filter((_, place) => place % every === number % every)
      .flatMap((mode) => measureKnown(known, { ...asking, mode }) ?? []);
  });
}
