import type { APIMessageTopLevelComponent } from 'discord.js';
import type { NothingFound, SearchedStatements } from '../answer/answer.ts';
import type { AskedTime } from '../answer/asked-time.ts';
import { renderNearButton } from './buttons.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
import { renderAlike } from './render-mended.ts';
import { renderText } from './render-passage.ts';
import { renderTime } from './render-time.ts';

/**
 * Renders what was searched in vain, in one line, and why nothing was found; near misses
 * stand behind a button.
 *
 * @param header The question, as Markdown.
 */
export function renderNothingFound(
  answer: NothingFound,
  { header, asker }: { header: string; asker: string },
): readonly APIMessageTopLevelComponent[] {
  const { searched, missing, among, during, narrower, near } = answer;
  const { articles, sentences, newest } = searched;
  const found = [
    `Nothing found in ${count(articles, 'article')} with ${count(sentences, 'sentence')}`,
    ...(newest ? [`the newest dated ${escapeInline(newest, WORD_CHARS)}`] : []),
  ].join(', ');
  const reasons = [
    ...(among ? [renderAmong(among)] : []),
    ...(missing.length > 0 ? [renderMissing(missing)] : []),
    ...(during ? [renderNotThen(during, near.length > 0)] : []),
  ];
  const why =
    narrower.length > 0
      ? 'Nothing found: that names nobody and nothing to look for'
      : [found, ...reasons].join('; ');
  const offered = renderAlike(answer.alike);
  const examples = renderExamples('Ask for something that happened, such as:', narrower);
  return [
    renderText([header, `${why}.`, ...offered, ...examples].join('\n')),
    ...(near.length > 0 ? [renderNearButton({ ...answer, asker }, near)] : []),
  ];
}

/** What is near is of another time; where nothing is near, nothing like it is of this one. */
function renderNotThen(during: AskedTime, isNear: boolean): string {
  return isNear
    ? `what has these words is not of ${renderTime(during)}`
    : `nothing like it is of ${renderTime(during)}`;
}

/** "there is no paraphrase by “Price”", "no statement by “Price” has these words". */
function renderAmong({ speaker, kind, count: all }: SearchedStatements): string {
  const what = kind ?? 'statement';
  const by = speaker === null ? '' : ` by “${escapeInline(speaker, WORD_CHARS)}”`;
  return all === 0 ? `there is no ${what}${by}` : `no ${what}${by} has these words`;
}

const WORD_CHARS = 60;
const WORDS = 8;

function renderMissing(missing: readonly string[]): string {
  const words = missing
    .slice(0, WORDS)
    .map((word) => `“${escapeInline(word, WORD_CHARS)}”`);
  const others = missing.length > WORDS ? [`${missing.length - WORDS} other words`] : [];
  const verb = missing.length === 1 ? 'stands' : 'stand';
  return `${[...words, ...others].join(', ')} ${verb} nowhere in what was searched`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Lists questions to ask instead, each on a line of its own below `lead`. */
export function renderExamples(
  lead: string,
  questions: readonly string[],
): readonly string[] {
  const lines = [lead, ...questions.map((asked) => escapeInline(asked, ASKED_CHARS))];
  return questions.length === 0 ? [] : lines.map((line) => `-# ${line}`);
}
