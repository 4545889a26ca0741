import type { GivenArticle } from '../effects/shelf-effect.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderNotice } from '../render-answer.ts';

/** What is being done with an article, in this order. */
export type Stage = 'fetching' | 'reading' | 'analysing';

const STAGES: readonly Stage[] = ['fetching', 'reading', 'analysing'];

const WORDS: Readonly<Record<Stage, string>> = {
  fetching: 'Fetching it',
  reading: 'Reading it',
  analysing: 'Finding who says what in it',
};

/** Renders how far an article has come, for the one who waits for it. */
export function renderProgress(stage: Stage, name: string): MessageBody {
  const step = `step ${STAGES.indexOf(stage) + 1} of ${STAGES.length}`;
  return renderNotice(
    `-# ${escapeInline(name, NAME_CHARS)}\n${WORDS[stage]} … (${step})`,
  );
}

const NAME_CHARS = 200;

/** What a given article is called before its headline is known. */
export function nameGiven(source: GivenArticle): string {
  switch (source.kind) {
    case 'address':
      return source.url;
    case 'upload':
      return source.upload.name;
    case 'pasted':
      return source.headline.trim() || 'Pasted text';
    default:
      return source satisfies never;
  }
}
