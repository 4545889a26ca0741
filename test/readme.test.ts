import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../src/answer-line.ts';
import { commands } from '../src/commands.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { terminalText } from '../src/terminal-text.ts';
import { ENGLISH } from './support/in-english.ts';
import { shippedLibrary } from './support/shipped-library.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** A question in the README with the answer that stands below it. */
const EXAMPLE = /^```console\n\$ npm run ask -- (?<line>.+)\n(?<shown>[^`]*)```$/gmu;
const examples = Array.from(readme.matchAll(EXAMPLE), ({ groups }) => ({
  line: groups?.['line'] ?? '',
  shown: groups?.['shown'] ?? '',
}));

describe('README', async () => {
  const library = await shippedLibrary();

  it('has questions with their answers', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)('shows what $line answers', ({ line, shown }) => {
    const asking = { asker: '100000000000000000', isPrivate: true, ...ENGLISH };
    const { components } = renderAnswer(answerLine(line, library), asking);
    expect(`${terminalText(components)}\n`).toBe(shown);
  });

  it('names every command', () => {
    for (const { data } of commands) {
      expect(readme).toContain(
        data.type === 3 ? `*${data.name}*, on` : `\`/${data.name}`,
      );
    }
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { scripts: Record<string, string> };
    for (const [, name = ''] of readme.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });
});
