import type { Draft } from '../draft.ts';
import type { Frame, QuotedRange, Range, TaggedText } from '../tagged-text.ts';
import { Tag } from '../tags.ts';
import { has, isPunctuation } from '../word-class.ts';
import { findPullSource } from './pull-quotation.ts';

/** A caption has so many sentences at most. */
const CAPTION_FRAMES = 4;
/** A quotation of so many words or fewer without a cue is a title or in scare quotes. */
const SHORT = 2;

/**
 * Joins quotations that no cue reports: they go on with the attribution before them, in the
 * same paragraph (“…,” she said. “What we lack is time.”) or over its end (Supple said. ¶ “We
 * urge …”). What is left are attributions without a cue, most of them without a source.
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
  const lastOfFrame = lastDrafts(text, drafts);
  for (const [place, frame] of text.frames.entries()) {
    const quoted = firstQuotation(text, frame);
    if (quoted === null || covered.has(quoted)) continue;
    const before =
      lastOfFrame.get(place - 1) ?? lastOfFrame.get(openBeforeCaption(text, place));
    if (
      before !== undefined &&
      isWhole(text, frame, quoted) &&
      goesOn(text, place, quoted)
    ) {
      before.contents.push({ from: quoted.from, to: quoted.to });
      lastOfFrame.set(place, before);
      continue;
    }
    const draft = freeDraft(text, place, quoted);
    if (draft === null) continue;
    all.push(draft);
    lastOfFrame.set(place, draft);
  }
  return all.filter(({ contents }) => contents.length > 0);
}

/** An attribution without a cue: at most the name after a quotation that stands alone. */
function freeDraft(text: TaggedText, place: number, quoted: QuotedRange): Draft | null {
  const frame = text.frames[place];
  if (frame === undefined || quoted.to - quoted.from <= SHORT) return null;
  const source = findPullSource(text, place, quoted);
  if (source === null && !isWhole(text, frame, quoted)) return null;
  const contents: Range[] = [{ from: quoted.from, to: quoted.to }];
  const rule = source === null ? 'free-quotation' : 'pull-quotation';
  const { paragraph } = frame;
  return { rule, cues: [], source, contents, frame: place, paragraph, repeats: null };
}

/**
 * Returns the frame that left its quotation open before a paragraph without any: a picture's
 * caption may stand between it and the paragraph that goes on. -1 where there is none.
 */
function openBeforeCaption(text: TaggedText, place: number): number {
  const { frames, tokens, quotations } = text;
  const paragraph = frames[place]?.paragraph ?? 0;
  for (let at = place - 1; at >= Math.max(0, place - CAPTION_FRAMES); at--) {
    const frame = frames[at];
    if (frame === undefined || frame.paragraph < paragraph - 2) return -1;
    const last = quotations[tokens[frame.to - 1]?.quotation ?? -1];
    if (frame.paragraph === paragraph - 2 && last?.quotation.closed === false) return at;
    if (frame.paragraph < paragraph - 1 || hasQuotation(text, frame)) return -1;
  }
  return -1;
}

function coveredQuotations(
  { tokens, quotations }: TaggedText,
  drafts: readonly Draft[],
): ReadonlySet<QuotedRange> {
  const covered = new Set<QuotedRange>();
  for (const { from, to } of drafts.flatMap(({ contents }) => contents)) {
    for (let at = from; at < to; at++) {
      const quoted = quotations[tokens[at]?.quotation ?? -1];
      if (quoted === undefined) continue;
      covered.add(quoted);
      at = quoted.to - 1;
    }
  }
  return covered;
}

/** The draft that a quotation after each frame goes on with. */
function lastDrafts(text: TaggedText, drafts: readonly Draft[]): Map<number, Draft> {
  const last = new Map<number, Draft>();
  for (const draft of drafts) {
    const before = last.get(draft.frame);
    if (before === undefined || isMoreFitting(text, draft, before))
      last.set(draft.frame, draft);
  }
  return last;
}

/** A quotation goes on with the quoted draft of a frame, then with the outer one. */
function isMoreFitting(text: TaggedText, draft: Draft, before: Draft): boolean {
  if (draft.contents.length === 0) return true; // its quotation is to come
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

/** Returns the quotation that a frame begins with, or null. */
function firstQuotation(
  { tokens, quotations }: TaggedText,
  frame: Frame,
): QuotedRange | null {
  const quoted = quotations[tokens[frame.from]?.quotation ?? -1];
  return quoted === undefined || quoted.from < 0 ? null : quoted;
}

/** A frame is all quotation; "((it))" after it does not count. */
function isWhole({ tokens }: TaggedText, frame: Frame, quoted: QuotedRange): boolean {
  let at = quoted.to;
  while (at < frame.to && (isPunctuation(tokens[at]) || has(tokens[at - 1], Tag.bracket)))
    at++;
  return at >= frame.to;
}

/** In the same paragraph always; over its end where that ends quoted or in a colon. */
function goesOn(text: TaggedText, place: number, quoted: QuotedRange): boolean {
  const { frames, tokens } = text;
  const frame = frames[place];
  const before = frames[place - 1];
  if (frame === undefined || before === undefined) return false;
  if (frame.paragraph === before.paragraph || quoted.quotation.continues) return true;
  const next = frames[place + 1];
  if (openBeforeCaption(text, place) >= 0) return true;
  const isAlone =
    next?.paragraph !== frame.paragraph || tokens[next.from]?.quotation !== -1;
  if (has(tokens[before.to - 1], Tag.colon | Tag.comma)) return true;
  return isAlone && hasQuotation(text, before);
}

function hasQuotation({ tokens }: TaggedText, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if ((tokens[at]?.quotation ?? -1) >= 0) return true;
  }
  return false;
}
