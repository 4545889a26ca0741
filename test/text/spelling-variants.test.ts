import { describe, expect, it } from 'vitest';
import { spellingVariants } from '../../src/text/spelling-variants.ts';

describe('spellingVariants()', () => {
  it.each([
    ['harbour', 'harbor'],
    ['organisation', 'organization'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['travelled', 'traveled'],
    ['programme', 'program'],
  ])('knows %s and %s for one word', (british, american) => {
    expect(spellingVariants(british)).toContain(american);
    expect(spellingVariants(american)).toContain(british);
  });

  it.each(['bridge', 'ferry', 'dog', 'prise'])('has none for %s', (word) => {
    expect(spellingVariants(word)).toEqual([]);
  });
});
