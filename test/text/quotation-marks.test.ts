import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { findQuotations } from '../../src/text/quotation-marks.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The words of each quotation: `>` before those that continue, `…` after those left open. */
function quotations(text: string): string[] {
  return findQuotations(text, splitParagraphs(text)).map((quotation) => {
    const words = sliceSpan(text, quotation);
    return `${quotation.continues ? '>' : ''}${words}${quotation.closed ? '' : '…'}`;
  });
}

describe('findQuotations() in double marks', () => {
  it.each([
    ['no marks at all', 'The pier fell.', []],
    ['curly marks', 'He said: “We ran.” It rained.', ['We ran.']],
    ['two in a row', '“Yes,” she said. “No.”', ['Yes,', 'No.']],
    [
      'straight marks',
      'A "cold snap" and "no, not that," he said.',
      ['cold snap', 'no, not that,'],
    ],
    [
      'straight marks after brackets and dashes',
      'It—"so" ("they") said.',
      ['so', 'they'],
    ],
    ['guillemets with spaces', 'Il dit « bonjour » .', ['bonjour']],
    ['German marks', 'Das „Haus“ ist “alt”.', ['Haus', 'alt']],
    ['typewriter marks', "A ``dry'' year, ''so to say'' .", ['dry', 'so to say']],
    ['an opening curly and a closing straight mark', '“Well," he said.', ['Well,']],
    ['a mark glued to the word before', 'said:"Go."', ['Go.']],
    ['nothing between the marks', 'An empty “” or "" or “ ”.', []],
    ['a stray closing mark', 'It ended.” Then rain.', []],
    [
      'a quotation in a quotation',
      '“He said, ‘Go.’ So I went.”',
      ['He said, ‘Go.’ So I went.'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it.each([
    ['inches alone', 'The snow was 12" deep, then 15" deep.', []],
    ['inches within straight marks', '"It was 12" deep," he said.', ['It was 12" deep,']],
    [
      'feet and inches',
      `"I am 6'2" and he is 5'11"," she said. It was 3" off.`,
      [`I am 6'2" and he is 5'11",`],
    ],
    ['inches within curly marks', '“A 5" pipe,” he said.', ['A 5" pipe,']],
    [
      'a year at the end, which is no measure',
      'In "1984" and "Catch 22" both.',
      ['1984', 'Catch 22'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe('findQuotations() in single marks', () => {
  it.each([
    ['curly marks', '‘It is late,’ said Ann. ‘Go.’', ['It is late,', 'Go.']],
    ['straight marks', "He called it 'very odd' twice.", ['very odd']],
    ['apostrophes inside', '‘We don’t know,’ he said.', ['We don’t know,']],
    ['double marks inside', '‘She said “no” to me,’ he said.', ['She said “no” to me,']],
    [
      'a possessive plural inside',
      '‘The nurses’ plan won’t do,’ he said.',
      ['The nurses’ plan won’t do,'],
    ],
    ['a short one after a plural', 'They broke ‘the rules’ of golf.', ['the rules']],
  ])('finds %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "It’s Ann’s and the Smiths’ farm; don't ask the Smiths' dog."],
    [
      'decades and elisions',
      "In the ’90s and ‘80s, rock ’n’ roll and rock 'n' roll, get ‘em, boys’ talk",
    ],
    ['feet', "The wall is 6' high and 12' long."],
    [
      'an end too far away to belong',
      `He was ‘a man ${'of many words '.repeat(40)}at the miners’ hall`,
    ],
  ])('does not mistake %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });
});

describe('findQuotations() over paragraphs', () => {
  it.each([
    ['opens again', '“One.\n\n“Two.”', ['One.…', '>Two.']],
    [
      'only closes',
      'He said: "One.\nTwo," he said. "Three."',
      ['One.…', '>Two,', 'Three.'],
    ],
    [
      'goes on through three',
      '“One.\n“Two.\n“Three,” he said.',
      ['One.…', '>Two.…', '>Three,'],
    ],
    ['goes on in single marks', '‘One’s enough.\n‘Two.’', ['One’s enough.…', '>Two.']],
    ['is followed by one without marks', '“One.\nRain fell.\n“Two.”', ['One.…', 'Two.']],
    ['opens with other marks', '‘One’s enough.\n“Two.”\n‘Three.’', ['Two.', 'Three.']],
    [
      'measures before it ends',
      '“I am 6\'2" tall.\n“So is he.”',
      ['I am 6\'2" tall.…', '>So is he.'],
    ],
    [
      'has a stray mark after single ones',
      '‘One’s enough.\n‘Two.’ It ended.” Yes.',
      ['One’s enough.…', '>Two.'],
    ],
    ['is followed by a new one', '“One.\nAnn said: “Two.”', ['One.…', 'Two.']],
  ])('ends a quotation with its paragraph, which %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
