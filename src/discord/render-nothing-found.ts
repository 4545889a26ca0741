import type { APIMessageTopLevelComponent } from 'discord.js';
import type { NothingFound, SearchedStatements } from '../answer/answer.ts';
import type { AskedTime } from '../answer/asked-time.ts';
import { sayQuestion } from '../wording/question-line.ts';
import type { Words } from '../wording/words.ts';
import { renderNearButton } from './buttons.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
import { small } from './remarks.ts';
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
  { header, asker, words }: { header: string; asker: string; words: Words },
): readonly APIMessageTopLevelComponent[] {
  const { narrower, near, alike } = answer;
  const { say } = words;
  const why = narrower.length > 0 ? say('nothing-found.vague') : renderWhy(answer, words);
  const lines = [
    header,
    say('text.stop', { text: why }),
    ...renderAlike(alike, words),
    ...renderExamples(say('nothing-found.examples'), narrower, words),
  ];
  return [
    renderText(lines.join('\n')),
    ...(near.length > 0 ? [renderNearButton({ ...answer, asker, words }, near)] : []),
  ];
}

function renderWhy(
  { searched, missing, among, during, near }: NothingFound,
  words: Words,
): string {
  const { say, day } = words;
  const { articles, sentences, newest } = searched;
  const found = newest
    ? say('nothing-found.searched-dated', {
        articles,
        sentences,
        day: escapeInline(day(newest), WORD_CHARS),
      })
    : say('nothing-found.searched', { articles, sentences });
  return [
    found,
    ...(among ? [renderAmong(among, words)] : []),
    ...(missing.length > 0 ? [renderMissing(missing, words)] : []),
    ...(during ? [renderNotThen(during, near.length > 0, words)] : []),
  ].join(say('text.semicolon'));
}

/** What is near is of another time; where nothing is near, nothing like it is of this one. */
function renderNotThen(during: AskedTime, isNear: boolean, words: Words): string {
  const time = renderTime(during, words);
  return isNear
    ? words.say('nothing-found.near-not-then', { time })
    : words.say('nothing-found.nothing-then', { time });
}

/** "there is no paraphrase by “Price”", "no statement by “Price” has these words". */
function renderAmong(
  { speaker: asked, kind: label, count: all }: SearchedStatements,
  { say }: Words,
): string {
  const kind = label === 'part-quotation' ? 'partly' : (label ?? 'any');
  if (asked === null)
    return all === 0
      ? say('nothing-found.none', { kind })
      : say('nothing-found.without-words', { kind });
  const speaker = say('text.quoted', { text: escapeInline(asked, WORD_CHARS) });
  return all === 0
    ? say('nothing-found.none-by', { kind, speaker })
    : say('nothing-found.without-words-by', { kind, speaker });
}

const WORD_CHARS = 60;
const WORDS = 8;

function renderMissing(missing: readonly string[], { say, list }: Words): string {
  const words = missing
    .slice(0, WORDS)
    .map((word) => say('text.quoted', { text: escapeInline(word, WORD_CHARS) }));
  const left = missing.length - WORDS;
  const others = left > 0 ? [say('nothing-found.other-words', { count: left })] : [];
  return say('nothing-found.missing', {
    words: list([...words, ...others], 'comma'),
    count: missing.length,
  });
}

/** Lists questions to ask instead, each on a line of its own below `lead`. */
export function renderExamples(
  lead: string,
  questions: readonly string[],
  { language }: Words,
): readonly string[] {
  const lines = questions.map((asked) =>
    escapeInline(sayQuestion(asked, language), ASKED_CHARS),
  );
  return questions.length === 0 ? [] : [lead, ...lines].map(small);
}
