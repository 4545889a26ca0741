import type { LocalEvent } from '../context.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { PreviewOffer } from './page-offer.ts';
import type { PageEvent } from './page-protocol.ts';
import { viewCommands } from './view-commands.ts';
import { viewMessage } from './view-message.ts';
import { viewPins, viewState } from './view-state.ts';
import { findViewer, type Viewer } from './viewer.ts';

/**
 * Tells `send` all there is for one viewer, and then what changes.
 * @returns what ends that.
 */
export function watch(
  discord: LocalDiscord,
  viewer: Viewer,
  { offer, send }: Watching,
): () => void {
  const { by, in: channel } = viewer;
  // What a member is, such as their language, is looked up again each time.
  const now = (): Viewer => findViewer(discord, { as: by.user.id, in: channel.id });
  send({ kind: 'state', state: viewState(discord, viewer, offer) });
  return discord.subscribe((event) => {
    // Who can be anybody anywhere is drawn anew.
    const told =
      event.kind === 'places'
        ? ({ kind: 'state', state: viewState(discord, now(), offer) } as const)
        : translate(discord, now(), event);
    if (told) send(told);
  });
}

/** What a watcher brings. */
interface Watching {
  readonly offer: PreviewOffer;
  readonly send: (event: PageEvent) => void;
}

/** What an event means to a viewer; null where it is none of theirs. */
function translate(
  discord: LocalDiscord,
  viewer: Viewer,
  event: Exclude<LocalEvent, { kind: 'places' }>,
): PageEvent | null {
  switch (event.kind) {
    case 'message':
      return translateMessage(discord, viewer, event.change);
    case 'pins':
      if (event.channelId !== viewer.in.id) return null;
      return { kind: 'pins', pins: viewPins(discord, viewer) };
    case 'commands':
      return { kind: 'commands', commands: viewCommands(discord, viewer) };
    case 'connection':
      return { kind: 'online', isOnline: event.isOnline };
    case 'response':
      return null;
  }
}

function translateMessage(
  discord: LocalDiscord,
  { by, in: channel }: Viewer,
  { kind, message, audience }: Extract<LocalEvent, { kind: 'message' }>['change'],
): PageEvent | null {
  if (message.channel_id !== channel.id) return null;
  if (audience !== null && audience !== by.user.id) return null;
  if (kind === 'deleted') return { kind: 'deleted', id: message.id };
  return { kind: 'message', message: viewMessage(discord, message, by) };
}
