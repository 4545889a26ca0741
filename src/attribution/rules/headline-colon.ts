import { canSpeak } from '../can-speak.ts';
import type { Cue, CueContext } from '../cue.ts';
import type { Source } from '../source.ts';
import type { Range, TaggedText } from '../tagged-text.ts';
import { SPEAKER, Tag } from '../tags.ts';
import { has, hasFinite } from '../word-class.ts';

/** The speaker in a headline has so many words at most. */
const LONGEST = 5;
/** After the colon so many: a result may stand there ("Rovers 3: Late goal sinks visitors"). */
const LONGEST_AFTER = 3;
/** What a headline reports has so many words at least. */
const SHORTEST_CONTENT = 3;
/** So many tokens after the headline may show that its name reports. */
const BODY_REACH = 600;

/**
 * A headline with its speaker before or after a colon: "Minister: Harvest will fail",
 * "“We will rebuild”: Governor".
 *
 * Reason: headlines save the verb. A name before a colon may be a topic as well ("World Cup:
 * …"), so that a name must report in the article too; a noun must be one for a speaker.
 */
export function findHeadlineColon({ text, frame }: CueContext, at: number): Cue | null {
  if (frame.paragraph > 0 || frame.from > 0 || !has(text.tokens[at], Tag.colon))
    return null;
  const before = { from: frame.from, to: at };
  const after = { from: at + 1, to: lastWord(text, frame.to) };
  const isLong = after.to - after.from >= SHORTEST_CONTENT;
  if (isLong && isSpeaker(text, before) && !isLife(text, after)) {
    return cueOf(at, before, after);
  }
  if (
    after.to - after.from <= LONGEST_AFTER &&
    isSpeaker(text, after) &&
    before.to - before.from >= SHORTEST_CONTENT
  ) {
    return cueOf(at, after, before);
  }
  return null;
}

/** "Una Creel: | Pilot who flew the first mail": an obituary tells who it was. */
function isLife(text: TaggedText, { from, to }: Range): boolean {
  const { tokens } = text;
  const noun = has(tokens[from], Tag.determiner) ? from + 1 : from;
  const isWho = tokens.slice(noun + 1, to).some(({ lower }) => lower === 'who');
  return isWho && !hasFinite(text, from, to);
}

function cueOf(at: number, range: Range, content: Range): Cue {
  const source: Source = { kind: 'noun', ...range, head: range };
  const clause = { from: Math.min(range.from, at), to: Math.max(range.to, at + 1) };
  const ranges = [{ from: at, to: at + 1 }];
  return {
    rule: 'headline-colon',
    ranges,
    source,
    clause,
    content: { kind: 'fixed', range: content },
  };
}

function lastWord({ tokens }: TaggedText, to: number): number {
  return has(tokens[to - 1], Tag.stop) ? to - 1 : to;
}

function isSpeaker(text: TaggedText, range: Range): boolean {
  const { tokens } = text;
  const words = range.to - range.from;
  if (words < 1 || words > LONGEST || hasFinite(text, range.from, range.to)) return false;
  if (tokens.slice(range.from, range.to).some(({ quotation }) => quotation >= 0))
    return false;
  if (!canSpeak(text, range)) return false;
  return has(tokens[range.to - 1], SPEAKER) || reports(text, range);
}

/** The last word of the name stands before a reporting verb in the article. */
function reports({ tokens }: TaggedText, { to }: Range): boolean {
  const name = tokens[to - 1]?.lower;
  for (let at = to; at < Math.min(tokens.length, to + BODY_REACH); at++) {
    if (tokens[at]?.lower === name && hasReport(tokens.slice(at + 1, at + 4)))
      return true;
  }
  return false;
}

function hasReport(tokens: TaggedText['tokens']): boolean {
  return tokens.some(({ verb }) => verb?.form === 'past' || verb?.form === 'present');
}
