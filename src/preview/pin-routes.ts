import { composeMessage } from './compose-message.ts';
import type { Context } from './context.ts';
import { asSeenByBot, demand, may, messageIn, visibleChannel } from './message-routes.ts';
import { ApiError } from './rest/api-error.ts';
import type { ApiRequest, Route } from './rest/route.ts';
import type { Channel } from './world/guild.ts';
import { isEphemeral, type Message } from './world/message.ts';

/** Pins a channel can have (DOCS `resources/message.mdx#pin-message`). */
const pinLimit = 250;

/** GUILDS, to which CHANNEL_PINS_UPDATE belongs (DOCS `events/gateway.mdx#list-of-intents`). */
const guildsIntent = 1;

/** Type of the message "… pinned a message to this channel". */
const pinNotice = 6;

const pins = '/channels/:channel/messages/pins';

/** The routes of pinned messages, those of 2025-06-25 (the older are deprecated and left out). */
export function pinRoutes(context: Context): readonly Route[] {
  return [
    {
      method: 'GET',
      path: pins,
      needsToken: true,
      run: (request) => ({ body: listPins(context, request) }),
    },
    {
      method: 'PUT',
      path: `${pins}/:message`,
      needsToken: true,
      run(request) {
        pin(context, request);
        return {};
      },
    },
    {
      method: 'DELETE',
      path: `${pins}/:message`,
      needsToken: true,
      run(request) {
        const channel = visibleChannel(context, request);
        demand(context, channel, 'PIN_MESSAGES');
        const message = messageIn(context, channel, request);
        if (!message.pinned) return {};
        context.messages.unpin(message);
        announcePins(context, channel);
        return {};
      },
    },
  ];
}

function listPins(
  context: Context,
  request: ApiRequest,
): { readonly items: readonly unknown[]; readonly has_more: boolean } {
  const channel = visibleChannel(context, request);
  if (!may(context, channel, 'READ_MESSAGE_HISTORY'))
    return { items: [], has_more: false };
  const limit = Math.min(Number(request.query.get('limit') ?? 50), 50);
  const before = request.query.get('before');
  const older = context.messages
    .pins(channel.id)
    .filter(
      ({ pinned_at }) => before === null || Date.parse(pinned_at) < Date.parse(before),
    );
  const items = older
    .slice(0, limit)
    .map((one) => ({ ...one, message: asSeenByBot(context, channel, one.message) }));
  return { items, has_more: older.length > limit };
}

function pin(context: Context, request: ApiRequest): void {
  const channel = visibleChannel(context, request);
  demand(context, channel, 'PIN_MESSAGES');
  const message = pinnable(context, channel, request);
  if (message.pinned) return;
  if (context.messages.pins(channel.id).length >= pinLimit) throw new ApiError(30003);
  context.messages.pin(message, context.world.origin.timestamp());
  announcePins(context, channel);
  addNotice(context, message);
}

function pinnable(context: Context, channel: Channel, request: ApiRequest): Message {
  const elsewhere = context.messages.message(request.parameters['message'] ?? '');
  if (elsewhere && elsewhere.channel_id !== channel.id && !isEphemeral(elsewhere)) {
    throw new ApiError(50019);
  }
  const message = messageIn(context, channel, request);
  if (message.type === pinNotice) throw new ApiError(50021);
  return message;
}

/** Tells the bot, and whoever watches, that a channel's pins have changed. */
export function announcePins(context: Context, channel: Channel): void {
  context.dispatch({
    type: 'CHANNEL_PINS_UPDATE',
    guildId: channel.guildId,
    intents: guildsIntent,
    data: {
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      channel_id: channel.id,
      last_pin_timestamp: context.messages.pins(channel.id)[0]?.pinned_at ?? null,
    },
  });
  context.emit({ kind: 'pins', channelId: channel.id });
}

function addNotice(context: Context, message: Message): void {
  const notice = composeMessage(
    context,
    {
      channelId: message.channel_id,
      author: context.world.application.bot,
      type: pinNotice,
      reference: { channel_id: message.channel_id, message_id: message.id },
    },
    { body: {} },
  );
  context.messages.add(notice);
}
