import type { Answer } from '../../src/answer/answer.ts';
import { type Effect, isEffect } from '../../src/discord/effects/effect.ts';

/** Returns the answer of a command that needs nothing done first. */
export function answerOf(answered: Answer | Effect): Answer {
  if (isEffect(answered)) throw new TypeError(`An effect: ${answered.kind}`);
  return answered;
}
