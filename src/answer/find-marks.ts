import type { Article } from '../article/article.ts';
import { findEqualForms } from '../ranking/equal-forms.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import { isWithin, type Span } from '../text/span.ts';
import type { Focus } from './answer.ts';
import { tokensIn } from './tokens-in.ts';

/** What a mark is found in. */
type MarkedText = Pick<Article, 'text' | 'published'>;

/** What may stand between two matched words that are marked as one: "rock-solid", "56 jets". */
const JOINING = /^[ \-‐‑]$/u;

/**
 * Finds the words of a span that match the focus, as they stand or as a number or day that is
 * written otherwise: sorted, apart, neighbours joined.
 *
 * @param span A span of the article's text.
 */
export function findMarks(
  article: MarkedText,
  span: Span,
  focus: Focus,
): readonly Span[] {
  const terms = new Set(focus.terms);
  const equal = equalFormsIn(article, span).filter(({ forms }) =>
    forms.some((form) => terms.has(form)),
  );
  const marks: Span[] = [];
  for (const token of tokensIn(article, span)) {
    const form = equal.find((each) => isWithin(token, each));
    if (!form && (token.isCommon || !terms.has(token.term))) continue;
    const last = marks.at(-1);
    const isOneForm =
      form !== undefined && last !== undefined && form.start <= last.start;
    if (last && (isOneForm || JOINING.test(article.text.slice(last.end, token.start)))) {
      marks[marks.length - 1] = { start: last.start, end: token.end };
    } else {
      marks.push({ start: token.start, end: token.end });
    }
  }
  return marks;
}

const equalFormsIn = rememberSpans(({ text, published }: MarkedText, span) =>
  findEqualForms(text, span, published),
);
