import { collapseWhiteSpace } from '../../article/white-space.ts';
import { wordsKey } from '../page/words-key.ts';

/** What a page gives as its headline, in several places. */
export interface TitleSources {
  /** The headline as data (JSON-LD). */
  readonly stated: string | null;
  /** What it tells other sites (`og:title`). */
  readonly shared: string | null;
  /** The words of the page's `h1`, in their order. */
  readonly headings: readonly string[];
  /** Other lines at the start of the page, where old pages print it without a heading. */
  readonly lines: readonly string[];
  /** The `title` element: most often with the site's name. */
  readonly window: string | null;
  readonly publisher: string | null;
}

/** What parts a headline from the site's name: ` | `, ` - `, ` – `, ` » `, ` :: `. */
const parting = /\s+(?:\||-|–|—|»|«|::|•|·)\s+|\s*\|\s*/u;
/** Words of the longest name of a site. */
const SITE_WORDS = 4;
/** Letters from which a heading is long enough to be a headline for sure. */
const HEADING_CHARS = 15;

/**
 * Chooses the headline: the page's own heading, as printed, where another place confirms it;
 * else what the page states, or tells other sites; else its `title` without the site's name.
 */
export function chooseTitle(sources: TitleSources): string | null {
  const { stated, shared, headings, lines, window, publisher } = sources;
  const others = [stated, shared, window].filter((text) => text !== null).map(wordsKey);
  const isConfirmed = (line: string): boolean => isSaidElsewhere(wordsKey(line), others);
  const confirmed =
    headings.find(isConfirmed) ?? (shared ? undefined : lines.find(isConfirmed));
  const chosen =
    confirmed ??
    stated ??
    withoutSite(shared, publisher) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    withoutSite(window, publisher) ??
    headings[0];
  if (chosen === undefined) return null;
  return collapseWhiteSpace(chosen) || null;
}

/** A title that begins or ends with a line has the site's name on its other side. */
function isSaidElsewhere(key: string, others: readonly string[]): boolean {
  if (key.length < HEADING_CHARS) return false;
  return others.some(
    (other) =>
      other.startsWith(key) || (other.endsWith(key) && key.length * 2 > other.length),
  );
}

/** Takes the site's name off the end of a title: `Ferries stop | The Example`. */
export function withoutSite(
  title: string | null,
  publisher: string | null,
): string | null {
  if (title === null) return null;
  const parts = title.split(parting);
  const last = parts.at(-1) ?? '';
  const ending = new RegExp(
    `(?:${parting.source})\\S(?:(?!${parting.source}).)*$`,
    'u',
  ).exec(title);
  if (parts.length < 2 || ending === null) return title;
  const rest = title.slice(0, ending.index);
  const isSite = publisher !== null && wordsKey(publisher).includes(wordsKey(last));
  const isShort =
    last.split(' ').length <= SITE_WORDS && rest.split(' ').length > SITE_WORDS;
  return isSite || isShort ? rest : title;
}
