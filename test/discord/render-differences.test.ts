import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/answer/compare/difference.ts';
import {
  isDifferences,
  renderDifferences,
  renderSameDifferences,
} from '../../src/discord/render-differences.ts';
import { LANGUAGES } from '../../src/wording/language.ts';
import { wordsIn } from '../../src/wording/words.ts';

const differences: readonly Difference[] = [
  { kind: 'figure', message: '40 cables', passage: '14 cables' },
  { kind: 'negation', message: '', passage: 'did not' },
  { kind: 'negation', message: 'never', passage: '' },
  { kind: 'speaker', message: 'Ann', passage: 'Bo' },
];
const english = wordsIn('en');
const inEnglish = renderDifferences(differences, english);

describe.each(LANGUAGES)('renderDifferences() in %s', (language) => {
  const words = wordsIn(language);
  const rendered = renderDifferences(differences, words);

  it('has a line of its own for each', () => {
    expect(new Set(rendered.split('\n')).size).toBe(differences.length);
    if (language !== 'en') expect(rendered).not.toContain('Difference');
  });

  it('is known again, and said again to another reader', () => {
    expect(isDifferences(rendered)).toBe(true);
    const again = renderSameDifferences(new Map([['A1·s1', rendered]]), english);
    const plain = (text = '') => text.replace(/[«»„“”「」\u00a0]/gu, '');
    expect(plain(again.get('A1·s1'))).toBe(plain(inEnglish));
  });
});

describe('isDifferences()', () => {
  it.each(['', '-# Shut · 2021', 'Difference: The message has a; the passage has b'])(
    'is not “%s”',
    (lines) => {
      expect(isDifferences(lines)).toBe(false);
    },
  );
});
