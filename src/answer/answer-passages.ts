import type { Query } from '../query/query.ts';
import type { QuestionKind } from '../query/question-kind.ts';
import type { Hit } from '../ranking/rank.ts';
import type { Answer, Focus, Found, Order } from './answer.ts';
import { buildFound, buildNothingFound } from './build-answer.ts';
import { countsOthers } from './counts-others.ts';
import { putHeadingsBehind } from './headings-behind.ts';
import { holdsAnswer, isToldByWords, leadWithAnswering } from './lead-with-answering.ts';
import type { Library, Reading } from './library.ts';
import { namesDoer } from './names-doer.ts';
import { addressOf, focusOf, search, shownAs } from './search.ts';
import { soughtBy } from './sought.ts';
import { tellsCount } from './tells-count.ts';

/** A question that passages answer. */
export interface PassagesQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly query: Query;
  /** The articles asked. */
  readonly readings: readonly Reading[];
  /** @default 'best' */
  readonly order?: Order;
}

/**
 * Answers with the passages that a search finds. Where a time, a place, a figure, a name or
 * a reason is asked for, its words stand out.
 */
export function answerPassages(library: Library, question: PassagesQuestion): Answer {
  const { readings, order = 'best' } = question;
  const result = search(library, question.query, readings);
  const { near, missing, certainty, query, mended, alike } = result;
  const focus = focusFor(library, query);
  const asked = { asked: question.asked, focus, mended, alike };
  const hits = putHeadingsBehind(
    library,
    leadWithAnswering(library, result, focus),
    near,
  );
  const [first] = hits;
  if (!first) {
    const told = near.filter((hit) => tellsCount(library, hit, { query, focus }));
    if (told.length > 0) {
      const addresses = told.map((hit) => addressOf(library, hit));
      return buildFound(library, asked, addresses, { certainty: 'closest', order });
    }
    return buildNothingFound(asked, readings, {
      missing,
      near: near.map((hit) => addressOf(library, hit)),
    });
  }
  const isSure = isSureOf(library, first, { query, focus });
  const shown: Found['certainty'] = isSure ? shownAs(certainty) : 'closest';
  return buildFound(
    library,
    asked,
    hits.map((hit) => addressOf(library, hit)),
    { certainty: shown, order },
  );
}

/**
 * Whoever asks why or who wants a cause or a name: where none is recognised, what was asked may
 * be told but not the answer ("a man was shot on Monday").
 */
const NAMED_BY_KIND: ReadonlySet<QuestionKind> = new Set(['why', 'who']);

/** Tells whether the first passage holds what is sought, and of those who were asked for. */
function isSureOf(
  library: Library,
  first: Hit,
  { query, focus }: { query: Query; focus: Focus },
): boolean {
  const { article, passage } = first.passage;
  const text = library.readingById.get(article)?.article.text ?? '';
  const needsAnswer = isToldByWords(focus) || NAMED_BY_KIND.has(query.kind);
  const isTold =
    !needsAnswer ||
    holdsAnswer(library, first, focus) ||
    (query.kind === 'who' && namesDoer(query, text, passage));
  return isTold && !countsOthers(query, text, passage, termsBeside(first));
}

/** The terms of a question that stand in the headline or in the paragraph of a hit. */
function termsBeside({ match: { around, scoped } }: Hit): ReadonlySet<string> {
  const beside = around.headline | around.paragraph;
  return new Set(
    scoped.query.words.flatMap(({ term }, place) =>
      beside & (1 << place) ? [term] : [],
    ),
  );
}

/** Returns the focus of a question, with what is sought. */
export function focusFor(
  library: Library,
  query: Query,
  speaker: readonly string[] = [],
): Focus {
  const sought = soughtBy(query);
  return { ...focusOf(library, query, speaker), ...(sought ? { sought } : {}) };
}
