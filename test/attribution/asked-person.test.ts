import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-attributions.ts';

describe('who answers', () => {
  it.each([
    [
      'is the one asked by name',
      'A reporter asked Una Creel whether it was late. She said it was.',
      'She → Una Creel',
    ],
    [
      'is the one asked by a pronoun',
      'Nora Bell built the dam. When Bell spoke in Rome, a deputy minister asked her whether it was late. She answered that it was.',
      'She → Nora Bell',
    ],
    [
      'is the one asked by a pronoun that goes back a sentence',
      'Nora Bell built the dam. A deputy minister asked her whether it was late. She answered that it was.',
      'She → Nora Bell',
    ],
    [
      'is the asker, where only that one fits',
      'Una Creel asked Jon Eck whether it was late. She said it was.',
      'She → Una Creel',
    ],
    [
      'is not a stranger who does something to him',
      'Jon Eck found rings. In May a lawyer from Ely sued him over one. He said it was his.',
      'He → Jon Eck',
    ],
    [
      'is a woman who meets him, where she speaks',
      'Jon Eck found rings. A woman sued him over one. She said it was hers.',
      'She → A woman',
    ],
    [
      'is who owns what is told of',
      'Jon Eck found rings. A lawyer from Ely lost her ring in May. She said it was dear.',
      'She → A lawyer from Ely',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
