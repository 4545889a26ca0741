import { PassageIndex } from '../../src/index/passage-index.ts';
import { splitText } from '../../src/text/split-text.ts';

/** Indexes each text as the only passage of an article of its own: A1, A2 … */
export function inventedIndex(
  texts: readonly string[],
  context: readonly string[] = [],
): PassageIndex {
  const index = new PassageIndex();
  for (const [place, text] of texts.entries()) {
    const whole = { start: 0, end: text.length, first: 0, last: 0 };
    const id = `A${place + 1}`;
    index.add(
      { id, headline: '', text, ...splitText(text), passages: [whole] },
      () => context,
    );
  }
  return index;
}
