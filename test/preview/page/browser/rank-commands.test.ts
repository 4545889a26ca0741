import { describe, expect, it } from 'vitest';
import { rankCommands } from '../../../../src/preview/page/browser/rank-commands.ts';

const commands = [
  { name: 'who said', label: 'wer sagte', description: 'Finden, was jemand sagte' },
  { name: 'what happened', label: 'was geschah', description: 'Finden, was war' },
  { name: 'verify', label: 'prüfen', description: 'Ein Zitat mit Artikeln vergleichen' },
].map((command) => ({ ...command, options: [] }));

describe('rankCommands()', () => {
  it.each([
    { typed: 'wer', names: ['who said'], why: 'the reader’s name' },
    { typed: 'who', names: ['who said'], why: 'the English name' },
    { typed: 'was', names: ['what happened', 'who said'], why: 'begins goes before has' },
    { typed: 'zitat', names: ['verify'], why: 'what it is for' },
    { typed: 'zeppelin', names: [], why: 'nothing' },
    { typed: '', names: ['who said', 'what happened', 'verify'], why: 'all' },
  ])('finds $why by "$typed"', ({ typed, names }) => {
    expect(rankCommands(commands, typed).map(({ name }) => name)).toEqual(names);
  });
});
