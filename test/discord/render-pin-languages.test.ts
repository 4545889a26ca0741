import { describe, expect, it } from 'vitest';
import { answerVerify } from '../../src/answer/verify/answer-verify.ts';
import { sayOutcome } from '../../src/discord/pins/attempt.ts';
import { renderFindings } from '../../src/discord/render-finding.ts';
import { sayHeadline } from '../../src/discord/say-headline.ts';
import { renderSettings } from '../../src/discord/settings/render-settings.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { PIN_NOTE, TAKEN_OUT } from '../../src/store/blank-pins.ts';
import { DEFAULT_SERVER_SETTINGS } from '../../src/store/server-settings.ts';
import { LANGUAGES } from '../../src/wording/language.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary([
  buildArticle('Bridge shut', ['“The bridge will not open until spring,” Roth said.']),
]);

describe('what is found of a quotation', () => {
  it.each([
    ['en', 'Words left out, a negation among them: “not”'],
    ['de', 'Wörter ausgelassen, darunter eine Verneinung: „not“'],
    ['fr', 'Des mots sont omis, dont une négation\u00a0: «\u00a0not\u00a0»'],
    ['es', 'Se omitieron palabras, entre ellas una negación: «not»'],
    ['pt-BR', 'Palavras omitidas, entre elas uma negação: “not”'],
    ['ja', '語の脱落あり（否定語を含む）：「not」'],
    ['zh-TW', '有字詞遺漏，其中有否定詞：「not」'],
    ['uk', 'Слова пропущено, серед них заперечення: «not»'],
  ] as const)('begins with its grade in %s', (language, line) => {
    const quotes = ['The bridge will open until spring'];
    const answer = answerVerify(library, { asked: '', quotes, speaker: undefined });
    expect(renderFindings(answer, wordsIn(language))[0]).toBe(line);
  });
});

describe('sayOutcome()', () => {
  it('says in the reader’s language what the record has in English', () => {
    const words = wordsIn('de');
    expect(sayOutcome('Discord did not answer', words)).toBe(
      'Discord hat nicht geantwortet',
    );
    expect(sayOutcome('Unknown Message', words)).toBe('Unknown Message');
  });
});

describe('what the store writes of an article that was taken out', () => {
  it.each(LANGUAGES)('is said in %s', (language) => {
    const words = wordsIn(language);
    const note = words.say('pin-outcomes.taken-out');
    expect(sayOutcome(PIN_NOTE, words)).toBe(note);
    expect(sayHeadline(TAKEN_OUT, words)).toBe(words.say('shelf.headline-removed'));
    expect([note === PIN_NOTE, sayHeadline(TAKEN_OUT, words) === TAKEN_OUT]).toEqual([
      language === 'en',
      language === 'en',
    ]);
  });

  it('is no other headline', () => {
    expect(sayHeadline('Removed', wordsIn('de'))).toBe('Removed');
  });
});

describe('renderSettings()', () => {
  it('names permissions as the reader’s Discord does', () => {
    const text = JSON.stringify(renderSettings(DEFAULT_SERVER_SETTINGS, wordsIn('de')));
    expect(text).toContain('Mitglieder mit *Nachrichten anpinnen*');
    expect(text).not.toContain('Pin Messages');
  });

  it.each(LANGUAGES)('says each setting once in %s', (language) => {
    const text = JSON.stringify(
      renderSettings(DEFAULT_SERVER_SETTINGS, wordsIn(language)),
    );
    expect(text.match(/\*\*/gu)).toHaveLength(16);
  });
});
