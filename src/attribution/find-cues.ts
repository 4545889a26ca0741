import type { Cue, CueContext, CueRule } from './cue.ts';
import { findAccordingTo } from './rules/according-to.ts';
import { findAttitude } from './rules/attitude.ts';
import { findBesideQuotation } from './rules/beside-quotation.ts';
import { findCiting } from './rules/citing.ts';
import { findColon } from './rules/colon.ts';
import { findFrontedParticiple } from './rules/fronted-participle.ts';
import { findHeadlineColon } from './rules/headline-colon.ts';
import { findInTheWordsOf } from './rules/in-the-words-of.ts';
import { findInvertedVerb } from './rules/inverted-verb.ts';
import { findIssuedStatement } from './rules/issued-statement.ts';
import { findJudgingVerb } from './rules/judging-verb.ts';
import { findParticiple } from './rules/participle.ts';
import { findPassiveBy } from './rules/passive-by.ts';
import { findPutIt } from './rules/put-it.ts';
import { findQuotedAsSaying, findQuoting } from './rules/quoted-as-saying.ts';
import { findQuotedOther, findQuotingAnother } from './rules/quoting-another.ts';
import { findReportNoun } from './rules/report-noun.ts';
import { findReportingPhrase } from './rules/reporting-phrase.ts';
import { findSharedSubject } from './rules/shared-subject.ts';
import { findSpeechVerb } from './rules/speech-verb.ts';
import { findTalkAbout } from './rules/talk-about.ts';
import type { Frame, TaggedText } from './tagged-text.ts';

/** Rules for a verb form, in order: the first that finds a cue is right. */
const VERB_RULES: readonly CueRule[] = [
  findQuotedAsSaying,
  findQuotedOther,
  findQuotingAnother,
  findQuoting,
  findCiting,
  findFrontedParticiple,
  findParticiple,
  findInvertedVerb,
  findSpeechVerb,
  findJudgingVerb,
  findPassiveBy,
  findSharedSubject,
  findReportNoun,
  findBesideQuotation,
];
/** Rules for other words. */
const WORD_RULES: readonly CueRule[] = [
  findAccordingTo,
  findReportNoun,
  findAttitude,
  findTalkAbout,
  findReportingPhrase,
  findQuoting,
  findQuotingAnother,
  findIssuedStatement,
  findPutIt,
  findInTheWordsOf,
  findHeadlineColon,
  findColon,
  findBesideQuotation,
];

/** No sentence reports so often; keeps the cost of a frame linear. */
const MOST_CUES = 30;

/**
 * Finds the cues of one frame, in order. Words in quotation marks are no cues: whoever is
 * quoted may quote others, but the article does not.
 */
export function findCues(text: TaggedText, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  const context: CueContext = { text, frame, cues };
  for (let at = frame.from; at < frame.to && cues.length < MOST_CUES; at++) {
    const token = text.tokens[at];
    if (token === undefined || token.quotation >= 0) continue;
    const rules = token.verb === null ? WORD_RULES : VERB_RULES;
    const cue = firstCue(rules, context, at);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function firstCue(
  rules: readonly CueRule[],
  context: CueContext,
  at: number,
): Cue | null {
  for (const rule of rules) {
    const cue = rule(context, at);
    if (cue !== null) return cue;
  }
  return null;
}
