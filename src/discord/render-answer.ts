import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer, Found } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import type { Place } from './circumstances.ts';
import { escapeInline } from './escape.ts';
import { ASKED_CHARS } from './limits.ts';
import type { MessageBody } from './message-body.ts';
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
  const header = 'asked' in answer ? renderQuestion(answer.asked) : '';
  switch (answer.kind) {
    case 'found':
      return renderView({
        ...answer,
        header: [
          header,
          ...renderAbout(answer),
          ...renderMended(answer.mended),
          ...renderCertainty(answer),
          ...renderShared(answer),
          ...renderOrder(answer),
          ...(answer.during ? [renderDuring(answer.during)] : []),
          ...remarks,
          ...renderExamples('That asks for much. Narrower, such as:', answer.narrower),
        ],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
        differences: renderAllDifferences(answer.differences ?? []),
      });
    case 'nothing-found':
      return toOneself(
        renderNothingFound(answer, { header: [header, ...remarks].join('\n'), asker }),
      );
    case 'cast':
      return renderCast(answer, {
        header: [header, ...remarks],
        asker,
        place,
        visibility: isPrivate ? 'private' : 'public',
      });
    case 'article-list':
      return renderArticleList(answer, {
        header: [header, ...remarks],
        asker,
        isPrivate,
      });
    case 'article-shown':
      return renderArticleShown(answer, {
        header: [header, ...remarks],
        asker,
        isPrivate,
      });
    case 'verified':
      return renderVerified(answer, { header: [header, ...remarks], asker, place });
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

function renderAllDifferences(
  all: NonNullable<Found['differences']>,
): ReadonlyMap<string, string> {
  return new Map(
    all.map(({ address, differences }) => [
      formatAddress(address),
      renderDifferences(differences),
    ]),
  );
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

/** Says that the oldest comes first, and where an article stands of which no date is known. */
function renderOrder({ order }: Found): readonly string[] {
  return order === 'time'
    ? ['-# Oldest article first; those that state no date, last']
    : [];
}

const WORD_CHARS = 60;
const WORDS = 8;

function toOneself(components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return { isPrivate: true, components, files: [] };
}
