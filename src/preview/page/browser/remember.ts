/** How long something is remembered, in seconds: a year. */
const seconds = 365 * 24 * 60 * 60;

/**
 * Remembers a choice in this browser, for previews to come too. Those have other ports, and
 * of what a browser keeps only cookies do not tell ports apart.
 */
export function remember(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
  document.cookie = `preview-${name}=${value}; path=/; max-age=${seconds}; samesite=strict`;
}

/** What was remembered under a name; null where nothing was. */
export function recall(name: string): string | null {
  const kept = document.cookie
    .split('; ')
    .find((one) => one.startsWith(`preview-${name}=`));
  return kept?.split('=')[1] ?? null;
}
