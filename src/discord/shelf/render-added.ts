import type { DraftArticle } from '../../ingest/draft.ts';
import type { Warning } from '../../ingest/reading.ts';
import { renderActButton, renderArticleLink, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderText } from '../render-passage.ts';
import { renderDay } from '../render-source.ts';

/** An article that is on the shelf now, as who added it wants to check it. */
export interface AddedArticle {
  readonly number: number;
  readonly article: DraftArticle;
  /** Of its body. */
  readonly sentences: number;
  readonly speakers: number;
  readonly warnings: readonly Warning[];
}

/** Renders what was added: where it is from, what was found in it, and what to look at. */
export function renderAdded(added: AddedArticle): MessageBody {
  const { number, article, warnings } = added;
  const id = `B${number}`;
  const lines = [
    `**${id} is added**: ${escapeInline(article.headline, HEADLINE_CHARS)}`,
    ...describeArticle(added),
    ...describeWarnings(warnings),
    `-# It can be asked now: /who speaks article: ${id} · /cite passage: ${id}·s1`,
  ];
  const buttons = row([
    ...renderArticleLink(article.url),
    renderActButton('Take it off', { kind: 'ask-remove-article', number }),
  ]);
  return {
    isPrivate: true,
    components: [renderText(lines.join('\n')), buttons],
    files: [],
  };
}

const HEADLINE_CHARS = 200;
const SHORT_CHARS = 100;
const AUTHORS_CHARS = 300;

/** Two lines: where an article is from, and how much was found in it. */
export function describeArticle({
  article,
  sentences,
  speakers,
}: Pick<AddedArticle, 'article' | 'sentences' | 'speakers'>): readonly string[] {
  const { publisher, published, authors, language } = article;
  const origin = [
    publisher ? escapeInline(publisher, SHORT_CHARS) : 'publisher not stated',
    published ? renderDay(published) : 'date not stated',
    authors.length > 0
      ? `by ${escapeInline(authors.join(', '), AUTHORS_CHARS)}`
      : 'author not stated',
    nameLanguage(language),
  ];
  const found = [
    sentences === 1 ? '1 sentence' : `${sentences} sentences`,
    speakers === 1 ? '1 speaker' : `${speakers} speakers`,
  ];
  return [origin.join(' · '), found.join(' · ')];
}

/** "British English" for "en-gb"; a tag that nobody knows stays as it is. */
function nameLanguage(tag: string): string {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    return escapeInline(names.of(tag) ?? tag, SHORT_CHARS);
  } catch (thrown) {
    // Pages write what they like: "en_GB" is no tag.
    if (!(thrown instanceof RangeError)) throw thrown;
    return escapeInline(tag, SHORT_CHARS);
  }
}

const WARNINGS: Readonly<Record<Warning, string>> = {
  partial:
    'This may be only a part of the article: compare its end with the page, or add the whole text as a file.',
  paywall: 'The page says that only subscribers read all of it: the end may be missing.',
  'no-date': 'No date was found: times such as “on Monday” stay without a day.',
  live: 'The page is written while things happen: `/library refetch` takes over what changes.',
  'no-author': 'No author was found.',
};

/** Says what a moderator should look at, a line each. */
export function describeWarnings(warnings: readonly Warning[]): readonly string[] {
  return warnings.map((warning) => `- ${WARNINGS[warning]}`);
}
