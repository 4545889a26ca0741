import type { Finding, SpeakerFinding, Verified } from '../answer/verify/verified.ts';
import { formatAddress } from '../article/address.ts';
import { escapeInline } from './escape.ts';
import {
  joinSome,
  quoted,
  type Room,
  renderChanges,
  renderJoint,
  renderMarks,
} from './render-word-changes.ts';

const ALONE: Room = { items: 6, chars: 160 };
const BESIDE_OTHERS: Room = { items: 2, chars: 50 };

const QUOTE_CHARS = 60;

/**
 * Renders what was found of the quotations as lines of Markdown: each begins with its
 * grade, in the words of docs/verbatim.md.
 */
export function renderFindings(answer: Verified): readonly string[] {
  const { findings, left } = answer;
  const [finding] = findings;
  const lines =
    finding && findings.length === 1 && left === 0
      ? renderFinding(answer, finding)
      : findings.map((each) => renderBesideOthers(answer, each));
  return [
    ...lines,
    ...(left > 0
      ? [
          `${left} more ${left === 1 ? 'quotation was' : 'quotations were'} not looked at: verify them one by one`,
        ]
      : []),
  ];
}

function renderFinding(answer: Verified, finding: Finding): readonly string[] {
  return [
    `${nameGrade(finding)}: ${renderDetail(answer, finding, ALONE)}`,
    ...renderNotes(finding, ALONE),
  ];
}

/** Which quotation it is stands between its grade and what is said of it. */
function renderBesideOthers(answer: Verified, finding: Finding): string {
  const quote = quoted(finding.quote, QUOTE_CHARS);
  return `${nameGrade(finding)}: ${quote} — ${renderDetail(answer, finding, BESIDE_OTHERS)}`;
}

function nameGrade({ grade, speaker, changes }: Finding): string {
  const name = `${grade.charAt(0).toUpperCase()}${grade.slice(1)}`;
  if (grade === 'said by someone else' && speaker?.kind === 'not stated')
    return `${name} or unknown`;
  if (grade === 'said by someone else' && speaker?.kind === 'partly')
    return `${name} in part`;
  const isParaphrase = speaker?.kind === 'same' && speaker.paraphrase === 'all';
  const isNegated = changes.some(({ isNegation }) => isNegation);
  return [
    name,
    ...(isNegated ? ['a negation among them'] : []),
    ...(isParaphrase ? ['as a paraphrase'] : []),
  ].join(', ');
}

function renderDetail(answer: Verified, finding: Finding, room: Room): string {
  return `${renderGrade(answer, finding, room)}${renderCut(finding, room)}`;
}

function renderGrade(answer: Verified, finding: Finding, room: Room): string {
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

/** A quotation can leave a "not" out at its edge: every word stands, and not the sense. */
function renderCut({ cutNegation }: Finding, { chars }: Room): string {
  return cutNegation === null
    ? ''
    : `; the article has ${quoted(cutNegation, chars)}, with the negation before the quotation`;
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

/** Who says the words, by the article. */
function renderOther(speaker: SpeakerFinding | null, { chars }: Room): string {
  const asked = quoted(speaker?.asked ?? '', chars);
  switch (speaker?.kind) {
    case 'other':
      return `the article gives these words to ${joinNames(speaker.names, ' and ')}, not to ${asked}`;
    case 'partly':
      return renderPart(speaker, chars);
    case 'reporter':
      return `the article says this itself and gives it to nobody, not to ${asked}`;
    default:
      return `the article quotes these words without saying whose they are; ${asked} is not confirmed`;
  }
}

/** Which words are not of the one given, and whose they are. */
function renderPart({ asked, names, notTheirs }: SpeakerFinding, chars: number): string {
  const words = quoted(notTheirs, chars);
  const whose =
    names.length > 0
      ? `gives ${words} to ${joinNames(names, ' and ')}`
      : `says ${words} itself`;
  return `the article ${whose}; only other words of these are of ${quoted(asked, chars)}`;
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

/** Words outside quotation marks are the reporter's for what was said. */
const PARAPHRASES: Readonly<Record<SpeakerFinding['paraphrase'], readonly string[]>> = {
  none: [],
  part: [
    'A part of it stands outside quotation marks: the reporter’s words for what was said',
  ],
  all: ['A paraphrase: the reporter’s words for what was said, not in quotation marks'],
};

/** What else there is to say of who speaks. */
function renderNotes({ grade, speaker }: Finding, { chars }: Room): readonly string[] {
  if (!speaker) return [];
  const { kind, paraphrase, sharedBy, asked } = speaker;
  const isGraded = grade === 'said by someone else' || grade === 'ambiguous';
  return [
    ...(kind === 'same' ? PARAPHRASES[paraphrase] : []),
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
