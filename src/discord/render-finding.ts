import type { Finding, SpeakerFinding, Verified } from '../answer/verify/verified.ts';
import { formatAddress } from '../article/address.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { nameGrade, sayGrade } from './name-grade.ts';
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

/** How a finding is said: in how much room, in which words. */
interface Manner {
  readonly room: Room;
  readonly words: Words;
}

/**
 * Renders what was found of the quotations as lines of Markdown: each begins with its
 * grade, in the words of docs/verbatim.md.
 */
export function renderFindings(answer: Verified, words: Words): readonly string[] {
  const { findings, left } = answer;
  const [finding] = findings;
  const lines =
    finding && findings.length === 1 && left === 0
      ? renderFinding(answer, finding, { room: ALONE, words })
      : findings.map((each) =>
          renderBesideOthers(answer, each, { room: BESIDE_OTHERS, words }),
        );
  return [
    ...lines,
    ...(left > 0 ? [words.say('findings.not-looked', { count: left })] : []),
  ];
}

function renderFinding(
  answer: Verified,
  finding: Finding,
  manner: Manner,
): readonly string[] {
  const grade = nameGrade(finding, manner.words);
  const detail = renderDetail(answer, finding, manner);
  return [
    manner.words.say('findings.line', { grade, detail }),
    ...renderNotes(finding, manner),
  ];
}

/** Which quotation it is stands between its grade and what is said of it. */
function renderBesideOthers(answer: Verified, finding: Finding, manner: Manner): string {
  const { words } = manner;
  return words.say('findings.beside-others', {
    grade: nameGrade(finding, words),
    quote: quoted(finding.quote, QUOTE_CHARS, words),
    detail: renderDetail(answer, finding, manner),
  });
}

/** A quotation can leave a "not" out at its edge: every word stands, and not the sense. */
function renderDetail(answer: Verified, finding: Finding, manner: Manner): string {
  const detail = renderGrade(answer, finding, manner);
  const { words, room } = manner;
  return finding.cutNegation === null
    ? detail
    : words.say('findings.cut-negation', {
        detail,
        words: quoted(finding.cutNegation, room.chars, words),
      });
}

function renderGrade(
  answer: Verified,
  finding: Finding,
  { room, words }: Manner,
): string {
  switch (finding.grade) {
    case 'verbatim':
      return words.say('findings.stands', { places: renderPlaces(finding, words) });
    case 'verbatim but for marks, dashes, spaces':
      return renderMarks(finding.marks, room, words);
    case 'words left out':
    case 'words changed':
      return renderChanges(finding, room, words);
    case 'said by someone else':
      return renderOther(finding.speaker, { room, words });
    case 'two statements joined':
      return renderJoint(finding, room, { places: renderPlaces(finding, words), words });
    case 'not in these articles':
      return renderSearched(answer, words);
    case 'ambiguous':
      return renderAmbiguous(finding, words);
    default:
      throw new TypeError('Cannot render a grade', {
        cause: finding.grade satisfies never,
      });
  }
}

/** "in A1·s6 and in 2 other places". */
function renderPlaces({ places, grade }: Finding, { say }: Words): string {
  const known = [...new Set(places.map(({ address }) => formatAddress(address)))];
  const shown = known.slice(0, grade === 'two statements joined' ? 3 : 1);
  const others = known.length - shown.length;
  const addresses = shown.join(say('findings.and-place'));
  return others > 0
    ? say('findings.places-others', { addresses, count: others })
    : say('findings.places', { addresses });
}

/** Who says the words, by the article. */
function renderOther(
  speaker: SpeakerFinding | null,
  { room: { chars }, words }: Manner,
): string {
  const { say } = words;
  const asked = quoted(speaker?.asked ?? '', chars, words);
  switch (speaker?.kind) {
    case 'other': {
      const names = joinNames(speaker.names, words, say('findings.and-place'));
      return say('findings.other', { names, asked });
    }
    case 'partly':
      return renderPart(speaker, asked, { chars, words });
    case 'reporter':
      return say('findings.reporter', { asked });
    default:
      return say('findings.not-stated', { asked });
  }
}

/** Which words are not of the one given, and whose they are. */
function renderPart(
  { names, notTheirs }: SpeakerFinding,
  asked: string,
  { chars, words }: { readonly chars: number; readonly words: Words },
): string {
  const { say } = words;
  const part = { words: quoted(notTheirs, chars, words), asked };
  return names.length > 0
    ? say('findings.partly', {
        ...part,
        names: joinNames(names, words, say('findings.and-place')),
      })
    : say('findings.partly-itself', part);
}

function renderAmbiguous({ speaker, among }: Finding, words: Words): string {
  const { say } = words;
  if (speaker?.kind === 'unclear')
    return say('findings.unclear', {
      names: joinNames(speaker.names, words, say('statements.or-name')),
    });
  const grades = among.map((grade) => sayGrade(grade, words));
  return say('findings.several', { grades: grades.join(say('findings.or-grade')) });
}

function renderSearched({ searched: all }: Verified, { say, day }: Words): string {
  const { articles, sentences, newest } = all;
  const searched = say('findings.searched', { articles, sentences });
  return newest === null
    ? searched
    : say('findings.searched-dated', {
        searched,
        day: escapeInline(day(newest), DAY_CHARS),
      });
}

const DAY_CHARS = 40;

/** What else there is to say of who speaks; words outside quotation marks are the reporter's. */
function renderNotes(
  { grade, speaker }: Finding,
  { room, words }: Manner,
): readonly string[] {
  if (!speaker) return [];
  const { say } = words;
  const { kind, paraphrase, sharedBy, asked } = speaker;
  const isGraded = grade === 'said by someone else' || grade === 'ambiguous';
  const names = joinNames(sharedBy, words, say('statements.or-name'));
  return [
    ...(kind === 'same' && paraphrase !== 'none'
      ? [say(`findings.paraphrase-${paraphrase}`)]
      : []),
    ...(kind !== 'same' && !isGraded
      ? [say('findings.who-speaks', { detail: renderOther(speaker, { room, words }) })]
      : []),
    ...(sharedBy.length > 0
      ? [say('findings.may-mean', { asked: quoted(asked, room.chars, words), names })]
      : []),
  ];
}

const NAMES = 4;
const NAME_CHARS = 80;

function joinNames(names: readonly string[], words: Words, joint: string): string {
  const escaped = names.map((name) => escapeInline(name, NAME_CHARS));
  return joinSome(escaped, NAMES, words, joint);
}
