import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { searchTerms } from '../../src/query/search-terms.ts';
import { equalForms, withEqualForms } from '../../src/ranking/equal-forms.ts';
import { buildArticle } from '../support/build-article.ts';

const inPassage = (text: string, published: string | null = null) =>
  equalForms(text, { start: 0, end: text.length }, published);
const inQuestion = (text: string) => searchTerms(withEqualForms(parseQuery(text)));

describe('equalForms() and withEqualForms()', () => {
  it.each([
    { question: '1,200,000 people', passage: 'about 1.2m people' },
    { question: '1.2 million people', passage: 'about 1.2m people' },
    { question: '40 percent of voters', passage: '40% of voters' },
    { question: '40 per cent of voters', passage: '40% of voters' },
    { question: '3 billion dollars', passage: 'paid $3bn' },
    { question: '$3bn', passage: 'paid three billion dollars' },
    { question: '56 jets', passage: 'fifty-six jets' },
    { question: '8 November', passage: 'on Monday', published: '2021-11-10' },
    { question: 'Nov 8', passage: 'on 8 November' },
    { question: 'November 8th, 2021', passage: 'on Monday', published: '2021-11-10' },
    { question: '2021-11-08', passage: 'on 8 November 2021' },
    { question: '5 km', passage: 'a 5km race' },
    { question: 'pounds', passage: 'paid £3' },
    { question: 'euros', passage: 'paid €3' },
    { question: 'boats in May', passage: 'launched in May' },
    { question: 'boats of May 1998', passage: 'launched by 26 May' },
    { question: '2.5 million', passage: 'paid €2.5m' },
    { question: '2.40am', passage: 'left at 2:40am' },
    { question: '2:40 a.m.', passage: 'left at 2.40 am' },
    { question: '2:40 pm', passage: 'left at 14:40' },
    { question: '2 p.m.', passage: 'left at 2pm' },
    { question: '12.30am', passage: 'left at 00:30' },
  ])('meets in “$question” and “$passage”', ({ question, passage, published }) => {
    const forms = new Set(inPassage(passage, published ?? null));
    expect(inQuestion(question).some((term) => forms.has(term))).toBe(true);
  });

  it.each([
    { question: '1,200,000 people', passage: 'a 1.2m wall' },
    { question: '8 jets', passage: 'on Monday', published: '2021-11-10' },
    { question: '9 November', passage: 'on Monday', published: '2021-11-10' },
    { question: '8 November 2020', passage: 'on Monday', published: '2021-11-10' },
    { question: '8 November', passage: 'on Monday' }, // of an article without a date
    { question: 'Monday', passage: 'on 8 November' },
    { question: '40 boats', passage: 'fifty boats' },
    { question: 'boats in May', passage: 'Theresa May left' },
    { question: 'boats in May', passage: 'it may sink' },
    { question: 'boats may sink', passage: 'launched in May' },
    { question: '2:40am', passage: 'left at 2:40pm' },
    { question: '2:40am', passage: 'a rate of 2.40' },
    { question: '12pm', passage: 'left at 00:00' },
    { question: 'bridge', passage: 'a bridge' },
  ])(
    'does not meet in “$question” and “$passage”',
    ({ question, passage, published }) => {
      const forms = new Set(inPassage(passage, published ?? null));
      expect(inQuestion(question).some((term) => forms.has(term))).toBe(false);
    },
  );

  it('finds a unit that is asked for without its figure', () => {
    const [dollars] = withEqualForms(parseQuery('dollars of the prize')).words;
    expect(dollars?.forms).toEqual(['usd']);
  });

  it('takes a time of day for one word', () => {
    const { words } = withEqualForms(parseQuery('the bang at 3:35 a.m. in Kvam'));
    expect(words.map(({ written, term }) => [written, term])).toEqual([
      ['bang', 'bang'],
      ['3:35 a.m.', 't0335'],
      ['Kvam', 'kvam'],
    ]);
  });

  it('leaves a question without numbers as it is', () => {
    const query = parseQuery('who shut the harbour bridge');
    expect(withEqualForms(query)).toBe(query);
  });
});

describe('a search by equal forms', () => {
  const library = buildLibrary([
    buildArticle(
      'Harbour news',
      [
        'The port moved 1.2m crates last year.',
        'Some 40% of its cranes are old.',
        'The pilots struck on Monday.',
        'A grant of $3bn pays for quays.',
        'Fifty-six tugs serve the docks.',
      ],
      { published: '2021-11-10' },
    ),
  ]);

  it.each([
    { about: '1,200,000 crates', answer: 'The port moved' },
    { about: '1.2 million crates', answer: 'The port moved' },
    { about: '40 per cent of the cranes', answer: 'Some 40%' },
    { about: 'pilots struck 8 November', answer: 'The pilots struck' },
    { about: 'a grant of 3 billion dollars', answer: 'A grant' },
    { about: '56 tugs', answer: 'Fifty-six' },
  ])('finds “$about”', ({ about, answer }) => {
    const result = answerLine(`/what happened about: ${about}`, library);
    const [first] = result.kind === 'found' ? result.passages : [];
    expect(first?.article.text.slice(first.span.start)).toMatch(new RegExp(`^${answer}`));
    expect(first?.marks.length).toBeGreaterThan(0);
  });

  it.each(['1,300,000 crates', '41 percent of cranes', '57 tugs'])(
    'keeps silent about “%s”',
    (about) => {
      expect(answerLine(`/what happened about: ${about}`, library).kind).toBe(
        'nothing-found',
      );
    },
  );
});
