import { describe, expect, it } from 'vitest';
import { MESSAGE_BYTES, MESSAGE_CHARS } from '../../src/discord/limits.ts';
import { CATALOGUES } from '../../src/wording/catalogue/catalogues.ts';
import { LANGUAGES } from '../../src/wording/language.ts';

/** Discord’s limits on labels of buttons and placeholders of menus (Docs: *Component reference*). */
const LABEL_CHARS = 80;
const PLACEHOLDER_CHARS = 150;

/** Titles of forms and labels of their fields; what stands beside a field (*Label*, *Text Input*). */
const FIELD_CHARS = 45;
const FORM_CHARS = 100;

/** A row of four buttons on a phone; longer ones are cut there. */
const SHORT_CHARS = 26;

describe.each(LANGUAGES)('lengths in %s', (language) => {
  const { buttons, help, switches, settings } = CATALOGUES[language];
  const { 'pin-form': pinForm, 'article-form': articleForm } = CATALOGUES[language];
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

  it('keep Discord’s limits on forms', () => {
    for (const form of [pinForm, articleForm]) {
      for (const text of Object.values(form))
        expect(text.length).toBeLessThanOrEqual(FORM_CHARS);
      expect(form.title.length).toBeLessThanOrEqual(FIELD_CHARS);
    }
    const { why, replaces, passage } = pinForm;
    const { headline, text, address, publisher, date } = articleForm;
    for (const label of [
      why,
      replaces,
      passage,
      headline,
      text,
      address,
      publisher,
      date,
    ])
      expect(label.length).toBeLessThanOrEqual(FIELD_CHARS);
  });

  it('keep Discord’s limits in the settings', () => {
    for (const label of Object.values(switches))
      expect(label.length).toBeLessThanOrEqual(LABEL_CHARS);
    const { 'no-role-chosen': role, 'no-channel-chosen': channel } = settings;
    for (const text of [role, channel])
      expect(text.length).toBeLessThanOrEqual(PLACEHOLDER_CHARS);
  });

  it('name each grade of a quotation differently', () => {
    const grades = Object.values(CATALOGUES[language].grades);
    expect(new Set(grades).size).toBe(grades.length);
  });
});
