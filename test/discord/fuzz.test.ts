import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import { answerWhatHappened } from '../../src/answer/what-happened.ts';
import { answerWhoSaid } from '../../src/answer/who-said.ts';
import { isFitting } from '../../src/discord/measure.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { pressButton } from '../../src/discord/press-button.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';
import { pressOf } from '../support/press-of.ts';
import { ASKER, flatten, textsOf } from './cite.ts';
import { readQuotes } from './discord-markdown.ts';

const PIECES = [
  'harbour ', 'bridge ', 'said ', 'Ana Ruiz ', 'the mayor ', 'he added ', 'according to ',
  '“', '”', '‘', '’', '"', ', ', '. ', '? ', ': ', ' — ', '*', '**', '__', '~~', '||', '`',
  '# ', '> ', '- ', '1. ', '[a](b)', 'https://a.example/b ', '<@1> ', '@everyone ', '<t:1>',
  ':x:', '\\', 'discord.gg/a ', '\u202e', '\u{1f6a2}', '台灣', 'é', 'Dr. ', '5 p.m. ',
] as const; // biome-ignore format: one piece after the other reads best

const anything = string({ unit: 'grapheme', maxLength: 8 });
const paragraph = array(
  oneof({ weight: 12, arbitrary: constantFrom(...PIECES) }, anything),
  {
    minLength: 1,
    maxLength: 80,
  },
).map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim() || 'x');

const world = record({
  headline: paragraph,
  paragraphs: array(paragraph, { minLength: 1, maxLength: 6 }),
  // Some sentences are longer than a message.
  repeated: constantFrom(1, 1, 1, 40),
  asked: nat(),
  pressed: array(nat(), { minLength: 1, maxLength: 4 }),
});

describe('an answer from any article', () => {
  it('quotes what stands there, formats nothing, and keeps every limit', () => {
    void assert(
      property(world, ({ headline, paragraphs, repeated, asked, pressed }) => {
        const texts = paragraphs.map((one) => one.repeat(repeated).trim());
        const article = buildArticle(headline, texts, { publisher: headline });
        const library = buildLibrary([article]);
        const words = article.text.split(/\s+/);
        const what = words[asked % words.length] ?? '';
        for (const answer of answersTo(library, what)) {
          showAndPress(answer, pressed, library);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 30_000);
});

function showAndPress(answer: Answer, pressed: readonly number[], library: Library) {
  for (const isPrivate of [true, false]) {
    let body = renderAnswer(answer, { asker: ASKER, isPrivate, ...ENGLISH });
    check(body, articleText(library));
    for (const place of pressed) body = pressAndCheck(body, place, library);
  }
}

function articleText({ readings }: Library): string {
  return readings[0]?.article.text ?? '';
}

function answersTo(library: Library, what: string): readonly Answer[] {
  const asked = `/who said what: ${what}`;
  const rest = { speaker: undefined, kind: undefined, article: undefined };
  return [
    () => answerWhoSaid(library, { ...rest, asked, what }),
    () => answerWhatHappened(library, { asked, about: what, article: undefined }),
  ].flatMap((ask) => {
    try {
      return [ask()];
    } catch (refused) {
      if (refused instanceof QueryError) return []; // marks alone ask nothing
      throw refused;
    }
  });
}

/** Presses one of a message's buttons; returns what is shown then. */
function pressAndCheck(body: MessageBody, place: number, library: Library): MessageBody {
  const { customIds } = readShownMessage(body.components, body.isPrivate);
  const customId = customIds[place % customIds.length];
  if (customId === undefined) return body;
  const reaction = pressButton(pressOf(body, customId, ASKER), library);
  const text = articleText(library);
  if (reaction.kind === 'publish') check(reaction.shown, text);
  if (reaction.kind === 'remove' || reaction.kind === 'pin') return body;
  check(reaction.body, text);
  return reaction.body;
}

function check(body: MessageBody, text: string): void {
  expect(isFitting(body.components)).toBe(true);
  for (const { custom_id, content } of flatten(body.components)) {
    expect(custom_id?.length ?? 1).toBeLessThanOrEqual(100);
    expect(content ?? 'x').toMatch(/\S/);
  }
  const texts = textsOf(body);
  for (const [place, markdown] of texts.entries()) {
    for (const quote of readQuotes(markdown)) {
      expect(quote.formats).toEqual([]);
      expect(text).toContain(quote.text);
    }
    if (!markdown.startsWith('> ')) continue;
    // Above a passage stands who speaks in it: neither the question nor another's source.
    expect(place).toBeGreaterThan(1);
    expect(texts[place - 1]).not.toMatch(/^> |· A1·s\d/);
  }
}
