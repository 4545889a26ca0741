import type {
  CitedPassage,
  Statement,
  StatementLabel,
  StatementSource,
} from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { small } from './remarks.ts';

/**
 * Renders who speaks in a passage, as Markdown: for each statement the names in bold with
 * how it is reported, then in small text what the article prints for them and where a
 * name is known from. The outermost source stands first.
 *
 * Names are cut after 100 characters and what is printed after 120, so that a passage
 * always has room; what fits no more is counted.
 */
export function renderStatements(
  { article, statements }: CitedPassage,
  words: Words,
): string {
  const blocks: string[] = [];
  let chars = 0;
  for (const statement of statements) {
    const block = renderStatement(statement, article.authors, words);
    chars += block.length;
    if (blocks.length > 0 && chars > STATEMENTS_CHARS) break;
    blocks.push(block);
  }
  const left = statements.length - blocks.length;
  const more = left > 0 ? [small(words.say('statements.more', { count: left }))] : [];
  return [...blocks, ...more].join('\n');
}

const STATEMENTS_CHARS = 1000;
const NAME_CHARS = 100;
const PRINTED_CHARS = 120;

/** A chain of citing sources is longer only in made-up texts. */
const SOURCES = 3;

function renderStatement(
  { labels, sources }: Statement,
  authors: readonly string[],
  words: Words,
): string {
  const { say, list } = words;
  if (labels.includes('reporter')) return renderReporter(authors, words);
  if (sources.length === 0) return bold(say('statements.not-stated'));
  const shown = sources.slice(0, SOURCES);
  const chain = renderChain(shown, words);
  const names =
    sources.length > SOURCES ? say('statements.among-others', { sources: chain }) : chain;
  const kinds = labels.map((label) => nameLabel(label, words));
  return [
    `${names} · ${list(kinds, 'comma')}`,
    ...shown.flatMap((source) => renderEvidence(source, words)),
    ...shown.flatMap((source) => renderReason(source, words)),
  ].join('\n');
}

function bold(name: string): string {
  return `**${name}**`;
}

function renderReporter(authors: readonly string[], { say, list }: Words): string {
  const names = escapeInline(list(authors, 'comma'), NAME_CHARS);
  const own = bold(say('statements.reporter'));
  return names === ''
    ? own
    : `${own}\n${small(say('statements.reported-by', { names }))}`;
}

/** A statement of the other labels has no source, and is rendered without them. */
function nameLabel(label: StatementLabel, { say }: Words): string {
  switch (label) {
    case 'reporter':
      return say('statements.reporter');
    case 'not stated':
      return say('statements.not-stated');
    default:
      return say(`statements.${label}`);
  }
}

/** "Media, citing the Navy"; where nobody is cited, "the Navy, as reported by media". */
function renderChain(sources: readonly StatementSource[], words: Words): string {
  const [first = '', ...rest] = sources.map((source) => renderName(source, words));
  return rest.reduce(
    (outer, inner, place) =>
      CITING.test(sources[place + 1]?.cue ?? '')
        ? words.say('statements.citing', { outer, inner })
        : words.say('statements.as-reported', { outer, inner }),
    first,
  );
}

// Matches "citing" and "quoted"; not "said" or "a report in".
const CITING = /^(?:cit|quot)(?:e|es|ed|ing)$/iu;

/** A source that states who it is stands as printed, with its role; else its speaker does. */
function renderName(source: StatementSource, { say }: Words): string {
  const { printed, speaker, anonymous } = source;
  const mark = (name: string) =>
    anonymous ? say('statements.unnamed', { name: bold(name) }) : bold(name);
  switch (speaker.kind) {
    case 'stated':
      return mark(escapeInline(printed || speaker.name, PRINTED_CHARS));
    case 'resolved':
      return mark(escapeInline(speaker.name, NAME_CHARS));
    case 'unclear': {
      const candidates = speaker.candidates.join(say('statements.or-name'));
      const names = escapeInline(candidates, NAME_CHARS);
      return bold(say('statements.unclear', { names }));
    }
    case 'unknown':
      return mark(escapeInline(printed, NAME_CHARS) || say('statements.not-stated'));
    default:
      throw new TypeError('Cannot render a speaker', { cause: speaker satisfies never });
  }
}

/** Why a source is unnamed, in the article's words. */
function renderReason(
  { anonymityReason }: StatementSource,
  words: Words,
): readonly string[] {
  if (anonymityReason === null) return [];
  const reason = quoted(anonymityReason, words);
  return [small(words.say('statements.why-unnamed', { reason }))];
}

function quoted(printed: string, { say }: Words): string {
  return say('text.quoted', { text: escapeInline(printed, PRINTED_CHARS) });
}

/** What the article prints where it does not say who, and the words that do. */
function renderEvidence(source: StatementSource, words: Words): readonly string[] {
  const { printed, speaker } = source;
  if (speaker.kind !== 'resolved' && speaker.kind !== 'unclear') return [];
  const parts = [
    ...(printed === ''
      ? []
      : [words.say('statements.printed', { printed: quoted(printed, words) })]),
    ...renderMention(source, words),
  ];
  return parts.length === 0 ? [] : [small(parts.join(words.say('text.semicolon')))];
}

/** Where a name is known from. */
function renderMention(
  { evidence, anonymous }: StatementSource,
  words: Words,
): readonly string[] {
  if (!evidence) return [];
  const values = {
    address: formatAddress(evidence.address),
    printed: quoted(evidence.printed, words),
  };
  return [
    anonymous
      ? words.say('statements.mentioned', values)
      : words.say('statements.named', values),
  ];
}
