import { wordList } from '../../text/word-list.ts';

/** A figure where it stands. */
export interface FigureInText {
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** Normal form of its unit, or null. */
  readonly unit: string | null;
  /** Term of the noun it counts, or null. */
  readonly counted: string | null;
}

/** What is numbered, not counted: "page 5", "Phase 2". */
const LABELS: ReadonlySet<string> = wordList(`
  no nos no. nos. number numbers page pages chapter room channel flight route highway
  interstate article section paragraph clause phase stage level type grade category platform
  gate block episode part version volume line round week day year class form lot zone rule
  resolution seed formula step question table figure fig item exit pier terminal track hole
  lap verse verses psalm top game match test psalm ward district precinct apartment suite
  covid apollo code extension
`);
/** Words that stand before a count though they have a capital at the start of a sentence. */
const BEFORE_COUNT: ReadonlySet<string> = wordList(`
  a about above after all almost among an and another approximately are around as at barely
  because before between both but by during even every exactly few first following for from
  had has have her his in including into is its just last least less like more most my nearly
  of on only or other our out over plus roughly since so some than that the their then there
  these this those to under until up was well were when where while with within would you we
  they he she it if how what who which than per nor not now yet still another these total
  killed kills leaves left injures injured wounds wounded wins won hits tops cuts adds sells
  sold buys gets raises loses finds arrests detains rescues saves frees evacuates kill says
  say estimated dead hurt fewer against near off through across also though although nearly
  monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december today yesterday
`);
/** What one person or thing may be, so that "one" is a figure. */
const ONE_OF =
  /^(?:[ -](?:more|other|further|single|additional))?[ -](?:person|man|woman|child|boy|girl|student|pupil|soldier|officer|policeman|policewoman|civilian|victim|passenger|driver|pilot|worker|employee|player|member|suspect|attacker|gunman|protester|death|case|injury|goal|point|vote|seat|house|home|building|vehicle|car|bus|truck|ship|boat|plane|helicopter|bomb|shot|bullet|game|match|award|medal|country|nation|state|city|company|firm|school|hospital|dead|killed|injured|wounded|in (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/u;
const CASUALTY_BEFORE =
  /\b(?:killing|killed|wounding|wounded|injuring|injured|leaving|only|just|least) $/iu;
const NOT_COUNTING_ONE = /\b(?:no|any|every|each|this|that|which|the|some|another) $/iu;

const CAPITAL_WORD = /(\p{Lu}[\p{L}\p{N}.&'’-]*)[ \u00A0]$/u;
const LAST_WORD = /([\p{L}.]+)[ \u00A0]$/u;
const STARTS_SENTENCE = /(?:^|[.!?:;“”"‘’(—–\n-] ?|\n)$/u;
const STREET =
  /^[a-c]? (?:[NSEW]\.? )?\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,3} ?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Square|Place|Terrace|Crescent|Court|Close|Row)\b|^ (?:Downing|Wall|Whitehall)\b/u;
const LIST_NUMBER = /^[.)] /u;
const IDIOM = /^-(?:way|on|off|sided|time|up|handed|thirds|something|and-|\p{Lu})/u;
const YEAR_LIKE = /^(?:1\d|20)\d\d$/u;
const BARE_RANGE = /^\d{1,3} ?[-–—] ?\d{1,3}$/u;
const FRACTION_AFTER =
  /^(?:$|[.,;:!?)”"]| (?:of|the|its|their|his|her|all|that|as|more|less|fewer|an?)\b)/u;
const SURELY_A_FIGURE =
  /[,.$£€¥₹%½¼¾]|\b(?:hundred|thousand|million|billion|trillion|lakh|crore)|\d(?:k|m|bn|tn)$/iu;

/**
 * Tells whether a number is a figure where it stands: a count or a measure, and no label
 * ("Boeing 737", "Channel 4", "Article 5"), no address, year, score or pronoun.
 */
export function isFigureIn(figure: FigureInText): boolean {
  const { written, before, after } = figure;
  const isNamed = figure.unit !== null || figure.counted !== null;
  if (IDIOM.test(after) || STREET.test(after) || /^0\d/.test(written)) return false;
  if (!isNamed && (BARE_RANGE.test(written) || YEAR_LIKE.test(written))) return false;
  if (LIST_NUMBER.test(after) && /(?:^|\n)$/.test(before)) return false;
  if (isLabelled(figure, isNamed)) return false;
  if (isCapitalWord(written) && !STARTS_SENTENCE.test(before)) return false;
  return isWord(figure);
}

/** "The Big Three": a number with a capital inside a sentence is a name's. */
function isCapitalWord(written: string): boolean {
  return /^\p{Lu}/u.test(written) && !/^(?:[A-Z]{1,2}\$|Rs|[A-Z]{3} ?\d)/.test(written);
}

/** "Chapter 3", "Boeing 737": the word before it is numbered by it. */
function isLabelled({ written, before }: FigureInText, isNamed: boolean): boolean {
  const last = LAST_WORD.exec(before)?.[1] ?? '';
  if (SURELY_A_FIGURE.test(written)) return false;
  if (
    LABELS.has(last.toLowerCase()) &&
    !(isNamed && /^(?:day|week|year|test|game|match|part)$/u.test(last))
  )
    return true;
  const capital = CAPITAL_WORD.exec(before)?.[1];
  if (capital === undefined || /^\p{L}/u.test(written)) return false;
  return !BEFORE_COUNT.has(capital.toLowerCase());
}

/** Words that are numbers in some places only: "one", "half", "a third", "scores". */
function isWord({ written, before, after, unit }: FigureInText): boolean {
  const lower = written.toLowerCase();
  if (lower === 'one') return isOneMeasured(unit, before) || isOneCounted(before, after);
  if (lower === 'half')
    return (
      FRACTION_AFTER.test(after) &&
      !/\b(?:first|second|other|latter|former|better|a) $/iu.test(before)
    );
  if (/^an? (?:third|quarter|fifth|sixth|seventh|eighth|tenth|half)$/u.test(lower))
    return FRACTION_AFTER.test(after) && !/^ an?\b/u.test(after);
  if (/^(?:scores|tens)$/u.test(lower)) return /^ of /u.test(after);
  return true;
}

/** "One percent", "for one day"; not "one day they will". */
function isOneMeasured(unit: string | null, before: string): boolean {
  if (unit === null || unit === 'people' || NOT_COUNTING_ONE.test(before)) return false;
  return (
    !/^(?:second|minute|day|times)$/.test(unit) ||
    /\b(?:for|in|within|only|just|least|about|than|lasted|took) $/iu.test(before)
  );
}

function isOneCounted(before: string, after: string): boolean {
  if (CASUALTY_BEFORE.test(before))
    return (
      /^(?:$|[,.]| (?:and|person|man|woman|child|other|more)\b)/u.test(after) ||
      ONE_OF.test(after)
    );
  return !NOT_COUNTING_ONE.test(before) && ONE_OF.test(after);
}
