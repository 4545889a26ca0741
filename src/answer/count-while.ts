/**
 * Returns how many items at the front of a list fulfil a test that later ones do not: a
 * binary search.
 *
 * @example
 * countWhile([1, 4, 9], (square) => square < 5); // 2
 */
export function countWhile<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
