import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../src/article/find-corrections.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

function corrections(paragraphs: readonly string[]): readonly string[] {
  const text = ['Harbour bridge shut', ...paragraphs].join('\n\n');
  return findCorrections(text, splitParagraphs(text)).map((span) =>
    sliceSpan(text, span),
  );
}

describe('findCorrections()', () => {
  it.each([
    'Correction: The bridge is 40 metres long, not 400.',
    'CORRECTION — The bridge is 40 metres long.',
    'Correction (12 May): The mayor is Jo Berg.',
    'Correction, May 3, 2024: A caption named the wrong ferry.',
    'Corrected on 3 May at 14:00: The mayor is Jo Berg.',
    'Clarification: The council voted twice.',
    'Corrections and clarifications: The storm came on Monday.',
    'This article was amended on 3 May 2024 to correct the name of the ferry.',
    '• This article was amended on 3 May 2024.',
    '(This story has been corrected to say that two lorries turned back.)',
    'This report has since been clarified.',
    'An earlier version of this article misspelled the captain’s name.',
    'In an earlier version of this story, the bridge was 400 metres long.',
    'Editor’s note: This piece was corrected after it was printed.',
    "Editors' note: An earlier version of this report gave a wrong date.",
    'Update: This story was revised to add the mayor’s reply.',
  ])('finds “%s”', (paragraph) => {
    expect(corrections(['The bridge was shut.', paragraph, 'It rained.'])).toEqual([
      paragraph,
    ]);
  });

  it.each([
    'Correction officers in the harbour prison said: “We were not asked.”',
    'Corrections are not made here, the mayor said: they are denied.',
    'A correction: that was all he asked for.',
    'The correction of the course took two hours.',
    'This article is about corrections.',
    'This bridge was corrected by two engineers.',
    'The original version of the song was longer.',
    'An earlier version of the bridge fell in 1931.',
    'Editor’s note: This is the second of three articles.',
    'Update: The bridge is open again.',
    'Corrected figures will come on Monday.',
    '“This article was amended,” she said.',
  ])('leaves “%s” alone', (paragraph) => {
    expect(corrections(['The bridge was shut.', paragraph])).toEqual([]);
  });

  it.each(['Correction', 'Corrections and clarifications:', 'Correction (12 May):'])(
    'takes the paragraph after the label “%s”, and not the one after it',
    (label) => {
      const note = 'The bridge is 40 metres long.';
      expect(corrections([label, note, 'It rained.'])).toEqual([`${label}\n\n${note}`]);
      expect(corrections(['It rained.', label])).toEqual([]);
    },
  );

  it('never takes the headline', () => {
    const text = 'Correction: a film about mistakes\n\nIt opens on Monday.';
    expect(findCorrections(text, splitParagraphs(text))).toEqual([]);
  });

  it.each(['Correction, ', 'Correction 1 ', '( '.repeat(100), 'This article was '])(
    'takes linear time for paragraphs of %j',
    (part) => {
      const growth = growthOverSixteen((times) =>
        corrections(Array.from({ length: 200 * times }, () => part.repeat(40))),
      );
      expect(growth).toBeLessThan(60);
    },
  );
});
