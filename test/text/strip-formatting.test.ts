import { describe, expect, it } from 'vitest';
import { stripFormatting } from '../../src/text/strip-formatting.ts';

describe('stripFormatting()', () => {
  it.each([
    { message: '**bold** and *so* and __that__', text: 'bold and so and that' },
    { message: '~~gone~~ ||hidden|| `code`', text: 'gone hidden code' },
    { message: 'snake_case, 2 * 3 and _this_', text: 'snake_case, 2 * 3 and this' },
    { message: String.raw`\> no quote, C:\name`, text: String.raw`> no quote, C:\name` },
  ])('shows “$message” as people read it', ({ message, text }) => {
    expect(stripFormatting(message)).toBe(text);
  });
});
