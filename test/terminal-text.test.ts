import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ANSI, PLAIN, type TerminalStyle, terminalText } from '../src/terminal-text.ts';

const show = (content: string, style: TerminalStyle = PLAIN) =>
  terminalText([{ type: ComponentType.TextDisplay, content }], style);

describe('terminalText()', () => {
  it.each([
    { content: '**Ned Price** · quotation', expected: 'Ned Price · quotation' },
    { content: '> 2 \\* 3 \\*\\*not bold\\*\\*', expected: '> 2 * 3 **not bold**' },
    { content: '-# small', expected: 'small' },
    { content: '> \\-# not small', expected: '> -# not small' },
    { content: 'https\\://example.org/a\\_b', expected: 'https://example.org/a_b' },
    { content: 'C:\\name', expected: 'C:\\name' },
    { content: '\\\\', expected: '\\' },
    { content: '*italic* and `code`', expected: 'italic and code' },
  ])('reads $content as printed', ({ content, expected }) => {
    expect(show(content)).toBe(expected);
  });

  it('sets bold and small in a terminal', () => {
    expect(show('a **b** c', ANSI)).toBe('a \u001B[1mb\u001B[22m c');
    expect(show('-# d', ANSI)).toBe('\u001B[2md\u001B[22m');
  });

  it('writes links out and leaves out other buttons', () => {
    const text = terminalText([
      {
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: 'Words' },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Secondary,
                label: 'After',
                custom_id: 'x',
              },
              {
                type: ComponentType.Button,
                style: ButtonStyle.Link,
                label: 'Open',
                url: 'https://example.org/',
              },
            ],
          },
        ],
      },
      { type: ComponentType.TextDisplay, content: 'End' },
    ]);
    expect(text).toBe('Words\nhttps://example.org/\n\nEnd');
  });
});
