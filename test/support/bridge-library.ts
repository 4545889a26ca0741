import type { Library } from '../../src/answer/library.ts';
import type { Article } from '../../src/article/article.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from './build-article.ts';

/** The library of {@link bridgeArticles}. */
export function bridgeLibrary(): Library {
  return buildLibrary(bridgeArticles());
}

/** Two invented articles: who says what of a bridge, and of a ferry. */
export function bridgeArticles(): readonly Article[] {
  return [
    buildArticle(
      'Harbour bridge shut after storm. Ferry to run at night',
      [
        'The harbour bridge was shut on Monday after a storm bent 14 of its cables.',
        'City engineer Maria Ortega said the cables would hold until spring.',
        '“Nobody was in danger,” Ortega said. “We saw the cracks in time.”',
        '“Our crews work day and night,” she added, calling the repair “a sprint.”',
        'According to harbour police, two lorries were turned back, citing the port authority.',
        'The mayor declined to comment.',
        '“The money is there,” Finance Commissioner Paul Lindqvist said in a statement.',
        '“We will not wait for the insurers.”',
      ],
      { published: '2026-03-02', publisher: 'The Example' },
    ),
    buildArticle(
      'Ferry breaks its record',
      [
        'The ferry carried 9,000 people on Tuesday.',
        '“It was full,” captain Jo Berg said.',
      ],
      { id: 'A2', slug: 'ferry', published: '2026-03-04T08:00+01:00' },
    ),
  ];
}
