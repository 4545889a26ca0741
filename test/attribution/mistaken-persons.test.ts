import { describe, expect, it } from 'vitest';
import { readSpeakers } from './read-attributions.ts';

/** Who speaks last: "she → Ana Ruiz", without the evidence. */
function lastSpeaker(text: string): string | undefined {
  return readSpeakers(text)
    .at(-1)
    ?.replace(/ \([^()]*\)$/, '');
}

describe('who is not mistaken for another', () => {
  it.each([
    [
      'a family name that stands first, for a woman',
      'Simone Pellori said it was late. Kim Dong-su welcomed the plan. He said it would help.',
      'He → Kim Dong-su',
    ],
    [
      'a wife, for her husband',
      'The mayor, Donald Frome, flew to Leeds. Mrs Frome stayed at home. She said it was cold.',
      'She → Mrs Frome',
    ],
    [
      'a husband, for his wife',
      'The mayor, Donald Frome, flew to Leeds. Mrs Frome stayed at home. Frome said it was cold.',
      'Frome → Donald Frome',
    ],
    [
      'a family name, for Hong Kong',
      'Hong Nam-sik, the finance minister, left early. He said it was over.',
      'He → Hong Nam-sik',
    ],
    [
      'a singer after whom a concert is called, for a body',
      'A Tansy Creel concert was sold out. Tansy Creel arrived late. She said it was cold.',
      'She → Tansy Creel',
    ],
    [
      'a woman who spoke before, for a man',
      'The captain, Maria Lopez, said all were safe. He said the sea was rough.',
      'He → unknown',
    ],
    [
      'a family name, for a garden',
      'Park Jin-suk, a student, left early. She said it was over.',
      'She → Park Jin-suk',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});
