import type { Context } from './context.ts';
import { findMentions } from './mentions.ts';
import type { MessageBody } from './message-body.ts';
import { numberComponents } from './number-components.ts';
import type { UploadedFile } from './rest/read-body.ts';
import {
  type Attachment,
  type Component,
  type Message,
  messageText,
} from './world/message.ts';
import { buildUser, type User } from './world/user.ts';

/** What a message is made of besides its body. */
export interface Envelope {
  readonly channelId: string;
  readonly author: User;
  readonly flags?: number;
  readonly type?: number;
  /** Set on answers to interactions. */
  readonly interaction?: Readonly<Record<string, unknown>>;
  readonly reference?: Readonly<Record<string, unknown>>;
}

/** Makes a message of a body that has been validated. */
export function composeMessage(
  context: Context,
  envelope: Envelope,
  content: { readonly body: MessageBody; readonly files?: readonly UploadedFile[] },
): Message {
  const { world } = context;
  const { interaction, reference } = envelope;
  const empty: Message = {
    id: world.origin.id(),
    channel_id: envelope.channelId,
    type: envelope.type ?? 0,
    author: envelope.author,
    content: '',
    flags: envelope.flags ?? 0,
    components: [],
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: content.body.tts ?? false,
    timestamp: world.origin.timestamp(),
    edited_timestamp: null,
    ...(content.body.nonce == null ? {} : { nonce: content.body.nonce }),
    ...(reference ? { message_reference: reference } : {}),
    ...(interaction
      ? {
          application_id: world.application.id,
          webhook_id: world.application.id,
          interaction_metadata: interaction,
        }
      : {}),
  };
  return applyBody(context, empty, content);
}

/** Makes the message that takes the place of `message` after an edit; what the edit does not name stays. */
export function editMessage(
  context: Context,
  message: Message,
  content: { readonly body: MessageBody; readonly files?: readonly UploadedFile[] },
): Message {
  const edited = applyBody(context, message, content);
  return { ...edited, edited_timestamp: context.world.origin.timestamp() };
}

function applyBody(
  context: Context,
  message: Message,
  {
    body,
    files = [],
  }: { readonly body: MessageBody; readonly files?: readonly UploadedFile[] },
): Message {
  const attachments = attach(context, message, { body, files });
  const components =
    body.components === undefined
      ? message.components
      : numberComponents(body.components ?? []).map((one) =>
          resolveMedia(one, attachments),
        );
  const applied: Message = {
    ...message,
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []),
    components,
    attachments,
  };
  return { ...applied, ...mentionsOf(context, applied, body) };
}

/** Files to keep, then files that came with the request. */
function attach(
  context: Context,
  message: Message,
  {
    body,
    files,
  }: { readonly body: MessageBody; readonly files: readonly UploadedFile[] },
): readonly Attachment[] {
  const listed = body.attachments ?? undefined;
  const kept = listed
    ? message.attachments.filter(({ id }) => listed.some((one) => String(one.id) === id))
    : message.attachments;
  const added = files.map((file) => {
    const attachment = context.attachments.add(file, {
      id: context.world.origin.id(),
      channelId: message.channel_id,
      origin: context.origin(),
    });
    const description = listed?.find(({ id }) => String(id) === file.key)?.description;
    return description ? { ...attachment, description } : attachment;
  });
  return [...kept, ...added];
}

/** Puts a file's address in the place of `attachment://name`. */
function resolveMedia(
  component: Component,
  attachments: readonly Attachment[],
): Component {
  // Most messages have none, and nothing to put anywhere.
  if (attachments.length === 0) return component;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, one]) => [key, resolve(one)]);
    const resolved: Record<string, unknown> = Object.fromEntries(fields);
    const file = attachments.find(
      ({ filename }) => resolved['url'] === `attachment://${filename}`,
    );
    if (!file) return resolved;
    return { ...resolved, url: file.url, proxy_url: file.url, attachment_id: file.id };
  };
  // Only values were replaced: the component keeps its shape.
  return resolve(component) as Component;
}

function mentionsOf(
  context: Context,
  message: Message,
  body: MessageBody,
): Pick<Message, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const isInteraction = message.interaction_metadata !== undefined;
  const found = findMentions(messageText(message), body.allowed_mentions, isInteraction);
  return {
    mentions: found.users.map(
      (id) => context.world.user(id) ?? buildUser({ id, name: id }),
    ),
    mention_roles: found.roles,
    mention_everyone: found.everyone,
  };
}
