import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-attributions.ts';

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
      'a place, for a woman',
      'Olga Stern, 46, keeps the light.\nShe is from the coast of Nova Scotia.\n“It was cold,” she says.',
      'she → Olga Stern',
    ],
    [
      'a place that no list has, for a man',
      'The booth at Alderton Primary ran out of paper, for which Commissioner Hugh Stahl has apologised. “We ordered too few,” he said.',
      'he → Hugh Stahl',
    ],
    [
      'one of whom only “at” tells, for a place',
      'Olga Stern shouted at Zorko Brandt. Brandt shrugged. He said it was late.',
      'He → Zorko Brandt',
    ],
    [
      'a capital, for a man',
      'Riyadh said the offer stood. He said more talks would follow.',
      'He → unknown',
    ],
    [
      'letters, for a woman',
      'NASA said the launch would wait. She said the weather was poor.',
      'She → unknown',
    ],
    [
      'a body with a country in its name, for a man',
      'Boris Stahl shut the mill. It is thought that Historic England will pay. “I doubt it,” he said.',
      'he → Boris Stahl',
    ],
    [
      'the first words of news in brief, for a man',
      'FERRY STRANDED. A ferry ran aground on Monday. “It is safe,” he said.',
      'he → unknown',
    ],
    [
      'the reporter who asks, for the one who answers',
      'Delphine Stern arrives late. She is 46.\nI ask which of the two she liked.\n“The first,” she says.',
      'she → Delphine Stern',
    ],
    [
      'a man whose boat was “his”, for a woman',
      'Anna Dahl met Oyvin Brekk. Brekk sold his boat. She said it was old.',
      'She → Anna Dahl',
    ],
    [
      'a man whom “he” follows, for a woman',
      '“It was old,” said Anna Dahl. Oyvin Brekk runs the mill. He left. She said it was a pity.',
      'She → Anna Dahl',
    ],
    [
      'one who met “her”, for a woman',
      'Oyvin Brekk met her in May. Brekk shrugged. He said it was old.',
      'He → Oyvin Brekk',
    ],
    [
      'nobody, for one whom a goal came from',
      'A goal from Oyvin Brekk won it. Brekk shrugged. He said it was luck.',
      'He → Oyvin Brekk',
    ],
    [
      'nobody, for one whom an inquiry looked into',
      'The inquiry into Oyvin Brekk goes on. Brekk shrugged. He said it was over.',
      'He → Oyvin Brekk',
    ],
    [
      'a place whose last name stands alone behind “in” too, for a man',
      'Olga Stern left the coast of Zorka Marga. It was dark in Marga. She said it was late.',
      'She → Olga Stern',
    ],
    [
      'a place, for one called as it is whose work is told',
      'Oyvin Houston, a nurse, left early. “It was over,” Houston said.',
      'Houston → Oyvin Houston',
    ],
    [
      'a place, for one called as it is who has a title',
      'Mayor Oyvin Bradford left early. “It was over,” Bradford said.',
      'Bradford → Oyvin Bradford',
    ],
    [
      'a man who praised “his” courage, for a woman',
      'Jon Lund died on Monday.\nOyvin Brekk praised his courage. She said it was sad.',
      'She → Oyvin Brekk',
    ],
    [
      'one whom “his” and “she” tell of, for a man',
      'Oyvin Brekk praised his courage. She left. It was late. Brekk waved. She said it was sad.',
      'She → Oyvin Brekk',
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
