import { actorOf, type By, interact } from './actor.ts';
import type { Context } from './context.ts';
import { interactionTypes } from './interaction.ts';
import type { Invocation } from './open-interaction.ts';
import { pickedIn, resolveIds } from './resolve-ids.ts';
import {
  type Component,
  isEphemeral,
  listComponents,
  type Message,
} from './world/message.ts';

/** Component types that a person can use (DOCS `components/reference.mdx`). */
const buttonType = 2;
const stringSelectType = 3;

/** A component of a message as a person uses it. */
export interface ComponentUse extends By {
  readonly message: Message;
  /** What is written on the button. */
  readonly label?: string;
  /** A custom id instead: one of the message's, or a forged one. */
  readonly customId?: string;
  /** Values picked in a select; makes the forged component a select. */
  readonly values?: readonly string[];
}

/**
 * Presses a button or picks values of a select.
 * @throws {RangeError} If the message is gone, hidden from that person, or has no such
 * component that can be used. A `customId` that the message does not have is sent all the
 * same, as a forged click.
 */
export function useComponent(context: Context, use: ComponentUse): Invocation {
  const message = context.messages.message(use.message.id);
  if (!message) throw new RangeError('Cannot use a component: the message is gone');
  const place = use.in ?? context.world.channel(message.channel_id);
  const actor = actorOf(context, place ? { ...use, in: place } : use);
  const audience = context.messages.audience(message.id);
  if (isEphemeral(message) && audience !== actor.member.user.id) {
    throw new RangeError('Cannot use a component: another member sees the message alone');
  }
  const component = componentOf(message, use);
  return interact(context, actor, {
    type: interactionTypes.component,
    message,
    data: {
      id: component.id,
      custom_id: component.custom_id,
      component_type: component.type,
      ...(use.values ? { values: use.values } : {}),
      ...resolveIds(context, actor, {
        ids: pickedIn(component, use.values ?? []),
        files: [],
      }),
    },
  });
}

function componentOf(message: Message, use: ComponentUse): Component {
  const usable = listComponents(message.components).filter(({ custom_id }) => custom_id);
  const found = usable.find((component) =>
    use.customId === undefined
      ? component.label === use.label
      : component.custom_id === use.customId,
  );
  if (found?.disabled)
    throw new RangeError(`Cannot use "${found.label}": it is disabled`);
  if (found) return found;
  if (use.customId === undefined) {
    const labels = usable.map(({ label }) => `"${label}"`).join(', ');
    throw new RangeError(
      `Cannot press "${use.label}": the message has ${labels || 'no buttons'}`,
    );
  }
  const type = use.values ? stringSelectType : buttonType;
  return { type, id: 1, custom_id: use.customId };
}
