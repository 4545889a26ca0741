import { describe, expect, it } from 'vitest';
import { answerWhoSaid } from '../../src/answer/who-said.ts';
import { pressButton } from '../../src/discord/press-button.ts';
import { OUTDATED } from '../../src/discord/refusals.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';
import { pressOf } from '../support/press-of.ts';
import { ASKER, customIdOf, textsOf } from './cite.ts';

const library = bridgeLibrary();
const OTHER = '80351110224678913';

const { components } = renderAnswer(
  answerWhoSaid(library, {
    asked: '/who said speaker: Ortega',
    what: undefined,
    speaker: 'Ortega',
    kind: undefined,
    article: undefined,
  }),
  { asker: ASKER, isPrivate: true, ...ENGLISH },
);

/** Presses *Show everyone* under a message that only the asker sees, or that all see. */
function show(by: string, isPrivate: boolean) {
  return pressButton(
    pressOf({ components, isPrivate }, customIdOf(components, 'Show everyone'), by),
    library,
  );
}

describe('pressButton() with Show everyone', () => {
  it('publishes a private answer', () => {
    expect(show(ASKER, true).kind).toBe('publish');
  });

  it.each([ASKER, OTHER])('shows nothing that all see already: %s', (by) => {
    const reaction = show(by, false);
    expect(reaction).toMatchObject({ kind: 'reply', body: { isPrivate: true } });
    expect('body' in reaction ? textsOf(reaction.body) : []).toEqual([
      wordsIn('en').repeat(OUTDATED),
    ]);
  });
});
