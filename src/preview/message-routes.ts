import { checkMessage } from './check-body.ts';
import { composeMessage, editMessage } from './compose-message.ts';
import type { Context } from './context.ts';
import { ApiError } from './rest/api-error.ts';
import type { ApiRequest, Route } from './rest/route.ts';
import { type Channel, isThread } from './world/guild.ts';
import { isEphemeral, type Message, messageFlags } from './world/message.ts';
import { type Permission, permits } from './world/permissions.ts';

const channelMessages = '/channels/:channel/messages';
const oneMessage = `${channelMessages}/:message`;

/** The routes of a channel's messages, as the bot may use them. */
export function messageRoutes(context: Context): readonly Route[] {
  return [
    {
      method: 'GET',
      path: channelMessages,
      needsToken: true,
      run(request) {
        const channel = visibleChannel(context, request);
        const limit = Math.min(Number(request.query.get('limit') ?? 50), 100);
        if (!may(context, channel, 'READ_MESSAGE_HISTORY')) return { body: [] };
        const listed = listMessages(context, channel, request.query.get('after'), limit);
        return { body: listed.map((message) => asSeenByBot(context, channel, message)) };
      },
    },
    {
      method: 'POST',
      path: channelMessages,
      needsToken: true,
      run: (request) => ({ body: send(context, request) }),
    },
    {
      method: 'GET',
      path: oneMessage,
      needsToken: true,
      run(request) {
        const channel = visibleChannel(context, request);
        const message = messageIn(context, channel, request);
        return { body: asSeenByBot(context, channel, message) };
      },
    },
    {
      method: 'PATCH',
      path: oneMessage,
      needsToken: true,
      run: (request) => ({ body: edit(context, request) }),
    },
    {
      method: 'DELETE',
      path: oneMessage,
      needsToken: true,
      run(request) {
        const channel = visibleChannel(context, request);
        const message = messageIn(context, channel, request);
        const isOwn = message.author.id === context.world.application.id;
        if (!isOwn) demand(context, channel, 'MANAGE_MESSAGES');
        context.messages.delete(message.id);
        return {};
      },
    },
  ];
}

/** The newest messages, or those that follow `after` most closely; newest first. */
function listMessages(
  { messages }: Context,
  channel: Channel,
  after: string | null,
  limit: number,
): readonly Message[] {
  const all = messages.list(channel.id);
  const listed =
    after === null
      ? all.slice(-limit)
      : all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  return listed.reverse();
}

/**
 * Finds the channel a request names, if the bot may view it.
 * @throws {ApiError} 10003 if it does not exist, 50001 if the bot may not view it.
 */
export function visibleChannel(context: Context, { parameters }: ApiRequest): Channel {
  const channel = context.world.channel(parameters['channel'] ?? '');
  if (!channel) throw new ApiError(10003);
  if (!may(context, channel, 'VIEW_CHANNEL')) throw new ApiError(50001);
  return channel;
}

/**
 * Finds the message a request names. Private messages are in no channel.
 * @throws {ApiError} 10008 if the channel has none such.
 */
export function messageIn(
  context: Context,
  channel: Channel,
  { parameters }: ApiRequest,
): Message {
  const message = context.messages.message(parameters['message'] ?? '');
  if (!message || message.channel_id !== channel.id || isEphemeral(message)) {
    throw new ApiError(10008);
  }
  return message;
}

/** True where the bot has a permission in a channel. */
export function may(context: Context, channel: Channel, permission: Permission): boolean {
  const { world } = context;
  return permits(world.permissions(channel, world.application.id), permission);
}

/** @throws {ApiError} 50013 unless the bot has the permission. */
export function demand(context: Context, channel: Channel, permission: Permission): void {
  if (!may(context, channel, permission)) throw new ApiError(50013);
}

/** Empties the text of other people's messages, as for every app without MESSAGE_CONTENT. */
export function asSeenByBot(
  { world }: Context,
  channel: Channel,
  message: Message,
): Message {
  const { bot } = world.application;
  const isAddressed = message.mentions.some(({ id }) => id === bot.id);
  const isOwn = message.author.id === bot.id;
  if (channel.guildId === null || isOwn || isAddressed) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

function send(context: Context, request: ApiRequest): Message {
  const channel = visibleChannel(context, request);
  demand(
    context,
    channel,
    isThread(channel) ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES',
  );
  const { json, files } = request;
  const body = checkMessage({ json, files }, { kind: 'channel' });
  const known = body.enforce_nonce
    ? sentWithNonce(context, channel, body.nonce)
    : undefined;
  if (known) return known;
  const message = composeMessage(
    context,
    {
      channelId: channel.id,
      author: context.world.application.bot,
      flags: body.flags ?? 0,
    },
    { body, files },
  );
  return context.messages.add(message);
}

/** With `enforce_nonce` the same nonce sends one message only. */
function sentWithNonce(
  context: Context,
  channel: Channel,
  nonce: string | number | null | undefined,
): Message | undefined {
  const recent = context.messages.list(channel.id).slice(-100);
  return recent.find((message) => nonce != null && message.nonce === nonce);
}

function edit(context: Context, request: ApiRequest): Message {
  const channel = visibleChannel(context, request);
  const message = messageIn(context, channel, request);
  if (message.author.id !== context.world.application.id) throw new ApiError(50005);
  const { json, files } = request;
  const body = checkMessage({ json, files }, { kind: 'edit', message });
  const flags = message.flags | ((body.flags ?? 0) & messageFlags.componentsV2);
  const edited = editMessage(context, message, { body, files });
  return context.messages.replace({ ...edited, flags });
}
