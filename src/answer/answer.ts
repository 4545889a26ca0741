import type { Address } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Speaker } from '../attribution/attribution.ts';
import type { Span } from '../text/span.ts';
import type { KnownSpeaker } from './speakers.ts';

/**
 * What the answer to a question is, before any layout. `asked` is the question in the
 * words a person would type: `/who said what: small-boat`.
 */
export type Answer = Found | NothingFound | Cast | Notice;

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
}

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
  /** Whose statements alone were searched; null where all passages were. */
  readonly among: SearchedStatements | null;
  /** Passages that share some words, best first: shown only when asked for. */
  readonly near: readonly Address[];
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

/** A text of the bot's own, such as help; `text` is Discord Markdown, never from outside. */
export interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** What the reader looks for: decides which words stand out and which statement leads. */
export interface Focus {
  /** Normal forms of the question's words (see `src/text/tokens.ts`). */
  readonly terms: readonly string[];
  /** Normal forms of the words of the speaker asked for; empty when none was. */
  readonly speaker: readonly string[];
}

/** A passage with its source: `article.text` at `span` is what is shown, unchanged. */
export interface CitedPassage {
  readonly article: Article;
  readonly address: Address;
  readonly span: Span;
  /** Words that match the focus, inside `span`; sorted, apart. */
  readonly marks: readonly Span[];
  /** Who speaks in it, leading one first; at least one. */
  readonly statements: readonly Statement[];
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
