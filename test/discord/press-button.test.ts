import { assert, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerWhoSaid } from '../../src/answer/who-said.ts';
import { answerWhoSpeaks } from '../../src/answer/who-speaks.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { pressButton } from '../../src/discord/press-button.ts';
import type { Press, Reaction } from '../../src/discord/reaction.ts';
import { GONE } from '../../src/discord/refusals.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';
import { pressOf } from '../support/press-of.ts';
import { ASKER, customIdOf, labelsOf, NO_LINES, textsOf } from './cite.ts';
import { readQuotes } from './discord-markdown.ts';

const library = bridgeLibrary();
const OTHER = '80351110224678913';
const NOBODY = {
  what: undefined,
  speaker: undefined,
  kind: undefined,
  article: undefined,
};

const ortega = answerWhoSaid(library, {
  ...NOBODY,
  asked: '/who said speaker: Ortega',
  speaker: 'Ortega',
});

function shown(answer: Answer, isPrivate: boolean): MessageBody {
  return renderAnswer(answer, { asker: ASKER, isPrivate, ...ENGLISH });
}

/** Presses a button of a message by its label. */
function press(body: MessageBody, label: string, change: Partial<Press> = {}): Reaction {
  return pressButton(
    { ...pressOf(body, customIdOf(body.components, label), ASKER), ...change },
    library,
  );
}

function bodyOf(reaction: Reaction): MessageBody {
  if (!('body' in reaction))
    throw new TypeError('Cannot find a body', { cause: reaction });
  return reaction.body;
}

function quotesOf(body: MessageBody): readonly string[] {
  return readQuotes(textsOf(body).join('\n')).map(({ text }) => text);
}

const [first = '', ...others] = quotesOf(shown(ortega, true));

describe('pressButton() under a private answer', () => {
  it('shows the sentence before, and leaves the passages as they are', () => {
    const reaction = press(shown(ortega, true), 'Before');
    expect(reaction.kind).toBe('update');
    const [before, ...passages] = quotesOf(bodyOf(reaction));
    expect(library.readings[0]?.article.text).toContain(`${before}\n\n${first}`);
    expect(passages).toEqual([first, ...others]);
  });

  it('steps back to the headline and no further', () => {
    let body = shown(ortega, true);
    let steps = 0;
    while (labelsOf(body)[0] === 'Before' && steps < 10) {
      body = bodyOf(press(body, 'Before'));
      steps += 1;
    }
    expect(labelsOf(body)[0]).toBe('(Before)');
    expect(steps).toBeLessThanOrEqual(5);
    expect(quotesOf(body)[0]).toBe(
      'Harbour bridge shut after storm. Ferry to run at night',
    );
  });

  it('steps five sentences on and no further', () => {
    let body = shown(ortega, true);
    let steps = 0;
    while (labelsOf(body)[1] === 'After' && steps < 10) {
      body = bodyOf(press(body, 'After'));
      steps += 1;
    }
    expect(steps).toBe(5);
  });

  it('shows it to everyone, says who asked, and says that it did', () => {
    const reaction = press(bodyOf(press(shown(ortega, true), 'After')), 'Show everyone');
    if (reaction.kind !== 'publish') throw new TypeError(`Cannot use "${reaction.kind}"`);
    expect(reaction.shown.isPrivate).toBe(false);
    expect(textsOf(reaction.shown)[0]).toBe(
      `-# /who said speaker: Ortega\n-# Asked and shown by <@${ASKER}>`,
    );
    expect(labelsOf(reaction.shown)).toContain('Remove');
    expect(textsOf(reaction.body)[0]).toContain('-# Shown to everyone');
    expect(labelsOf(reaction.body)).not.toContain('Show everyone');
    expect(quotesOf(reaction.shown)).toEqual(quotesOf(reaction.body));
    expect(labelsOf(reaction.unshown)).toContain('Show everyone');
  });

  it('is nobody else’s', () => {
    expect(textsOf(bodyOf(press(shown(ortega, true), 'Before', { by: OTHER })))).toEqual([
      expect.stringContaining('somebody else’s'),
    ]);
  });

  it('shows near misses in its place', () => {
    const near = { article: 'A1', first: 6, last: 6 };
    const empty = { among: null, during: null, narrower: [], alike: [] } as const;
    const nothing = shown(
      {
        kind: 'nothing-found',
        asked: '/who said what: mayor zeppelin',
        focus: { terms: ['zeppelin', 'mayor'], speaker: [] },
        searched: { articles: 2, sentences: 12, newest: null },
        ...empty,
        missing: ['zeppelin'],
        near: [near],
      },
      false,
    );
    const reaction = press(nothing, 'Near misses');
    expect(reaction.kind).toBe('update');
    expect(textsOf(bodyOf(reaction))[0]).toMatch(
      /^-# \/who said what: mayor zeppelin\n-# Near/,
    );
    expect(textsOf(bodyOf(press(bodyOf(reaction), 'After')))[0]).toContain(
      '-# Near misses',
    );
  });
});

describe('pressButton() under a public answer', () => {
  const body = shown(ortega, false);

  it.each(['Before', 'After'])('opens %s beside it for whoever pressed', (label) => {
    const reaction = press(body, label, { by: OTHER });
    expect(reaction.kind).toBe('reply');
    expect(bodyOf(reaction).isPrivate).toBe(true);
    expect(quotesOf(bodyOf(reaction))).toContain(first);
    expect(quotesOf(bodyOf(reaction))).toHaveLength(2);
    expect(labelsOf(bodyOf(reaction))).toContain('Show everyone');
    expect(press(bodyOf(reaction), 'Before', { by: OTHER }).kind).toBe('update');
  });

  it.each([
    { by: ASKER, isModerator: false, kind: 'remove' },
    { by: OTHER, isModerator: true, kind: 'remove' },
    { by: OTHER, isModerator: false, kind: 'reply' },
  ])('answers Remove of $by, moderator $isModerator, with $kind', ({ kind, ...who }) => {
    expect(press(body, 'Remove', who).kind).toBe(kind);
  });

  it('leads on with More until the order ends', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8];
    const addresses = all.map((at) => ({ article: 'A1', first: at, last: at }));
    const answer: Answer = {
      ...(ortega.kind === 'found' ? ortega : never()),
      rest: addresses.slice(1),
      total: 12,
    };
    const start = shown(answer, false);
    const second = press(start, 'More', { by: OTHER });
    expect(second.kind).toBe('reply');
    expect(quotesOf(bodyOf(second))).toHaveLength(3);
    const third = press(bodyOf(second), 'More', { by: OTHER });
    expect(third.kind).toBe('update');
    expect(quotesOf(bodyOf(third))).toHaveLength(3);
    expect(labelsOf(bodyOf(third))).not.toContain('More');
    expect(textsOf(bodyOf(third))[0]).toContain('more were found');
  });
});

describe('pressButton() with a forged or outdated custom id', () => {
  const body = shown(ortega, false);
  const remove = customIdOf(body.components, 'Remove');

  it.each([
    {
      what: 'another version',
      customId: remove.replace(/^1/, '2'),
      text: 'another version',
    },
    {
      what: 'one that the message does not have',
      customId: remove.replace(':r:', ':s:'),
      text: 'another version',
    },
    { what: 'one of another bot', customId: 'more', text: 'another version' },
  ])('refuses $what politely', ({ customId, text }) => {
    const reaction = press(body, 'Remove', { customId });
    expect(reaction.kind).toBe('reply');
    expect(bodyOf(reaction).isPrivate).toBe(true);
    expect(textsOf(bodyOf(reaction))[0]).toContain(text);
  });

  it('says that a passage is gone', () => {
    const customId = customIdOf(body.components, 'Before').replace(
      /A1\.\d+(-\d+)?/,
      'A9.99',
    );
    const message = { ...NO_LINES, isPrivate: false, customIds: [customId] };
    expect(textsOf(bodyOf(press(body, 'Before', { customId, message })))[0]).toContain(
      'no longer here',
    );
  });

  it('never fails', () => {
    const anything = oneof(
      string(),
      stringMatching(
        /^1:[bamnsrp]:lz63ag7l4ao:(A[12]\.\d)?:[0-5]\.[0-5]:\d\.\d:[a-z]*:[a-z]*$/,
      ),
    );
    void assert(
      property(anything, (customId) => {
        for (const isPrivate of [true, false]) {
          const message = { ...NO_LINES, isPrivate, customIds: [customId] };
          expect(press(body, 'Remove', { customId, message }).kind).toBeDefined();
        }
      }),
    );
  });

  it('refuses a choice of a speaker who is not in the article', () => {
    const cast = shown(answerWhoSpeaks(library, { asked: '', article: 'A1' }), false);
    const customIds = readShownMessage(cast.components, false).customIds;
    const customId =
      customIds.find((id) => parseCustomId(id)?.action === 'speaker') ?? '';
    const reaction = press(cast, 'Remove', { customId, chosen: 'Zeppelin' });
    expect(textsOf(bodyOf(reaction))).toEqual([ENGLISH.words.repeat(GONE)]);
  });
});

const never = (): never => {
  throw new TypeError('Cannot happen');
};
