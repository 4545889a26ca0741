import type { KnownQuestion } from '../../../src/ranking/training/question-set.ts';
import { processorMs } from './processor-clock.ts';

/** A prime: steps of so many reach every question, and the first ones are of all articles. */
const STEP = 7919;

/**
 * Asks questions one after the other, in a fixed order that mixes the articles, until all
 * are asked or the time is over: a slow engine is asked fewer, at least one.
 *
 * @param mostMs Milliseconds of processor time.
 */
export async function askInTime(
  questions: readonly KnownQuestion[],
  mostMs: number,
  ask: (known: KnownQuestion) => Promise<void>,
): Promise<void> {
  const end = processorMs() + mostMs;
  for (let turn = 0; turn < questions.length; turn++) {
    const known = questions[(turn * STEP) % questions.length];
    if (known) await ask(known);
    if (processorMs() > end) return;
  }
}
