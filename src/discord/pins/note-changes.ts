import { type Client, ComponentType } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import type { MessageBody } from '../message-body.ts';
import type { Routing } from '../routing.ts';
import { attempt } from './attempt.ts';
import { ChannelMessages } from './channel-messages.ts';
import { libraryFor } from './library-for.ts';
import { findChange } from './pinned-passage.ts';
import { placeOf } from './place-of.ts';
import { renderPinMessage } from './render-pin.ts';
import { wordsOfServer } from './words-of-server.ts';

/**
 * Says in the messages of pins that their article has other words by now, or is gone; the
 * text of a pin stays. To be called when the program starts: another version of it may ship
 * other articles, or a crash may have come between a change and its note.
 *
 * @returns How many messages were changed.
 */
export async function noteChanges(client: Client, routing: Routing): Promise<number> {
  const store = await routing.store.open();
  const servers = await store.servers.known();
  let noted = 0;
  for (const guildId of servers.filter((id) => client.guilds.cache.has(id)))
    noted += await noteChangesIn(guildId, client, routing);
  return noted;
}

/**
 * Does so in one server: to be called when one of its articles was replaced or removed.
 *
 * @returns How many messages were changed.
 */
export async function noteChangesIn(
  guildId: string,
  client: Pick<Client, 'rest' | 'guilds'>,
  routing: Pick<Routing, 'store' | 'libraries'>,
): Promise<number> {
  const { pins } = await routing.store.open();
  const messages = new ChannelMessages(client.rest);
  let noted = 0;
  for (const pin of await pins.list(guildId)) {
    if (pin.state !== 'pinned') continue;
    const library = await libraryFor(pin, routing);
    if (findChange(pin.passage, library) === null) continue;
    const body = renderPinMessage(pin, library, wordsOfServer(client, guildId));
    if (await noteChange(pin, messages, body)) noted += 1;
  }
  return noted;
}

/** Returns whether the message of a pin was changed: not where it says so already. */
async function noteChange(
  pin: Pin,
  messages: ChannelMessages,
  body: MessageBody,
): Promise<boolean> {
  const place = placeOf(pin);
  if (!place) return false;
  const seen = await attempt(() => messages.read(place));
  if (seen.kind !== 'done') return false;
  if (headOf(seen.value.components) === headOf(body.components)) return false;
  return (await attempt(() => messages.edit(place, body))).kind === 'done';
}

/** The first text of a message, which says what became of the pin. */
function headOf(
  components: readonly { readonly type: ComponentType }[] = [],
): string | null {
  const [first] = components;
  return first?.type === ComponentType.TextDisplay && 'content' in first
    ? String(first.content)
    : null;
}
