import { composeMessage, editMessage } from './compose-message.ts';
import type { Context } from './context.ts';
import {
  type Choice,
  callbackTypes,
  type FirstResponse,
  interactionTypes,
  type Modal,
} from './interaction.ts';
import type { MessageBody } from './message-body.ts';
import { numberComponents } from './number-components.ts';
import type { OpenInteraction } from './open-interaction.ts';
import { ApiError } from './rest/api-error.ts';
import type { UploadedFile } from './rest/read-body.ts';
import { type Message, messageFlags } from './world/message.ts';

/** A callback that has been validated. */
export interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

/** Message types of answers (DOCS `resources/message.mdx#message-object-message-types`). */
const answerTypes = { slash: 20, contextMenu: 23, reply: 19 } as const;

/** Carries out the first answer to an interaction. */
export function answerInteraction(
  context: Context,
  open: OpenInteraction,
  callback: { readonly body: Callback; readonly files: readonly UploadedFile[] },
): FirstResponse {
  const response = carryOut(context, open, callback);
  open.respond(response, context.clock.now());
  context.emit({ kind: 'response', invocation: open });
  return response;
}

/** Sends a message in answer to an interaction: the first, or one that follows it. */
export function sendAnswer(
  context: Context,
  open: OpenInteraction,
  content: {
    readonly body: MessageBody;
    readonly files: readonly UploadedFile[];
    readonly flags: number;
  },
): Message {
  const { interaction } = open;
  const message = composeMessage(
    context,
    {
      channelId: interaction.channel_id,
      author: context.world.application.bot,
      flags: content.flags,
      type: answerType(open),
      interaction: interactionMetadata(open),
    },
    content,
  );
  const isPrivate = (content.flags & messageFlags.ephemeral) !== 0;
  return context.messages.add(message, isPrivate ? open.userId : null);
}

/**
 * Edits a message in answer to an interaction; a "thinking" one is filled in.
 * @throws {ApiError} 10008 if the message is gone.
 */
export function editAnswer(
  context: Context,
  open: OpenInteraction,
  content: {
    readonly id: string;
    readonly body: MessageBody;
    readonly files: readonly UploadedFile[];
  },
): Message {
  const message = context.messages.message(content.id);
  if (!message) throw new ApiError(10008);
  const added =
    (content.body.flags ?? 0) & (messageFlags.componentsV2 | messageFlags.suppressEmbeds);
  const flags = (message.flags & ~messageFlags.loading) | added;
  const edited = context.messages.replace({
    ...editMessage(context, message, content),
    flags,
  });
  if (content.id === open.originalId) open.fill(edited);
  return edited;
}

function carryOut(
  context: Context,
  open: OpenInteraction,
  {
    body: { type, data },
    files,
  }: { readonly body: Callback; readonly files: readonly UploadedFile[] },
): FirstResponse {
  // The callback's data has been validated against its type before.
  const body = (data ?? {}) as MessageBody;
  switch (type) {
    case callbackTypes.message: {
      const flags = visibleFlags(open, body.flags ?? 0);
      const message = sendAnswer(context, open, { body, files, flags });
      open.originalId = message.id;
      return { kind: 'message', message };
    }
    case callbackTypes.deferredMessage:
      return deferMessage(context, open, body.flags ?? 0);
    case callbackTypes.deferredUpdate:
      open.originalId = open.interaction.message?.id ?? null;
      return { kind: 'deferred-update' };
    case callbackTypes.update: {
      const id = open.interaction.message?.id ?? '';
      open.originalId = id;
      return { kind: 'update', message: editAnswer(context, open, { id, body, files }) };
    }
    case callbackTypes.choices:
      return { kind: 'choices', choices: (data as { choices: Choice[] }).choices };
    default:
      return { kind: 'modal', modal: numbered(data as Modal) };
  }
}

function numbered(modal: Modal): Modal {
  return { ...modal, components: numberComponents(modal.components) };
}

/** Shows "thinking": every flag but EPHEMERAL is dropped (discord/discord-api-docs#7515). */
function deferMessage(
  context: Context,
  open: OpenInteraction,
  asked: number,
): FirstResponse {
  const flags = visibleFlags(open, asked & messageFlags.ephemeral) | messageFlags.loading;
  const message = sendAnswer(context, open, { body: {}, files: [], flags });
  open.originalId = message.id;
  open.isThinking = true;
  return { kind: 'deferred-message', message };
}

/** Adds EPHEMERAL where an app the member installed may not speak in public. */
export function visibleFlags(open: OpenInteraction, flags: number): number {
  return open.isForcedPrivate ? flags | messageFlags.ephemeral : flags;
}

function answerType({ interaction }: OpenInteraction): number {
  if (interaction.type !== interactionTypes.command) return answerTypes.reply;
  return interaction.data['type'] === 1 ? answerTypes.slash : answerTypes.contextMenu;
}

function interactionMetadata(open: OpenInteraction): Readonly<Record<string, unknown>> {
  const { interaction } = open;
  return {
    id: interaction.id,
    type: interaction.type,
    user: interaction.user ?? interaction.member?.['user'],
    authorizing_integration_owners: interaction.authorizing_integration_owners,
    ...(interaction.message ? { interacted_message_id: interaction.message.id } : {}),
    ...(open.originalId ? { original_response_message_id: open.originalId } : {}),
    ...(interaction.type === interactionTypes.command
      ? { name: interaction.data['name'], command_type: interaction.data['type'] }
      : {}),
  };
}
