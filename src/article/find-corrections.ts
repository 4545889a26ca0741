import { isOverlapping, type Span, sliceSpan } from '../text/span.ts';

/*
 * How newspapers print that a text was wrong or has changed: a paragraph of its own that
 * begins with a label, or a note that names the article itself. The wordings are those of
 * the corrections pages of the Associated Press, the BBC, the Guardian, the New York Times,
 * Reuters and Wikinews.
 */

/** "Correction", "Corrections and clarifications". */
const NOUN = '(?:correction|clarification|amendment|erratum|retraction)s?';
const LABEL = `(?:${NOUN}(?: (?:and|&) ${NOUN})?|corrected|clarified)`;

/** " (12 May)", ", May 3, 2024", " on 3 May at 14:00": what stands between label and colon. */
const DATE = String.raw`(?:,? (?:on |at )?\(?[\p{L} ,.]{0,20}\d[\p{L}\d ,.]{0,30}\)?)?`;

/** "Correction: ", "CLARIFICATION, May 3, 2024 — "; or the label alone in its paragraph. */
const LABELLED = `${LABEL}(?:${DATE}(?::| ?[–—]| - )|$)`;

const KIND =
  '(?:article|story|report|piece|post|page|text|column|headline|interview|review|analysis)';

/** "This article was amended on 3 May", "This story has since been corrected to say". */
const AMENDED = String.raw`th(?:is|e) ${KIND} (?:was|has been|has since been|was later) (?:amended|corrected|clarified|revised|retracted)\b`;

/** "An earlier version of this story misspelled", "In the original version of this report". */
const EARLIER = String.raw`(?:in )?(?:an earlier|a previous|the original) version of this ${KIND}\b`;

/** Brackets, a bullet, a dash; "Editor’s note: ", "Update — ". */
const OPENING = String.raw`^[\s*•–—\-(\[]{0,4}(?:(?:editor['’]?s['’]? note|note|update)[: –—-]{1,3})?`;

// Matches "Correction: The bridge is 40 m long." and "This article was amended on 3 May.";
// not "Correction officers said: “No.”" and "This article is about corrections."
const CORRECTION = new RegExp(`${OPENING}(?:${LABELLED}|${AMENDED}|${EARLIER})`, 'iu');

/** A note says so at its beginning; in UTF-16 code units. */
const LOOKED_AT = 200;

/** Longest label that stands alone. */
const LABEL_LIMIT = 60;

/**
 * Finds the paragraphs in which an article corrects itself: "Correction: …", "This article
 * was amended on 3 May to …". Where the label has a paragraph of its own, the note is the
 * next one, and both are found as one. Sorted, apart; the headline is none.
 *
 * @param paragraphs Sorted, apart; the first is the headline.
 */
export function findCorrections(
  text: string,
  paragraphs: readonly Span[],
): readonly Span[] {
  const found: Span[] = [];
  for (const [place, paragraph] of paragraphs.entries()) {
    const last = found.at(-1);
    const isKnown = last !== undefined && isOverlapping(last, paragraph);
    const printed = sliceSpan(text, paragraph).slice(0, LOOKED_AT);
    if (place === 0 || isKnown || !CORRECTION.test(printed)) continue;
    const next = paragraphs[place + 1];
    const isLabel = printed.length <= LABEL_LIMIT && LABEL_ALONE.test(printed);
    if (!isLabel) found.push(paragraph);
    else if (next) found.push({ start: paragraph.start, end: next.end });
  }
  return found;
}

// Matches "Correction", "Corrections and clarifications:", "Correction (12 May):"; not
// "Correction: it is 40 m long".
const LABEL_ALONE = new RegExp(`${OPENING}${LABEL}${DATE}[:–— ]*$`, 'iu');
