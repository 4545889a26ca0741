import {
  type APIActionRowComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Cast } from '../answer/answer.ts';
import type { KnownSpeaker } from '../answer/speakers.ts';
import { renderAnswerButtons } from './buttons.ts';
import { formatCustomId } from './custom-id.ts';
import { cutText } from './cut-text.ts';
import { escapeInline } from './escape.ts';
import { CHOICE_CHARS, CHOICES } from './limits.ts';
import { isFitting } from './measure.ts';
import type { MessageBody } from './message-body.ts';
import { renderText } from './render-passage.ts';
import { renderOrigin } from './render-source.ts';
import type { View } from './view.ts';

/** Who asked for a cast, who sees it, and the lines above it. */
export type CastView = Pick<View, 'asker' | 'visibility' | 'header' | 'place'>;

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
  const lines = [
    ...shown.flatMap(renderSpeaker),
    ...renderRest(cast, cast.speakers.length - shown.length),
    renderOrigin(cast.article),
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

function renderSpeaker(speaker: KnownSpeaker): readonly string[] {
  const { name, printed, isNamed } = speaker;
  const unnamed = isNamed ? '' : ' (unnamed source)';
  return [
    `**${escapeInline(name, NAME_CHARS)}**${unnamed} · ${countByKind(speaker)}`,
    ...(withoutArticle(printed) === withoutArticle(name)
      ? []
      : [`-# ${escapeInline(printed, PRINTED_CHARS)}`]),
  ];
}

/** "the Wall Street Journal" tells no more than "Wall Street Journal". */
function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?) /iu, '');
}

function countByKind({ counts }: KnownSpeaker): string {
  return [
    count(counts.direct, 'quotation'),
    count(counts.mixed, 'part-quotation'),
    count(counts.indirect, 'paraphrase'),
  ]
    .filter((counted) => counted !== null)
    .join(', ');
}

function renderRest(
  { speakers, unclear, notStated }: Cast,
  left: number,
): readonly string[] {
  const parts = [
    ...(speakers.length === 0 ? ['nobody is said to have said anything'] : []),
    ...(left > 0 ? [`and ${left} more speakers`] : []),
    count(
      unclear,
      'statement that several could have made',
      'statements that several could have made',
    ),
    count(notStated, 'quotation without a speaker', 'quotations without a speaker'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`-# ${parts.join('; ')}`];
}

/** Null for none. */
function count(number: number, one: string, several = `${one}s`): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : several}`;
}

function renderMenu(
  { article }: Cast,
  { asker }: CastView,
  speakers: readonly KnownSpeaker[],
): APIActionRowComponent<APIStringSelectComponent> {
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    placeholder: 'Show what one of them said',
    custom_id: formatCustomId({
      action: 'speaker',
      asker,
      addresses: [{ article: article.id, first: 0, last: 0 }],
      context: { before: 0, after: 0 },
      place: 0,
      total: 0,
      focus: NO_FOCUS,
    }),
    options: speakers.map((speaker) => ({
      label: cutText(speaker.name, CHOICE_CHARS),
      value: choiceValue(speaker.name),
      description: countByKind(speaker),
    })),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

function choiceValue(name: string): string {
  return name.slice(0, CHOICE_CHARS);
}
