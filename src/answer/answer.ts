import type { Address } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Speaker } from '../attribution/attribution.ts';
import type { Span } from '../text/span.ts';
import type { Said } from '../wording/said.ts';
import type { ArticleList, ArticleShown } from './article-answer.ts';
import type { AskedTime } from './asked-time.ts';
import type { Difference } from './compare/difference.ts';
import type { Standing } from './find-standing.ts';
import type { KnownSpeaker } from './speakers.ts';
import type { Verified } from './verify/verified.ts';

/**
 * What the answer to a question is, before any layout. `asked` is the question in the
 * words a person would type: `/who said what: small-boat`.
 */
export type Answer =
  | Found
  | NothingFound
  | Cast
  | ArticleList
  | ArticleShown
  | Notice
  | Verified;

/** Passages that answer, best first. */
export interface Found {
  readonly kind: 'found';
  /** `closest` where it cannot be told by their words whether the passages answer. */
  readonly certainty: 'found' | 'closest';
  readonly asked: string;
  readonly focus: Focus;
  /** The passages shown now, at least one. */
  readonly passages: readonly CitedPassage[];
  /** Addresses of the passages that follow, best first: what *More* shows. */
  readonly rest: readonly Address[];
  /** Place of the first passage in the whole order, from 1. */
  readonly from: number;
  /** How many passages were found in all. */
  readonly total: number;
  /** Names that the speaker asked for may mean: two or more, else empty. */
  readonly sharedBy: readonly string[];
  /**
   * Id of the article that the question was taken to be about, since the answer before was
   * from it; null for a question that stands alone.
   */
  readonly about: string | null;
  /** Words of the question that were read as others; none for most. */
  readonly mended: readonly Mend[];
  readonly order: Order;
  /** Questions, as a person would type them, that ask for less than a vague one; mostly none. */
  readonly narrower: readonly string[];
  /** The time to which the question was narrowed; null for none. */
  readonly during: AskedTime | null;
  /** What differs between the passages shown and the message that they were found for. */
  readonly differences?: readonly PassageDifferences[];
}

/** What differs between one passage and a message. */
export interface PassageDifferences {
  readonly address: Address;
  /** At least one. */
  readonly differences: readonly Difference[];
}

/** Best first, or by time: from the oldest article to the newest, and in each as told. */
export type Order = 'best' | 'time';

/** No passage answers; never an error. */
export interface NothingFound {
  readonly kind: 'nothing-found';
  readonly asked: string;
  readonly focus: Focus;
  /** Articles and sentences that were searched, and the newest publication day among them. */
  readonly searched: {
    readonly articles: number;
    readonly sentences: number;
    readonly newest: string | null;
  };
  /** Words of the question, as typed, that stand in no searched article. */
  readonly missing: readonly string[];
  /** Some of them that may have been misspelt, and what they may have been. */
  readonly alike: readonly Alike[];
  /** Whose statements alone were searched; null where all passages were. */
  readonly among: SearchedStatements | null;
  /** The time to which the question was narrowed; null for none. */
  readonly during: AskedTime | null;
  /** Questions that the articles can answer, as a person would type them; mostly none. */
  readonly narrower: readonly string[];
  /** Passages that share some words, best first: shown only when asked for. */
  readonly near: readonly Address[];
}

/** A word that stands nowhere and was read as one that does. */
export interface Mend {
  /** As typed: "Scintology". */
  readonly written: string;
  /** As the articles print it: "Scientology". */
  readonly read: string;
}

/** A word that stands nowhere, and those of the library that are as near to it. */
export interface Alike {
  readonly written: string;
  /** As the articles print them, the likeliest first; at least one. */
  readonly words: readonly string[];
}

/** The statements to which a question was narrowed. */
export interface SearchedStatements {
  /** The speaker asked for, as typed; null for any. */
  readonly speaker: string | null;
  readonly kind: StatementLabel | null;
  /** How many there are: 0 where the speaker says nothing of that kind. */
  readonly count: number;
}

/** Who speaks in an article. */
export interface Cast {
  readonly kind: 'cast';
  readonly asked: string;
  readonly article: Article;
  /** Those with most statements first. */
  readonly speakers: readonly KnownSpeaker[];
  /** Statements that several could have made. */
  readonly unclear: number;
  /** Quotations of which the article does not say whose they are. */
  readonly notStated: number;
}

/** A text of the bot's own, such as help: Discord Markdown, never from outside. */
export interface Notice {
  readonly kind: 'notice';
  readonly said: Said;
}

/** What the reader looks for: decides which words stand out and which statement leads. */
export interface Focus {
  /** Normal forms of the question's words (see `src/text/tokens.ts`). */
  readonly terms: readonly string[];
  /** Normal forms of the words of the speaker asked for; empty when none was. */
  readonly speaker: readonly string[];
  /** What an answer holds besides them: where it is there, it alone stands out. */
  readonly sought?: Sought;
}

/** The things whose words stand out as the answering ones. */
export const SOUGHT_THINGS = [
  'time',
  'duration',
  'place',
  'figure',
  'count',
  'name',
  'reason',
] as const;

/** What a question asks for. */
export interface Sought {
  readonly thing: (typeof SOUGHT_THINGS)[number];
  /** Normal form of the noun that is counted or named: "jet" in "how many jets"; null for none. */
  readonly noun: string | null;
}

/** A passage with its source: `article.text` at `span` is what is shown, unchanged. */
export interface CitedPassage {
  readonly article: Article;
  readonly address: Address;
  readonly span: Span;
  /**
   * Words that stand out, inside `span`; sorted, apart: those that answer what is sought,
   * or where there are none those that match the question.
   */
  readonly marks: readonly Span[];
  /** Who speaks in it, leading one first; at least one. */
  readonly statements: readonly Statement[];
  /** Where the same words stand in other articles, the first place of each. */
  readonly copies: readonly Address[];
  /** What became of the words since; null where their text is still the article's. */
  readonly standing: Standing | null;
  /** Where the article corrects itself, beside the passage; sorted, mostly none. */
  readonly corrections: readonly CitedSentence[];
  /** Leads to the passage on the article's page; null where the article has no address. */
  readonly link: PassageLink | null;
  /** Sentences before the passage, in reading order, shown as context. */
  readonly before: readonly CitedSentence[];
  /** Sentences after the passage. */
  readonly after: readonly CitedSentence[];
}

/** Addresses that open an article's page at a passage, or where none does, at its top. */
export interface PassageLink {
  /** For a button: with its fragment at most 512 characters. */
  readonly url: string;
  /** The same for a masked link, which may not hold every character; null where it would. */
  readonly urlInText: string | null;
}

/** One sentence of context. */
export interface CitedSentence {
  readonly address: Address;
  readonly span: Span;
}

/** How the words of a statement stand in the article. */
export type StatementLabel =
  | 'quotation'
  | 'part-quotation'
  | 'paraphrase'
  | 'reporter' // the reporter's own words
  | 'not stated'; // a quotation without a speaker

/** Who says something in a passage, and how it is reported. */
export interface Statement {
  /** How it stands in the article; more than one where the same source speaks twice. */
  readonly labels: readonly StatementLabel[];
  /**
   * From the outermost source to the innermost: "Taiwanese media", then "Taiwan’s Naval
   * Command" that they cite. Empty for the reporter's own words and for *not stated*.
   */
  readonly sources: readonly StatementSource[];
}

/** One source of a statement. */
export interface StatementSource {
  /** The source as printed: "he", "US State Department spokesman Ned Price". */
  readonly printed: string;
  /** The words that report, as printed: "said", "citing". */
  readonly cue: string;
  readonly speaker: Speaker;
  /** The mention by which a resolved speaker is known, as printed, and where it stands. */
  readonly evidence: { readonly address: Address; readonly printed: string } | null;
  /** True for an unnamed source. */
  readonly anonymous: boolean;
  /** Why an unnamed source is unnamed, in the article's words; null where it does not say. */
  readonly anonymityReason: string | null;
}
