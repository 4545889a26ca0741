import type { ArticleSource } from '../../index/pack-article.ts';
import type { Span } from '../../text/span.ts';
import { splitText } from '../../text/split-text.ts';
import type { KnownQuestion, QuestionSet } from './question-set.ts';

/** Lengths of news, in characters: a brief, a report, a long read. */
const LENGTHS = [1200, 3000, 6000] as const;

/**
 * Cuts the articles of a set into extracts as short as news is, each of whole passages, with
 * the questions that an extract answers. Encyclopaedia articles are far longer than what a
 * server has on its shelf, and what is rare in a few passages is another matter.
 */
export function takeExtracts(set: QuestionSet): QuestionSet {
  const extracts = set.articles.flatMap(cutArticle);
  const places = new Map<string, readonly Extract[]>();
  for (const [place, { of, span }] of extracts.entries())
    places.set(of, [...(places.get(of) ?? []), { span, place }]);
  return {
    name: set.name,
    articles: extracts.map(({ source }) => source),
    questions: set.questions.flatMap((known) =>
      moveTo(extracts, places.get(known.article) ?? [], known),
    ),
  };
}

interface Extract {
  readonly span: Span;
  /** Place among all extracts of the set. */
  readonly place: number;
}

interface CutExtract {
  readonly source: ArticleSource;
  /** Id of the article from which it is cut. */
  readonly of: string;
  readonly span: Span;
}

function cutArticle(article: ArticleSource, number: number): readonly CutExtract[] {
  const cut: CutExtract[] = [];
  let start = article.passages[0]?.start ?? 0;
  for (const [place, { end }] of article.passages.entries()) {
    const isLast = place === article.passages.length - 1;
    const length = LENGTHS[(number + cut.length) % LENGTHS.length] ?? 0;
    if (end - start < length && !isLast) continue;
    const text = article.text.slice(start, end);
    const id = `${article.id}-${cut.length}`;
    const source = { id, headline: article.headline, text, ...splitText(text) };
    cut.push({ source, of: article.id, span: { start, end } });
    start = article.passages[place + 1]?.start ?? end;
  }
  return cut;
}

/** Moves a question to the extract that holds an answer whole; none where a cut went through it. */
function moveTo(
  extracts: readonly CutExtract[],
  of: readonly Extract[],
  known: KnownQuestion,
): readonly KnownQuestion[] {
  for (const { span, place } of of) {
    const { start, end } = span;
    const inside = known.answers.filter(
      (answer) => start <= answer.start && answer.end <= end,
    );
    const article = extracts[place]?.source.id;
    if (inside.length === 0 || article === undefined) continue;
    const answers = inside.map((answer) => ({
      ...answer,
      start: answer.start - start,
      end: answer.end - start,
    }));
    return [{ ...known, article, place, answers }];
  }
  return [];
}
