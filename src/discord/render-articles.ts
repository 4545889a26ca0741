import type { APIMessageTopLevelComponent } from 'discord.js';
import type {
  ArticleList,
  ArticleShown,
  CountedArticle,
} from '../answer/article-answer.ts';
import { ARTICLES_AT_ONCE } from '../answer/list-articles.ts';
import { formatAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import { sliceSpan } from '../text/span.ts';
import { sayQuestion } from '../wording/question-line.ts';
import type { Words } from '../wording/words.ts';
import { renderActButton, renderArticleLink, renderRemove, row } from './buttons.ts';
import { escapeInline } from './escape.ts';
import type { MessageBody } from './message-body.ts';
import { small } from './remarks.ts';
import { renderText } from './render-passage.ts';
import { renderDay, renderRights } from './render-source.ts';

/** Who asked, who sees it, and the lines above it. */
export interface ArticlesView {
  readonly header: readonly string[];
  readonly asker: string;
  readonly isPrivate: boolean;
  readonly words: Words;
}

/** Renders a page of the articles that can be asked, two lines each. */
export function renderArticleList(list: ArticleList, view: ArticlesView): MessageBody {
  const { articles, from, total } = list;
  const { words } = view;
  const { say } = words;
  const to = from + articles.length - 1;
  const asked = total === 0 ? say('articles.none') : say('articles.asked', { total });
  const shown =
    to < total || from > 1 ? say('articles.page', { asked, from, to }) : asked;
  const buttons = [
    ...(from > 1
      ? [
          renderActButton(
            say('buttons.previous'),
            turnTo(Math.max(1, from - ARTICLES_AT_ONCE)),
          ),
        ]
      : []),
    ...(to < total ? [renderActButton(say('buttons.next'), turnTo(to + 1))] : []),
    ...(view.isPrivate ? [] : [renderRemove(view.asker, words)]),
  ];
  const lines = articles.map((counted) => renderLines(counted, words));
  const text = [...view.header, shown, ...lines].join('\n');
  return body([renderText(text)], buttons, view);
}

/** Renders where an article is from, how long it is, and what became of it. */
export function renderArticleShown(shown: ArticleShown, view: ArticlesView): MessageBody {
  const { article, replaced } = shown;
  const { words } = view;
  const { url, id } = article;
  const lines = [
    ...view.header,
    `**${id}** · ${escapeInline(article.headline, HEADLINE_CHARS)}`,
    ...describeOrigin(shown, words),
    ...renderRights(article),
    ...(article.licence ? [] : [small(words.say('source.no-licence'))]),
    ...renderReplaced(replaced, words),
    ...renderCorrections(shown, words),
    small(
      [`/who speaks article: ${id}`, `/what happened about: … article: ${id}`]
        .map((line) => sayQuestion(line, words.language))
        .join(' · '),
    ),
  ];
  const buttons = [
    ...renderArticleLink(url, words),
    ...(view.isPrivate ? [] : [renderRemove(view.asker, words)]),
  ];
  return body([renderText(lines.join('\n'))], buttons, view);
}

/** When it was published and by whom, how long it is and how many speak in it. */
function describeOrigin(shown: ArticleShown, words: Words): readonly string[] {
  const { article, speakers: count } = shown;
  const { authors, updated } = article;
  const { say } = words;
  const published = renderPublished(article, words);
  return [
    updated
      ? say('articles.updated', { published, day: renderDay(updated, words) })
      : published,
    authors.length > 0
      ? say('articles.by', { names: escapeInline(authors.join(', '), AUTHORS_CHARS) })
      : say('articles.no-author'),
    `${renderLength(shown, words)} · ${say('articles.speakers', { count })}`,
  ];
}

function renderReplaced(replaced: readonly string[], { say }: Words): readonly string[] {
  if (replaced.length === 0) return [];
  const articles = replaced.slice(0, MOST_NAMED).join(', ');
  return [small(say('articles.takes-place', { articles }))];
}

const HEADLINE_CHARS = 150;
const LISTED_CHARS = 100;
const SHORT_CHARS = 80;
const AUTHORS_CHARS = 300;
const MOST_NAMED = 10;

function turnTo(from: number) {
  return { kind: 'articles', from } as const;
}

/** Shorter than where one article is shown, so that a page of them fits into a message. */
function renderLines(counted: CountedArticle, words: Words): string {
  const { article } = counted;
  return [
    `**${article.id}** · ${escapeInline(article.headline, LISTED_CHARS)}`,
    small(
      `${renderPublished(article, words, LISTED_CHARS / 2)} · ${renderLength(counted, words)}`,
    ),
  ].join('\n');
}

function renderPublished(
  { publisher, published }: Article,
  words: Words,
  limitChars = SHORT_CHARS,
): string {
  return [
    publisher ? escapeInline(publisher, limitChars) : words.say('source.no-publisher'),
    published ? renderDay(published, words) : words.say('source.no-date'),
  ].join(' · ');
}

function renderLength({ sentences: count }: CountedArticle, { say }: Words): string {
  const sentences = say('articles.sentences', { count });
  return count === 1
    ? sentences
    : say('articles.sentences-to', { sentences, last: `s${count}` });
}

const MOST_CORRECTIONS = 3;
const CORRECTION_CHARS = 240;

function renderCorrections(
  { article, corrections }: ArticleShown,
  { say }: Words,
): readonly string[] {
  return corrections.slice(0, MOST_CORRECTIONS).map(({ address, span }) => {
    const printed = escapeInline(sliceSpan(article.text, span), CORRECTION_CHARS);
    return small(say('source.adds', { printed, address: formatAddress(address) }));
  });
}

function body(
  components: readonly APIMessageTopLevelComponent[],
  buttons: Parameters<typeof row>[0],
  { isPrivate }: ArticlesView,
): MessageBody {
  const all = buttons.length === 0 ? components : [...components, row(buttons)];
  return { isPrivate, components: all, files: [] };
}
