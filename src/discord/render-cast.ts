import {
  type APIActionRowComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Cast } from '../answer/answer.ts';
import type { KnownSpeaker } from '../answer/speakers.ts';
import type { Words } from '../wording/words.ts';
import { renderAnswerButtons } from './buttons.ts';
import { formatCustomId } from './custom-id.ts';
import { cutText } from './cut-text.ts';
import { escapeInline } from './escape.ts';
import { CHOICE_CHARS, CHOICES } from './limits.ts';
import { isFitting } from './measure.ts';
import type { MessageBody } from './message-body.ts';
import { small } from './remarks.ts';
import { renderText } from './render-passage.ts';
import { renderOrigin } from './render-source.ts';
import type { View } from './view.ts';

/** Who asked for a cast, who sees it, and the lines above it. */
export type CastView = Pick<View, 'asker' | 'visibility' | 'header' | 'place' | 'words'>;

/**
 * Renders who speaks in an article: each speaker in bold with the counts of statements,
 * the fullest printed form below, and a menu that leads to each one's passages. Speakers
 * for whom the menu has no room are counted.
 */
export function renderCast(cast: Cast, view: CastView): MessageBody {
  const isPrivate = view.visibility !== 'public';
  const speakers = cast.speakers.filter(isFirstOfItsChoice);
  for (let most = CHOICES; most > 0; most -= 1) {
    const components = layOut(cast, view, speakers.slice(0, most));
    if (isFitting(components)) return { isPrivate, components, files: [] };
  }
  return { isPrivate, components: layOut(cast, view, []), files: [] };
}

/** Finds the speaker whom a choice of the menu means; undefined where there is none any more. */
export function chosenSpeaker(cast: Cast, value: string): KnownSpeaker | undefined {
  return cast.speakers.find(({ name }) => choiceValue(name) === value);
}

function layOut(
  cast: Cast,
  view: CastView,
  shown: readonly KnownSpeaker[],
): readonly APIMessageTopLevelComponent[] {
  const { words } = view;
  const lines = [
    ...shown.flatMap((speaker) => renderSpeaker(speaker, words)),
    ...renderRest(cast, cast.speakers.length - shown.length, words),
    renderOrigin(cast.article, words),
  ];
  const noPassages = { focus: NO_FOCUS, passages: [], rest: [], from: 0, total: 0 };
  const buttons = renderAnswerButtons({ ...view, ...noPassages });
  return [
    renderText(view.header.join('\n')),
    renderText(lines.join('\n')),
    ...(shown.length > 0 ? [renderMenu(cast, view, shown)] : []),
    ...(buttons ? [buttons] : []),
  ];
}

/** A menu refuses the same value twice: names that are alike for a hundred characters. */
function isFirstOfItsChoice(
  { name }: KnownSpeaker,
  place: number,
  speakers: readonly KnownSpeaker[],
): boolean {
  const value = choiceValue(name);
  return speakers.findIndex((other) => choiceValue(other.name) === value) === place;
}

const NO_FOCUS = { terms: [], speaker: [] };

const NAME_CHARS = 40;
const PRINTED_CHARS = 60;

function renderSpeaker(speaker: KnownSpeaker, words: Words): readonly string[] {
  const { name, printed, isNamed } = speaker;
  const bold = `**${escapeInline(name, NAME_CHARS)}**`;
  const named = isNamed ? bold : words.say('statements.unnamed', { name: bold });
  return [
    `${named} · ${countByKind(speaker, words)}`,
    ...(withoutArticle(printed) === withoutArticle(name)
      ? []
      : [small(escapeInline(printed, PRINTED_CHARS))]),
  ];
}

/** "the Wall Street Journal" tells no more than "Wall Street Journal". */
function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?) /iu, '');
}

function countByKind({ counts }: KnownSpeaker, words: Words): string {
  const counted = [
    count(counts.direct, 'quotations', words),
    count(counts.mixed, 'part-quotations', words),
    count(counts.indirect, 'paraphrases', words),
  ];
  return words.list(counted.flat(), 'comma');
}

function renderRest(
  { speakers, unclear, notStated }: Cast,
  left: number,
  words: Words,
): readonly string[] {
  const parts = [
    ...(speakers.length === 0 ? [words.say('cast.nobody')] : []),
    ...count(left, 'more-speakers', words),
    ...count(unclear, 'unclear', words),
    ...count(notStated, 'not-stated', words),
  ];
  return parts.length === 0 ? [] : [small(parts.join(words.say('text.semicolon')))];
}

/** What is counted in a cast. */
type Counted =
  | 'quotations'
  | 'part-quotations'
  | 'paraphrases'
  | 'more-speakers'
  | 'unclear'
  | 'not-stated';

/** Nothing for none. */
function count(number: number, counted: Counted, { say }: Words): readonly string[] {
  return number <= 0 ? [] : [say(`cast.${counted}`, { count: number })];
}

function renderMenu(
  { article }: Cast,
  view: CastView,
  speakers: readonly KnownSpeaker[],
): APIActionRowComponent<APIStringSelectComponent> {
  const { words } = view;
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    placeholder: words.say('buttons.choose-speaker'),
    custom_id: formatCustomId({
      action: 'speaker',
      asker: view.asker,
      addresses: [{ article: article.id, first: 0, last: 0 }],
      context: { before: 0, after: 0 },
      place: 0,
      total: 0,
      focus: NO_FOCUS,
    }),
    options: speakers.map((speaker) => ({
      label: cutText(speaker.name, CHOICE_CHARS),
      value: choiceValue(speaker.name),
      description: countByKind(speaker, words),
    })),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

function choiceValue(name: string): string {
  return name.slice(0, CHOICE_CHARS);
}
