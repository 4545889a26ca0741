import type { Words } from '../../wording/words.ts';
import type { GivenArticle } from '../effects/shelf-effect.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
import { renderNotice } from '../render-answer.ts';

/** What is being done with an article, in this order. */
export type Stage = 'fetching' | 'reading' | 'analysing';

const STAGES: readonly Stage[] = ['fetching', 'reading', 'analysing'];

/** Renders how far an article has come, for the one who waits for it. */
export function renderProgress(stage: Stage, name: string, { say }: Words): MessageBody {
  const step = say('shelf.step', {
    doing: say(`shelf.${stage}`),
    place: STAGES.indexOf(stage) + 1,
    total: STAGES.length,
  });
  return renderNotice(`${small(escapeInline(name, NAME_CHARS))}\n${step}`);
}

const NAME_CHARS = 200;

/** What a given article is called before its headline is known. */
export function nameGiven(source: GivenArticle, { say }: Words): string {
  switch (source.kind) {
    case 'address':
      return source.url;
    case 'upload':
      return source.upload.name;
    case 'pasted':
      return source.headline.trim() || say('shelf.pasted');
    default:
      return source satisfies never;
  }
}
