import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import { recipientEnd } from '../recipient.ts';
import { sharedSource } from '../shared-source.ts';
import type { Source } from '../source.ts';
import { findSubjectBefore } from '../subject-before.ts';
import { Tag } from '../tags.ts';
import { groupStart } from '../verb-group.ts';
import { has } from '../word-class.ts';

const TALKS = /^(?:talk|talks|talked|talking|spoke|speak|speaks|spoken|speaking)$/;
const ABOUT = /^(?:about|of)$/;

/**
 * Talk with its subject: "She talked about the flood", "They spoke to reporters about their
 * son".
 *
 * Reason: what one talks about is reported as what one says is; only "about" or "of" after
 * the person spoken to makes it a report.
 */
export function findTalkAbout(context: CueContext, at: number): Cue | null {
  const { text, frame } = context;
  const token = text.tokens[at];
  if (!TALKS.test(token?.lower ?? '')) return null;
  if (has(text.tokens[at - 1], Tag.determiner | Tag.possessive | Tag.genitive))
    return null;
  const about = aboutAfter(context, at);
  const source = about < 0 ? null : sourceOf(context, at);
  if (source === null || !canSpeak(text, source.head)) return null;
  const from = groupStart(text, frame, at);
  const isBefore = source.to <= from && source.to >= from - 1;
  return {
    rule: 'talk-about',
    ranges: [{ from, to: about }],
    source,
    clause: { from: isBefore ? source.from : from, to: about },
    content: { kind: 'after', from: about, isObject: true },
  };
}

/** Returns the place of "about", over the person spoken to, or -1. */
function aboutAfter({ text, frame }: CueContext, at: number): number {
  const isTold = /^(?:to|with)$/.test(text.tokens[at + 1]?.lower ?? '');
  const about = isTold ? recipientEnd(text, frame, at + 2) : at + 1;
  const isAbout = ABOUT.test(text.tokens[about]?.lower ?? '') && about + 1 < frame.to;
  return isAbout ? about : -1;
}

function sourceOf(context: CueContext, at: number): Source | null {
  const { text, frame } = context;
  const isParticiple = /ing$/.test(text.tokens[at]?.lower ?? '');
  const from = groupStart(text, frame, at);
  const hasBe = text.tokens.slice(from, at).some((token) => has(token, Tag.be));
  if (isParticiple && !hasBe) {
    return has(text.tokens[at - 1], Tag.comma) ? sharedSource(context, at) : null;
  }
  if (text.tokens[from - 1]?.lower === 'to') return null;
  const subject = findSubjectBefore(text, frame, from);
  return subject === 'shared' ? sharedSource(context, from) : subject;
}
