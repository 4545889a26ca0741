import { indexArticles } from '../../index/index-articles.ts';
import type { ArticleSource } from '../../index/pack-article.ts';
import type { PassageIndex } from '../../index/passage-index.ts';
import type { Span } from '../../text/span.ts';
import { splitText } from '../../text/split-text.ts';

/** A file of questions with their answers, as `test/data/retrieval/README.md` describes it. */
export interface QuestionFile {
  readonly name: string;
  readonly articles: readonly {
    readonly title: string;
    readonly paras?: readonly string[];
    readonly sents?: readonly string[];
  }[];
  readonly questions: readonly {
    readonly q: string;
    /** Number of its article. */
    readonly a: number;
    /** Number of its paragraph. */
    readonly p?: number;
    readonly answers?: readonly { readonly text: string; readonly start: number }[];
    /** Numbers of the right sentences. */
    readonly gold?: readonly number[];
    readonly ok: boolean;
  }[];
}

/** A set of questions, ready to be asked. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly ArticleSource[];
  readonly questions: readonly KnownQuestion[];
}

/** A set of questions with the index of its articles. */
export interface IndexedSet {
  readonly set: QuestionSet;
  readonly index: PassageIndex;
}

/** A question whose answer is known. */
export interface KnownQuestion {
  readonly text: string;
  /** Id of the article that has the answer. */
  readonly article: string;
  /** Place of that article in the set. */
  readonly place: number;
  readonly answers: readonly KnownAnswer[];
}

/** Where an answer stands in its article's text. */
export interface KnownAnswer extends Span {
  /** True where all of it must be shown; half of a whole sentence is enough. */
  readonly isWhole: boolean;
}

/** Reads a file of questions; those without an answer are left out. */
export function readQuestionSet({
  name,
  articles,
  questions,
}: QuestionFile): QuestionSet {
  const read = articles.map(({ title, paras, sents }, place) => {
    const parts = sents ?? paras ?? [];
    const gap = sents ? ' ' : '\n\n';
    const text = parts.join(gap);
    let start = 0;
    const starts = parts.map((part) => {
      const at = start;
      start += part.length + gap.length;
      return at;
    });
    const source = { id: `${name}-${place}`, headline: title, text, ...splitText(text) };
    return { source, parts, starts };
  });
  return {
    name,
    articles: read.map(({ source }) => source),
    questions: questions.flatMap(({ ok, q, a, p = 0, answers = [], gold }) => {
      const article = read[a];
      if (!ok || !article) return [];
      const { starts, parts, source } = article;
      const known = gold
        ? gold.map((part) => spanFrom(starts[part] ?? 0, parts[part] ?? '', false))
        : answers.map(({ start, text }) =>
            spanFrom((starts[p] ?? 0) + start, text, true),
          );
      return { text: q, article: source.id, place: a, answers: known };
    }),
  };
}

function spanFrom(start: number, text: string, isWhole: boolean): KnownAnswer {
  return { start, end: start + text.length, isWhole };
}

/** Indexes the articles of a set that `isWanted` lets in. */
export function indexSet(
  { articles }: QuestionSet,
  isWanted: (place: number) => boolean = () => true,
): PassageIndex {
  return indexArticles(articles.filter((_, place) => isWanted(place)));
}

/** Only so much of a passage is sure to be read. */
const READ_CHARS = 400;

/** Tells whether a passage shows an answer of the question. */
export function showsAnswer({ start, end }: Span, { answers }: KnownQuestion): boolean {
  const readEnd = Math.min(end, start + READ_CHARS);
  return answers.some((answer) => {
    if (answer.isWhole) return start <= answer.start && readEnd >= answer.end;
    const shown = Math.min(readEnd, answer.end) - Math.max(start, answer.start);
    return shown >= (answer.end - answer.start) / 2;
  });
}
