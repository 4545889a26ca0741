import type { Found } from '../answer/answer.ts';
import type { Words } from '../wording/words.ts';
import { small } from './remarks.ts';

/** Says in which article a question was answered that does not name it. */
export function renderAbout(
  { about }: Pick<Found, 'about'>,
  { say }: Words,
): readonly string[] {
  return about === null ? [] : [small(say('answer.about', { article: about }))];
}
