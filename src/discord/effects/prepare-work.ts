import type { BaseInteraction } from 'discord.js';
import type { Library } from '../../answer/library.ts';
import { wordsFor } from '../circumstances.ts';
import { ChannelMessages } from '../pins/channel-messages.ts';
import { noteChangesIn } from '../pins/note-changes.ts';
import { openStore, type Scene } from '../scene.ts';
import { within } from '../within.ts';
import { type Effect, NEEDS } from './effect.ts';
import type { EffectWork } from './effect-work.ts';
import type { Progress } from './progress.ts';

/** Longest wait for settings that could not be read before, in milliseconds. */
const SETTINGS_MS = 1000;

/** Longest wait for a shelf once more, in milliseconds. */
const SHELF_MS = 500;

/**
 * Brings together what an effect is carried out with.
 *
 * @throws {StoreError | TooLateError} If the store cannot be reached now.
 */
export async function prepareWork(
  wanted: Effect,
  interaction: BaseInteraction,
  scene: Scene,
  progress: Progress,
): Promise<EffectWork> {
  const store = await openStore(scene);
  const { circumstances, now, pinsUnderWay, atPinStep } = scene;
  const { client } = interaction;
  const guildId = circumstances.guildId ?? '';
  const settings =
    scene.settings ?? (await within(SETTINGS_MS, store.servers.settings(guildId)));
  return {
    circumstances,
    ...wordsFor(circumstances),
    member: interaction.inCachedGuild() ? interaction.member : null,
    settings,
    store,
    library: await readFullLibrary(wanted, scene),
    asked: scene.library,
    shelf: {
      libraries: await scene.libraries.open(),
      intake: scene.intake,
      additions: scene.additions,
      tell: (body) => progress.tell(body),
      notePins: () => noteChangesIn(guildId, client, scene),
      atStep: scene.atShelfStep,
    },
    messages: new ChannelMessages(client.rest),
    now,
    pinsUnderWay,
    atPinStep,
  };
}

/** Pins alone are compared with the articles: what cannot be read now is not said to be gone. */
async function readFullLibrary({ kind }: Effect, scene: Scene): Promise<Library> {
  const { lack, fullLibrary, circumstances, libraries } = scene;
  const isCompared = NEEDS[kind] === 'pin' || kind === 'about-pin';
  if (lack === null || !isCompared) return fullLibrary;
  const servers = await libraries.open();
  return within(SHELF_MS, servers.libraryOf(circumstances.guildId ?? '', true));
}
