import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Pin } from '../../store/pin.ts';
import { wordsIn } from '../../wording/words.ts';
import type { Routing } from '../routing.ts';
import { ChannelMessages } from './channel-messages.ts';
import { deleteLeftBehind } from './fail-pin.ts';
import { finishPin } from './finish-pin.ts';
import { libraryFor } from './library-for.ts';
import { type PinWork, recordPin } from './pin-work.ts';
import { wordsOfServer } from './words-of-server.ts';

/**
 * Brings to an end what was begun and not ended: after a crash, or where Discord gave no
 * answer. Leaves out what this process is making at this moment, and the servers of others.
 *
 * @returns How many pins came to an end.
 */
export async function finishPins(client: Client, routing: Routing): Promise<number> {
  const store = await routing.store.open();
  const work: PinWork = {
    pins: store.pins,
    messages: new ChannelMessages(client.rest),
    library: routing.libraries.shipped,
    publicWords: wordsIn('en'),
    logChannel: null,
    now: routing.now,
    atStep: routing.atPinStep,
  };
  const isOthers = ({ guildId }: Pin) => !client.guilds.cache.get(guildId)?.available;
  for (const pin of await store.pins.leftBehind(routing.now() - LEFT_BEHIND_MS))
    if (!isOthers(pin)) await deleteLeftBehind(pin, null, work);
  let finished = 0;
  for (const pin of await store.pins.unfinished()) {
    const { key, guildId } = pin;
    if (isOthers(pin) || routing.pinsUnderWay.has(key)) continue;
    routing.pinsUnderWay.add(key);
    try {
      const { pinLogChannel } = await store.servers.settings(guildId);
      const library = await libraryFor(pin, routing);
      const publicWords = wordsOfServer(client, guildId);
      const pinWork = { ...work, library, publicWords, logChannel: pinLogChannel };
      const ended = await finish(pin, client, pinWork);
      if (ended.state !== 'planned' && ended.state !== 'posted') finished += 1;
    } finally {
      routing.pinsUnderWay.delete(key);
    }
  }
  return finished;
}

/** A message that could not be deleted for so long, nobody else wants gone either. */
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1000;

function finish(pin: Pin, client: Client, work: PinWork): Promise<Pin> {
  const { by, outcome } = { by: pin.plannedBy, outcome: NO_HISTORY };
  return mayLook(pin, client)
    ? finishPin(pin, true, work)
    : recordPin(pin, { state: 'failed', by, outcome }, work);
}

/** Without the history a channel looks empty, and a message that is there would come twice. */
function mayLook({ state, guildId, channelId }: Pin, client: Client): boolean {
  // It is known where its message is.
  if (state !== 'planned') return true;
  const guild = client.guilds.cache.get(guildId);
  const me = guild?.members.me;
  const channel = guild?.channels.cache.get(channelId);
  // An archived thread is in no cache: Discord says what is wrong with it.
  if (!me || !channel) return true;
  return channel.permissionsFor(me).has(PermissionFlagsBits.ReadMessageHistory);
}

const NO_HISTORY = {
  code: null,
  message: wordsIn('en').say('pin-outcomes.no-history'),
};
