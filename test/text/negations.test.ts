import { describe, expect, it } from 'vitest';
import { isNegation } from '../../src/text/negations.ts';

describe('isNegation()', () => {
  it.each(['not', 'never', 'no', 'dont', 'isnt', 'cannot', 'cant', 'wont'])(
    '%s',
    (word) => {
      expect(isNegation(word)).toBe(true);
    },
  );
  it.each(['want', 'now', 'note', 'event', 'know', 'front'])('not %s', (word) => {
    expect(isNegation(word)).toBe(false);
  });
});
