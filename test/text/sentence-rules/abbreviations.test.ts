import { describe, expect, it } from 'vitest';
import { keepAbbreviationInSentence } from '../../../src/text/sentence-rules/keep-abbreviation-in-sentence.ts';
import { keepAbbreviationWithFigure } from '../../../src/text/sentence-rules/keep-abbreviation-with-figure.ts';
import { keepPlaceWithTitle } from '../../../src/text/sentence-rules/keep-place-with-title.ts';
import { keepSaintWithName } from '../../../src/text/sentence-rules/keep-saint-with-name.ts';
import { keepTimeWithDay } from '../../../src/text/sentence-rules/keep-time-with-day.ts';
import { keepTitleWithName } from '../../../src/text/sentence-rules/keep-title-with-name.ts';
import { boundaryAt } from './boundary-at.ts';

describe('keepTitleWithName()', () => {
  it.each([
    'Talks with Lt. | Gov. Dana Wells stalled.',
    'A word from the Rev. | Amos Tull followed.',
    'It is Leeds vs. | The Rest tonight.',
    'STATEMENT BY SEN. | WELLS ON FARMS',
    'Some fruit, e.g. | Bramley apples, kept.',
  ])('keeps %s', (written) => {
    expect(keepTitleWithName(boundaryAt(written))).toBe(true);
  });

  it.each([
    'She was fined by the SEC. | The firm paid.',
    'Is there a doctor? | Dana Wells asked.',
    'He left with the Drews. | Ann stayed.',
    'They called him “Mr.” | Nobody knew why.',
  ])('does not keep %s', (written) => {
    expect(keepTitleWithName(boundaryAt(written))).toBe(false);
  });
});

describe('keepAbbreviationWithFigure()', () => {
  it.each([
    'The case is No. | 81-207.',
    'It opens on Oct. | 9.',
    'See p. | 12 and pp. 14–16.',
    'It is in Vol. | IV of the set.',
    'Born c. | 1640 in Delft.',
    'SEC. | 44 APPROPRIATIONS',
  ])('keeps %s', (written) => {
    expect(keepAbbreviationWithFigure(boundaryAt(written))).toBe(true);
  });

  it.each([
    'The answer was no. | It stood.',
    'He said No. | I asked again.',
    'About 900 came. | 14 were held.',
    'It is due in Oct. | Farmers are waiting.',
  ])('does not keep %s', (written) => {
    expect(keepAbbreviationWithFigure(boundaryAt(written))).toBe(false);
  });
});

describe('keepAbbreviationInSentence()', () => {
  it.each([
    'The U.S. | Coast Guard searched.',
    'He leads Brix Inc. | Chief Executive Dana Wells left.',
    'Brix Corp. | (London) fell.',
    'Soldiers of the U.S. | Marines were flown out.',
    'She studied at the M.I.T. | Media Lab.',
    'He reads Yahoo! | News daily.',
    'Amos Tull Jr. | Memorial Park is shut.',
  ])('keeps %s', (written) => {
    expect(keepAbbreviationInSentence(boundaryAt(written))).toBe(true);
  });

  it.each([
    'They flew to the U.S. | However, no one met them.',
    'It went to the U.N. | Envoys were pleased.',
    'He runs Brix Inc. | “We are small,” he said.',
    'He is Amos Tull Sr. | Mr. Tull is 90.',
    'We left the U.K. | They’re still there.',
    'She works at Yahoo! | It pays well.',
    'They brought rope, lamps, etc. | Wells had none.',
    'It faces the Sun. | Mars is behind it.',
    'We met at 6 p.m. | Wells was late.',
    'They went in. | Wells waited.',
  ])('does not keep %s', (written) => {
    expect(keepAbbreviationInSentence(boundaryAt(written))).toBe(false);
  });
});

describe('keepPlaceWithTitle()', () => {
  it.each([
    'On Monday U.S. | Rep. Dana Wells left.',
    'A call by Wis. | Gov. Dana Wells failed.',
  ])('keeps %s', (written) => {
    expect(keepPlaceWithTitle(boundaryAt(written))).toBe(true);
  });

  it.each([
    'She lives in Racine, Wis. | Gov. Wells lives there too.',
    'He is Amos Tull Jr. | Mr. Tull is 60.',
    'She left the U.S. | He stayed.',
  ])('does not keep %s', (written) => {
    expect(keepPlaceWithTitle(boundaryAt(written))).toBe(false);
  });
});

describe('keepSaintWithName()', () => {
  it.each([
    'They drove to St. | Ives by night.',
    'St. | Thomas was cut off.',
    'The twin cities, Leeds-St. | Paul, agreed.',
  ])('keeps %s', (written) => {
    expect(keepSaintWithName(boundaryAt(written))).toBe(true);
  });

  it.each([
    'It burned on Mill St. | The owner was out.',
    'It burned on 8th St. | Wells saw it.',
    'He left the coast. | Ives followed.',
  ])('does not keep %s', (written) => {
    expect(keepSaintWithName(boundaryAt(written))).toBe(false);
  });
});

describe('keepTimeWithDay()', () => {
  it.each([
    'It began at 4:10 a.m. | Tuesday in a shed.',
    'It airs at 8 p.m. | Eastern time.',
    'It airs at 8 p.m. | EST and later.',
    'At 6 a.m. | Ms. Wells woke up.',
    'Shortly before 6:30 p.m. | Leeds went dark.',
  ])('keeps %s', (written) => {
    expect(keepTimeWithDay(boundaryAt(written))).toBe(true);
  });

  it.each([
    'The gates shut at 9 p.m. | Guards stayed.',
    'She woke up at 6 a.m. | Ms. Wells was up too.',
    'It airs at 8 p.m. | Estonia is next.',
  ])('does not keep %s', (written) => {
    expect(keepTimeWithDay(boundaryAt(written))).toBe(false);
  });
});
