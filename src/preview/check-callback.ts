import type { Callback } from './answer-interaction.ts';
import { checkMessage, refuse } from './check-body.ts';
import {
  callbackTypes,
  type InteractionPayload,
  interactionTypes,
} from './interaction.ts';
import { ApiError, HttpError } from './rest/api-error.ts';
import type { UploadedFile } from './rest/read-body.ts';
import { all, fields, findFaults, optional, required } from './validate/check.ts';
import { findChoicesFaults } from './validate/choices.ts';
import { findModalFaults } from './validate/modal.ts';
import { anything, bits, flag, oneOf } from './validate/scalar-checks.ts';
import type { Message } from './world/message.ts';

const { message, deferredMessage, deferredUpdate, update, choices, modal } =
  callbackTypes;

/**
 * Checks a first answer against the interaction it answers.
 * @param shown the message whose component was used, as it is now.
 * @throws {ApiError} 50035 for faults; 10008 where the message to update is gone; 10062
 * above the byte ceiling, which is how Discord words that (discord/discord-api-docs#8554).
 */
export function checkCallback(
  interaction: InteractionPayload,
  sent: { readonly json: unknown; readonly files: readonly UploadedFile[] },
  shown: Message | undefined,
): Callback {
  const { json, files } = sent;
  const type = required(all(oneOf(...allowedTypes(interaction))));
  refuse(findFaults(fields({ type, data: optional(anything) }), json));
  // The shape has just been checked.
  const callback = json as Callback;
  try {
    checkData(callback, { interaction, files, shown });
  } catch (error) {
    if (error instanceof HttpError) throw new ApiError(10062);
    throw error;
  }
  return callback;
}

/** Kinds of answer that fit an interaction (DOCS `interactions/receiving-and-responding.mdx`). */
function allowedTypes({ type, message: source }: InteractionPayload): number[] {
  if (type === interactionTypes.autocomplete) return [choices];
  const always = [message, deferredMessage];
  const onMessage = source ? [deferredUpdate, update] : [];
  return type === interactionTypes.modalSubmit
    ? [...always, ...onMessage]
    : [...always, ...onMessage, modal];
}

function checkData(
  { type, data }: Callback,
  given: {
    readonly interaction: InteractionPayload;
    readonly files: readonly UploadedFile[];
    readonly shown: Message | undefined;
  },
): void {
  const { files, shown } = given;
  const at = ['data'];
  switch (type) {
    case choices:
      refuse(findChoicesFaults(data, focusedType(given.interaction)), at);
      break;
    case modal:
      refuse(findModalFaults(data), at);
      break;
    case deferredMessage:
      refuse(findFaults(optional(fields({ flags: bits, tts: flag })), data), at);
      break;
    case update:
      if (!shown) throw new ApiError(10008);
      underData(() =>
        checkMessage({ json: data ?? {}, files }, { kind: 'edit', message: shown }),
      );
      break;
    case message:
      refuse(findFaults(required(anything), data), at);
      underData(() => checkMessage({ json: data, files }, { kind: 'answer' }));
  }
}

/** Moves form errors under `data`, where a callback's message is. */
function underData(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (error instanceof ApiError && error.formErrors.length > 0)
      refuse(error.formErrors, ['data']);
    throw error;
  }
}

/** Type of the option that is being typed, wherever it stands. */
function focusedType({ data }: InteractionPayload): number {
  const search = (options: unknown): number | undefined => {
    if (!Array.isArray(options)) return undefined;
    for (const option of options as {
      type: number;
      focused?: boolean;
      options?: unknown;
    }[]) {
      const found = option.focused ? option.type : search(option.options);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(data['options']) ?? 3;
}
