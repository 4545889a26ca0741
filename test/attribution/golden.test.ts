import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import { splitText } from '../../src/text/split-text.ts';
import { readAttributions, readSpeakers } from './read-attributions.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

describe('findAttributions() on whole articles', () => {
  it.each(readdirSync(GOLDEN))('reads %s', async (slug) => {
    const folder = new URL(`${slug}/`, GOLDEN);
    const text = readFileSync(new URL('article.txt', folder), 'utf8');
    const lines = describeAttributions(text).join('\n');
    const file = new URL('attributions.txt', folder).pathname;
    await expect(`${lines}\n`).toMatchFileSnapshot(file);
  });
});

/** One line for each: kind, source · cue · content, who that is, and what holds it. */
function describeAttributions(text: string): readonly string[] {
  const found = findAttributions(text, splitText(text));
  const printed = readAttributions(text);
  const speakers = readSpeakers(text).map((line) => line.split(' → ')[1] ?? '');
  return found.map(({ kind, anonymous, parent }, place) => {
    const unnamed = anonymous ? ', unnamed' : '';
    const within = parent === null ? '' : ` [within line ${parent + 1}]`;
    return `${kind}: ${printed[place]} = ${speakers[place]}${unnamed}${within}`;
  });
}
