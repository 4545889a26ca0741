import { describe, expect, it } from 'vitest';
import { explainLine } from '../src/explain-line.ts';
import { bridgeLibrary } from './support/bridge-library.ts';
import { townLibrary } from './support/town-library.ts';

describe('explainLine()', () => {
  const lines = explainLine('Who said the cables would hold?', bridgeLibrary());

  it('says how the question was read, and explains passages', () => {
    expect(lines[0]).toMatch(/^Asks who, wants name, speech; \w+, confidence \d/);
    expect(lines.filter((line) => /A\d·s\d/.test(line))).toHaveLength(2);
  });

  it('leaves out what is the same in all of them', () => {
    expect(lines.join('\n')).not.toContain('asks who');
    expect(lines.join('\n')).not.toContain('number of words asked');
  });

  it.each([
    { question: 'Who bankrolled the instruments?', certainty: 'closest' }, // by synonyms
    { question: 'Why did the helicopter crash?', certainty: 'none' },
    { question: 'Who trains Skerry?', certainty: 'found' },
  ])('explains “$question” as it is answered: $certainty', ({ question, certainty }) => {
    expect(explainLine(question, townLibrary)[0]).toContain(`; ${certainty}, `);
  });
});
