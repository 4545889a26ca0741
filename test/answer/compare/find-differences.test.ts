import { describe, expect, it } from 'vitest';
import {
  findDifferences,
  readMessage,
} from '../../../src/answer/compare/find-differences.ts';
import { renderDifferences } from '../../../src/discord/render-differences.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { wordsIn } from '../../../src/wording/words.ts';
import { buildArticle } from '../../support/build-article.ts';

const [reading] = buildLibrary([
  buildArticle(
    'Harbour bridge shut',
    [
      'On Monday a storm bent 14 cables of the harbour bridge, wounding 3.',
      '“The repair will not cost the town more than $3 million,” engineer Maria Ortega said.',
      'Police did not close the tunnel, and two lorries were turned back.',
      'The ferry carried 9,000 people in May and 7,000 people in June.',
    ],
    { published: '2021-06-30' },
  ),
]).readings;

const compare = (text: string) =>
  reading ? findDifferences(readMessage(text), reading, reading.sentences.slice(1)) : [];

describe('findDifferences()', () => {
  it.each([
    {
      message: 'a storm bent 40 cables of the harbour bridge on Tuesday',
      found: ['figure: 40 cables / 14 cables', 'day: Tuesday / Monday'],
    },
    { message: 'the storm bent 14 cables of the bridge on Monday', found: [] },
    { message: 'the storm at the harbour bridge bent 40 lamps', found: [] },
    {
      message: 'That harbour bridge storm wounded 5.',
      found: ['figure: 5 / 3'],
    },
    {
      message: 'Eva Roth said the repair will cost the town more than $4 million',
      found: [
        'figure: $4 million / $3 million',
        'negation:  / not cost',
        'speaker: Eva Roth / Maria Ortega',
      ],
    },
    {
      message: 'Ortega said the repair will not cost the town more than $3 million',
      found: [],
    },
    { message: 'Police did close the tunnel', found: ['negation:  / not close'] },
    {
      message: 'Police did not close the tunnel; lorries were not turned back',
      found: ['negation: not turned / '],
    },
    // Two figures of the same on one side: which of them corresponds cannot be told.
    { message: 'the ferry carried 8,000 people', found: [] },
    // What stands on both sides is put aside.
    { message: 'the ferry carried 9,000 people in May', found: [] },
    {
      message: 'the ferry carried 9,000 people in May and 8,000 people in June',
      found: ['figure: 8,000 people / 7,000 people'],
    },
    {
      message: 'the ferry carried 9,000 people in May and 7,000 people in July',
      found: ['day: July / June'],
    },
    {
      message: 'engineer Ortega: the repair will not cost more than €3 million',
      found: ['figure: €3 million / $3 million'],
    },
    { message: 'the repair will not cost more than three million dollars', found: [] },
    { message: 'My cat has 3 lives on Tuesday', found: [] },
    { message: '', found: [] },
  ])('compares “$message”', ({ message, found }) => {
    const differences = compare(message).map(
      (each) => `${each.kind}: ${each.message} / ${each.passage}`,
    );
    expect(differences).toEqual(found);
  });
});

describe('renderDifferences()', () => {
  const rendered = [
    'a storm bent 40 cables of the harbour bridge on Tuesday',
    'Eva Roth said the repair will cost the town more than $4 million',
    'lorries were not turned back by Police at the tunnel',
  ].map((message) => renderDifferences(compare(message), wordsIn('en')));

  it('states facts and no verdict', () => {
    const verdict =
      /wrong|false|fake|\blie|true|correct|mislead|accura|error|mistake|claim|actual|really|debunk/iu;
    for (const lines of rendered) {
      expect(lines).not.toBe('');
      expect(lines).not.toMatch(verdict);
    }
  });

  it('says which side has what', () => {
    expect(rendered[0]).toBe(
      '-# Difference: The message has “40 cables”; the passage has “14 cables”\n-# Difference: The message has “Tuesday”; the passage has “Monday”',
    );
  });

  it('lets nothing that was typed format or ping', () => {
    const text = renderDifferences(
      [{ kind: 'speaker', message: '@everyone **x**', passage: '[a](https://b.c)' }],
      wordsIn('en'),
    );
    expect(text).toContain('\\@everyone \\*\\*x\\*\\*');
    expect(text).toContain('\\[a\\]\\(https\\://b.c)');
  });
});
