import type { Answer } from '../answer/answer.ts';
import { unansweredQuestion } from '../query/unanswered-question.ts';
import { describeFault } from './describe-fault.ts';
import { openStore, type Scene } from './scene.ts';

/**
 * Enters a question that found nothing, for those who keep the shelf: its words, never who
 * asked. Not one that was asked in private, by the option, and none outside of servers. Comes
 * after the answer, which does not wait for it. Never throws.
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
  try {
    const { unanswered } = await openStore(scene);
    await unanswered.note({ guildId, at, ...question });
  } catch (thrown) {
    scene.log.warn({ fault: describeFault(thrown) }, 'Cannot note what found nothing');
  }
}
