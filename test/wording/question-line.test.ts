import { describe, expect, it } from 'vitest';
import { isUseOnMessage, sayQuestion } from '../../src/wording/question-line.ts';

describe('sayQuestion()', () => {
  it.each([
    { line: '/who said what: small-boat', in: 'de', said: '/wer sagte was: small-boat' },
    {
      line: '/who said what: it speaker: Ned Price order: time',
      in: 'de',
      said: '/wer sagte was: it sprecher: Ned Price reihenfolge: nach der Zeit',
    },
    { line: '/wer sagte was: small-boat', in: 'en', said: '/who said what: small-boat' },
    { line: '/wer sagte was: x', in: 'uk', said: '/хто сказав що: x' },
    { line: '/o-que aconteceu sobre: x', in: 'fr', said: '/que s-est-il-passé sujet: x' },
    { line: '/verificar citação: x', in: 'es', said: '/verificar cita: x' },
    {
      line: '/ask question: Who said: no?',
      in: 'de',
      said: '/fragen frage: Who said: no?',
    },
    { line: '/what happened about: 56 jets', in: 'ja', said: '/何 起きた 対象: 56 jets' },
    {
      line: '/who said kind: paraphrase what: time',
      in: 'ja',
      said: '/誰 言った 種類: 間接引用 内容: time',
    },
    {
      line: '/qui a-dit genre: citation partielle',
      in: 'en',
      said: '/who said kind: part-quotation',
    },
    { line: '/help', in: 'zh-TW', said: '/說明' },
    { line: 'Find passages: 56 jets', in: 'de', said: 'Textstellen finden: 56 jets' },
    { line: 'An answer of before', in: 'de', said: 'An answer of before' },
    { line: '/whoever said what: x', in: 'de', said: '/whoever said what: x' },
    { line: '', in: 'de', said: '' },
  ] as const)('writes “$line” in $in', ({ line, in: language, said }) => {
    expect(sayQuestion(line, language)).toBe(said);
  });
});

describe('isUseOnMessage()', () => {
  it.each([
    { line: 'Find passages: 56 jets', is: true },
    { line: '尋找段落: 56 jets', is: true },
    { line: 'Verify quotation: 56 jets', is: false },
    { line: '/find passages: 56 jets', is: false },
  ])('tells whether “$line” is one: $is', ({ line, is }) => {
    expect(isUseOnMessage(line, 'Find passages')).toBe(is);
  });
});
