import type { SplitText } from '../text/split-text.ts';
import type { Attribution } from './attribution.ts';
import { buildAttributions } from './build-attributions.ts';
import { buildCast } from './cast.ts';
import { buildDrafts } from './contents.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { findInterviewAnswers } from './interview-answers.ts';
import { joinQuotations } from './rules/following-quotation.ts';
import { tagText } from './tagged-text.ts';

/**
 * Finds every piece of reported speech of an article with its source, cue, content, kind and
 * speaker, sorted by the start of the first content. Nested reports are attributions of their
 * own with their `parent`. Linear in the length of the text.
 *
 * @param split the parts of the same text (`splitText`)
 * @example
 * const text = '“It is fair,” said Eva Roth.';
 * findAttributions(text, splitText(text))[0]?.speaker; // { kind: 'stated', name: 'Eva Roth' }
 */
export function findAttributions(text: string, split: SplitText): readonly Attribution[] {
  const tagged = tagText(text, split);
  const drafts: Draft[] = [];
  for (const [place, frame] of tagged.frames.entries()) {
    const cues = findCues(tagged, frame);
    if (cues.length === 0) continue;
    const context = { text: tagged, frame, cues };
    for (const draft of buildDrafts(context, {
      frame: place,
      paragraph: frame.paragraph,
    })) {
      drafts.push(draft);
    }
  }
  const cast = buildCast(tagged);
  const answers = findInterviewAnswers(tagged, cast);
  return buildAttributions(tagged, [...joinQuotations(tagged, drafts), ...answers], cast);
}
