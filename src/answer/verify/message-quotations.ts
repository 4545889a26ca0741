import { QueryError } from '../../query/query-error.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { stripFormatting } from '../../text/strip-formatting.ts';
import { splitTokens } from '../../text/tokens.ts';
import { said } from '../../wording/said.ts';

/** A message without a quotation is verified whole up to so many words: a sentence or two. */
const MOST_WORDS_WHOLE = 60;

/** Beside a quotation in marks, a block quote has no more words than who said it. */
const MOST_WORDS_BESIDE = 8;

/**
 * Finds the quotations of a message: block quotes (`> …`) and what stands in any kind of
 * quotation marks, in their order. A short message without any is one itself.
 *
 * @throws {QueryError} If there is no text, or a long one without a quotation.
 */
export function findMessageQuotations(content: string): readonly string[] {
  const text = stripFormatting(content).replace(LINK, ' ').trim();
  if (splitTokens(text).length === 0) {
    throw new QueryError(said('questions.message-empty'));
  }
  const quotations = splitBlocks(text)
    .flatMap((block) =>
      block.isQuoted ? readBlockQuote(block.text) : findMarked(block.text),
    )
    .filter((quotation) => splitTokens(quotation).length > 0);
  if (quotations.length > 0) return quotations;
  const words = splitTokens(text).length;
  if (words <= MOST_WORDS_WHOLE) return [text];
  throw new QueryError(said('questions.message-unquoted', { count: words }));
}

const LINK = /<?https?:\/\/\S+/giu;

/** Lines that belong together: a block quote, or what stands between two. */
interface Block {
  readonly isQuoted: boolean;
  readonly text: string;
}

/** Matches "> so" and ">>> so"; not ">so", which Discord shows as it is. */
const BLOCK_QUOTE = /^\s{0,3}(>>>|>)(?:\s|$)/u;

function splitBlocks(text: string): readonly Block[] {
  const blocks: { isQuoted: boolean; lines: string[] }[] = [];
  let isToTheEnd = false;
  for (const line of text.split('\n')) {
    const marker = BLOCK_QUOTE.exec(line);
    const isQuoted = isToTheEnd || marker !== null;
    if (marker?.[1] === '>>>') isToTheEnd = true;
    const last = blocks.at(-1);
    const bare = marker ? line.slice(marker[0].length) : line;
    if (last?.isQuoted === isQuoted) last.lines.push(bare);
    else blocks.push({ isQuoted, lines: [bare] });
  }
  return blocks.map(({ isQuoted, lines }) => ({ isQuoted, text: lines.join('\n') }));
}

/** Matches the line "— Ned Price"; not "- but it was late." */
const SIGNED = /\n[ \t]*[—–-] ?(?<name>[^\n]{1,60})$/u;

/** A block quote is one quotation, unless it only says whose words in marks it has. */
function readBlockQuote(text: string): readonly string[] {
  const signature = SIGNED.exec(text.trimEnd());
  const isSigned = /^\p{Lu}/u.test(signature?.groups?.['name'] ?? '');
  const unsigned = isSigned ? text.slice(0, signature?.index) : text;
  const marked = findMarked(unsigned);
  const beside = splitTokens(unsigned).length - splitTokens(marked.join(' ')).length;
  return marked.length > 0 && beside <= MOST_WORDS_BESIDE
    ? marked
    : [
        unsigned
          .split('\n')
          .map((line) => line.trim())
          .join(' ')
          .trim(),
      ];
}

function findMarked(text: string): readonly string[] {
  const unified = unifyMarks(text);
  return findQuotations(unified, splitParagraphs(unified)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Other scripts' marks as English ones, one character for one: the places stay. */
function unifyMarks(text: string): string {
  const corners = text.replace(/[「『]/gu, '“').replace(/[」』]/gu, '”');
  const first = /[«»]/u.exec(corners)?.[0];
  return first === '»' ? corners.replaceAll('»', '“').replaceAll('«', '”') : corners;
}
