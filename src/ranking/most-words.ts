/** More different words than these do not help to find a passage; the bits of a set. */
export const MOST_WORDS = 30;
