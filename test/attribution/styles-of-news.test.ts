import { describe, expect, it } from 'vitest';
import { readAttributions } from './read-attributions.ts';

describe('findAttributions() in many styles', () => {
  it.each([
    [
      'KYIV, Ukraine (NWS) — Two boats sank, officials said.',
      ['officials · said · Two boats sank'],
    ],
    ['10:15 The minister says it is over.', ['The minister · says · it is over']],
    [
      'A clerk whose desk was searched wrote that it was odd.',
      ['A clerk whose desk was searched · wrote · that it was odd'],
    ],
    [
      'Two people who attended a session described a plan to split it.',
      ['Two people who attended a session · described · a plan to split it'],
    ],
    [
      'The keeper, Peter Hall — the mayor’s cousin — said it was late.',
      ['The keeper, Peter Hall — the mayor’s cousin · said · it was late'],
    ],
    [
      'He stood silent as Mayor Nora Pratt described the vote as a sham.',
      ['Mayor Nora Pratt · described · the vote as a sham'],
    ],
    [
      'Its owner, who asked not to be named, described the car as “a fridge”.',
      ['Its owner, who asked not to be named · described · the car as “a fridge”'],
    ],
    [
      'Ana Ruiz called that answer “an insult to us all”.',
      ['Ana Ruiz · called · that answer “an insult to us all”'],
    ],
    [
      'The man who resigned said it was over.',
      ['The man who resigned · said · it was over'],
    ],
    [
      'The firm, whose chief resigned in May, says it will appeal.',
      ['The firm, whose chief resigned in May · says · it will appeal'],
    ],
    [
      'Shares rose 3% after the bank said it would sell.',
      ['the bank · said · it would sell'],
    ],
    [
      'Sources close to the singer claim she is well.',
      ['Sources close to the singer · claim · she is well'],
    ],
    [
      'Speaking after the match, captain Joe Reid blamed “tired legs”.',
      ['captain Joe Reid · blamed · tired legs'],
    ],
    ['Drivers say they’re tired.', ['Drivers · say · they’re tired']],
    [
      'They replied the same day that it was handled.',
      ['They · replied the same day · that it was handled'],
    ],
    [
      'The crew was told by an expert in May that it would sink.',
      ['an expert · was told by · that it would sink'],
    ],
    [
      'It rained.\n\nHer full post: “Proud of every one of you.”',
      ['Her · full post: · Proud of every one of you.'],
    ],
    [
      'The daily reported that nine had left, citing unnamed officials.',
      [
        'The daily · reported · that nine had left',
        'unnamed officials · citing · that nine had left',
      ],
    ],
    [
      '“Nobody called,” Ruiz said, “and nobody answers now.”',
      ['Ruiz · said · Nobody called | and nobody answers now.'],
    ],
    [
      'The witness, a former cook, “changed his story twice,” lawyer Ana Ruiz argued.',
      [
        'lawyer Ana Ruiz · argued · The witness, a former cook, “changed his story twice,”',
      ],
    ],
    [
      'The state is weighing limits, two people said, a step that would end years of peace.',
      ['two people · said · The state is weighing limits'],
    ],
    [
      'Ruiz told anyone who would listen that she had won.',
      ['Ruiz · told anyone who would listen · that she had won'],
    ],
    [
      'At least five members urged him to go.',
      ['At least five members · urged him · to go'],
    ],
  ])('reads %j', (text, attributions) => {
    expect(readAttributions(text)).toEqual(attributions);
  });

  it.each([
    'The hauler, said to be one of the largest, did not answer.',
    'The child was told by his mother to wait.',
    'Rovers 3 Hartley 2: Late winner sinks brave visitors',
    'The weather report was wrong.',
  ])('finds nothing in %j', (text) => {
    expect(readAttributions(text)).toEqual([]);
  });
});
