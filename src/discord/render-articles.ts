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
import { renderActButton, renderArticleLink, renderRemove, row } from './buttons.ts';
import { escapeInline } from './escape.ts';
import type { MessageBody } from './message-body.ts';
import { renderText } from './render-passage.ts';
import { renderDay, renderRights } from './render-source.ts';

/** Who asked, who sees it, and the lines above it. */
export interface ArticlesView {
  readonly header: readonly string[];
  readonly asker: string;
  readonly isPrivate: boolean;
}

/** Renders a page of the articles that can be asked, two lines each. */
export function renderArticleList(list: ArticleList, view: ArticlesView): MessageBody {
  const { articles, from, total } = list;
  const to = from + articles.length - 1;
  const counted = total === 1 ? '1 article' : `${total} articles`;
  const summary =
    total === 0 ? 'No articles can be asked here yet' : `${counted} can be asked here`;
  const shown = to < total || from > 1 ? `${summary}: ${from} to ${to}` : summary;
  const buttons = [
    ...(from > 1
      ? [renderActButton('Previous', turnTo(Math.max(1, from - ARTICLES_AT_ONCE)))]
      : []),
    ...(to < total ? [renderActButton('Next', turnTo(to + 1))] : []),
    ...(view.isPrivate ? [] : [renderRemove(view.asker)]),
  ];
  const text = [...view.header, shown, ...articles.map(renderLines)].join('\n');
  return body([renderText(text)], buttons, view);
}

/** Renders where an article is from, how long it is, and what became of it. */
export function renderArticleShown(shown: ArticleShown, view: ArticlesView): MessageBody {
  const { article, speakers, replaced } = shown;
  const { authors, updated, url } = article;
  const lines = [
    ...view.header,
    `**${article.id}** · ${escapeInline(article.headline, HEADLINE_CHARS)}`,
    `${renderPublished(article)}${updated ? `, updated ${renderDay(updated)}` : ''}`,
    authors.length > 0
      ? `By ${escapeInline(authors.join(', '), AUTHORS_CHARS)}`
      : 'Author not stated',
    `${renderLength(shown)} · ${speakers === 1 ? '1 speaker' : `${speakers} speakers`}`,
    ...renderRights(article),
    ...(article.licence ? [] : ['-# licence not stated']),
    ...(replaced.length > 0
      ? [
          `-# takes the place of ${replaced.slice(0, MOST_NAMED).join(', ')}, whose addresses lead to their texts`,
        ]
      : []),
    ...renderCorrections(shown),
    `-# /who speaks article: ${article.id} · /what happened about: … article: ${article.id}`,
  ];
  const buttons = [
    ...renderArticleLink(url),
    ...(view.isPrivate ? [] : [renderRemove(view.asker)]),
  ];
  return body([renderText(lines.join('\n'))], buttons, view);
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
function renderLines(counted: CountedArticle): string {
  const { article } = counted;
  return [
    `**${article.id}** · ${escapeInline(article.headline, LISTED_CHARS)}`,
    `-# ${renderPublished(article, LISTED_CHARS / 2)} · ${renderLength(counted)}`,
  ].join('\n');
}

function renderPublished(
  { publisher, published }: Article,
  limitChars = SHORT_CHARS,
): string {
  return [
    publisher ? escapeInline(publisher, limitChars) : 'publisher not stated',
    published ? renderDay(published) : 'date not stated',
  ].join(' · ');
}

function renderLength({ sentences }: CountedArticle): string {
  return sentences === 1 ? '1 sentence' : `${sentences} sentences, s1 to s${sentences}`;
}

const MOST_CORRECTIONS = 3;
const CORRECTION_CHARS = 240;

function renderCorrections({ article, corrections }: ArticleShown): readonly string[] {
  return corrections.slice(0, MOST_CORRECTIONS).map(({ address, span }) => {
    const printed = sliceSpan(article.text, span);
    return `-# the article adds: ${escapeInline(printed, CORRECTION_CHARS)} · ${formatAddress(address)}`;
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
