import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unansweredQuestion } from '../../src/query/unanswered-question.ts';

const ANN = '80351110224678912';

function keyOf(asked: string): string | undefined {
  return unansweredQuestion(asked)?.key;
}

describe('unansweredQuestion()', () => {
  it.each([
    ['bridge cost', 'the cost of the bridges'],
    ['Who paid for the bridge?', 'who PAID for the bridge'],
    ['Erdoğan in Ankara', 'erdogan ankara'],
    ['“bridge”  cost', 'bridge cost'],
    [`bridge cost <@${ANN}>`, 'bridge cost'],
  ])('takes "%s" and "%s" for one', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['bridge cost', 'ferry cost'],
    ['3.5 million', '35 million'],
    ['the US', 'the WHO'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    [`What did <@${ANN}> say about <#${ANN}>?`, 'What did say about ?'],
    [`<@&${ANN}> and <@!${ANN}> on the bridge`, 'and on the bridge'],
    [`bridge <a:smile:${ANN}> </who said:${ANN}> <t:1700000000:R>`, 'bridge'],
    [`bridge ${ANN} cost`, 'bridge cost'],
    ['does @ann_lee or ann.lee@example.org know the bridge', 'does or know the bridge'],
    [`bridge https://discord.com/channels/${ANN}/1/2`, 'bridge'],
    ['@everyone bridge', 'bridge'],
    ['1,234,567,890,123,456 dollars', '1,234,567,890,123,456 dollars'],
    ['Angela Merkel on the bridge', 'Angela Merkel on the bridge'],
  ])('keeps of "%s" only "%s"', (asked, question) => {
    expect(unansweredQuestion(asked)?.question).toBe(question);
  });

  it.each(['', ' ', '?!', `<@${ANN}>`, '\u202E'])('is null for "%s"', (asked) => {
    expect(unansweredQuestion(asked)).toBeNull();
  });

  it('keeps what is only common words', () => {
    expect(unansweredQuestion('who is it')).toEqual({
      key: expect.stringContaining('who'),
      question: 'who is it',
    });
  });

  it('cuts what is long, at a word', () => {
    const long = unansweredQuestion('bridge '.repeat(100));
    expect(long?.question).toMatch(/^(?:bridge )+bridge…$/u);
    expect(long?.question.length).toBeLessThanOrEqual(200);
  });

  it('never keeps an id, a mention or more than fits, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '<',
      '@',
      '!',
      '#',
      ':',
      '>',
      ANN,
      'a',
      ' ',
      '😀',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (typed) => {
        const { question, key } = unansweredQuestion(typed.join('')) ?? {
          question: '',
          key: '',
        };
        expect(question).not.toMatch(/<[@#][!&]?\d+>|(?<!\d)\d{15,20}(?!\d)|\n/u);
        expect(question.length).toBeLessThanOrEqual(200);
        expect(key.length).toBeLessThanOrEqual(20 * 31);
      }),
    );
  });
});
