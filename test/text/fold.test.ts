import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold()', () => {
  it.each([
    { word: 'Erdoğan', folded: 'erdogan' },
    { word: 'Dvořák', folded: 'dvorak' },
    { word: 'Łukasz', folded: 'lukasz' },
    { word: 'Søren', folded: 'soren' },
    { word: 'Straße', folded: 'strasse' },
    { word: 'ﬁnance', folded: 'finance' }, // a ligature
    { word: '５６', folded: '56' }, // full-width digits
    { word: '\u{FDFA}', folded: 'صلىاللهعليهوسلم' }, // one ligature for four words
    { word: 'plain', folded: 'plain' },
    { word: '', folded: '' },
  ])('folds "$word" to "$folded"', ({ word, folded }) => {
    expect(fold(word)).toBe(folded);
  });

  it('keeps letters of other scripts', () => {
    expect(fold('Київ')).toBe('киів'); // the diaeresis is a mark in Unicode
    expect(fold('東京')).toBe('東京');
  });
});
