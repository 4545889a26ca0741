/** Draws what is in an element anew; the focus goes on to the control that took its place. */
export function redraw(within: HTMLElement, children: readonly Node[]): void {
  const { activeElement } = document;
  const focused = within.contains(activeElement) ? activeElement : null;
  within.replaceChildren(...children);
  if (!focused) return;
  const controls = [...within.querySelectorAll<HTMLElement>('button, select')];
  controls.find((control) => nameOf(control) === nameOf(focused))?.focus();
}

function nameOf(control: Element): string | null {
  return control.id || (control.getAttribute('aria-label') ?? control.textContent);
}
