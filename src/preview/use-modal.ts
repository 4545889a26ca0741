import { interact } from './actor.ts';
import type { Context } from './context.ts';
import { interactionTypes, type Modal } from './interaction.ts';
import type { Invocation } from './open-interaction.ts';
import { type GivenFile, giveFile, pickedIn, resolveIds } from './resolve-ids.ts';
import { type Component, listComponents } from './world/message.ts';

/** What a person writes and picks in a form, by custom id. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** A form as a person fills it in. */
export interface ModalUse {
  /** What opened the form; whoever did that submits it. */
  readonly opened: Invocation;
  readonly values?: ModalValues;
  /** Files for uploads, by custom id. */
  readonly files?: Readonly<Record<string, readonly GivenFile[]>>;
}

/** Components of a form (DOCS `components/reference.mdx`). */
const fileUploadType = 19;
const radioGroupType = 21;
const checkboxType = 23;
const manyValued = [3, 5, 6, 7, 8, fileUploadType, 22];

/**
 * Submits the form that an interaction was answered with.
 * @throws {RangeError} If it was answered otherwise, or `values` names a field that the form
 * does not have.
 */
export async function submitModal(context: Context, use: ModalUse): Promise<Invocation> {
  const response = await use.opened.response;
  if (response.kind !== 'modal') {
    throw new RangeError('Cannot submit: no form was opened');
  }
  const { modal } = response;
  const { interaction, actor: opener } = use.opened;
  const { channel: then } = opener;
  // What the member and the bot may do there counts as it is when the form is sent.
  const actor = { ...opener, channel: context.world.channel(then.id) ?? then };
  const given = Object.entries(use.files ?? {}).map(
    ([name, files]) =>
      [name, files.map((file) => giveFile(context, actor, file))] as const,
  );
  const ids = given.map(([name, files]) => [name, files.map(({ id }) => id)] as const);
  const values: ModalValues = { ...use.values, ...Object.fromEntries(ids) };
  const fields = listComponents(modal.components).filter(({ custom_id }) => custom_id);
  checkNames(fields, values);
  const picked = fields.flatMap((field) => {
    const value = values[field.custom_id ?? ''];
    return Array.isArray(value) ? pickedIn(field, value) : [];
  });
  return interact(context, actor, {
    type: interactionTypes.modalSubmit,
    ...(interaction.message ? { message: interaction.message } : {}),
    data: {
      custom_id: modal.custom_id,
      components: submitted(modal, values),
      ...resolveIds(context, actor, {
        ids: picked,
        files: given.flatMap(([, files]) => files),
      }),
    },
  });
}

function checkNames(fields: readonly Component[], values: ModalValues): void {
  const names = fields.map(({ custom_id }) => custom_id);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown) throw new RangeError(`Cannot submit: the form has no field "${unknown}"`);
}

function submitted(modal: Modal, values: ModalValues): readonly unknown[] {
  return modal.components.map(({ type, id, component }) => ({
    type,
    id,
    ...(component ? { component: filled(component, values) } : {}),
  }));
}

/** A field with what was filled in; what was not filled in is empty, as in Discord's client. */
function filled(
  { type, id, custom_id = '', ...field }: Component,
  values: ModalValues,
): Readonly<Record<string, unknown>> {
  const value = values[custom_id];
  if (manyValued.includes(type)) return { type, id, custom_id, values: value ?? [] };
  const empty = type === checkboxType ? false : type === radioGroupType ? null : '';
  return { type, id, custom_id, value: value ?? field['value'] ?? empty };
}
