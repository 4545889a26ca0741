import type {
  Finding,
  MarkDifference,
  MarkKind,
  WordChange,
} from '../answer/verify/verified.ts';
import type { MessageKey } from '../wording/said.ts';
import type { Words } from '../wording/words.ts';
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
  words: Words,
): string {
  const { say } = words;
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const lines = kinds.map((each) => {
    const pairs = marks
      .filter(({ kind }) => kind === each)
      .map((mark) => renderPair(mark, chars, words));
    const shown = [...new Set(pairs)].filter((pair) => pair !== '').slice(0, items);
    const kind = say(KIND_KEYS[each]);
    return shown.length === 0
      ? kind
      : say('findings.marks', { kind, pairs: words.list(shown, 'comma') });
  });
  return joinSome(lines, items, words);
}

const KIND_KEYS = {
  'quotation marks': 'mark-kinds.quotation-marks',
  apostrophes: 'mark-kinds.apostrophes',
  dashes: 'mark-kinds.dashes',
  ellipsis: 'mark-kinds.ellipsis',
  spaces: 'mark-kinds.spaces',
  capitals: 'mark-kinds.capitals',
  brackets: 'mark-kinds.brackets',
  punctuation: 'mark-kinds.punctuation',
  'Unicode form': 'mark-kinds.unicode-form',
} as const satisfies Readonly<Record<MarkKind, MessageKey>>;

/** What cannot be seen is not shown. */
function renderPair(
  { kind, article, quotation }: MarkDifference,
  chars: number,
  { say }: Words,
): string {
  if (kind === 'spaces' || kind === 'Unicode form') return '';
  const printed = escapeInline(article, chars);
  const given = escapeInline(quotation, chars);
  if (!printed) return say('findings.words-added', { words: given });
  return given
    ? say('findings.mark-instead', { given, printed })
    : say('findings.words-left-out', { words: printed });
}

/** Renders the words that differ; negations come first, as they turn a statement round. */
export function renderChanges(
  { grade, changes }: Finding,
  { items, chars }: Room,
  words: Words,
): string {
  const isLeftOut = grade === 'words left out';
  const sorted = changes.toSorted(
    (one, other) => Number(other.isNegation) - Number(one.isNegation),
  );
  const lines = sorted.map((change) => renderChange(change, { chars, isLeftOut }, words));
  return joinSome(lines, items, words);
}

/** Where the grade says that words are left out, each of them need not. */
function renderChange(
  { article, quotation, isMarked }: WordChange,
  { chars, isLeftOut }: { readonly chars: number; readonly isLeftOut: boolean },
  words: Words,
): string {
  const { say } = words;
  const [printed, given] = [article, quotation].map((text) => quoted(text, chars, words));
  if (printed === undefined || given === undefined) return '';
  if (article === '') return say('findings.words-added', { words: given });
  if (quotation !== '')
    return say('findings.words-instead', { quotation: given, article: printed });
  if (isLeftOut)
    return isMarked ? say('findings.words-marked', { words: printed }) : printed;
  const key = isMarked ? 'findings.words-left-out-marked' : 'findings.words-left-out';
  return say(key, { words: printed });
}

/**
 * Says that two statements were joined, and by what: a word that was added, or nothing; or
 * why an ellipsis that stands there does not join them.
 *
 * @param places Where the parts stand.
 */
export function renderJoint(
  { changes, apartBy }: Finding,
  { chars }: Room,
  { places, words }: { readonly places: string; readonly words: Words },
): string {
  const { say } = words;
  if (apartBy !== null) return say(`findings.apart-${apartBy}`, { places });
  const [added] = changes.filter(({ quotation }) => quotation !== '');
  return added
    ? say('findings.apart-added', {
        places,
        words: quoted(added.quotation, chars, words),
      })
    : say('findings.apart', { places });
}

/** Joins the first few of some texts and counts the others. */
export function joinSome(
  lines: readonly string[],
  most: number,
  { say }: Words,
  joint: string = say('text.semicolon'),
): string {
  const shown = lines.slice(0, most);
  const count = lines.length - shown.length;
  return [...shown, ...(count > 0 ? [say('findings.more', { count })] : [])].join(joint);
}

/** Sets a text in quotation marks, escaped, and cut where it is long. */
export function quoted(text: string, chars: number, { say }: Words): string {
  return say('text.quoted', { text: escapeInline(text, chars) });
}
