import type { APIMessageTopLevelComponent } from 'discord.js';
import { type Address, formatAddress } from '../article/address.ts';
import type { ButtonState } from './button-state.ts';
import { parseCustomId } from './custom-id.ts';
import { isDifferences } from './render-differences.ts';

/** What can be read off a message of ours under which a button was pressed. */
export interface ShownMessage {
  /** True for one that only the person who asked sees. */
  readonly isPrivate: boolean;
  /** Its lines above the question: what was found of a quotation. */
  readonly findings: readonly string[];
  /** Its first lines in small text: the question, then remarks. */
  readonly header: readonly string[];
  readonly customIds: readonly string[];
  /** What differs between its passages and a message, as Markdown, by the passages' addresses. */
  readonly differences: ReadonlyMap<string, string>;
}

/** Reads a message of ours from its components. */
export function readShownMessage(
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): ShownMessage {
  const [first] = components;
  const lines = first && 'content' in first ? first.content.split('\n') : [];
  const question = lines.findIndex((line) => line.startsWith(SMALL));
  return {
    isPrivate,
    findings: lines.slice(0, Math.max(question, 0)),
    header: lines.filter((line) => line.startsWith(SMALL)),
    customIds: components.flatMap(findCustomIds),
    differences: new Map(components.flatMap(findDifferences)),
  };
}

/** The lines of a passage's box that say what differs, with the address on its buttons. */
function findDifferences(component: Nested): readonly (readonly [string, string])[] {
  const parts = component.components ?? [];
  const written = parts.find(({ content = '' }) => isDifferences(content));
  // Most have none, and their custom ids need not be read.
  if (!written) return [];
  const [state] = parts.flatMap(findCustomIds).flatMap((id) => parseCustomId(id) ?? []);
  const [address] = state?.addresses ?? [];
  return written.content && address
    ? [[formatAddress(address), written.content] as const]
    : [];
}

/** Reads the states of a message's buttons of one kind, in their order. */
export function statesOf(
  message: ShownMessage,
  action: ButtonState['action'],
): readonly ButtonState[] {
  return message.customIds
    .map(parseCustomId)
    .filter((state) => state !== null)
    .filter((state) => state.action === action);
}

/** Reads which passages follow those that a message shows. */
export function restOf(message: ShownMessage): readonly Address[] {
  return statesOf(message, 'more').flatMap(({ addresses }) => addresses);
}

/** Tells whether a message's buttons lead to an article of the server itself: `B3`. */
export function namesOwnArticle({ customIds }: ShownMessage): boolean {
  return customIds
    .flatMap((customId) => parseCustomId(customId)?.addresses ?? [])
    .some(({ article }) => article.startsWith('B'));
}

const SMALL = '-# ';

interface Nested {
  readonly type: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly Nested[];
  readonly accessory?: Nested;
}

function findCustomIds(component: Nested): readonly string[] {
  return [
    ...(component.custom_id === undefined ? [] : [component.custom_id]),
    ...(component.components ?? []).flatMap(findCustomIds),
    ...(component.accessory ? findCustomIds(component.accessory) : []),
  ];
}
