import type { Article } from '../article/article.ts';
import { rememberSpans } from '../text/remember-spans.ts';
import type { Span } from '../text/span.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/** Splits the words of a passage, once for all questions: see {@link splitTokens}. */
export const tokensIn: (article: Pick<Article, 'text'>, span: Span) => readonly Token[] =
  rememberSpans(({ text }: Pick<Article, 'text'>, span) => splitTokens(text, span));
