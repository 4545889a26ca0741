import { describe, expect, it } from 'vitest';
import { readAttributions } from './read-attributions.ts';

describe('a clause joined behind a reporting clause', () => {
  it.each([
    [
      'The lamp had failed off Ely, she said, and her crew had told the owners twice.',
      'she · said · The lamp had failed off Ely | her crew had told the owners twice',
    ],
    [
      'Envoy Ana Ruiz would leave “for talks”, she added, but no day had been set.',
      'she · added · Envoy Ana Ruiz would leave “for talks” | no day had been set',
    ],
    [
      'He had asked the pilot to wait, he said, and had been told that it was late.',
      'he · said · He had asked the pilot to wait | had been told that it was late',
    ],
    [
      'The loss was the price of one bet, he wrote in a note to clients, and the shops were full.',
      'he · wrote in a note to clients · The loss was the price of one bet | the shops were full',
    ],
  ])('is told by the same one: %s', (text, read) => {
    expect(readAttributions(text)[0]).toBe(read);
  });

  it.each([
    [
      'The lamp had failed, she said, and the crowd laughed.',
      'she · said · The lamp had failed',
    ],
    ['“It is over,” she said, and the hall was silent.', 'she · said · It is over'],
    [
      'The lamp had failed, she said, and left the room.',
      'she · said · The lamp had failed',
    ],
    [
      'The lamp had failed, she said, and Pell said it would be mended.',
      'she · said · The lamp had failed',
    ],
  ])('is the reporter’s: %s', (text, read) => {
    expect(readAttributions(text)[0]).toBe(read);
  });
});
