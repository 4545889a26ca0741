import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../commands/cite.ts';
import { findPassages } from '../../commands/find-passages.ts';
import { verify } from '../../commands/verify.ts';
import { verifyQuotation } from '../../commands/verify-quotation.ts';
import type { Options } from '../../src/discord/command.ts';
import { CUSTOM_ID_CHARS } from '../../src/discord/limits.ts';
import { isFitting } from '../../src/discord/measure.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { pressButton } from '../../src/discord/press-button.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { answerOf } from '../support/answer-of.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';
import { pressOf } from '../support/press-of.ts';
import { growthOverSixteen } from '../support/processor-time.ts';
import { ASKER, flatten, textsOf } from './cite.ts';
import { readQuotes } from './discord-markdown.ts';

/** Runs for each commit; thousands were run once. */
const RUNS = 100;

const MESSAGE_CHARS = 6000;

const library = bridgeLibrary();
const texts = library.readings.map(({ article }) => article.text);

const PIECES = [
  '“', '”', '‘', '’', '"', "'", '«', '»', '„', '「', '」', '…', '[…]', ' ... ', '. ', ', ',
  '\n', '\n> ', '>>> ', '**', '__', '~~', '||', '`', '```', '# ', '- ', '-# ', '1. ',
  '[a](https://b.c)', '<https://b.c>', 'https://b.c/#:~:text=a,b ', '<@1> ', '<@&1> ',
  '<#1> ', '</ask:1> ', '@everyone ', '@here ', '<t:1:R> ', '<:x:1> ', ':x:', '\\', 'A1·s2',
  'a2.1-3 ', 'B9·s99999 ', 'not ', 'never ', '40 ', '$3m ', 'Monday ', 'he said ', '\u202e',
  '\u200b', '\ud800', '\u{1f6a2}', '台灣', 'e\u0301', 'ﬁ', '\u0000',
] as const; // biome-ignore format: one piece after the other reads best

/** Some characters of the articles, so that something is found. */
const slice = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 200 }))
  .map(([text, from, chars]) => text.slice(from % text.length).slice(0, chars));

const message = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: slice },
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { minLength: 1, maxLength: 40 },
    ),
    fc.constantFrom(1, 1, 1, 3, 200),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, MESSAGE_CHARS));

const withMessage = (text: string): Options => ({
  subcommand: null,
  values: {},
  message: text,
});
const withValues = (values: Options['values']): Options => ({ subcommand: null, values });

/** What each command makes of a text; null where it refuses it in words for the asker. */
const commands = [
  {
    name: 'Verify quotation',
    ask: (text: string) => verifyQuotation.answer(withMessage(text), library),
  },
  {
    name: 'Find passages',
    ask: (text: string) => findPassages.answer(withMessage(text), library),
  },
  {
    name: '/verify',
    ask: (text: string) => verify.answer(withValues({ quote: text }), library),
  },
  {
    name: '/verify with speaker',
    ask: (text: string) =>
      verify.answer(
        withValues({ quote: texts[0]?.slice(60, 120) ?? '', speaker: text }),
        library,
      ),
  },
  {
    name: '/cite',
    ask: (text: string) => cite.answer(withValues({ passage: text }), library),
  },
] as const;

describe.each(commands)('$name on any text', ({ ask }) => {
  it('answers or refuses, quotes what stands there, and keeps every limit', () => {
    fc.assert(
      fc.property(message, fc.boolean(), (text, isPrivate) => {
        try {
          const body = renderAnswer(answerOf(ask(text)), {
            asker: ASKER,
            isPrivate,
            ...ENGLISH,
          });
          check(body);
          pressAll(body);
        } catch (refused) {
          if (!(refused instanceof QueryError)) throw refused;
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 60_000);

  it.each([
    'The harbour bridge “was” not shut by 14 cables. ',
    '“',
    '> “a ',
    '**[',
    '<@',
    '…',
  ])('takes linear time for “%s”', (piece) => {
    const growth = growthOverSixteen((times) => {
      try {
        const answer = answerOf(ask(piece.repeat(8 * times)));
        renderAnswer(answer, { asker: ASKER, isPrivate: true, ...ENGLISH });
      } catch (refused) {
        if (!(refused instanceof QueryError)) throw refused;
      }
    });
    expect(growth).toBeLessThan(64);
  });
});

/** The one mention that a message of ours has. */
const SHOWN_BY = `shown by <@${ASKER}>`;
/** Matches "@everyone" and "<@1>"; not "\\<@1". */
const MENTION = /(?<!\\)@(?:everyone|here)|(?<!\\)<[@#t:/]/u;

function pressAll(body: MessageBody): void {
  for (const customId of readShownMessage(body.components, body.isPrivate).customIds) {
    const reaction = pressButton(pressOf(body, customId, ASKER), library);
    if (reaction.kind === 'publish') check(reaction.shown);
    if ('body' in reaction) check(reaction.body);
  }
}

function check(body: MessageBody): void {
  expect(isFitting(body.components)).toBe(true);
  for (const { custom_id, content } of flatten(body.components)) {
    expect(custom_id?.length ?? 1).toBeLessThanOrEqual(CUSTOM_ID_CHARS);
    expect(content ?? 'x').toMatch(/\S/);
    expect((content ?? '').replace(SHOWN_BY, '')).not.toMatch(MENTION);
  }
  for (const markdown of textsOf(body)) {
    for (const quote of readQuotes(markdown)) {
      expect(quote.formats).toEqual([]);
      expect(texts.some((text) => text.includes(quote.text))).toBe(true);
    }
  }
}
