import { describe, expect, it } from 'vitest';
import { answerCite } from '../../src/answer/cite.ts';
import { formatAddress } from '../../src/article/address.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { buildArticle } from '../support/build-article.ts';

const URL_OF_IT = 'https://example.org/bridge';
const library = buildLibrary([
  buildArticle(
    'Bridge shut',
    ['The bridge was shut. It “will open,” she said.', 'The bridge was old.'],
    { url: URL_OF_IT },
  ),
]);
const cite = (passage: string) =>
  answerCite(library, { asked: `/cite passage: ${passage}`, passage }).passages.map(
    ({ address }) => formatAddress(address),
  );

describe('answerCite()', () => {
  it.each([
    { passage: 'A1·s2', found: ['A1·s2'] },
    { passage: 'a1.2', found: ['A1·s2'] },
    { passage: ' a1 s1-3 ', found: ['A1·s1-3'] },
    { passage: 'a1s2', found: ['A1·s2'] },
    { passage: `[Bridge](${URL_OF_IT}#:~:text=was%20old)`, found: ['A1·s3'] },
    { passage: `see <${URL_OF_IT}#:~:text=was%20old>.`, found: ['A1·s3'] },
    { passage: `${URL_OF_IT}#:~:text=was old`, found: ['A1·s3'] },
    { passage: `${URL_OF_IT}#:~:text=%ZZ&text=was%20old`, found: ['A1·s3'] },
    { passage: `https://m.example.org/bridge/amp#:~:text=old`, found: ['A1·s3'] },
    { passage: 'A1.0', found: ['A1·s0'] },
    { passage: URL_OF_IT, found: ['A1·s0'] },
    { passage: `<${URL_OF_IT}/>`, found: ['A1·s0'] },
    { passage: `${URL_OF_IT}#:~:text=was%20shut`, found: ['A1·s1'] },
    { passage: `${URL_OF_IT}#:~:text=it%20%22will,was`, found: ['A1·s2-3'] },
    { passage: `${URL_OF_IT}#:~:text=said.-,the%20bridge`, found: ['A1·s3'] },
    { passage: `${URL_OF_IT}#:~:text=bridge%20was,-old`, found: ['A1·s3'] },
    { passage: `${URL_OF_IT}#:~:text=was%20shut&text=old`, found: ['A1·s1', 'A1·s3'] },
  ])('cites $passage', ({ passage, found }) => {
    expect(cite(passage)).toEqual(found);
  });

  it.each([
    { passage: 'A9.1', says: /no article A9 here/ },
    { passage: 'A1.99', says: /s0, its headline, to s3: there is no s99/ },
    { passage: 'A1.2-99', says: /no s99/ },
    { passage: 'a1', says: /add a sentence, such as A1·s3/ },
    {
      passage: 'a1 s3-1',
      says: /“a1 s3-1” ends before it begins: did you mean A1·s1-3\?/,
    },
    {
      passage: `${URL_OF_IT}#:~:text=%ZZ`,
      says: /cannot be read: “%ZZ” is not well-formed/,
    },
    { passage: `${URL_OF_IT} ${URL_OF_IT}`, says: /no address and no link/ },
    { passage: 'the bridge', says: /no address and no link/ },
    { passage: 'https://example.org/ferry', says: /No article here is from/ },
    {
      passage: `${URL_OF_IT}#:~:text=zeppelin`,
      says: /do not stand in A1 here: “zeppelin”/,
    },
    { passage: `x${'y'.repeat(3000)}`, says: /^.{0,250}$/ },
  ])('says what is wrong with $passage', ({ passage, says }) => {
    expect(() => cite(passage)).toThrow(QueryError);
    expect(() => cite(passage)).toThrow(says);
  });
});
