import type { Finding, MarkDifference, WordChange } from '../answer/verify/verified.ts';
import { escapeInline } from './escape.ts';

/** Room for what is said of a finding: changes, marks and names that are shown, and their length. */
export interface Room {
  readonly items: number;
  readonly chars: number;
}

/** Renders the marks that differ, each kind once, with the pairs in which it differs: `dashes (– for -)`. */
export function renderMarks(
  marks: readonly MarkDifference[],
  { items, chars }: Room,
): string {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const pairs = marks
      .filter((each) => each.kind === kind)
      .map((each) => renderPair(each, chars));
    const shown = [...new Set(pairs)].filter((pair) => pair !== '').slice(0, items);
    return shown.length === 0 ? kind : `${kind} (${shown.join(', ')})`;
  });
  return joinSome(lines, items);
}

/** What cannot be seen is not shown. */
function renderPair({ kind, article, quotation }: MarkDifference, chars: number): string {
  if (kind === 'spaces' || kind === 'Unicode form') return '';
  const [printed, given] = [article, quotation].map((text) => escapeInline(text, chars));
  if (!printed) return `${given} added`;
  return given ? `${given} for ${printed}` : `${printed} left out`;
}

/** Renders the words that differ; negations come first, as they turn a statement round. */
export function renderChanges(
  { grade, changes }: Finding,
  { items, chars }: Room,
): string {
  const isLeftOut = grade === 'words left out';
  const sorted = changes.toSorted(
    (one, other) => Number(other.isNegation) - Number(one.isNegation),
  );
  const lines = sorted.map((change) => renderChange(change, chars, isLeftOut));
  return joinSome(lines, items);
}

function renderChange(
  { article, quotation, isMarked }: WordChange,
  chars: number,
  isLeftOut: boolean,
): string {
  const marked = isMarked ? ' where its ellipsis says so' : '';
  if (quotation === '')
    return `${quoted(article, chars)}${isLeftOut ? '' : ' left out'}${marked}`;
  if (article === '') return `${quoted(quotation, chars)} added`;
  return `${quoted(quotation, chars)} where the article has ${quoted(article, chars)}`;
}

/**
 * What stands between two statements that were joined: a word that was added, or nothing; or
 * why an ellipsis that stands there does not join them.
 */
export function renderJoint({ changes, apartBy }: Finding, { chars }: Room): string {
  if (apartBy === 'speakers') return ', and are of two people, whom no ellipsis joins';
  if (apartBy === 'distance') return ', in places that no ellipsis joins';
  const [added] = changes.filter(({ quotation }) => quotation !== '');
  return added
    ? `, with ${quoted(added.quotation, chars)} between them`
    : ', with no ellipsis between them';
}

/** Joins the first few of some texts and counts the others. */
export function joinSome(lines: readonly string[], most: number, joint = '; '): string {
  const shown = lines.slice(0, most);
  const others = lines.length - shown.length;
  return [...shown, ...(others > 0 ? [`${others} more`] : [])].join(joint);
}

/** Sets a text in quotation marks, escaped, and cut where it is long. */
export function quoted(text: string, chars: number): string {
  return `“${escapeInline(text, chars)}”`;
}
