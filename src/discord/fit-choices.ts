import type { Choice } from './command.ts';
import { cutText, lastWordEnd } from './cut-text.ts';
import { CHOICE_CHARS, CHOICES } from './limits.ts';

/**
 * Fits suggestions to Discord's limits: at most 25, names and values of 1 to 100
 * characters, no value twice. A longer name ends with "…"; a longer value ends with a
 * word, so that a search for it still finds what it was meant for.
 */
export function fitChoices(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const fitting = { name: cutText(clean(name), CHOICE_CHARS), value: cutValue(value) };
    if (fitting.name === '' || fitting.value === '' || byValue.has(fitting.value))
      continue;
    byValue.set(fitting.value, fitting);
    if (byValue.size === CHOICES) break;
  }
  return [...byValue.values()];
}

function cutValue(value: string): string {
  const whole = clean(value);
  return whole.slice(0, lastWordEnd(whole, CHOICE_CHARS));
}

/** Suggestions are single lines; half a surrogate pair cannot be sent. */
function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}
