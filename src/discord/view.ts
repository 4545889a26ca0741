import type { CitedPassage, Focus } from '../answer/answer.ts';
import type { Address } from '../article/address.ts';
import type { Pin } from '../store/pin.ts';
import type { Words } from '../wording/words.ts';
import type { Place } from './circumstances.ts';

/** Who sees a message: everyone, only the one who asked, or only them but it was shown. */
export type Visibility = 'public' | 'private' | 'shown';

/** What one message shows of an answer: some passages, with what leads on from them. */
export interface View {
  /** First lines, as Markdown: the question, then remarks. */
  readonly header: readonly string[];
  /** Discord's id of the person whose view it is. */
  readonly asker: string;
  readonly focus: Focus;
  readonly visibility: Visibility;
  /** At least one; those that do not fit go to the front of `rest`. */
  readonly passages: readonly CitedPassage[];
  /** What *More* shows, best first. */
  readonly rest: readonly Address[];
  /** Place of the first passage in the whole order, from 1. */
  readonly from: number;
  /** How many passages were found in all. */
  readonly total: number;
  /** What differs between a passage and a message, as Markdown, by the passage's address. */
  readonly differences?: ReadonlyMap<string, string>;
  /** Where it is shown. @default 'server' */
  readonly place?: Place | undefined;
  /** How the bot speaks to who sees it. */
  readonly words: Words;
  /** The pin that this is; left out for an answer. */
  readonly pin?: Pick<Pin, 'number' | 'key'>;
  /** True where the article has other words by now, which *Before* and *After* would show. */
  readonly isOutdated?: boolean;
}

/** Returns the view of the first `count` passages; the others are what *More* shows. */
export function keepFirst(view: View, count: number): View {
  const dropped = view.passages.slice(count).map(({ address }) => address);
  return {
    ...view,
    passages: view.passages.slice(0, count),
    rest: [...dropped, ...view.rest],
  };
}
