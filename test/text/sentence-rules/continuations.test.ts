import { describe, expect, it } from 'vitest';
import { keepBracketsTogether } from '../../../src/text/sentence-rules/keep-brackets-together.ts';
import { keepEllipsisInSentence } from '../../../src/text/sentence-rules/keep-ellipsis-in-sentence.ts';
import { keepInitialWithName } from '../../../src/text/sentence-rules/keep-initial-with-name.ts';
import { keepListMarkerWithItem } from '../../../src/text/sentence-rules/keep-list-marker-with-item.ts';
import { keepLowerCaseContinuation } from '../../../src/text/sentence-rules/keep-lower-case-continuation.ts';
import { keepNestedQuotationTogether } from '../../../src/text/sentence-rules/keep-nested-quotation-together.ts';
import { keepSpeakerWithQuotation } from '../../../src/text/sentence-rules/keep-speaker-with-quotation.ts';
import { boundaryAt } from './boundary-at.ts';

describe('keepInitialWithName()', () => {
  it.each([
    'They elected Dana R. | Wells again.',
    'It was signed by R. | T. Wells.',
    'Then Amos B. | Sanders reported a theft.',
    'Dana R. | “Dee” Wells won.',
    'It stood on E. | 9th St. then.',
    'É. | Zola wrote it.',
  ])('keeps %s', (written) => {
    expect(keepInitialWithName(boundaryAt(written))).toBe(true);
  });

  it.each([
    'He met Malcolm X. | He was young.',
    'It was only you and I. | Wells had gone.',
    'They fell back on plan B. | Wells objected.',
    'Oranges hold vitamin C. | Limes do too.',
    'It is a DVD. | Wells sold it.',
    'Was it X? | Wells did not say.',
    'They met in room 7 of ward B. | 9 were ill.',
  ])('does not keep %s', (written) => {
    expect(keepInitialWithName(boundaryAt(written))).toBe(false);
  });
});

describe('keepLowerCaseContinuation()', () => {
  it.each([
    '“Who is it?” | she asked.',
    '“Out!” | yelled the crowd.',
    'LEEDS, Ala. | — A bridge fell.',
    'It is 4 ft. | (1.2 m) wide.',
    'He asked why? | “and so on” was the reply.',
  ])('keeps %s', (written) => {
    expect(keepLowerCaseContinuation(boundaryAt(written))).toBe(true);
  });

  it.each([
    'Shares fell. | eBay rose.',
    'Sales doubled. | iPhones led.',
    'About 900 came. | 14 were held.',
    'It passed. | (It had failed before.)',
    'It passed. | “We won,” she said.',
  ])('does not keep %s', (written) => {
    expect(keepLowerCaseContinuation(boundaryAt(written))).toBe(false);
  });
});

describe('keepEllipsisInSentence()', () => {
  it.each([
    ['It was [...] | The rest is lost.', 0],
    ['“Well … | I do not know,” she said.', 1],
    ['... | And then it rained.', 0],
    ['“Many turn to credit … | A change could hurt them.”', 1],
  ])('keeps %s at depth %i', (written, depth) => {
    expect(keepEllipsisInSentence(boundaryAt(written, depth))).toBe(true);
  });

  it.each([
    ['She fell silent… | The line was dead.', 0],
    ['I do not know why ... | In court, he wept.', 0],
    ['“It hurt.... | The rest you know.”', 1],
    ['It rained. | I left.', 0],
  ])('does not keep %s at depth %i', (written, depth) => {
    expect(keepEllipsisInSentence(boundaryAt(written, depth))).toBe(false);
  });
});

describe('keepListMarkerWithItem()', () => {
  it.each([
    '1. | The pier fell.',
    '2.) | The pier fell.',
    '• 9. | The pier',
    'Q. | Why?',
    'iv. | The pier',
  ])('keeps %s', (written) => {
    expect(keepListMarkerWithItem(boundaryAt(written))).toBe(true);
  });

  it.each(['Oh. | It fell.', 'It fell in 1912. | It stood again.', 'Why? | It fell.'])(
    'does not keep %s',
    (written) => {
      expect(keepListMarkerWithItem(boundaryAt(written))).toBe(false);
    },
  );
});

describe('keepSpeakerWithQuotation()', () => {
  it.each([
    '“Who is it?” | Ms. Wells asked.',
    '“Out!” | Dana de la Cruz shouted again.',
    '“Who is it?” | Ms. Wells, a nurse, asked.',
    '“Never!!” | @danawells wrote on Friday.',
    '"Out!" | Wells told the guards.',
  ])('keeps %s', (written) => {
    expect(keepSpeakerWithQuotation(boundaryAt(written))).toBe(true);
  });

  it.each([
    '“Who is it?” | Wells said he was not sure.',
    '“We lost.” | Wells said.',
    '“Who is it?” | The door opened.',
    'Who is it? | Wells asked.',
  ])('does not keep %s', (written) => {
    expect(keepSpeakerWithQuotation(boundaryAt(written))).toBe(false);
  });
});

describe('keepBracketsTogether()', () => {
  it.each(['The bill (It was late. | It was long.) is back.'])('keeps %s', (written) => {
    expect(keepBracketsTogether(boundaryAt(written))).toBe(true);
  });

  it.each([
    '(It was late. | It was long.)',
    'The bill (an old one) failed. | It was late (as ever).',
    'The bill (It was late.) | It was long (as ever).',
    'An open one (It was late. | It never closed.',
  ])('does not keep %s', (written) => {
    expect(keepBracketsTogether(boundaryAt(written))).toBe(false);
  });
});

describe('keepNestedQuotationTogether()', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
  ])('at depth %i says %s', (depth, expected) => {
    expect(keepNestedQuotationTogether(boundaryAt('It fell. | So it did.', depth))).toBe(
      expected,
    );
  });
});
