import { describe, expect, it } from 'vitest';
import { lastSpeaker, readSpeakers } from './read-attributions.ts';

describe('who is meant', () => {
  it.each([
    [
      'by a title of courtesy, whatever the given name',
      'Kit Gill founded the homes. Lorna Pike ran them.\n\n“I trusted her,” Mrs Gill told the court. “Once.” She said it was over.',
      'She → Kit Gill',
    ],
    [
      'by the title, where the given name says otherwise',
      'Joan Gill spoke after Mr Gill was booed. Lena Pike sat down. She said it was over.',
      'She → Lena Pike',
    ],
    [
      'by “they” after what is said',
      'The authors admit limits. Frost killed the plants, they write.',
      'they → The authors',
    ],
    [
      'by an office whose bearer is named later',
      'The town slept.\n\nThe judge stressed that nobody was hurt. Judge Ian Frome then left, and the clerk told him',
      'The judge → Ian Frome',
    ],
    [
      'by the office in the sentence before, after a question',
      'Minister for Roads Una Creel came.\n\nCouncillor Nell Marr wept.\n\nAsked whether the price would hold, the Minister was careful. “Perhaps,” she said.',
      'she → Una Creel',
    ],
    [
      'by “she” in the story of one woman',
      'Morag Hallin, who died at 88, was a pilot.\n\nShe left school early.\n\nNobody would hire her.\n\nHer chance came in May, when a ship was lost. “I wrote to them all,” she recalled.',
      'she → Morag Hallin',
    ],
    [
      'by an Arabic name with its article or without',
      'Energy minister Suhail al-Mazrouei came. Mazrouei said prices were fair.',
      'Mazrouei → Suhail al-Mazrouei',
    ],
    [
      'by a given name of whom something is told',
      '“We lost the lot,” said Gwen, who farms near Ely. Her husband Tom said it broke. She said it hurt.',
      'She → Gwen',
    ],
    [
      'by a given name and an age',
      'Another, Petros, 34, said he heard them. He said it was dark.',
      'He → Petros',
    ],
    [
      'by the name that the story gives later',
      'He starts early. “It hums,” the 62-year-old former teacher says. “You hear it.”\n\nHis name is Zorvan Brandt.',
      'the 62-year-old former teacher → Zorvan Brandt',
    ],
    [
      'by “he” in the story of one who is named late',
      'He starts early.\n\nHis name is Zorvan Brandt. He drives a bus.\n\nNobody knew a woman named Zilka Homrum.\n\nIt snowed. It was late.\n\nAna Ruiz says it was cold.\n\nThe rule has cost him. In May a lawyer from Ely sued him over a ring. He said it was his.',
      'He → Zorvan Brandt',
    ],
    [
      'by the noun before “named”',
      'It was meant for a woman named Zilka Homrum and for Jon Eck. He said it was late.',
      'He → Jon Eck',
    ],
    [
      'by kinship, where one of that kin is named with the same “her”',
      'Nora Bell built dams. A son, Emil, who became a dentist, survives her.\n\nHer son said she had slept.',
      'Her son → Emil',
    ],
    [
      'by “it” after a trust',
      'The trust apologised. “We fell short,” it said.',
      'it → The trust',
    ],
  ])('is known %s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it.each([
    [
      'whom “it” means after a person spoke',
      'Nadia Hill read the memo. She said the memo was long and it did not say who paid.',
      'it → unknown',
    ],
    [
      'who a teacher is, where others were told of before the name',
      'Ana Ruiz came. “It hums,” the former teacher says.\n\nHis name is Zorvan Brandt.',
      'the former teacher → the former teacher',
    ],
    [
      'whose son it is, where another’s is named',
      'The mayor’s son, Tom Frome, sold his boat. Nora Bell came to court. Her son said she had slept.',
      'Her son → Her son',
    ],
    [
      'which of two sons it is',
      'Nora Bell built dams. A son, Emil, and another son, Jonas, survive her.\n\nHer son said she had slept.',
      'Her son → Her son',
    ],
    [
      'who one of two women is, far from both',
      'Morag Hallin met Una Creel.\n\nThe box is in a museum.\n\nIt is small.\n\nHer chance came in May. “I wrote to them all,” she recalled.',
      'she → unknown',
    ],
  ])('is not guessed: %s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('what is no report', () => {
  it.each([
    'The ministers should have demanded a refund.',
    'A nurse could not find the notes of the patient.',
    'Una Creel: Pilot who flew the first mail to Skarn\n\nUna Creel said little.',
    'Ana Ruiz said the words slowly. Karl Voss said a prayer for the dead.',
  ])('%s', (text) => {
    expect(readSpeakers(text)).toEqual([]);
  });

  it.each([
    ['The mayor had demanded a refund.', ['The mayor → The mayor']],
    [
      'Ana Ruiz said the nine-week figure rests on only two nests.',
      ['Ana Ruiz → Ana Ruiz'],
    ],
    [
      'It was late.\n\nWarm water speeds the growth of eggs, scientists said on Wednesday.',
      ['scientists → scientists'],
    ],
    ['She said affected owners would be paid.', ['She → unknown']],
  ])('“%s” is one', (text, speakers) => {
    expect(readSpeakers(text)).toEqual(speakers);
  });
});
