import { describe, expect, it } from 'vitest';
import { withSynonyms } from '../../src/answer/with-synonyms.ts';
import { answerLine } from '../../src/answer-line.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { stem } from '../../src/text/stem.ts';
import { townLibrary } from '../support/town-library.ts';

const known = new Set(['resume', 'negotiations', 'umpire'].map((word) => stem(word)));
const formsOf = (text: string) =>
  withSynonyms(parseQuery(text), (term) => known.has(term)).words.map(
    ({ forms }) => forms,
  );

describe('withSynonyms()', () => {
  it('reads a word that is not there as what means nearly the same', () => {
    expect(formsOf('talks restart')).toEqual([[stem('negotiations')], [stem('resume')]]);
  });

  it.each([
    'resume', // is there itself
    'the new Talks', // a name
    'trombones', // nothing means the same
  ])('leaves “%s” as it is', (text) => {
    expect(formsOf(text).flat()).toEqual([]);
  });

  it.each([
    {
      question: '/when was what: the talks due to restart',
      first: 'Manager Owen Tate said',
    },
    {
      question: '/where was what: the scorched glove found',
      first: 'Detectives recovered',
    },
    {
      question: '/ask question: who bankrolled the otter survey?',
      first: 'The study was',
    },
    {
      question: '/ask question: which coach moaned about the ref?',
      first: 'Skerry’s trainer',
    },
  ])('finds for “$question” the passage “$first”', ({ question, first }) => {
    const answer = answerLine(question, townLibrary);
    const [passage] = answer.kind === 'found' ? answer.passages : [];
    const text = passage ? sliceSpan(passage.article.text, passage.span) : '';
    expect(text.slice(0, first.length)).toBe(first);
  });
});
