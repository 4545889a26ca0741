import { describe, expect, it } from 'vitest';
import { MESSAGE_BYTES, MESSAGE_CHARS } from '../../src/discord/limits.ts';
import { CATALOGUES } from '../../src/wording/catalogue/catalogues.ts';
import { LANGUAGES } from '../../src/wording/language.ts';

/** Discord’s limits on labels of buttons and placeholders of menus (Docs: *Component reference*). */
const LABEL_CHARS = 80;
const PLACEHOLDER_CHARS = 150;

/** A row of four buttons on a phone; longer ones are cut there. */
const SHORT_CHARS = 26;

describe.each(LANGUAGES)('lengths in %s', (language) => {
  const { buttons, help } = CATALOGUES[language];
  const { 'choose-speaker': placeholder, ...labels } = buttons;

  it('keep Discord’s limits on buttons and menus', () => {
    for (const label of Object.values(labels)) {
      expect(label.length).toBeLessThanOrEqual(Math.min(LABEL_CHARS, SHORT_CHARS));
    }
    expect(placeholder.length).toBeLessThanOrEqual(PLACEHOLDER_CHARS);
  });

  it('gives each button a label of its own', () => {
    expect(new Set(Object.values(labels)).size).toBe(Object.values(labels).length);
  });

  it('leave room for /help in one message', () => {
    expect(help.text.length).toBeLessThan(MESSAGE_CHARS);
    expect(Buffer.byteLength(help.text)).toBeLessThan(MESSAGE_BYTES);
  });
});
