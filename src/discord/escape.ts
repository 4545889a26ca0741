import type { Span } from '../text/span.ts';
import { boldEdges } from './bold-edges.ts';
import { cutText } from './cut-text.ts';

/**
 * Escapes text so that Discord shows it exactly as printed: nothing in it formats, links,
 * unfolds, mentions or becomes an emoji. Adds backslashes and nothing else; Discord takes
 * away a backslash before any character but ASCII letters, digits and white space.
 *
 * The start of `text` counts as the start of a line. Escapes a little more than Discord's
 * rules need (`+` lists, any line separator), so that a change of theirs does not bite.
 * Not handled, as Markdown has no way to: emoji characters are drawn as pictures, and
 * spaces at the end of a line are not shown.
 *
 * @example
 * escapeMarkdown('# 2 * 3, https://example.org'); // '\\# 2 \\* 3, https\\://example.org'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/**
 * Escapes like {@link escapeMarkdown} and sets the characters at `marks` in bold. What is bold
 * is escaped as if it began a line, too: a client may read it by itself.
 *
 * @param marks Spans of `text`, in UTF-16 code units; sorted, apart.
 */
export function escapeWithMarks(text: string, marks: readonly Span[]): string {
  const edges = boldEdges(text, marks);
  const escapes = new Set(findSpecial(text));
  for (let run = 0; run < edges.length; run += 2)
    for (const at of findSpecial(text, edges[run], edges[run + 1])) escapes.add(at);
  const insertions = [
    ...edges.map((at) => ({ at, inserted: BOLD })),
    ...[...escapes].map((at) => ({ at, inserted: '\\' })),
  ];
  // The sort is stable: at the same place the bold marker stands before the backslash.
  insertions.sort((one, other) => one.at - other.at);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, inserted } of insertions) {
    pieces.push(text.slice(from, at), inserted);
    from = at;
  }
  return [...pieces, text.slice(from)].join('');
}

/** Finds what is to be escaped of the characters from `start` to `end`, taken by themselves. */
function findSpecial(text: string, start = 0, end = text.length): readonly number[] {
  return Array.from(
    text.slice(start, end).matchAll(SPECIAL),
    ({ index }) => start + index,
  );
}

/**
 * Puts a name, a headline or a question on one line and escapes it. Half a surrogate pair
 * becomes U+FFFD, as it would on its way to Discord. Controls that turn the direction of
 * writing are taken out: left open, they would turn our own words after the text as well.
 *
 * @param limit Most characters of the text, in UTF-16 code units; more are cut at the end
 * of a word and marked with "…".
 */
export function escapeInline(text: string, limit: number): string {
  const line = NO_LINE.test(text) ? makeLine(text) : text;
  return escapeMarkdown(cutText(line.trim(), limit));
}

function makeLine(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(DIRECTION_CONTROLS, '')
    .replace(LINE_BREAKS, ' ');
}

const BOLD = '**';

// Matches "\r\n" and "\u2028"; not a tab or a no-break space.
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

// Half a character, which only a member's own client can send: UTF-8 cannot write it.
// Matches "\ud83d" alone; not "\u{1f6a2}".
const LONE_SURROGATE = /\p{Surrogate}/gu;

// Embeddings, overrides and isolates, which last to the end of the line (Unicode UAX #9,
// §2.1, §2.2, §2.4). The marks of §2.6 (U+200E, U+200F, U+061C) open nothing and stay.
// Matches "\u202e" and "\u2066"; not "\u200f".
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

// What the three above may match, by code units: whole pairs too, and nothing else. Most
// names and headlines have none of it and are not looked through thrice.
// Matches "a\nb" and "\u{1f6a2}"; not "Small boat".
const NO_LINE = /[\n\v\f\r\u0085\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

// Characters that format or mention wherever they stand. `<` opens mentions, timestamps,
// custom emoji and links in angle brackets; `[` opens a masked link.
// Matches the "_" of "snake_case"; not the "-" of "small-boat".
const ANYWHERE = /[\\*_~|`<>@[\]]/;

// The list, heading or small-text marker that opens a line: the character comes first so
// that the text is looked back into at that character only, which keeps this linear.
// Matches the "#" of "  # Sub" and the "-" of "-# small"; not the "-" of "a - b".
const LINE_MARKER = /[#+-](?<=^[^\S\n]*.)/;

// Matches the "." of "12. twelve" at the start of a line; not of "at 12. Then".
const NUMBERED_ITEM = /[.)](?<=^[^\S\n]*\d+.)/;

// Links ("https://") and emoji names (":smile:") begin with a colon before other text.
// Matches the ":" of "https://" and "10:30"; not of "said: no".
const COLON = /:(?=\S)/;

// Invitations work without "https:" as well; 24 is longer than any top-level domain in use.
// Matches the "." of "discord.gg/abc"; not of "U.S." or "3.5".
const HOST_DOT = /\.(?=[a-z]{2,24}\/)/i;

// The address of a masked link. Matches the "(" of "[text](address)"; not of "Navy (PLAN)".
const LINK_ADDRESS = /\((?<=\]\()/;

const SPECIAL = new RegExp(
  [ANYWHERE, LINE_MARKER, NUMBERED_ITEM, COLON, HOST_DOT, LINK_ADDRESS]
    .map((rule) => rule.source)
    .join('|'),
  'gim',
);
