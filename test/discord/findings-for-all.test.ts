import { describe, expect, it } from 'vitest';
import { verify } from '../../commands/verify.ts';
import { verifyQuotation } from '../../commands/verify-quotation.ts';
import { isEffect } from '../../src/discord/effects/effect.ts';
import { findingsForAll } from '../../src/discord/findings-for-all.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER } from './cite.ts';

const library = bridgeLibrary();
const words = wordsIn('de');
const hearing = { words, publicWords: wordsIn('uk') };

/** What a German reads of a quotation, in an option or in a message. */
function shown(text: string, isMessage: boolean) {
  const answer = isMessage
    ? verifyQuotation.answer({ subcommand: null, values: {}, message: text }, library)
    : verify.answer({ subcommand: null, values: { quote: text } }, library);
  if (isEffect(answer)) throw new TypeError('Cannot render an effect');
  const { components } = renderAnswer(answer, {
    asker: ASKER,
    isPrivate: true,
    ...ENGLISH,
    words,
  });
  return readShownMessage(components, true);
}

describe('findingsForAll()', () => {
  it.each([
    ['marks that are escaped', 'Nobody was *in* danger', false],
    ['a message', 'She says “Nobody was in danger” and “we saw no cracks”', true],
  ])('says in the language of all what was found of %s', (_, text, isMessage) => {
    const message = shown(text, isMessage);
    const lines = findingsForAll(message, hearing, library);
    expect(lines).toHaveLength(message.findings.length);
    for (const line of lines) expect(line).toMatch(/^\p{Script=Cyrillic}/u);
  });

  it('leaves them where they would say something else by now', () => {
    const message = { ...shown('Nobody was in danger', false), findings: ['Anders'] };
    expect(findingsForAll(message, hearing, library)).toEqual(['Anders']);
  });
});
