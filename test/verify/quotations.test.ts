import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerVerify } from '../../src/answer/verify/answer-verify.ts';
import { GRADES, type Grade } from '../../src/answer/verify/verified.ts';
import { verifyQuotation } from '../../src/answer/verify/verify-quotation.ts';
import { renderFindings } from '../../src/discord/render-finding.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { shippedLibrary } from '../support/shipped-library.ts';

/** A quotation of the articles that ship, and how it is to be graded. */
interface Graded {
  readonly quote: string;
  readonly speaker?: string;
  /** The id of the article in which it stands, or from which it was altered. */
  readonly article?: string;
  readonly grade: Grade;
  /** Whole words that the answer must name, without regard to case. */
  readonly contains?: readonly string[];
  readonly note?: string;
}

const graded = JSON.parse(
  readFileSync(new URL('quotations.json', import.meta.url), 'utf8'),
) as readonly Graded[];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)
    ?.join(' ');

describe('verifyQuotation() on the graded set', async () => {
  const library = await shippedLibrary();

  it.each(graded)('grades “$quote” $grade', ({ quote, speaker, ...expected }) => {
    const answer = answerVerify(library, { asked: '', quotes: [quote], speaker });
    const [finding] = answer.findings;
    expect(finding?.grade).toBe(expected.grade);
    if (expected.article) {
      const articles = finding?.places.map(({ address }) => address.article);
      expect(articles).toContain(expected.article);
    }
    const shown = ` ${wordsOf(renderFindings(answer, wordsIn('en')).join(' '))} `;
    for (const words of expected.contains ?? [])
      expect(shown).toContain(` ${wordsOf(words)} `);
  });

  it('has 80 to 150 quotations, each grade, and no other', () => {
    expect(graded.length).toBeGreaterThanOrEqual(80);
    expect(graded.length).toBeLessThanOrEqual(150);
    expect(new Set(graded.map(({ grade }) => grade))).toEqual(new Set(GRADES));
  });

  it('calls verbatim what is copied, and nothing that lost or gained a word', () => {
    for (const { article, sentences } of library.readings) {
      for (const { start, end } of sentences.filter((_, place) => place % 12 === 1)) {
        const words = article.text.slice(start, end).split(' ');
        const grade = (changed: readonly string[]) =>
          verifyQuotation(library, { quote: changed.join(' '), speaker: undefined })
            .grade;
        expect(grade(words)).toBe('verbatim');
        if (words.length < 4 || !/\p{L}/u.test(words[2] ?? '')) continue;
        expect(grade(words.toSpliced(2, 1)), words.join(' ')).not.toMatch(/^verbatim/);
        expect(grade(words.toSpliced(2, 0, 'zeppelin'))).not.toMatch(/^verbatim/);
      }
    }
  }, 30_000);
});
