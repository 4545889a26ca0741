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
  { labels, sources }: Statement,
  authors: readonly string[],
): string {
  if (labels.includes('reporter')) return renderReporter(authors);
  if (sources.length === 0) return '**Speaker not stated**';
  const shown = sources.slice(0, SOURCES);
  const more = sources.length > SOURCES ? ', among others' : '';
  return [
    `${renderChain(shown)}${more} · ${labels.join(', ')}`,
    ...shown.flatMap(renderEvidence),
    ...shown.flatMap(renderReason),
  ].join('\n');
}

function renderReporter(authors: readonly string[]): string {
  const names = escapeInline(authors.join(', '), NAME_CHARS);
  return `**The reporter’s own words**${names === '' ? '' : `\n-# reported by ${names}`}`;
}

/** "Media, citing the Navy"; where nobody is cited, "the Navy, as reported by media". */
function renderChain(sources: readonly StatementSource[]): string {
  const [first = '', ...inner] = sources.map(renderName);
  return inner.reduce(
    (outer, name, place) =>
      CITING.test(sources[place + 1]?.cue ?? '')
        ? `${outer}, citing ${name}`
        : `${name}, as reported by ${outer}`,
    first,
  );
}

// Matches "citing" and "quoted"; not "said" or "a report in".
const CITING = /^(?:cit|quot)(?:e|es|ed|ing)$/iu;

/** A source that states who it is stands as printed, with its role; else its speaker does. */
function renderName({ printed, speaker, anonymous }: StatementSource): string {
  const unnamed = anonymous ? ' (unnamed source)' : '';
  switch (speaker.kind) {
    case 'stated':
      return `**${escapeInline(printed || speaker.name, PRINTED_CHARS)}**${unnamed}`;
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

/** Why a source is unnamed, in the article's words. */
function renderReason({ anonymityReason }: StatementSource): readonly string[] {
  return anonymityReason === null
    ? []
    : [`-# unnamed: “${escapeInline(anonymityReason, PRINTED_CHARS)}”`];
}

/** What the article prints where it does not say who, and the words that do. */
function renderEvidence(source: StatementSource): readonly string[] {
  const { printed, speaker, evidence, anonymous } = source;
  if (speaker.kind !== 'resolved' && speaker.kind !== 'unclear') return [];
  const parts = [
    ...(printed === '' ? [] : [`printed as “${escapeInline(printed, PRINTED_CHARS)}”`]),
    ...(evidence
      ? [
          `${anonymous ? 'first mentioned' : 'named'} in ${formatAddress(evidence.address)}: “${escapeInline(evidence.printed, PRINTED_CHARS)}”`,
        ]
      : []),
  ];
  return parts.length === 0 ? [] : [`-# ${parts.join('; ')}`];
}
