import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-attributions.ts';

describe('he and she are who surely is a person', () => {
  it.each([
    [
      'not a firm called by its first word',
      'Chief executive Nora Bell told reporters that sales fell. Little was bought from Zorvan Yarns. Zorvan held no stock. “I was late,” she said.',
      'she → Nora Bell',
    ],
    [
      'not a firm after what it sells',
      'Chief executive Nora Bell came. Zorvan Coffee had sold little. “I was late,” she said.',
      'she → Nora Bell',
    ],
    [
      'not a town that “the” stands before',
      'Zorby Marsh is cold. Chairman Hugh Stahl said the pool would open. A swim across the Marsh comes first. “We have a year,” he said.',
      'he → Hugh Stahl',
    ],
    [
      'not a name that only something is done to',
      'Nora Bell ran the clinic. The ship was bought from Zorvan Yarns. “It was late,” she said.',
      'she → Nora Bell',
    ],
    [
      'one of an unknown given name who spoke',
      'Nora Bell ran the clinic. In a letter to the court, read out by a clerk, said Zorka Brandt, it was late. The clinic of Nora Bell was shut. Brandt wept. “It was late,” she said.',
      'she → Zorka Brandt',
    ],
    [
      'a wife of whom only the title tells',
      'Lorna Pike stole. Asked by Harinth Gill, Pike blamed a fault. In a statement read to the court, Mrs Gill, who built it, said it was dear. “I was ill,” she said.',
      'she → Harinth Gill',
    ],
    [
      'one of an unknown given name who acts',
      'Nora Bell ran the clinic. Zorka Brandt opened the door. “It was late,” she said.',
      'she → Zorka Brandt',
    ],
    [
      'one with a small word in the name',
      'Professor Tolvan Hesk said it was close. Its leader, Zilka í Homrum, 24, will sit there. She said it was late.',
      'She → Zilka í Homrum',
    ],
    [
      'one on a hill of that language',
      'In a house on Cerro Zorvan, Milka Ortega keeps her telephone. Her brother rang once.\n\n“He was cold,” she said.',
      'she → Milka Ortega',
    ],
    [
      'one with a role, where a field stands beside another',
      'Inspector Zorka Brandt told the judge it was late.\n\nThe file is with the Director of Public Zorvans, and the inspector said it would take a year.',
      'the inspector → Zorka Brandt',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
