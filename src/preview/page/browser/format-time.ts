type Style = Intl.DateTimeFormatOptions;

/** How each letter of `<t:seconds:letter>` is written (DOCS `reference.mdx#message-formatting`). */
const styles: Readonly<Record<string, Style>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Writes a time in the reader's own language and zone. */
export function formatTime(when: Date, letter: string): string {
  return new Intl.DateTimeFormat(undefined, styles[letter] ?? styles['f']).format(when);
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Writes a time by its distance from now: "3 days ago". */
export function relativeTime(when: Date): string {
  const seconds = (when.getTime() - Date.now()) / 1000;
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length)
      return format.format(Math.round(seconds / length), unit);
  }
  return format.format(Math.round(seconds), 'second');
}

/** Writes when a message was sent, as above a message: the time alone for today. */
export function messageTime(when: Date): string {
  const isToday = when.toDateString() === new Date().toDateString();
  return isToday
    ? formatTime(when, 't')
    : `${formatTime(when, 'd')}, ${formatTime(when, 't')}`;
}

/** Writes a size as Discord does: "1.42 KB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${kilobytes.toFixed(2)} KB`
    : `${(kilobytes / 1024).toFixed(2)} MB`;
}
