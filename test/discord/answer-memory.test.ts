import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { AnswerMemory } from '../../src/discord/answer-memory.ts';
import { said } from '../../src/wording/said.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';

const library = bridgeLibrary();
const MINUTE = 60_000;
const here = { channel: '1', member: '2' };
const ortega = answerLine('/who said what: cracks', library);
const ferry = answerLine('/what happened about: ferry record', library);

function memoryWithClock() {
  let now = 0;
  const memory = new AnswerMemory(() => now);
  return { memory, pass: (ms: number) => (now += ms) };
}

describe('AnswerMemory', () => {
  it('remembers the first passage and who speaks in it', () => {
    const { memory } = memoryWithClock();
    memory.remember(here, ortega);
    expect(memory.recall(here)).toEqual({
      passage: { article: 'A1', first: 3, last: 4 },
      speaker: 'Maria Ortega',
    });
  });

  it('keeps people and channels apart', () => {
    const { memory } = memoryWithClock();
    memory.remember(here, ortega);
    expect(memory.recall({ ...here, channel: '3' })).toBeNull();
    expect(memory.recall({ ...here, member: '3' })).toBeNull();
  });

  it('remembers the last answer that found something', () => {
    const { memory } = memoryWithClock();
    memory.remember(here, ortega);
    memory.remember(here, ferry);
    memory.remember(here, answerLine('/who said what: zeppelin', library));
    memory.remember(here, { kind: 'notice', said: said('help.text') });
    expect(memory.recall(here)?.passage.article).toBe('A2');
  });

  it('remembers of a cast its article', () => {
    const { memory } = memoryWithClock();
    memory.remember(here, answerLine('/who speaks article: A2', library));
    expect(memory.recall(here)).toMatchObject({
      passage: { article: 'A2' },
      speaker: null,
    });
  });

  it('forgets after ten minutes', () => {
    const { memory, pass } = memoryWithClock();
    memory.remember(here, ortega);
    pass(10 * MINUTE - 1);
    expect(memory.recall(here)).not.toBeNull();
    pass(1);
    expect(memory.recall(here)).toBeNull();
    memory.remember({ ...here, member: '3' }, ferry);
    expect(memory.size).toBe(1);
  });

  it('holds a thousand people, the latest', () => {
    const { memory } = memoryWithClock();
    for (let member = 0; member < 1100; member++)
      memory.remember({ channel: '1', member: `${member}` }, ferry);
    expect(memory.size).toBe(1000);
    expect(memory.recall({ channel: '1', member: '0' })).toBeNull();
    expect(memory.recall({ channel: '1', member: '1099' })).not.toBeNull();
  });
});
