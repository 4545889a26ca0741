import {
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import type { Span } from '../text/span.ts';
import type { Words } from '../wording/words.ts';
import { renderPassageButtons } from './buttons.ts';
import { small } from './remarks.ts';
import { renderContext } from './render-context.ts';
import { renderQuote } from './render-quote.ts';
import { renderSource } from './render-source.ts';
import { renderStanding } from './render-standing.ts';
import { renderStatements } from './render-statements.ts';
import type { View } from './view.ts';

/** How a passage is laid out. */
export interface PassageLayout {
  /** Place of the passage in the whole order, from 1. */
  readonly place: number;
  /** What is shown of the passage: all of it, or its beginning. */
  readonly shown: Span;
  /** True where the message has no room for more context. */
  readonly isFull: boolean;
}

/**
 * Renders a passage with its source as one box, in the order in which it is to be read
 * aloud: who speaks, the words, what differs from a message, where they stand,
 * what became of them. Context stands before and after these,
 * as in the article.
 */
export function renderPassage(
  view: View,
  passage: CitedPassage,
  { place, shown, isFull }: PassageLayout,
): APIContainerComponent {
  const { article, span, marks } = passage;
  const { words } = view;
  const quote = renderQuote(article.text, shown, marks);
  const texts = [
    renderContext(passage, 'before', words),
    renderStatements(passage, words),
    shown.end < span.end ? `${quote}\n${renderCut(words)}` : quote,
    view.differences?.get(formatAddress(passage.address)) ?? null,
    renderSource(passage, { place, total: view.total, words }),
    renderStanding(passage, words),
    renderContext(passage, 'after', words),
  ];
  return {
    type: ComponentType.Container,
    components: [
      ...texts.flatMap((text) => (text === null ? [] : [renderText(text)])),
      renderPassageButtons(view, passage, { place, isFull }),
    ],
  };
}

/** Renders Markdown as a component. */
export function renderText(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Says outside the quotation that it goes on. */
function renderCut({ say }: Words): string {
  return small(say('answer.goes-on'));
}
