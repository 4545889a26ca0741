import type { MessageBody } from '../message-body.ts';
import { renderFiles } from '../pins/render-files.ts';
import { renderNotice } from '../render-answer.ts';

/**
 * Renders what is to be said, and gives back what was pasted: a form that was sent is gone.
 *
 * @param text What was pasted; null or empty for nothing.
 */
export function renderPasted(lines: string, text: string | null): MessageBody {
  if (text === null || text === '') return renderNotice(lines);
  return renderFiles(`${lines}\n-# What was pasted, so that it is not lost:`.trim(), [
    { name: 'pasted-text.txt', text },
  ]);
}
