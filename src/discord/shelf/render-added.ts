import type { DraftArticle } from '../../ingest/draft.ts';
import type { Warning } from '../../ingest/reading.ts';
import { sayQuestion } from '../../wording/question-line.ts';
import type { Words } from '../../wording/words.ts';
import { renderActButton, renderArticleLink, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
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

/** Another article in which most of its sentences also stand. */
export interface Twin {
  readonly id: string;
  readonly headline: string;
}

/** Renders what was added: where it is from, what was found in it, and what to look at. */
export function renderAdded(
  added: AddedArticle,
  words: Words,
  twin: Twin | null = null,
): MessageBody {
  const { number, article, warnings } = added;
  const id = `B${number}`;
  const { say } = words;
  const questions = [`/who speaks article: ${id}`, `/cite passage: ${id}·s1`]
    .map((line) => sayQuestion(line, words.language))
    .join(' · ');
  const lines = [
    say('shelf.added', {
      article: id,
      headline: escapeInline(article.headline, HEADLINE_CHARS),
    }),
    ...describeArticle(added, words),
    ...describeWarnings(warnings, words),
    ...describeTwin(twin, words),
    small(say('shelf.ask-now', { questions })),
  ];
  const buttons = row([
    ...renderArticleLink(article.url, words),
    renderActButton(say('buttons.take-off'), { kind: 'ask-remove-article', number }),
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
export function describeArticle(
  {
    article,
    sentences,
    speakers,
  }: Pick<AddedArticle, 'article' | 'sentences' | 'speakers'>,
  words: Words,
): readonly string[] {
  const { say } = words;
  const { publisher, published, authors, language } = article;
  const origin = [
    publisher ? escapeInline(publisher, SHORT_CHARS) : say('source.no-publisher'),
    published ? renderDay(published, words) : say('source.no-date'),
    authors.length > 0
      ? say('articles.beside-by', {
          names: escapeInline(authors.join(', '), AUTHORS_CHARS),
        })
      : say('articles.beside-no-author'),
    nameLanguage(language, words),
  ];
  const found = [
    say('articles.sentences', { count: sentences }),
    say('articles.speakers', { count: speakers }),
  ];
  return [origin.join(' · '), found.join(' · ')];
}

/** "British English" for "en-gb"; a tag that nobody knows stays as it is. */
function nameLanguage(tag: string, { language }: Words): string {
  try {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return escapeInline(names.of(tag) ?? tag, SHORT_CHARS);
  } catch (thrown) {
    // Pages write what they like: "en_GB" is no tag.
    if (!(thrown instanceof RangeError)) throw thrown;
    return escapeInline(tag, SHORT_CHARS);
  }
}

/** Says what a moderator should look at, a line each. */
export function describeWarnings(
  warnings: readonly Warning[],
  { say }: Words,
): readonly string[] {
  return warnings.map((warning) => `- ${say(`warnings.${warning}`)}`);
}

function describeTwin(twin: Twin | null, { say }: Words): readonly string[] {
  if (!twin) return [];
  const headline = escapeInline(twin.headline, HEADLINE_CHARS);
  return [`- ${say('shelf.also-stands', { article: twin.id, headline })}`];
}
