import { describe, expect, it } from 'vitest';
import { readSpeakers } from './read-attributions.ts';

describe('speakers of findAttributions()', () => {
  it.each([
    [
      'names one who is named in full',
      '“It is fair,” said Chancellor Eva Roth.',
      ['Chancellor Eva Roth → Eva Roth'],
    ],
    [
      'finds the name in an apposition',
      'Her rival, Jon Eck, said he was robbed.',
      ['Her rival, Jon Eck → Jon Eck'],
    ],
    [
      'finds the name after the role in an apposition',
      'His aunt, the potter Gwen Adair, said he slept. She blamed the council.',
      ['His aunt, the potter Gwen Adair → Gwen Adair', 'She → Gwen Adair (Gwen Adair)'],
    ],
    [
      'knows a role that begins with a word for reports',
      'Her rival, state Senator Hugo Marsh, said she won.',
      ['Her rival, state Senator Hugo Marsh → Hugo Marsh'],
    ],
    [
      'finds the name after a participle in an apposition',
      'The board’s chief, retired Colonel Ana Ruiz, said she had had no call.',
      ['The board’s chief, retired Colonel Ana Ruiz → Ana Ruiz'],
    ],
    [
      'does not take whom an apposition speaks of',
      'Her neighbor, a friend of the baker Otto Lang, said it was loud.',
      ['Her neighbor, a friend of the baker Otto Lang → Her neighbor'],
    ],
    [
      'does not take a ship for a person',
      'The ferry company, owner of the schooner Anna Lee, said it sank.',
      ['The ferry company, owner of the schooner Anna Lee → The ferry company'],
    ],
    [
      'finds the name after a long role',
      'Executive director of the Dallas chapter of the Bar Council Alia Salem said she would sue.',
      [
        'Executive director of the Dallas chapter of the Bar Council Alia Salem → Alia Salem',
      ],
    ],
    [
      'knows a surname by the full name before',
      'Mayor Paul Lind resigned. “I am tired,” Lind said.',
      ['Lind → Paul Lind (Mayor Paul Lind)'],
    ],
    [
      'takes no firm for its partner',
      'Tunde Okafor founded it with Jon Eck. Eck & Okafor said sales had risen.',
      ['Eck & Okafor → Eck & Okafor'],
    ],
    [
      'knows a surname by the full name after',
      'Mr. Okafor said the files were gone. Tunde Okafor leads the archive.',
      ['Mr. Okafor → Tunde Okafor (Tunde Okafor)'],
    ],
    [
      'keeps namesakes apart by title',
      'Bill Hart and his wife, Senator Jane Hart, campaigned. “He helps me,” Mrs. Hart said.',
      ['Mrs. Hart → Jane Hart (Senator Jane Hart)'],
    ],
    [
      'does not choose between namesakes',
      'Bill Hart met Jane Hart. “We won,” Hart said.',
      ['Hart → unclear: Bill Hart, Jane Hart'],
    ],
    [
      'knows a person by the role',
      'The chief executive, Dana Whitfield, resigned. “I am proud,” the outgoing chief executive said.',
      ['the outgoing chief executive → Dana Whitfield (Dana Whitfield)'],
    ],
    [
      'does not choose between two of one role',
      'Senator Ana Ruiz met Senator Jorge Leal. The senator said it rained.',
      ['The senator → unclear: Ana Ruiz, Jorge Leal'],
    ],
    [
      'takes both of two names',
      'Presidents Ana Ruiz and Jorge Leal said it rained.',
      ['Presidents Ana Ruiz and Jorge Leal → Ana Ruiz and Jorge Leal'],
    ],
    [
      'knows the owner of a statement',
      'Senator Jon Cornyn was angry. Cornyn’s statement added that he was.',
      ['Cornyn’s statement → Jon Cornyn (Senator Jon Cornyn)'],
    ],
    [
      'knows two spellings of a name',
      'Kristin Wilkins opened it. Kristen Wilkins closed it. Wilkins said it rained.',
      ['Wilkins → Kristin Wilkins (Kristin Wilkins)'],
    ],
    [
      'ends a name before the verb of a headline',
      'Senator Claims Harbor Deal Was Rigged',
      ['Senator → Senator'],
    ],
    [
      'takes the whole name in a headline',
      'Mayor Vera Lund Says Old Mill Bridge Is Safe',
      ['Mayor Vera Lund → Vera Lund'],
    ],
    [
      'takes a body for itself',
      'The airline said it was sorry.',
      ['The airline → The airline'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(readSpeakers(text)).toEqual(speakers);
  });
});

describe('pronouns as sources', () => {
  it.each([
    [
      'does not choose between two who fit',
      'President Hale met Mayor Lind. “It was frank,” she said.',
      ['she → unclear: Mayor Lind, President Hale'],
    ],
    [
      'takes a title and a last name for a person',
      'Sen. Ryder said it was dead. “It is over,” he said.',
      ['Sen. Ryder → Sen. Ryder', 'he → Sen. Ryder (Sen. Ryder)'],
    ],
    [
      'is never the one named after it in its own sentence',
      'Mark Rathbun wrote to Daniel Montalvo. He called Montalvo a hero.',
      ['He → Mark Rathbun (Mark Rathbun)'],
    ],
    [
      'follows the last speaker',
      'Liam Byrne said it would open. “In May,” he added.',
      ['Liam Byrne → Liam Byrne', 'he → Liam Byrne (Liam Byrne)'],
    ],
    [
      'follows gender',
      'Helen Cho met Omar Haddad. She said it rained. He said it snowed.',
      ['She → Helen Cho (Helen Cho)', 'He → Omar Haddad (Omar Haddad)'],
    ],
    [
      'prefers the subject to another of unknown gender',
      'Eva Roth met Wei Zhang. “It is fair,” she said.',
      ['she → Eva Roth (Eva Roth)'],
    ],
    [
      'reaches the paragraph before',
      'The effort, according to spokesman Ned Price, is over.\n\n“We urge calm,” he added.',
      ['spokesman Ned Price → Ned Price', 'he → Ned Price (spokesman Ned Price)'],
    ],
    [
      'does not reach three paragraphs back',
      'Ned Price resigned.\n\nIt rained.\n\nIt snowed.\n\n“We urge calm,” he said.',
      ['he → unknown'],
    ],
    [
      'never takes one who is named only in a quotation',
      'It rained. “John Doe did it,” he said.',
      ['he → unknown'],
    ],
    [
      'takes the subject for they',
      'Union leaders came to the hall, where they claimed the vote was lost.',
      ['they → Union leaders (Union leaders)'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(readSpeakers(text)).toEqual(speakers);
  });
});

describe('unnamed sources', () => {
  it.each([
    [
      'keeps one unnamed source through descriptions',
      'A Pentagon official said it was over. The official said it was sad. The person said no more had gone.',
      [
        'A Pentagon official → A Pentagon official',
        'The official → A Pentagon official (A Pentagon official)',
        'The person → A Pentagon official (A Pentagon official)',
      ],
    ],
    [
      'keeps two unnamed sources two',
      'One diplomat said it rained. Another diplomat said it snowed.',
      ['One diplomat → One diplomat', 'Another diplomat → Another diplomat'],
    ],
    [
      'says nothing of a quotation that nobody owns',
      'It was on every wall. “Give us back our river.”',
      [' → unknown'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(readSpeakers(text)).toEqual(speakers);
  });
});
