import type { Answer } from '../answer/answer.ts';
import { unansweredQuestion } from '../query/unanswered-question.ts';
import { RECENTLY_MS } from '../store/store-access.ts';
import { describeFault } from './describe-fault.ts';
import { openStore, type Scene } from './scene.ts';

/**
 * Enters a question that found nothing, for those who keep the shelf: its words, never who
 * asked. Not one that was asked in private, by the option, and none outside of servers. Comes
 * within a second after the answer, and nobody waits for it. Never throws.
 */
export async function noteUnanswered(
  answer: Answer,
  isAskedPrivate: boolean,
  scene: Scene,
): Promise<void> {
  const { guildId, at } = scene.circumstances;
  if (answer.kind !== 'nothing-found' || isAskedPrivate || guildId === null) return;
  const question = unansweredQuestion(answer.asked);
  if (question === null) return;
  const warn = (thrown: unknown): void =>
    scene.log.warn({ fault: describeFault(thrown) }, 'Cannot note what found nothing');
  try {
    const { unanswered } = await openStore(scene, RECENTLY_MS);
    unanswered.noteSoon({ guildId, at, ...question }).catch(warn);
  } catch (thrown) {
    scene.trace.lacked(describeFault(thrown));
  }
}
