/**
 * Leads somebody to a control: it is brought into sight, has the focus, and is ringed until
 * it is left or used.
 */
export function pointAt(control: HTMLElement): void {
  const listening = new AbortController();
  const leave = (): void => {
    control.classList.remove('pointed');
    listening.abort();
  };
  control.scrollIntoView({ block: 'center' });
  control.focus();
  control.classList.add('pointed');
  for (const kind of ['blur', 'click'] as const)
    control.addEventListener(kind, leave, { signal: listening.signal });
}
