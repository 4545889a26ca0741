import { describeFault } from './describe-fault.ts';
import { openStore, type Scene } from './scene.ts';

/**
 * Enters who asked for a public answer, or who removed it, for moderators. Comes after the
 * answer, which does not wait for it; outside of servers nothing is entered. Never throws.
 *
 * @returns Who had asked for it, as far as it is known.
 */
export async function recordAnswer(
  act: 'asked' | 'removed',
  messageId: string | undefined,
  scene: Scene,
): Promise<string | null> {
  const { guildId, channelId, by, at } = scene.circumstances;
  if (guildId === null || messageId === undefined) return null;
  try {
    const { publicAnswers } = await openStore(scene);
    const known = await publicAnswers.byMessage(messageId);
    await publicAnswers[act]({ messageId, guildId, channelId, by, at });
    return known?.askedBy ?? null;
  } catch (thrown) {
    scene.log.warn({ fault: describeFault(thrown) }, 'Cannot record a public answer');
    return null;
  }
}
