import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { commands } from '../../src/commands.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';

const library = bridgeLibrary();
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly options?: readonly Described[];
}

/** A command, its subcommands and their options. */
function everyPart(part: Described): readonly Described[] {
  return [part, ...(part.options ?? []).flatMap(everyPart)];
}

describe('commands', () => {
  const onMessages = commands.filter(({ data }) => data.type === 3);
  const typed = commands.filter((command) => !onMessages.includes(command));
  const parts = typed.flatMap(({ data }) => everyPart(data as Described));

  it.each(onMessages)('names $data.name as Discord shows it', ({ data }) => {
    expect(data.name).toMatch(/^[A-Z][a-z ]{0,31}$/u);
    expect(Object.keys(data)).not.toContain('description');
  });

  it.each(parts)('names and describes $name within Discord’s rules', (part) => {
    expect(part.name).toMatch(NAME);
    expect(part.name).toBe(part.name.toLowerCase());
    expect(part.description?.length).toBeGreaterThan(0);
    expect(part.description?.length).toBeLessThanOrEqual(100);
    expect(part.options?.length ?? 0).toBeLessThanOrEqual(25);
  });

  it('puts required options first', () => {
    for (const { options = [] } of parts) {
      const required = options.map((option) => Number(option.required ?? false));
      expect(required).toEqual(required.toSorted((one, other) => other - one));
    }
  });

  it('has each name once', () => {
    const names = commands.map(({ data }) => data.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('explains every command in /help', () => {
    const answer = answerLine('/help', library);
    const text = answer.kind === 'notice' ? wordsIn('en').repeat(answer.said) : '';
    for (const { data } of typed) {
      if (data.name !== 'help') expect(text).toContain(`/${data.name}`);
    }
    for (const { data } of onMessages) expect(text).toContain(`*${data.name}*`);
  });

  it('gives help that fits into a message', () => {
    const answer = answerLine('/help', library);
    const text = answer.kind === 'notice' ? wordsIn('en').repeat(answer.said) : '';
    expect(text.length).toBeLessThan(3000);
  });
});

describe('suggestions', () => {
  const suggest = (name: string, option: string, text: string) =>
    commands
      .find(({ data }) => data.name === name)
      ?.suggest?.({ option, text }, library)
      .map(({ value }) => value);

  it.each([
    { typed: '', expected: ['A1', 'A2'] },
    { typed: 'ferr', expected: ['A1', 'A2'] },
    { typed: 'ferry break', expected: ['A2'] },
    { typed: 'a2', expected: ['A2'] },
    { typed: 'zeppelin', expected: [] },
  ])('completes the article “$typed”', ({ typed, expected }) => {
    expect(suggest('who', 'article', typed)).toEqual(expected);
    expect(suggest('what', 'article', typed)).toEqual(expected);
  });

  it('puts those who say most first', () => {
    expect(suggest('who', 'speaker', '')?.[0]).toBe('Maria Ortega');
  });

  it.each(['ort', 'maria', 'engineer', 'CITY ENG'])(
    'completes the speaker “%s”',
    (typed) => {
      expect(suggest('who', 'speaker', typed)).toEqual(['Maria Ortega']);
    },
  );

  it('has no speaker for what nobody is called', () => {
    expect(suggest('who', 'speaker', 'zeppelin')).toEqual([]);
  });
});

describe('answerLine()', () => {
  it.each([
    { line: '/where was it', says: /no command “\/where was it”.*\/who said/ },
    { line: '/who', says: /no command “\/who”/ },
    { line: '/what happened', says: /needs “about:”/ },
    {
      line: '/what happened speaker: Ortega',
      says: /no option “speaker:”: it takes about:/,
    },
    {
      line: '/who said what: boat kind: shout',
      says: /no kind “shout”: choose quotation/,
    },
    { line: '/pins list', says: /“\/pins list” works in Discord only/ },
    { line: '/pins show number: x', says: /“x” is no number of a pin/ },
    { line: '/privacy', says: /“\/privacy” works in Discord only/ },
  ])('refuses $line and says what to type', ({ line, says }) => {
    expect(() => answerLine(line, library)).toThrow(SyntaxError);
    expect(() => answerLine(line, library)).toThrow(says);
  });

  it('answers with the question as it was asked', () => {
    const answer = answerLine('who said  what: cracks', library);
    expect(answer).toMatchObject({ kind: 'found', asked: '/who said what: cracks' });
  });
});
