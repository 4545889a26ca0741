/** How near to its end one looks at it, in pixels: fractions are rounded here and there. */
const nearPx = 8;

/**
 * Keeps the end of a list in sight when something takes room from it, for who was looking at
 * its end. Who is at work inside of it is not moved.
 * @returns to be called when the list was scrolled on purpose: its size now is what counts.
 */
export function keepEnd(list: HTMLElement): () => void {
  let height = 0;
  const settle = (): void => {
    height = list.clientHeight;
  };
  new ResizeObserver(() => {
    const wasAtEnd = list.scrollHeight - list.scrollTop - height < nearPx;
    settle();
    if (wasAtEnd && !list.contains(document.activeElement))
      list.scrollTop = list.scrollHeight;
  }).observe(list);
  return settle;
}
