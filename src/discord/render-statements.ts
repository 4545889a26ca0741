import type { CitedPassage, Statement, StatementSource } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { escapeInline } from './escape.ts';

/**
 * Renders who speaks in a passage, as Markdown: for each statement the names in bold with
 * how it is reported, then in small text what the article prints for them and where a
 * name is known from. The outermost source stands first.
 *
 * Names are cut after 100 characters and what is printed after 120, so that a passage
 * always has room; what fits no more is counted.
 */
export function renderStatements({ article, statements }: CitedPassage): string {
  const blocks: string[] = [];
  let chars = 0;
  for (const statement of statements) {
    const block = renderStatement(statement, article.authors);
    chars += block.length;
    if (blocks.length > 0 && chars > STATEMENTS_CHARS) break;
    blocks.push(block);
  }
  const left = statements.length - blocks.length;
  return [...blocks, ...(left > 0 ? [`-# and ${left} more in this passage`] : [])].join(
    '\n',
  );
}

const STATEMENTS_CHARS = 1000;
const NAME_CHARS = 100;
const PRINTED_CHARS = 120;

/** A chain of citing sources is longer only in made-up texts. */
const SOURCES = 3;

function renderStatement(
  { label, sources }: Statement,
  authors: readonly string[],
): string {
  if (label === 'reporter') return renderReporter(authors);
  if (sources.length === 0) return '**Speaker not stated**';
  const shown = sources.slice(0, SOURCES);
  const names = shown.map(renderName).join(', citing ');
  const more = sources.length > SOURCES ? ', citing others' : '';
  return [`${names}${more} · ${label}`, ...shown.flatMap(renderPrinted)].join('\n');
}

function renderReporter(authors: readonly string[]): string {
  const names = escapeInline(authors.join(', '), NAME_CHARS);
  return `**The reporter’s own words**${names === '' ? '' : `\n-# reported by ${names}`}`;
}

function renderName({ printed, speaker, anonymous }: StatementSource): string {
  const unnamed = anonymous ? ' (unnamed source)' : '';
  switch (speaker.kind) {
    case 'stated':
    case 'resolved':
      return `**${escapeInline(speaker.name, NAME_CHARS)}**${unnamed}`;
    case 'unclear':
      return `**Unclear: ${escapeInline(speaker.candidates.join(' or '), NAME_CHARS)}**`;
    case 'unknown':
      return `**${escapeInline(printed, NAME_CHARS) || 'Speaker not stated'}**${unnamed}`;
    default:
      throw new TypeError('Cannot render a speaker', { cause: speaker satisfies never });
  }
}

/** What the article prints, where it is not the name, and the sentence that tells the name. */
function renderPrinted({
  printed,
  speaker,
  evidence,
}: StatementSource): readonly string[] {
  const name = 'name' in speaker ? speaker.name : printed;
  const parts = [
    ...(printed === name ? [] : [`printed as “${escapeInline(printed, PRINTED_CHARS)}”`]),
    ...(evidence ? [`named in ${formatAddress(evidence)}`] : []),
  ];
  return parts.length === 0 ? [] : [`-# ${parts.join('; ')}`];
}
