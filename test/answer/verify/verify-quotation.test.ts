import { describe, expect, it } from 'vitest';
import { verifyQuotation } from '../../../src/answer/verify/verify-quotation.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { buildArticle } from '../../support/build-article.ts';
import { processorMs } from '../../support/processor-time.ts';

const library = buildLibrary([
  buildArticle('Harbour bridge shut after storm', [
    'Mayor Eva Ortega said the bridge was old. “The cables will hold until spring,” city engineer Maria Ortega said.',
    'Paul Lindqvist and Jo Berg inspected the deck. “We saw 14 cracks in time,” he said.',
    '“Nobody was in danger,” Lindqvist said. “The money is there.”',
    'The bridge cost $3.5 million and opened in 1987.',
    'The deck was wet. Cars were told “slow down on the wet deck” twice.',
    'Crews closed the long tunnel with care. Crews closed the long tunnel and reopened it for care.',
    '“It is fine,” Ann Lee said. “It is fine,” Bo Roth said.',
  ]),
  buildArticle(
    'Ferry breaks its record',
    ['The ferry carried 9,000 people on Tuesday.'],
    {
      id: 'A2',
      slug: 'ferry',
    },
  ),
]);
const verify = (quote: string, speaker?: string) =>
  verifyQuotation(library, { quote, speaker });

describe('verifyQuotation()', () => {
  it.each([
    { quote: 'The bridge cost $35 million', grade: 'words changed' },
    { quote: 'The bridge cost 3.5 million', grade: 'words left out' },
    { quote: 'The bridge cost €3.5 million', grade: 'words changed' },
    { quote: 'carried 9000 people', grade: 'verbatim but for marks, dashes, spaces' },
    { quote: 'carried 9.000 people', grade: 'words changed' },
    { quote: 'The cable', grade: 'not in these articles' },
    { quote: 'ables will hold until spring', grade: 'words changed' },
    {
      quote: 'the cables ... will hold',
      grade: 'verbatim but for marks, dashes, spaces',
    },
    { quote: '“Nobody was in danger. The money is there.”', grade: 'words left out' },
    {
      quote: 'The cables will hold … The money is there',
      grade: 'two statements joined',
    },
    { quote: 'The cables will hold […] spring', grade: 'words left out' },
    { quote: 'Spring until hold will cables the', grade: 'not in these articles' },
  ])('grades “$quote” $grade', ({ quote, grade }) => {
    expect(verify(quote).grade).toBe(grade);
  });

  it.each([
    { quote: 'Nobody was in danger', speaker: 'Paul Lindqvist', kind: 'same' },
    { quote: 'Nobody was in danger', speaker: 'Mr Lindqvist', kind: 'same' },
    { quote: 'Nobody was in danger', speaker: 'Jo Berg', kind: 'other' },
    { quote: 'opened in 1987', speaker: 'Jo Berg', kind: 'reporter' },
    { quote: 'slow down on the wet deck', speaker: 'Jo Berg', kind: 'not stated' },
    { quote: 'We saw 14 cracks', speaker: 'Jo Berg', kind: 'unclear' },
  ])('finds whether $speaker says “$quote”: $kind', ({ quote, speaker, kind }) => {
    const finding = verify(quote, speaker);
    expect(finding.speaker?.kind).toBe(kind);
    const otherwise = kind === 'unclear' ? 'ambiguous' : 'said by someone else';
    expect(finding.grade).toBe(kind === 'same' ? 'verbatim' : otherwise);
  });

  it('puts the place first where the one who was given says it', () => {
    const [first, second] = verify('It is fine', 'Bo Roth').places;
    expect(first?.address.first).toBeGreaterThan(second?.address.first ?? 0);
  });

  it('says that a name is shared', () => {
    expect(verify('The cables will hold', 'Ortega').speaker?.sharedBy).toContain(
      'Maria Ortega',
    );
  });

  it('calls out a negation that was added or dropped', () => {
    expect(verify('The cables will not hold until spring').changes).toEqual([
      { article: '', quotation: 'not', isMarked: false, isNegation: true },
    ]);
    expect(verify('somebody was in danger').changes[0]?.isNegation).toBe(true);
  });

  it('shows the words that differ as they are written', () => {
    expect(verify('The ferry carried 8,000 persons on Tuesday').changes).toEqual([
      {
        article: '9,000 people',
        quotation: '8,000 persons',
        isMarked: false,
        isNegation: false,
      },
    ]);
  });

  it('is ambiguous where two places are equally near and graded differently', () => {
    const finding = verify('Crews closed the long tunnel for care');
    expect(finding.grade).toBe('ambiguous');
    expect(finding.among).toEqual(['words changed', 'words left out']);
    expect(finding.places).toHaveLength(2);
  });

  it.each([
    { quote: '“…”', says: /no word/ },
    { quote: 'a '.repeat(3000), says: /3,000 words.*1,500/ },
  ])('refuses $quote', ({ quote, says }) => {
    expect(() => verify(quote)).toThrow(says);
  });

  it.each([
    { what: 'one word over and over', quote: 'the '.repeat(1500) },
    { what: 'one letter', quote: 'a'.repeat(6000) },
    { what: 'marks alone but for a word', quote: `${'“'.repeat(5990)}deck` },
    { what: 'ellipses', quote: 'the … '.repeat(1000) },
    { what: 'brackets', quote: `the${']'.repeat(5000)}deck` },
    { what: 'figures', quote: '1.'.repeat(3000) },
  ])('takes little time for $what', ({ quote }) => {
    const hostile = buildLibrary([
      buildArticle('Deck', [`The deck. ${'the '.repeat(3000)}end.`]),
    ]);
    const time = processorMs(() =>
      verifyQuotation(hostile, { quote, speaker: undefined }),
    );
    expect(time).toBeLessThan(1500);
  });
});
