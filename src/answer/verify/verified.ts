import type { Address } from '../../article/address.ts';
import type { Span } from '../../text/span.ts';
import type { CitedPassage, Focus, NothingFound } from '../answer.ts';

/**
 * How a quotation stands to the articles; what each grade means is written down in
 * docs/verbatim.md, and nowhere else. Most faithful first.
 */
export const GRADES = [
  'verbatim',
  'verbatim but for marks, dashes, spaces',
  'words left out',
  'words changed',
  'said by someone else',
  'two statements joined',
  'not in these articles',
] as const;

/** One of the {@link GRADES}. */
export type Grade = (typeof GRADES)[number];

/** What was found of one quotation. */
export interface Finding {
  /** The quotation without the marks around it, as it was given. */
  readonly quote: string;
  /** `ambiguous` where places equally near are graded differently, or several may speak. */
  readonly grade: Grade | 'ambiguous';
  /**
   * Where the words stand that it was compared with, nearest first; for *not in these
   * articles* what is nearest, which confirms nothing.
   */
  readonly places: readonly QuotedPlace[];
  /** Marks, dashes, spaces and capitals that differ: what they are. */
  readonly marks: readonly MarkDifference[];
  /** Words that differ, in reading order. */
  readonly changes: readonly WordChange[];
  /** Who speaks, where a speaker was given. */
  readonly speaker: SpeakerFinding | null;
  /**
   * The article's words where a quotation that stands begins right behind a "not" or the
   * like, with the word that this negates: "never sued"; else null.
   */
  readonly cutNegation: string | null;
  /**
   * Why the ellipsis of *two statements joined* does not make them one: the parts are of two
   * people, or in places too far apart, in another order or in two articles; else null.
   */
  readonly apartBy: 'speakers' | 'distance' | null;
  /** The grades between which it is ambiguous; else empty. */
  readonly among: readonly Grade[];
}

/** Words of an article: the sentences in which they stand, and just the words. */
export interface QuotedPlace {
  readonly address: Address;
  readonly span: Span;
}

/** Kinds of marks that can differ while every word stands. */
export type MarkKind =
  | 'quotation marks'
  | 'apostrophes'
  | 'dashes'
  | 'ellipsis'
  | 'spaces'
  | 'capitals'
  | 'brackets'
  | 'punctuation'
  | 'Unicode form';

/**
 * One difference of marks: those of the article and of the quotation, with spaces between
 * several; for capitals and for another order of marks the piece in which they stand.
 */
export interface MarkDifference {
  readonly kind: MarkKind;
  readonly article: string;
  readonly quotation: string;
}

/** One difference of words; one side is empty where words are added or left out. */
export interface WordChange {
  /** The article's words; long ones in full. */
  readonly article: string;
  readonly quotation: string;
  /** True where the quotation marks by an ellipsis that it leaves words out. */
  readonly isMarked: boolean;
  /** True where a "not", "never", "no" or the like stands on one side alone. */
  readonly isNegation: boolean;
}

/** Who says the words, by the article, against the speaker who was given. */
export interface SpeakerFinding {
  /** The speaker as given. */
  readonly asked: string;
  /**
   * - `same`: the article says that it is the one given.
   * - `partly`: it is the one given for a part of the words only; see `notTheirs`.
   * - `other`: it names somebody else.
   * - `reporter`: it gives the words as its own.
   * - `not stated`: it quotes them without saying whom.
   * - `unclear`: it leaves open which of several, the one given among them.
   */
  readonly kind: 'same' | 'partly' | 'other' | 'reporter' | 'not stated' | 'unclear';
  /** Those whom the article names; for `partly`, as who says the rest: none for itself. */
  readonly names: readonly string[];
  /** For `partly`, the first words that are not of the one given; else empty. */
  readonly notTheirs: string;
  /** How many of the words the article has outside quotation marks, as a paraphrase. */
  readonly paraphrase: 'none' | 'part' | 'all';
  /** Names that the speaker given may mean, where there are several; else empty. */
  readonly sharedBy: readonly string[];
}

/** The answer to `/verify`: a finding for each quotation, with the passages it leans on. */
export interface Verified {
  readonly kind: 'verified';
  readonly asked: string;
  readonly focus: Focus;
  /** In the order in which the quotations stand; at least one. */
  readonly findings: readonly Finding[];
  /** How many more quotations there are, which were not looked at. */
  readonly left: number;
  readonly searched: NothingFound['searched'];
  /** What the findings lean on; none where no quotation is in the articles. */
  readonly passages: readonly CitedPassage[];
  readonly rest: readonly Address[];
  /** How many passages in all. */
  readonly total: number;
  /** The nearest passages of quotations that are not in the articles: shown when asked for. */
  readonly near: readonly Address[];
}
