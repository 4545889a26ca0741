import { describe, expect, it } from 'vitest';
import { readSpeakers } from './read-attributions.ts';

/** The name of the speaker of the last attribution: what stands after the arrow, without evidence. */
function lastName(text: string): string | undefined {
  return readSpeakers(text)
    .at(-1)
    ?.replace(/^.* → /, '')
    .replace(/ \(.*\)$/, '');
}

describe('names of bodies', () => {
  it.each([
    ['It shut. But Keep Our Pier claims that the count was wrong.', 'Keep Our Pier'],
    ['It shut. Nurses Without Borders said it would leave.', 'Nurses Without Borders'],
    [
      'Marks & Gibbon, run by Paul Gibbon, opened. Marks & Gibbon said it lost money.',
      'Marks & Gibbon',
    ],
    ['The Rural Tenants’ Alliance said it would appeal.', 'Rural Tenants’ Alliance'],
    [
      'The Kerala State Road Safety Authority said two had died.',
      'Kerala State Road Safety Authority',
    ],
  ])('reads “%s” whole', (text, name) => {
    expect(lastName(text)).toBe(name);
  });

  it.each([
    [
      'Lotte Berg beat the Perth Gulls. They trained hard. “It hurt,” she said.',
      'a team',
    ],
    [
      'Lotte Berg of the Institute of Tidal Life left. “It hurt,” she said.',
      'an institute',
    ],
    ['Lotte Berg left New Harbour. “It hurt,” she said.', 'a place'],
    ['Lotte Berg left. Corwen Securities cheered. “It hurt,” she said.', 'a firm'],
  ])('takes Lotte Berg in “%s”, not %s', (text) => {
    expect(lastName(text)).toBe('Lotte Berg');
  });
});

describe('names of persons in long sources', () => {
  it.each([
    ['Councillor Ned Pryce spoke.\n\n“It leaks,” Coun Pryce said.', 'Ned Pryce'],
    ['Det Insp Ruth Dale said two were held.', 'Ruth Dale'],
    [
      'Leader of the Opposition Gokuldas Phatak of the Janata Front demanded a vote.',
      'Gokuldas Phatak',
    ],
    ['A welder named Otto Strand said the town was dead.', 'Otto Strand'],
    ['Her cousin, a sexton named Otto Strand, said the town was dead.', 'Otto Strand'],
    [
      'Her cousin, a sexton named Otto Strand, is calm. It is late, he tells me.',
      'Otto Strand',
    ],
    [
      'Ministers Ana Ruiz of Spain and Karl Voss of Austria said the talks would go on.',
      'Ana Ruiz of Spain and Karl Voss',
    ],
  ])('finds the name in “%s”', (text, name) => {
    expect(lastName(text)).toBe(name);
  });

  it.each([
    ['The founder of the choir Loud Hail said it was bliss.', /founder/],
    ['A spokesman for Governor Ann Hill of Ohio said it was false.', /spokesman/],
    ['Ana Ruiz of Spain and Portugal said the talks would go on.', /^Ana Ruiz$/],
  ])('takes no name that is not meant in “%s”', (text, name) => {
    expect(lastName(text)).toMatch(name);
  });
});

describe('where a source begins', () => {
  it.each([
    [
      'By contrast Leo Marsh, founder of the choir Loud Hail, said it was bliss.',
      'Leo Marsh',
    ],
    [
      'Speaking after the match, Captain Ruth Dale, of the Harriers, said it was close.',
      'Ruth Dale',
    ],
    [
      'She met the writer, Nora Quill, 81, from Parson’s Green, who said it hurt.',
      'Nora Quill',
    ],
    ['She met the writer Nora Quill, of Upper Skarn, who said it hurt.', 'Nora Quill'],
  ])('finds whom “%s” means', (text, name) => {
    expect(lastName(text)).toBe(name);
  });

  it.each([
    ['In central Leeds, Leo Marsh, a baker, said it was bliss.', 'Leo Marsh'],
    ['Manning of the Harriers, a captain, said it was close.', 'Manning'],
    ['Lukas Speke KC, prosecuting, said it was plain.', 'Lukas Speke'],
    ['Oyvin Brekk MP said it was plain.', 'Oyvin Brekk'],
    ['Jon Md said it was plain.', 'Jon Md'],
    ['The MEP for Lund said it was plain.', 'MEP for Lund'],
    [
      'An official of the board, speaking in private because he is not allowed to talk, said it was plain.',
      'An official of the board',
    ],
    ['Ana Ruiz, speaking as she left, said it was plain.', 'Ana Ruiz'],
  ])('takes no place and no surname for something else in “%s”', (text, name) => {
    expect(lastName(text)).toBe(name);
  });
});
