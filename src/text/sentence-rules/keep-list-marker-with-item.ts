import type { Boundary } from './boundary.ts';

/** Matches `1`, `(iv`, `• 9`, `A`; does not match `Oh` or `In 1999`. */
const MARKER = /^(?:[•⁃‣◦▪*-]\s*)?\(?(?:\d{1,3}|\p{L}|[ivx]{2,5})$/u;

/** Keeps the number or letter of a list item with the item: `1. The first`, `Q. Why?` */
export function keepListMarkerWithItem({ before, mark }: Boundary): boolean {
  return (mark === '.' || mark === '.)') && MARKER.test(before);
}
