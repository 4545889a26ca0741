import { type Said, said } from '../wording/said.ts';

/** So many channels or roles a sentence names; who wants all of them looks at the settings. */
const MOST_IN_SENTENCE = 5;

/**
 * Lists channels or roles as mentions: "<#1>, <#2> and 3 more".
 *
 * @param ids At least one.
 * @param most So many are named; at least 1. @default 5
 * @returns To be said within a message.
 */
export function listMentions(
  ids: readonly string[],
  sign: '#' | '@&',
  most: number = MOST_IN_SENTENCE,
): string | Said {
  const list = ids
    .slice(0, most)
    .map((id) => `<${sign}${id}>`)
    .join(', ');
  return ids.length > most
    ? said('text.and-more', { list, count: ids.length - most })
    : list;
}
