import { describe, expect, it } from 'vitest';
import { readSpeakers } from './read-attributions.ts';

/** The speaker of the last attribution. */
function lastSpeaker(text: string): string | undefined {
  return readSpeakers(text).at(-1);
}

describe('he and she, sentence by sentence', () => {
  it.each([
    [
      'means one whom only the narration names',
      'Carla Font polled the town. That surprised the sponsor, Alderman Boris Stahl. “I had hoped,” he said.',
      'he → Boris Stahl (Alderman Boris Stahl)',
    ],
    [
      'prefers the latest subject to an earlier speaker',
      '“We won,” Bruno Hall said. Peter Voss wrote the appeal. “I slept badly,” he said.',
      'he → Peter Voss (Peter Voss)',
    ],
    [
      'means the subject of the clause before it',
      'The town led until the keeper, Luis Vega, was booked for a foul that he later called “clean”.',
      'he → Luis Vega (Luis Vega)',
    ],
    [
      'means the one described, not a man quoted before',
      '“It is long,” Paul Ames said. A woman who ran the bakery smiled as she said that it would reopen.',
      'she → A woman (A woman)',
    ],
    [
      'means the owner whom the last sentence names',
      'Ortega’s crew found nothing. Martin Ortega leads it. Ortega’s ship is back. He said it would sail again.',
      'He → Martin Ortega (Martin Ortega)',
    ],
    [
      'knows a grandson by his given name',
      'Tilda Bohm is 80. Her grandson, Juri, runs the mill. He says it pays.',
      'He → Juri (Juri)',
    ],
    [
      'goes on about one whom a pronoun means',
      'Olga Stern won. Asked about Nora Bell, she laughed. “A friend,” she said.',
      'she → Olga Stern (Olga Stern)',
    ],
    [
      'prefers the namesake of its gender to an earlier speaker',
      'Hugo Brandt wrote it. His sister, Elsa Brandt, wept. Omar Pell said it was stolen. Brandt denies it. He says it is his.',
      'He → Hugo Brandt (Hugo Brandt)',
    ],
    [
      'prefers the namesake who only acts, too',
      'Hugo Brandt wrote it. His sister, the potter Zorka Brandt, wept. Omar Pell said it was stolen. Brandt smiled. “It is mine,” he says.',
      'he → Hugo Brandt (Hugo Brandt)',
    ],
    [
      'prefers a surname known by its role to an earlier speaker',
      'The poet Omar Pell accused the novelist Brandt of theft. Brandt denies it. “It is mine,” he says.',
      'he → Brandt (novelist Brandt)',
    ],
    [
      'is no country',
      'The poet Omar Pell told the novelist Peru had won. Peru denies it. “It is theirs,” he says.',
      'he → Omar Pell (poet Omar Pell)',
    ],
    [
      'prefers the one who reports to the one reported of',
      'Gerda Wold keeps the inn. Wold says a woman in the valley has promised to buy it. “I am glad,” she says.',
      'she → Gerda Wold (Gerda Wold)',
    ],
    [
      'prefers the one who reports to a person named in it',
      'Gerda Wold keeps the inn. Wold says Clara Moss told her it was full. She says it is shut.',
      'She → Gerda Wold (Gerda Wold)',
    ],
    [
      'prefers the one reported of if only that gender is known',
      'A lawyer said Paul Ames had told her it was late. He said it was dark.',
      'He → Paul Ames (Paul Ames)',
    ],
    [
      'means the one reported of where the gender fits nobody else',
      'Gerda Wold says her neighbor Otto Lang promised to buy it. “I am glad,” he says.',
      'he → Otto Lang (neighbor Otto Lang)',
    ],
    [
      'does not choose between two in one sentence',
      'The prize went to Anna Reed and Clara Moss. “I am glad,” she said.',
      'she → unclear: Clara Moss, Anna Reed',
    ],
    [
      'does not choose between the subjects of two clauses',
      'Ray Cole left when the keeper, Luis Vega, was booked for a foul that he later called “clean”.',
      'he → unclear: Luis Vega, Ray Cole',
    ],
    [
      'is no company',
      'Norvik Foods cut its outlook. He said it was bad.',
      'He → unknown',
    ],
    [
      'is not one of the other gender who spoke last',
      'Eva Roth said it rained. He said it snowed.',
      'He → unknown',
    ],
    [
      'is not his lawyer',
      'Adam Frey was fined. His lawyer said he had paid.',
      'His lawyer → His lawyer',
    ],
    [
      'takes the subject of the sentence before for they',
      'Engineers at the port tested forty cranes. They found that six were cracked.',
      'They → Engineers at the port (Engineers at the port)',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('descriptions of known persons', () => {
  it.each([
    [
      'knows an abbreviated title in full',
      'Gov. Nora Pratt signed it. The governor said it was late.',
      'The governor → Nora Pratt (Gov. Nora Pratt)',
    ],
    [
      'prefers a judge named since to one who was not',
      'A judge said it was closed. Judge Alan Pym sat. The judge said it rained.',
      'The judge → Alan Pym (Judge Alan Pym)',
    ],
    [
      'knows an age',
      'Nick Sorel scored. Sorel, 17, was booed. The teenager said it hurt.',
      'The teenager → Nick Sorel (Nick Sorel)',
    ],
    [
      'does not take the mayor’s brother for the mayor',
      'The mayor’s brother, Ian Pell, drowned. The mayor said she wept.',
      'The mayor → The mayor',
    ],
    [
      'takes the namesake who is named so far',
      'Gordon Pell lost. “It hurts,” Pell said.',
      'Pell → Gordon Pell (Gordon Pell)',
    ],
    [
      'takes the namesake before the second one comes',
      'Gordon Rusk lost. Rusk said it hurt. His rival was Helen Rusk.',
      'Rusk → Gordon Rusk (Gordon Rusk)',
    ],
    [
      'knows one whom an apposition describes',
      'They met Rep. Otto Lang, a farmer who has said it rains.',
      'who → Otto Lang (Rep. Otto Lang)',
    ],
    [
      'goes on in a relative clause',
      'Their clerk is Emma Holt, who lives nearby and says it is loud.',
      'who → Emma Holt',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('names in long roles', () => {
  it.each([
    ['Undersecretary for Labor Mr. Brandi said it rained.', 'Mr. Brandi'],
    ['Minister of Health Stefania Corti said it rained.', 'Stefania Corti'],
    ['Fisherman Tor Bergh said it rained.', 'Tor Bergh'],
    ['Norway’s Naval Command said it rained.', 'Norway’s Naval Command'],
    ['A report by the Budget Review Office said it rained.', 'Budget Review Office'],
    ['San Diego Police said it rained.', 'San Diego Police'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toMatch(new RegExp(`→ ${name}$`, 'u'));
  });
});
