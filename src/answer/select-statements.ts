import type { Attribution } from '../attribution/attribution.ts';
import type { StatementLabel } from './answer.ts';
import type { Reading } from './library.ts';
import { isSpokenBy } from './match-speaker.ts';

/** The kinds of statement that `/who said` can be narrowed to. */
export type StatementKind = Extract<
  StatementLabel,
  'quotation' | 'part-quotation' | 'paraphrase'
>;

/** Which statements are wanted; an empty selection wants all. */
export interface StatementSelection {
  /** Folded words of the speaker's name; none for any speaker. */
  readonly speaker: readonly string[];
  readonly kind: StatementKind | undefined;
}

/** How each kind of statement stands in the article, own words first. */
const ATTRIBUTION_KIND = {
  quotation: 'direct',
  'part-quotation': 'mixed',
  paraphrase: 'indirect',
} as const satisfies Record<StatementKind, Attribution['kind']>;

const OWN_WORDS_FIRST: readonly Attribution['kind'][] = Object.values(ATTRIBUTION_KIND);

/** Selects the statements of an article, a speaker's own words before reported ones. */
export function selectStatements(
  reading: Reading,
  { speaker, kind }: StatementSelection,
): readonly Attribution[] {
  return reading.attributions
    .filter((attribution) => !kind || attribution.kind === ATTRIBUTION_KIND[kind])
    .filter((attribution) => isSpokenBy(reading, attribution, speaker))
    .toSorted((one, other) => kindRank(one) - kindRank(other));
}

function kindRank({ kind }: Attribution): number {
  return OWN_WORDS_FIRST.indexOf(kind);
}
