import type { Words } from '../../wording/words.ts';
import type { MessageBody } from '../message-body.ts';
import { renderFiles } from '../pins/render-files.ts';
import { small } from '../remarks.ts';
import { renderNotice } from '../render-answer.ts';

/**
 * Renders what is to be said, and gives back what was pasted: a form that was sent is gone.
 *
 * @param text What was pasted; null or empty for nothing.
 */
export function renderPasted(
  lines: string,
  text: string | null,
  { say }: Words,
): MessageBody {
  if (text === null || text === '') return renderNotice(lines);
  return renderFiles(`${lines}\n${small(say('shelf.pasted-back'))}`.trim(), [
    { name: 'pasted-text.txt', text },
  ]);
}
