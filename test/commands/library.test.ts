import { describe, expect, it } from 'vitest';
import { addThisArticle } from '../../commands/add-this-article.ts';
import { library } from '../../commands/library.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const shelf = buildLibrary([
  buildArticle('Bridge shut', ['It was shut.']),
  buildArticle('Ferry runs late', ['It ran late.'], { id: 'B3' }),
  buildArticle('Bridge open', ['It was opened.'], { id: 'B7' }),
]);
const upload = { name: 'a.md', url: 'https://cdn.example/a.md', bytes: 9 };
const url = 'https://example.org/a';

describe('/library', () => {
  it.each([
    {
      subcommand: 'add',
      values: { url: ` ${url} ` },
      effect: { kind: 'add-article', source: { kind: 'address', url } },
    },
    {
      subcommand: 'add',
      values: { file: '1' },
      uploads: { file: upload },
      effect: { kind: 'add-article', source: { kind: 'upload', upload, url: null } },
    },
    {
      subcommand: 'add',
      values: { file: '1', url },
      uploads: { file: upload },
      effect: { kind: 'add-article', source: { kind: 'upload', upload, url } },
    },
    { subcommand: 'add', values: {}, effect: { kind: 'ask-for-article' } },
    {
      subcommand: 'remove',
      values: { article: 'b3' },
      effect: { kind: 'ask-remove-article', number: 3 },
    },
    {
      subcommand: 'refetch',
      values: { article: 'bridge' },
      effect: { kind: 'refetch-article', number: 7 },
    },
    { subcommand: 'status', values: {}, effect: { kind: 'list-shelf', before: null } },
    {
      subcommand: 'follow',
      values: { feed: ' https://example.org/feed ' },
      effect: { kind: 'follow-feed', address: 'https://example.org/feed' },
    },
    {
      subcommand: 'unfollow',
      values: { feed: '2' },
      effect: { kind: 'unfollow-feed', feed: '2' },
    },
    { subcommand: 'unfollow', values: {}, effect: { kind: 'unfollow-feed', feed: null } },
    { subcommand: 'unanswered', values: {}, effect: { kind: 'list-unanswered' } },
  ])('$subcommand with $values wants $effect', ({ effect, ...options }) => {
    expect(library.answer(options, shelf)).toEqual(effect);
  });

  it.each([
    { article: 'A1', says: 'A1 comes with the bot' },
    { article: 'B9', says: 'There is no article “B9”' },
    { article: 'castle', says: 'There is no article “castle”' },
    { article: '···', says: '“···” is no article' },
  ])('refuses $article', ({ article, says }) => {
    const options = { subcommand: 'remove', values: { article } };
    expect(() => library.answer(options, shelf)).toThrow(says);
  });

  it('completes a server’s own articles alone, the newest first', () => {
    const suggested = library.suggest?.({ option: 'article', text: '' }, shelf);
    expect(suggested?.map(({ value }) => value)).toEqual(['B7', 'B3']);
  });
});

describe('Add this article', () => {
  const use = (message: string, embedded: readonly string[] = []) =>
    addThisArticle.answer({ subcommand: null, values: {}, message, embedded }, shelf);

  it.each([
    { message: `Read ${url}.`, embedded: [] },
    { message: `Read ${url}.`, embedded: ['https://example.org/a?from=feed'] },
    { message: '', embedded: [url] },
  ])('takes the one link of $message, $embedded', ({ message, embedded }) => {
    expect(use(message, embedded)).toEqual({
      kind: 'add-article',
      source: { kind: 'address', url },
    });
  });

  it('lets one choose of several, and says where there is none', () => {
    expect(use(`${url} https://example.org/b`)).toMatchObject({ kind: 'choose-link' });
    expect(() => use('Nothing here')).toThrow(
      'There is no link in the text of this message',
    );
  });
});
