import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answerLine } from '../../src/answer-line.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library: Library = buildLibrary([
  buildArticle(
    'Trawler sinks off Varn',
    [
      'FERRY STRANDED. A ferry with 60 people aboard ran aground near Skell on Monday. It was towed free at noon.',
      'TRAWLER LOST. The trawler Marit sank off Varn on Tuesday, and its crew of four was rescued by a lifeboat.',
      'BRIDGE SHUT. The swing bridge at Skell was shut on Wednesday because its motor had burnt out. A fisherman was shot there in May.',
      'Bakers gave away bread at Skell on Friday. They sold the rest.',
      'Warden Imre Vasko reopened the old ford at Skell on Thursday. Vasko, the eldest of seven children, keeps it.',
    ],
    { id: 'A1', slug: 'briefs', published: '2021-06-11' },
  ),
  buildArticle(
    'Council plans a harbour museum for 2021',
    [
      'The council of Lund plans a museum in the old customs house.',
      'It is to open in the summer of 2021, said Ilse Moen, who leads the planning.',
    ],
    { id: 'A2', slug: 'museum', published: '2019-02-03' },
  ),
]);

const first = (line: string) => {
  const answer = answerLine(line, library);
  if (answer.kind !== 'found') return answer.kind;
  const [passage] = answer.passages;
  const text = passage?.article.text.slice(passage.span.start, passage.span.end);
  return `${answer.certainty}: ${text?.split(' ').slice(0, 4).join(' ')}`;
};

describe('how sure an answer is shown', () => {
  it.each([
    // Nothing tells why it sank, nor who shot.
    [
      '/ask question: why did the trawler sink off Varn',
      'closest: The trawler Marit sank',
    ],
    ['/ask question: who shot the fisherman', 'closest: A fisherman was shot'],
    ['/ask question: who gave away bread at Skell', 'found: Bakers gave away bread'],
    ['/ask question: who sold the rest of the bread', 'closest: They sold the rest.'],
    [
      '/ask question: why was the swing bridge at Skell shut',
      'found: The swing bridge at',
    ],
    [
      '/ask question: who reopened the ford at Skell',
      'found: Warden Imre Vasko reopened',
    ],
    // So many there were beside Vasko.
    ['/how many of: children Vasko had', 'closest: Vasko, the eldest of'],
    // The capitals announce it, and the sentence tells it.
    ['/what happened about: ferry stranded', 'found: A ferry with 60'],
    // It is the year of the news, though another article names it.
    [
      '/ask question: why did they close the bridge in 2021',
      'closest: The swing bridge at',
    ],
    ['/ask question: why did they close the bridge in 2019', 'nothing-found'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });
});
