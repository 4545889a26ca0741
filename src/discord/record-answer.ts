import { RECENTLY_MS } from '../store/store-access.ts';
import { describeFault } from './describe-fault.ts';
import { openStore, type Scene } from './scene.ts';

/**
 * Enters who asked for a public answer, for moderators: within a second after the answer,
 * and nobody waits for it. Outside of servers nothing is entered. Never throws.
 */
export async function recordAsked(
  messageId: string | undefined,
  scene: Scene,
): Promise<void> {
  const { guildId, channelId, by, at } = scene.circumstances;
  if (guildId === null || messageId === undefined) return;
  const warn = (thrown: unknown): void =>
    scene.log.warn({ fault: describeFault(thrown) }, 'Cannot record a public answer');
  try {
    const { publicAnswers } = await openStore(scene, RECENTLY_MS);
    publicAnswers.askedSoon({ messageId, guildId, channelId, by, at }).catch(warn);
  } catch (thrown) {
    scene.trace.lacked(describeFault(thrown));
  }
}

/**
 * Enters who removed a public answer, for moderators. Outside of servers nothing is entered.
 * Never throws.
 *
 * @returns Who had asked for it, as far as it is known.
 */
export async function recordRemoved(
  messageId: string,
  scene: Scene,
): Promise<string | null> {
  const { guildId, channelId, by, at } = scene.circumstances;
  if (guildId === null) return null;
  try {
    const { publicAnswers } = await openStore(scene);
    const known = await publicAnswers.byMessage(messageId);
    await publicAnswers.removed({ messageId, guildId, channelId, by, at });
    return known?.askedBy ?? null;
  } catch (thrown) {
    scene.trace.lacked(describeFault(thrown));
    return null;
  }
}
