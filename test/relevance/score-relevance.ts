import type { Answer } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import { spanOfAddress } from '../../src/answer/locate.ts';
import { answerLine } from '../../src/answer-line.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { explainFault } from './explain-fault.ts';

/** A question and words of the passages that answer it, any of which is right; null for none. */
export interface RelevanceQuestion {
  readonly question: string;
  readonly answer: string | readonly string[] | null;
  readonly kind: string;
}

/** How well the passages answer; every figure is 0 to 1. */
export interface RelevanceFigures {
  /** Share of the answerable questions whose first passage is right. */
  readonly hit1: number;
  /** Share with a right one among the first three: what a message shows. */
  readonly hit3: number;
  /** Mean reciprocal rank of the first right passage. */
  readonly mrr: number;
  /** Share of the unanswerable questions to which the bot kept silent. */
  readonly silent: number;
  /** What went wrong, with why: the first passage, the right one, and what tells them apart. */
  readonly faults: readonly string[];
}

/** Asks all questions and compares the order of the passages with what was wanted. */
export function scoreRelevance(
  library: Library,
  questions: readonly RelevanceQuestion[],
): RelevanceFigures {
  const asked = questions.map(({ question, answer, kind }) => {
    const answers = [answer ?? []].flat();
    const texts = passageTexts(library, answerLine(question, library));
    const isRight = (text: string) => answers.some((each) => text.includes(each));
    return { question, answer, answers, kind, texts, rank: texts.findIndex(isRight) + 1 };
  });
  const answerable = asked.filter(({ answer }) => answer !== null);
  const unanswerable = asked.filter(({ answer }) => answer === null);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return {
    hit1: mean(answerable.map(({ rank }) => Number(rank === 1))),
    hit3: mean(answerable.map(({ rank }) => Number(rank >= 1 && rank <= 3))),
    mrr: mean(answerable.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    silent: mean(unanswerable.map(({ texts }) => Number(texts.length === 0))),
    faults: asked
      .filter(({ answer, rank, texts }) =>
        answer === null ? texts.length > 0 : rank !== 1,
      )
      .map(
        ({ question, answers, kind, rank, texts }) =>
          `${question} (${kind}) → rank ${rank}; shown first: ${texts[0] ?? 'none'}\n${explainFault(library, question, answers)}`,
      ),
  };
}

function passageTexts(library: Library, answer: Answer): readonly string[] {
  if (answer.kind !== 'found') return [];
  const addresses = [...answer.passages.map(({ address }) => address), ...answer.rest];
  return addresses.flatMap((address) => {
    const reading = library.readingById.get(address.article);
    const span = reading && spanOfAddress(reading, address);
    return reading && span ? [sliceSpan(reading.article.text, span)] : [];
  });
}
