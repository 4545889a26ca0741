import { describe, expect, it } from 'vitest';
import { answerVerify } from '../../../src/answer/verify/answer-verify.ts';
import { verifyQuotation } from '../../../src/answer/verify/verify-quotation.ts';
import { renderFindings } from '../../../src/discord/render-finding.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { wordsIn } from '../../../src/wording/words.ts';
import { buildArticle } from '../../support/build-article.ts';

const library = buildLibrary([
  buildArticle('Lock gate stuck for a week', [
    '“The gate will open by noon,” harbour master Nadia Reyes told reporters outside the court.',
    '“We oiled it twice,” Reyes said, “and it did not move.”',
    'Reyes said that the council had promised a new winch. “It never came,” she added.',
    'Norwegian ambassador Olav Brekke watched from the quay. “My ship has waited four days,” Brekke said.',
    'Danish ambassador Ida Holm stood beside him. “Mine has waited six,” Holm said.',
    'The gate, Brekke said, was “older than the town” and should be replaced.',
    '“It moved,” Reyes said. “It moved back,” Holm said.',
    'Reyes said Holm had told her to wait.',
  ]),
]);
const speakerOf = (quote: string, speaker: string) =>
  verifyQuotation(library, { quote, speaker }).speaker;
const linesOf = (quote: string, speaker: string) =>
  renderFindings(
    answerVerify(library, { asked: '', quotes: [quote], speaker }),
    wordsIn('en'),
  );

describe('findSpeaker()', () => {
  it.each([
    { quote: 'The gate will open by noon', speaker: 'Reyes', kind: 'same' },
    {
      quote: 'Reyes told reporters outside the court',
      speaker: 'Reyes',
      kind: 'reporter',
    },
    { quote: 'told reporters', speaker: 'Reyes', kind: 'reporter' },
    { quote: 'outside the court', speaker: 'Reyes', kind: 'reporter' },
    { quote: 'by noon,” harbour master', speaker: 'Reyes', kind: 'partly' },
    {
      quote: 'Reyes said that the council had promised',
      speaker: 'Reyes',
      kind: 'partly',
    },
    {
      quote: 'that the council had promised a new winch',
      speaker: 'Reyes',
      kind: 'same',
    },
    { quote: 'said the council had promised', speaker: 'Reyes', kind: 'partly' },
    { quote: 'It moved,” Reyes said. “It moved back', speaker: 'Reyes', kind: 'partly' },
    { quote: 'Holm had told her', speaker: 'Holm', kind: 'other' },
    // Words of the reporter that the quotation has not do not count.
    { quote: 'We oiled it twice … and it did not move.', speaker: 'Reyes', kind: 'same' },
    { quote: 'We oiled it twice and it did not move.', speaker: 'Reyes', kind: 'same' },
    {
      quote: 'We oiled it twice, Reyes said, and it did not',
      speaker: 'Reyes',
      kind: 'partly',
    },
  ])('finds that “$quote” is of $speaker: $kind', ({ quote, speaker, kind }) => {
    expect(speakerOf(quote, speaker)?.kind).toBe(kind);
  });

  it.each([
    { quote: 'Reyes said that the council had promised', part: 'Reyes said' },
    { quote: 'by noon,” harbour master Nadia', part: 'harbour master Nadia' },
    { quote: 'twice,” Reyes said, “and it did', part: 'Reyes said' },
  ])('tells which words of “$quote” are not theirs', ({ quote, part }) => {
    expect(speakerOf(quote, 'Reyes')?.notTheirs).toBe(part);
    expect(linesOf(quote, 'Reyes')[0]).toMatch(
      /^Said by someone else in part: .*itself/u,
    );
  });

  it('tells who else says a part', () => {
    const finding = speakerOf('It moved,” Reyes said. “It moved back', 'Reyes');
    expect(finding?.names).toEqual(['Ida Holm']);
  });

  it.each([
    { quote: 'My ship has waited', speaker: 'the Norwegian ambassador', kind: 'same' },
    { quote: 'My ship has waited', speaker: 'the Danish ambassador', kind: 'other' },
    { quote: 'It never came', speaker: 'the harbour master', kind: 'same' },
    { quote: 'It never came', speaker: 'the harbour ambassador', kind: 'other' },
    { quote: 'It never came', speaker: 'Dr Reyes', kind: 'same' },
  ])('knows $speaker by role, for “$quote”: $kind', ({ quote, speaker, kind }) => {
    expect(speakerOf(quote, speaker)?.kind).toBe(kind);
  });

  it('says that a role is of two', () => {
    const finding = speakerOf('My ship has waited', 'the ambassador');
    expect(finding).toMatchObject({
      kind: 'same',
      sharedBy: ['Olav Brekke', 'Ida Holm'],
    });
    expect(linesOf('My ship has waited', 'the ambassador').at(-1)).toMatch(
      /may mean Olav Brekke or Ida Holm/u,
    );
    expect(speakerOf('My ship has waited', 'Norwegian ambassador')?.sharedBy).toEqual([]);
  });

  it.each([
    { quote: 'My ship has waited', speaker: 'Brekke', paraphrase: 'none' },
    { quote: 'older than the town', speaker: 'Brekke', paraphrase: 'none' },
    {
      quote: 'older than the town” and should be',
      speaker: 'Brekke',
      paraphrase: 'part',
    },
    { quote: 'should be replaced', speaker: 'Brekke', paraphrase: 'all' },
    { quote: 'had promised a new winch', speaker: 'Reyes', paraphrase: 'all' },
  ])('tells how much of “$quote” is a paraphrase: $paraphrase', (row) => {
    const { quote, speaker, paraphrase } = row;
    expect(speakerOf(quote, speaker)).toMatchObject({ kind: 'same', paraphrase });
    const [first = '', second = ''] = linesOf(quote, speaker);
    expect(/^Verbatim, as a paraphrase/u.test(first)).toBe(paraphrase === 'all');
    expect(/words for what was said/u.test(second)).toBe(paraphrase !== 'none');
  });
});
