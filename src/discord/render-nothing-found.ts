import type { APIMessageTopLevelComponent } from 'discord.js';
import type { NothingFound, SearchedStatements } from '../answer/answer.ts';
import { renderNearButton } from './buttons.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
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
    ...(during ? [`nothing like it is of ${renderTime(during)}`] : []),
  ];
  return [
    renderText(
      [header, `${[found, ...reasons].join('; ')}.`, ...renderNarrower(narrower)].join(
        '\n',
      ),
    ),
    ...(near.length > 0 ? [renderNearButton({ ...answer, asker }, near)] : []),
  ];
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

/** Lists questions that ask for less, or for something, each on a line of its own. */
export function renderNarrower(narrower: readonly string[]): readonly string[] {
  if (narrower.length === 0) return [];
  const lines = narrower.map((question) => `-# ${escapeInline(question, ASKED_CHARS)}`);
  return ['-# That asks for much. Narrower, such as:', ...lines];
}
