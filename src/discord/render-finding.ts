import type {
  Finding,
  MarkDifference,
  SpeakerFinding,
  Verified,
  WordChange,
} from '../answer/verify/verified.ts';
import { formatAddress } from '../article/address.ts';
import { escapeInline } from './escape.ts';

/** Room for what is said of a finding: changes, marks and names that are shown, and their length. */
interface Room {
  readonly items: number;
  readonly chars: number;
}

const ALONE: Room = { items: 6, chars: 160 };
const BESIDE_OTHERS: Room = { items: 2, chars: 50 };

const QUOTE_CHARS = 60;

/**
 * Renders what was found of the quotations as lines of Markdown: each begins with its
 * grade, in the words of docs/verbatim.md.
 */
export function renderFindings(answer: Verified): readonly string[] {
  const { findings, left } = answer;
  const isAlone = findings.length === 1 && left === 0;
  const lines = findings.flatMap((finding) =>
    isAlone
      ? renderFinding(answer, finding, ALONE)
      : renderFinding(answer, finding, BESIDE_OTHERS)
          .slice(0, 1)
          .map((line) => `${line} — ${quoted(finding.quote, QUOTE_CHARS)}`),
  );
  return [
    ...lines,
    ...(left > 0
      ? [
          `${left} more ${left === 1 ? 'quotation was' : 'quotations were'} not looked at: verify them one by one`,
        ]
      : []),
  ];
}

function renderFinding(
  answer: Verified,
  finding: Finding,
  room: Room,
): readonly string[] {
  return [
    `${nameGrade(finding)}: ${renderDetail(answer, finding, room)}`,
    ...renderNotes(finding, room),
  ];
}

function nameGrade({ grade, speaker, changes }: Finding): string {
  const name = `${grade.charAt(0).toUpperCase()}${grade.slice(1)}`;
  if (grade === 'said by someone else' && speaker?.kind === 'not stated')
    return `${name} or unknown`;
  const isNegated = changes.some(({ isNegation }) => isNegation);
  return isNegated ? `${name}, a negation among them` : name;
}

function renderDetail(answer: Verified, finding: Finding, room: Room): string {
  switch (finding.grade) {
    case 'verbatim':
      return `these words stand so ${renderPlaces(finding)}`;
    case 'verbatim but for marks, dashes, spaces':
      return renderMarks(finding.marks, room);
    case 'words left out':
    case 'words changed':
      return renderChanges(finding, room);
    case 'said by someone else':
      return renderOther(finding.speaker, room);
    case 'two statements joined':
      return `its parts stand apart ${renderPlaces(finding)}${renderJoint(finding, room)}`;
    case 'not in these articles':
      return renderSearched(answer);
    case 'ambiguous':
      return renderAmbiguous(finding);
    default:
      throw new TypeError('Cannot render a grade', {
        cause: finding.grade satisfies never,
      });
  }
}

/** "in A1·s6 and in 2 other places". */
function renderPlaces({ places, grade }: Finding): string {
  const addresses = [...new Set(places.map(({ address }) => formatAddress(address)))];
  const shown = addresses.slice(0, grade === 'two statements joined' ? 3 : 1);
  const others = addresses.length - shown.length;
  const also =
    others > 0 ? ` and in ${others} other ${others === 1 ? 'place' : 'places'}` : '';
  return `in ${shown.join(' and ')}${also}`;
}

/** Each kind once, with the pairs in which it differs: `dashes (– for -)`. */
function renderMarks(marks: readonly MarkDifference[], { items, chars }: Room): string {
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

/** Negations come first: they turn a statement round. */
function renderChanges({ grade, changes }: Finding, { items, chars }: Room): string {
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

function renderJoint({ changes }: Finding, { chars }: Room): string {
  const [added] = changes.filter(({ quotation }) => quotation !== '');
  return added
    ? `, with ${quoted(added.quotation, chars)} between them`
    : ', with no ellipsis between them';
}

/** Who says the words, by the article. */
function renderOther(speaker: SpeakerFinding | null, { chars }: Room): string {
  const asked = quoted(speaker?.asked ?? '', chars);
  switch (speaker?.kind) {
    case 'other':
      return `the article gives these words to ${joinNames(speaker.names, ' and ')}, not to ${asked}`;
    case 'reporter':
      return `the article says this itself and gives it to nobody, not to ${asked}`;
    default:
      return `the article quotes these words without saying whose they are; ${asked} is not confirmed`;
  }
}

function renderAmbiguous({ speaker, among }: Finding): string {
  return speaker?.kind === 'unclear'
    ? `the words stand, and the article leaves open who says them: ${joinNames(speaker.names, ' or ')}`
    : `passages are equally near and grade it differently: ${among.join('; or: ')}`;
}

function renderSearched({ searched }: Verified): string {
  const { articles, sentences, newest } = searched;
  const dated = newest === null ? '' : `, the newest dated ${escapeInline(newest, 40)}`;
  return `${articles} ${articles === 1 ? 'article' : 'articles'} with ${sentences} sentences were searched${dated}`;
}

/** What else there is to say of who speaks. */
function renderNotes({ grade, speaker }: Finding, { chars }: Room): readonly string[] {
  if (!speaker) return [];
  const { kind, isParaphrase, sharedBy, asked } = speaker;
  const isGraded = grade === 'said by someone else' || grade === 'ambiguous';
  return [
    ...(kind === 'same' && isParaphrase
      ? ['The article reports it as a paraphrase, not in quotation marks']
      : []),
    ...(kind !== 'same' && !isGraded
      ? [`Who speaks: ${renderOther(speaker, { items: 6, chars })}`]
      : []),
    ...(sharedBy.length > 0
      ? [`${quoted(asked, chars)} may mean ${joinNames(sharedBy, ' or ')}`]
      : []),
  ];
}

const NAMES = 4;
const NAME_CHARS = 80;

function joinNames(names: readonly string[], joint: string): string {
  return joinSome(
    names.map((name) => escapeInline(name, NAME_CHARS)),
    NAMES,
    joint,
  );
}

function joinSome(lines: readonly string[], most: number, joint = '; '): string {
  const shown = lines.slice(0, most);
  const others = lines.length - shown.length;
  return [...shown, ...(others > 0 ? [`${others} more`] : [])].join(joint);
}

function quoted(text: string, chars: number): string {
  return `“${escapeInline(text, chars)}”`;
}
