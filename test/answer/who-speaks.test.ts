import { describe, expect, it } from 'vitest';
import { answerSaidBy } from '../../src/answer/said-by.ts';
import { countStatements } from '../../src/answer/speakers.ts';
import { answerWhoSpeaks } from '../../src/answer/who-speaks.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { shippedLibrary } from '../support/shipped-library.ts';

const library = bridgeLibrary();
const cast = answerWhoSpeaks(library, { asked: '/who speaks', article: 'A1' });

describe('answerWhoSpeaks()', () => {
  it('lists everybody who speaks, most statements first', () => {
    expect(cast.speakers.map(({ name }) => name)).toEqual([
      'Maria Ortega',
      'harbour police',
      'the port authority',
      'Paul Lindqvist',
    ]);
  });

  it('refuses an article that it cannot tell from others', () => {
    const ask = () =>
      answerWhoSpeaks(library, { asked: '/who speaks', article: 'ferry' });
    expect(ask).toThrow(QueryError);
  });
});

describe('answerSaidBy()', async () => {
  const shipped = await shippedLibrary();

  it.each(shipped.readings.map((reading) => ({ id: reading.article.id, reading })))(
    'shows no more passages of a speaker in $id than were counted, and at least one',
    ({ id, reading }) => {
      const { speakers } = answerWhoSpeaks(shipped, { asked: '', article: id });
      for (const speaker of speakers) {
        const answer = answerSaidBy(shipped, { asked: '', reading, name: speaker.name });
        const total = answer.kind === 'found' ? answer.total : 0;
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(countStatements(speaker));
      }
    },
  );
});
