import { describe, expect, it } from 'vitest';
import { readAttributions } from '../read-attributions.ts';

describe('findSpeechVerb()', () => {
  it.each([
    [
      'The bakery has since denied that it was late.',
      ['The bakery · has since denied · that it was late'],
    ],
    [
      'Police said two people had been hurt near the harbor.',
      ['Police · said · two people had been hurt near the harbor'],
    ],
    [
      'The mayor said on Tuesday in Lund that the bridge would reopen.',
      ['The mayor · said on Tuesday in Lund · that the bridge would reopen'],
    ],
    [
      'Anna Kell told reporters the vote had failed.',
      ['Anna Kell · told reporters · the vote had failed'],
    ],
    [
      'Mr. Okoye has repeatedly insisted that he never met the contractor.',
      ['Mr. Okoye · has repeatedly insisted · that he never met the contractor'],
    ],
    ['Critics say the law is too vague.', ['Critics · say · the law is too vague']],
    ['The dam was safe, the engineer said.', ['the engineer · said · The dam was safe']],
    [
      '“We lost the roof,” Rosa Diaz told the council.',
      ['Rosa Diaz · told the council · We lost the roof'],
    ],
    [
      'The hit of the night, we learned from the line, was the photo booth.',
      ['we · learned from the line · The hit of the night | was the photo booth'],
    ],
    [
      'Officials would not say whether the school had closed.',
      ['Officials · would not say · whether the school had closed'],
    ],
    [
      'Ana Ruiz and Jorge Leal said in a joint letter that they would resign.',
      ['Ana Ruiz and Jorge Leal · said in a joint letter · that they would resign'],
    ],
    [
      'President Hale told reporters on Thursday that she would veto the bill if it reached her desk.',
      [
        'President Hale · told reporters on Thursday · that she would veto the bill if it reached her desk',
      ],
    ],
    [
      'The secretary, speaking in Rome on Friday, said talks would go on.',
      ['The secretary · said · talks would go on'],
    ],
    [
      'Two people briefed on the matter, who asked not to be named, said the deal was near.',
      [
        'Two people briefed on the matter, who asked not to be named · said · the deal was near',
      ],
    ],
    [
      'Mr. Birch, who said he had not read the bill, voted against it.',
      ['who · said · he had not read the bill'],
    ],
    [
      'The idea is wrong, Kell said, “and people know it.”',
      ['Kell · said · The idea is wrong | and people know it.'],
    ],
    ['‘No intention’ of resigning, says PM', ['PM · says · ‘No intention’ of resigning']],
    [
      'The finding, they write, “changes all we know.”',
      ['they · write · The finding | changes all we know.'],
    ],
    [
      'The WHO said the US agency was wrong.',
      ['The WHO · said · the US agency was wrong'],
    ],
    [
      'Russell Brand -- who has spoken of it -- said the law was wrong.',
      ['Russell Brand -- who has spoken of it · said · the law was wrong'],
    ],
    [
      'The fund said yesterday that the health of former President Hart was poor.',
      ['The fund · said yesterday · that the health of former President Hart was poor'],
    ],
    [
      'The town would rather, Stahl tells me, sell the bridge than close it.',
      ['Stahl · tells me · The town would rather | sell the bridge than close it'],
    ],
    [
      'On the last day, Stahl recalls, when the boat had sunk, it was Lind who swam.',
      [
        'Stahl · recalls · On the last day | when the boat had sunk, it was Lind who swam',
      ],
    ],
    [
      'The town was late, Stahl recalls, when the boat had sunk.',
      ['Stahl · recalls · The town was late'],
    ],
    [
      'They did all they could, Stahl said, after the boat had sunk.',
      ['Stahl · said · They did all they could'],
    ],
    [
      'He did what he could, Stahl said, and left the room.',
      ['Stahl · said · He did what he could'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    ['He did not say a word during the flight.', []],
    ['The court has a say in the matter.', []],
    ['The report is read by many.', []],
    ['She was told nothing.', []],
    ['To say more would be unwise.', []],
    ['Police have named the victim.', []],
    ['He was said to be ill.', []],
    ['No one has claimed responsibility for the raid.', []],
  ])('is not misled by %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });
});
