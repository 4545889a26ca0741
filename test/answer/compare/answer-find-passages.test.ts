import { describe, expect, it } from 'vitest';
import { answerFindPassages } from '../../../src/answer/compare/answer-find-passages.ts';
import { formatAddress } from '../../../src/article/address.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { bridgeLibrary } from '../../support/bridge-library.ts';
import { growthOverSixteen } from '../../support/processor-time.ts';

const FERRY = 'https://example.org/ferry';
const library = buildLibrary(
  bridgeLibrary().readings.map(({ article }) =>
    article.id === 'A2' ? { ...article, url: FERRY } : article,
  ),
);
const find = (message: string) =>
  answerFindPassages(library, { asked: `Find passages: ${message}`, message });
const addresses = (message: string) => {
  const answer = find(message);
  return answer.kind === 'found'
    ? answer.passages.map(({ address }) => formatAddress(address))
    : [];
};

describe('answerFindPassages()', () => {
  it.each([
    { message: 'a storm bent 40 cables of the harbour bridge', first: 'A1·s1' },
    { message: 'Lindqvist said the money is there', first: 'A1·s8' },
    { message: '**Ferry** with 9,000 people?!', first: 'A2·s1' },
    { message: `${FERRY}#:~:text=it%20was%20full look`, first: 'A2·s2' },
    { message: `<${FERRY}?utm_source=a> people on Tuesday`, first: 'A2·s1' },
  ])('finds $first for “$message”', ({ message, first }) => {
    expect(addresses(message)[0]).toBe(first);
  });

  it('keeps to an article that the message links to', () => {
    const found = addresses(`the harbour bridge, people on Tuesday ${FERRY}`);
    expect(found.every((address) => address.startsWith('A2'))).toBe(true);
  });

  it('shows at most three, each once', () => {
    const found = addresses(
      'Ortega cables cracks crews sprint storm harbour bridge lorries',
    );
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  it('says what differs under the passages that are shown', () => {
    const answer = find('a storm bent 40 cables of the harbour bridge');
    expect(answer).toMatchObject({
      differences: [{ differences: [{ kind: 'figure', message: '40 cables' }] }],
    });
  });

  it.each(['what a day for cats', 'Whiskers likes 300 tuna'])(
    'finds nothing for “%s”',
    (text) => {
      expect(find(text).kind).toBe('nothing-found');
    },
  );

  it.each(['', 'lol', 'it was so', '<@123456789012345678> <:harbour:1>', FERRY])(
    'says what would help where “%s” is too vague',
    (message) => {
      expect(() => find(message)).toThrow(/a name, a figure or a rarer word/);
    },
  );

  it('takes linear time', () => {
    const message = 'The harbour bridge was not shut, 14 cables said “no” on Monday. ';
    expect(growthOverSixteen((times) => find(message.repeat(4 * times)))).toBeLessThan(
      64,
    );
  });
});
