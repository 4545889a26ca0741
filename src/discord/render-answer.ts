import type { APIMessageTopLevelComponent } from 'discord.js';
import type {
  Answer,
  Found,
  NothingFound,
  SearchedStatements,
} from '../answer/answer.ts';
import { renderNearButton } from './buttons.ts';
import type { Place } from './circumstances.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
import type { MessageBody } from './message-body.ts';
import { renderCast } from './render-cast.ts';
import { renderText } from './render-passage.ts';
import { renderView } from './render-view.ts';

/** Who asked, and whether the answer is for them alone. */
export interface Asking {
  /** Discord's id of the person. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** Where it is asked. @default 'server' */
  readonly place?: Place | undefined;
  /** Lines of Markdown below the question, such as why an answer is private. */
  readonly remarks?: readonly string[];
}

/**
 * Renders an answer as a message within Discord's limits. Only passages that were found
 * can be public: whatever else there is to say, it says to the one who asked alone.
 */
export function renderAnswer(answer: Answer, asking: Asking): MessageBody {
  const { asker, isPrivate, place, remarks = [] } = asking;
  switch (answer.kind) {
    case 'found':
      return renderView({
        ...answer,
        header: [
          renderQuestion(answer.asked),
          ...renderCertainty(answer),
          ...renderShared(answer),
          ...remarks,
        ],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
      });
    case 'nothing-found':
      return toOneself(renderNothingFound(answer, asker));
    case 'cast':
      return renderCast(answer, {
        header: [renderQuestion(answer.asked), ...remarks],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
      });
    case 'notice':
      return renderNotice(answer.text);
    default:
      throw new TypeError('Cannot render an answer', { cause: answer satisfies never });
  }
}

/**
 * Renders a text of the bot's own for the one who asked alone.
 *
 * @param text Discord Markdown of at most 4,000 characters.
 */
export function renderNotice(text: string): MessageBody {
  return toOneself([renderText(text)]);
}

/** The question, repeated in small text above its answer. */
function renderQuestion(asked: string): string {
  return `-# ${escapeInline(asked, ASKED_CHARS)}`;
}

/** Says that the passages are near what was asked, and perhaps no answer. */
function renderCertainty({ certainty }: Found): readonly string[] {
  return certainty === 'closest' ? ['Closest passages'] : [];
}

/** Says that a name is shared, so that nobody takes one person's words for another's. */
function renderShared({ sharedBy }: Found): readonly string[] {
  if (sharedBy.length === 0) return [];
  const names = sharedBy.slice(0, WORDS).map((name) => escapeInline(name, WORD_CHARS));
  const others = sharedBy.length > WORDS ? [`${sharedBy.length - WORDS} others`] : [];
  return [
    `-# This name may mean ${[...names, ...others].join(', ')}: choose one in *speaker*`,
  ];
}

function renderNothingFound(
  answer: NothingFound,
  asker: string,
): readonly APIMessageTopLevelComponent[] {
  const { asked, searched, missing, among, near } = answer;
  const { articles, sentences, newest } = searched;
  const found = [
    `Nothing found in ${count(articles, 'article')} with ${count(sentences, 'sentence')}`,
    ...(newest ? [`the newest dated ${escapeInline(newest, WORD_CHARS)}`] : []),
  ].join(', ');
  const reasons = [
    ...(among ? [renderAmong(among)] : []),
    ...(missing.length > 0 ? [renderMissing(missing)] : []),
  ];
  return [
    renderText(`${renderQuestion(asked)}\n${[found, ...reasons].join('; ')}.`),
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

function toOneself(components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return { isPrivate: true, components, files: [] };
}
