import { citePassage } from '../answer/cite-passage.ts';
import type { Library } from '../answer/library.ts';
import type { Address } from '../article/address.ts';
import type { ButtonState } from './button-state.ts';
import type { View } from './view.ts';

/** The passages of a view, without what says whose it is and who sees it. */
export type Page = Pick<View, 'focus' | 'passages' | 'rest' | 'from' | 'total'>;

/**
 * Cites again the passages that some buttons stand for, from the first address of each.
 *
 * @returns null where there are none, or one of them is no longer in the library.
 */
export function buildPage(
  library: Library,
  { states, rest }: { states: readonly ButtonState[]; rest: readonly Address[] },
): Page | null {
  const [first] = states;
  const passages = states.flatMap(({ addresses: [address], focus, context }) =>
    address ? (citePassage(library, address, focus, context) ?? []) : [],
  );
  if (!first || passages.length < states.length) return null;
  const { focus, place, total } = first;
  return { focus, passages, rest, from: place, total };
}
