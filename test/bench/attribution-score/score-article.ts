import type { AttributionKind } from '../../../src/attribution/attribution.ts';
import { type Span, sliceSpan } from '../../../src/text/span.ts';
import { assign } from './assign.ts';
import { isReportingCue } from './reported-cue.ts';
import { type GoldSpeaker, isRightName } from './same-speaker.ts';
import { jaccard, splitScoredTokens, wordsIn } from './word-spans.ts';

/** An article with its right attributions (test/data/attribution/README.md). */
export interface GoldArticle {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

interface GoldAttribution {
  readonly kind: AttributionKind;
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
  readonly speaker?: GoldSpeaker | null;
  readonly optional?: boolean;
}

/** An attribution as found, with the speaker's name or null. */
export interface FoundAttribution {
  readonly kind: AttributionKind;
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  readonly contents: readonly Span[];
  readonly speaker: string | null;
}

/** Counts over articles; each adds up. */
export interface AttributionCounts {
  gold: number;
  found: number;
  right: number;
  reportedGold: number;
  reportedFound: number;
  reportedRight: number;
  speakers: number;
  rightSpeakers: number;
  namedSpeakers: number;
  wrongSpeakers: number;
}

/** A content is found where it shares half of its words with the right one. */
const ENOUGH = 0.5;
/** An optional attribution excuses what shares so much with it. */
const ENOUGH_OPTIONAL = 0.3;

interface Side {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly isReported: boolean;
}
type Gold = Side & { readonly gold: GoldAttribution };
type Found = Side & { readonly speaker: string | null };

/** Adds the counts of one article to `counts`. */
export function scoreArticle(
  counts: AttributionCounts,
  article: GoldArticle,
  attributions: readonly FoundAttribution[],
): void {
  const tokens = splitScoredTokens(article.text);
  const side = (parts: readonly (readonly Span[])[], kind: AttributionKind): Side => {
    const [sources = [], cues = [], contents = []] = parts;
    const cue = cues.map((span) => sliceSpan(article.text, span)).join(' ');
    return {
      content: wordsIn(contents, tokens),
      source: wordsIn(sources, tokens),
      cue: wordsIn(cues, tokens),
      isReported: kind !== 'indirect' || isReportingCue(cue),
    };
  };
  const golds = article.attributions.map((gold): Gold => {
    const parts = [gold.sourceSpans, gold.cueSpans, gold.contentSpans];
    return { ...side(parts, gold.kind), gold };
  });
  const founds = attributions.map(({ sources, cues, contents, kind, speaker }): Found => {
    return { ...side([sources, cues, contents], kind), speaker };
  });
  const asked = withoutOptional(golds, founds);
  count(
    counts,
    golds.filter(({ gold }) => gold.optional !== true),
    asked,
  );
}

/** Leaves out what was found of an optional attribution. */
function withoutOptional(
  golds: readonly Gold[],
  founds: readonly Found[],
): readonly Found[] {
  const excused = pairUp(golds, founds)
    .filter(({ gold, overlap }) => gold.gold.optional && overlap >= ENOUGH_OPTIONAL)
    .map(({ found }) => found);
  return founds.filter((found) => !excused.includes(found));
}

function pairUp(golds: readonly Gold[], founds: readonly Found[]) {
  const weights = golds.map((gold) => founds.map((found) => weigh(gold, found)));
  return assign(weights).map((column, row) => {
    const gold = golds[row] as Gold; // assign() returns one column for each row
    const found = (weights[row]?.[column] ?? 0) > 0 ? founds[column] : undefined;
    const overlap = found === undefined ? 0 : jaccard(gold.content, found.content);
    return { gold, found, overlap };
  });
}

/** The content decides; source and cue only between equal contents. */
function weigh(gold: Gold, found: Found): number {
  const overlap = jaccard(gold.content, found.content);
  if (overlap === 0) return 0;
  const cue = sharesWord(gold.cue, found.cue) ? 0.01 : 0;
  return overlap * 0.97 + 0.02 * jaccard(gold.source, found.source) + cue;
}

function sharesWord(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((word) => other.has(word));
}

function count(
  counts: AttributionCounts,
  golds: readonly Gold[],
  founds: readonly Found[],
): void {
  const reportedOf = new Map<Found, boolean>(); // by the gold it is paired with
  counts.gold += golds.length;
  counts.found += founds.length;
  counts.reportedGold += golds.filter(({ isReported }) => isReported).length;
  for (const { gold, found, overlap } of pairUp(golds, founds)) {
    const near = found !== undefined && overlap >= ENOUGH ? found : null;
    if (near !== null) reportedOf.set(near, gold.isReported);
    countRelation(counts, gold, near);
    countSpeaker(counts, gold, near?.speaker ?? null);
  }
  const reported = founds.filter((found) => reportedOf.get(found) ?? found.isReported);
  counts.reportedFound += reported.length;
}

function countRelation(counts: AttributionCounts, gold: Gold, found: Found | null): void {
  if (found === null || !isSourceRight(gold, found) || !isCueRight(gold, found)) return;
  counts.right++;
  if (gold.isReported) counts.reportedRight++;
}

function isSourceRight({ source, gold }: Gold, found: Found): boolean {
  if (source.size > 0) return jaccard(source, found.source) >= ENOUGH;
  return found.source.size === 0 || isNamed(gold, found.speaker);
}

function isCueRight({ cue }: Gold, found: Found): boolean {
  return cue.size === 0 || sharesWord(cue, found.cue);
}

function isNamed({ speaker }: GoldAttribution, name: string | null): boolean {
  return speaker != null && name !== null && isRightName(speaker, name);
}

function countSpeaker(
  counts: AttributionCounts,
  { gold }: Gold,
  name: string | null,
): void {
  if (gold.speaker == null) return;
  const isRight = isNamed(gold, name);
  counts.speakers++;
  if (isRight) counts.rightSpeakers++;
  if (name !== null) counts.namedSpeakers++;
  if (name !== null && !isRight) counts.wrongSpeakers++;
}
