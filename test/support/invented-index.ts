import { LivePart } from '../../src/index/live-part.ts';
import { packArticle } from '../../src/index/pack-article.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { splitText } from '../../src/text/split-text.ts';

/** Indexes each text as the only passage of an article of its own: A1, A2 … */
export function inventedPart(
  texts: readonly string[],
  context: readonly string[] = [],
): LivePart {
  const part = new LivePart();
  for (const [place, text] of texts.entries()) {
    const whole = { start: 0, end: text.length, first: 0, last: 0 };
    const id = `A${place + 1}`;
    const source = { id, headline: '', text, ...splitText(text), passages: [whole] };
    part.add(
      id,
      packArticle(source, () => context),
    );
  }
  return part;
}

/** The index of such texts. */
export function inventedIndex(
  texts: readonly string[],
  context: readonly string[] = [],
): PassageIndex {
  const part = inventedPart(texts, context);
  return new PassageIndex(part.vocabulary, [part]);
}
