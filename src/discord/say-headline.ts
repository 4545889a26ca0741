import { TAKEN_OUT } from '../store/blank-pins.ts';
import type { Words } from '../wording/words.ts';

/** Says a headline that the store keeps; of one that was taken out, that it was. */
export function sayHeadline(headline: string, { say }: Pick<Words, 'say'>): string {
  return headline === TAKEN_OUT ? say('shelf.headline-removed') : headline;
}
