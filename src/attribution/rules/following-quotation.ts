import type { Draft } from '../draft.ts';
import type { Frame, QuotedRange, TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isPunctuation } from '../word-class.ts';

/** A quotation of so many words or fewer without a cue is a title or in scare quotes. */
const SHORT = 2;

/**
 * Joins quotations that no cue reports: they go on with the attribution before them, in the
 * same paragraph (“…,” she said. “What we lack is time.”) or over its end (Supple said. ¶ “We
 * urge …”). What is left are attributions without a source.
 *
 * Reason: news does not repeat the speaker while the same one goes on, and nearly every
 * quotation of five words or more belongs to an attribution.
 */
export function joinQuotations(
  text: TaggedText,
  drafts: readonly Draft[],
): readonly Draft[] {
  const all = [...drafts];
  const covered = coveredQuotations(text, drafts);
  const draftOf = new Map<number, Draft>(); // the draft that a frame ends with
  for (const draft of drafts) {
    const before = draftOf.get(draft.frame);
    if (before === undefined || isMoreFitting(text, draft, before))
      draftOf.set(draft.frame, draft);
  }
  for (const [place, frame] of text.frames.entries()) {
    const quoted = wholeQuotation(text, frame);
    if (quoted === null || covered.has(quoted)) continue;
    const before = draftOf.get(place - 1);
    if (before !== undefined && goesOn(text, place, quoted)) {
      before.contents.push({ from: quoted.from, to: quoted.to });
      draftOf.set(place, before);
    } else if (quoted.to - quoted.from > SHORT) {
      const draft = freeDraft(quoted, place, frame);
      all.push(draft);
      draftOf.set(place, draft);
    }
  }
  return all.sort((one, other) => one.frame - other.frame);
}

function freeDraft(
  { from, to }: QuotedRange,
  place: number,
  { paragraph }: Frame,
): Draft {
  const contents = [{ from, to }];
  return {
    rule: 'free-quotation',
    cues: [],
    source: null,
    contents,
    frame: place,
    paragraph,
    repeats: null,
  };
}

function coveredQuotations({ tokens, quotations }: TaggedText, drafts: readonly Draft[]) {
  const covered = new Set<QuotedRange>();
  for (const { contents } of drafts) {
    for (const { from, to } of contents) {
      for (let at = from; at < to; at++) {
        const quoted = quotations[tokens[at]?.quotation ?? -1];
        if (quoted === undefined) continue;
        covered.add(quoted);
        at = quoted.to - 1;
      }
    }
  }
  return covered;
}

/** Returns the quotation that a frame consists of, or null; "((it))" after it does not count. */
function wholeQuotation(
  { tokens, quotations }: TaggedText,
  frame: Frame,
): QuotedRange | null {
  const quoted = quotations[tokens[frame.from]?.quotation ?? -1];
  if (quoted === undefined) return null;
  let at = quoted.to;
  while (at < frame.to && (isPunctuation(tokens[at]) || has(tokens[at - 1], Tag.bracket)))
    at++;
  return at >= frame.to ? quoted : null;
}

/** Of two drafts of a frame, a quotation goes on with the quoted one, then with the outer one. */
function isMoreFitting(text: TaggedText, draft: Draft, before: Draft): boolean {
  if (draft.repeats !== null || isInside(draft, before)) return false;
  return isQuoted(text, draft) || !isQuoted(text, before);
}

function isInside(inner: Draft, outer: Draft): boolean {
  const first = inner.contents[0];
  const last = outer.contents.at(-1);
  if (first === undefined || last === undefined) return false;
  return first.from >= last.from && first.to <= last.to;
}

function isQuoted({ tokens }: TaggedText, draft: Draft): boolean {
  return draft.contents.some(({ from }) => (tokens[from]?.quotation ?? -1) >= 0);
}

/** In the same paragraph always; over its end where the one before ends quoted or in a colon. */
function goesOn(
  { frames, tokens, quotations }: TaggedText,
  place: number,
  quoted: QuotedRange,
): boolean {
  const frame = frames[place];
  const before = frames[place - 1];
  if (frame === undefined || before === undefined) return false;
  if (frame.paragraph === before.paragraph || quoted.quotation.continues) return true;
  const next = frames[place + 1];
  if (next?.paragraph === frame.paragraph && tokens[next.from]?.quotation === -1)
    return false;
  const last = tokens[before.to - 1];
  if (has(last, Tag.colon)) return true;
  for (let at = before.from; at < before.to; at++) {
    if (quotations[tokens[at]?.quotation ?? -1] !== undefined) return true;
  }
  return false;
}
