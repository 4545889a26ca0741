import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Address } from '../article/address.ts';
import type { ButtonState } from './button-state.ts';
import { parseCustomId } from './custom-id.ts';

/** What can be read off a message of ours under which a button was pressed. */
export interface ShownMessage {
  /** True for one that only the person who asked sees. */
  readonly isPrivate: boolean;
  /** Its first lines in small text: the question, then remarks. */
  readonly header: readonly string[];
  readonly customIds: readonly string[];
}

/** Reads a message of ours from its components. */
export function readShownMessage(
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): ShownMessage {
  const [first] = components;
  const lines = first && 'content' in first ? first.content.split('\n') : [];
  return {
    isPrivate,
    header: lines.filter((line) => line.startsWith(SMALL)),
    customIds: components.flatMap(findCustomIds),
  };
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

const SMALL = '-# ';

interface Nested {
  readonly type: number;
  readonly custom_id?: string;
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
