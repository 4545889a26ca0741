import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer, Found } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { sayQuestion } from '../wording/question-line.ts';
import type { Words } from '../wording/words.ts';
import type { Hearing, Place } from './circumstances.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
import type { MessageBody } from './message-body.ts';
import { small } from './remarks.ts';
import { renderAbout } from './render-about.ts';
import { renderArticleList, renderArticleShown } from './render-articles.ts';
import { renderCast } from './render-cast.ts';
import { renderDifferences } from './render-differences.ts';
import { renderMended } from './render-mended.ts';
import { renderExamples, renderNothingFound } from './render-nothing-found.ts';
import { renderText } from './render-passage.ts';
import { renderDuring } from './render-time.ts';
import { renderVerified } from './render-verified.ts';
import { renderView } from './render-view.ts';

/** Who asked, and whether the answer is for them alone. */
export interface Asking extends Hearing {
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
  const words = wordsFor(answer, asking);
  const { say } = words;
  const header = 'asked' in answer ? renderQuestion(answer.asked, words) : '';
  switch (answer.kind) {
    case 'found':
      return renderView({
        ...answer,
        header: [
          header,
          ...renderAbout(answer, words),
          ...renderMended(answer.mended, words),
          ...renderCertainty(answer, words),
          ...renderShared(answer, words),
          ...renderOrder(answer, words),
          ...(answer.during ? [renderDuring(answer.during, words)] : []),
          ...remarks,
          ...renderExamples(say('answer.narrower'), answer.narrower, words),
        ],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
        words,
        differences: renderAllDifferences(answer.differences ?? [], words),
      });
    case 'nothing-found':
      return toOneself(
        renderNothingFound(answer, {
          header: [header, ...remarks].join('\n'),
          asker,
          words,
        }),
      );
    case 'cast':
      return renderCast(answer, {
        header: [header, ...remarks],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
        words,
      });
    case 'article-list':
      return renderArticleList(answer, {
        header: [header, ...remarks],
        asker,
        isPrivate,
        words,
      });
    case 'article-shown':
      return renderArticleShown(answer, {
        header: [header, ...remarks],
        asker,
        isPrivate,
        words,
      });
    case 'verified':
      return renderVerified(answer, {
        header: [header, ...remarks],
        asker,
        place,
        words,
      });
    case 'notice':
      return renderNotice(words.repeat(answer.said));
    default:
      throw new TypeError('Cannot render an answer', { cause: answer satisfies never });
  }
}

/** What all see is in the language of all; what one sees, in theirs. */
function wordsFor({ kind }: Answer, { isPrivate, words, publicWords }: Asking): Words {
  const canBePublic = kind === 'found' || kind === 'cast';
  return canBePublic && !isPrivate ? publicWords : words;
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
function renderQuestion(asked: string, { language }: Words): string {
  return small(escapeInline(sayQuestion(asked, language), ASKED_CHARS));
}

function renderAllDifferences(
  all: NonNullable<Found['differences']>,
  words: Words,
): ReadonlyMap<string, string> {
  return new Map(
    all.map(({ address, differences }) => [
      formatAddress(address),
      renderDifferences(differences, words),
    ]),
  );
}

/** Says that the passages are near what was asked, and perhaps no answer. */
function renderCertainty({ certainty }: Found, { say }: Words): readonly string[] {
  return certainty === 'closest' ? [say('answer.closest')] : [];
}

/** Says that a name is shared, so that nobody takes one person's words for another's. */
function renderShared({ sharedBy }: Found, { say, list }: Words): readonly string[] {
  if (sharedBy.length === 0) return [];
  const shown = sharedBy.slice(0, NAMES).map((name) => escapeInline(name, NAME_CHARS));
  const left = sharedBy.length - NAMES;
  const others = left > 0 ? [say('answer.others', { count: left })] : [];
  const names = list([...shown, ...others], 'comma');
  return [small(say('answer.shared', { names }))];
}

/** Says that the oldest comes first, and where an article stands of which no date is known. */
function renderOrder({ order }: Found, { say }: Words): readonly string[] {
  return order === 'time' ? [small(say('answer.oldest-first'))] : [];
}

const NAME_CHARS = 60;
const NAMES = 8;

function toOneself(components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return { isPrivate: true, components, files: [] };
}
