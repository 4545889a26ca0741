import { actorOf, type By, interact } from './actor.ts';
import type { Context } from './context.ts';
import { interactionTypes, type Modal } from './interaction.ts';
import type { Invocation } from './open-interaction.ts';
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
    },
  });
}

/** What a person writes and picks in a form, by custom id. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * Submits the form that an interaction was answered with.
 * @throws {RangeError} If `values` names a field that the form does not have.
 */
export async function submitModal(
  context: Context,
  use: By & { readonly opened: Invocation; readonly values?: ModalValues },
): Promise<Invocation> {
  const response = await use.opened.response;
  if (response.kind !== 'modal')
    throw new RangeError('Cannot submit: no form was opened');
  const { modal } = response;
  const { interaction } = use.opened;
  const place = use.in ?? context.world.channel(interaction.channel_id);
  const values = use.values ?? {};
  const fields = listComponents(modal.components).flatMap(
    ({ custom_id }) => custom_id ?? [],
  );
  const unknown = Object.keys(values).find((name) => !fields.includes(name));
  if (unknown) throw new RangeError(`Cannot submit: the form has no field "${unknown}"`);
  return interact(context, actorOf(context, place ? { ...use, in: place } : use), {
    type: interactionTypes.modalSubmit,
    ...(interaction.message ? { message: interaction.message } : {}),
    data: {
      custom_id: modal.custom_id,
      components: submitted(modal, values),
      resolved: {},
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

function submitted(modal: Modal, values: ModalValues): readonly unknown[] {
  return modal.components.map((component) =>
    component.component
      ? {
          type: component.type,
          id: component.id,
          component: filled(component.component, values),
        }
      : { type: component.type, id: component.id },
  );
}

/** A field with what was filled in; what was not filled in is empty, as in Discord's client. */
function filled(
  field: Component,
  values: ModalValues,
): Readonly<Record<string, unknown>> {
  const { type, id, custom_id = '' } = field;
  const value = values[custom_id];
  const isMany =
    type === stringSelectType || (type >= 5 && type <= 8) || type === 19 || type === 22;
  return isMany
    ? { type, id, custom_id, values: value ?? [] }
    : {
        type,
        id,
        custom_id,
        value: value ?? field['value'] ?? (type === 23 ? false : type === 21 ? null : ''),
      };
}
