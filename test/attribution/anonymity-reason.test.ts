import { describe, expect, it } from 'vitest';
import { findAnonymityReason } from '../../src/attribution/anonymity-reason.ts';
import { sliceSpan } from '../../src/text/span.ts';

function reasonIn(text: string): string | null {
  const span = findAnonymityReason(text, { start: 0, end: text.length });
  return span && sliceSpan(text, span);
}

describe('findAnonymityReason()', () => {
  it.each([
    {
      text: 'An aide, who did not want to be named, said no.',
      reason: 'who did not want to be named',
    },
    {
      text: 'A pilot asked not to be identified because he feared for his job.',
      reason: 'asked not to be identified because he feared for his job',
    },
    {
      text: 'The official spoke on condition of anonymity to discuss the talks.',
      reason: 'spoke on condition of anonymity to discuss the talks',
    },
    {
      text: 'Two people said so, speaking on the condition of anonymity.',
      reason: 'speaking on the condition of anonymity',
    },
    {
      text: 'A clerk who was granted anonymity said so.',
      reason: 'who was granted anonymity',
    },
    {
      text: 'They would not give names because they were not authorised to speak publicly.',
      reason: 'because they were not authorised to speak publicly',
    },
    { text: 'The person requested anonymity — a first.', reason: 'requested anonymity' },
  ])('finds “$reason”', ({ text, reason }) => {
    expect(reasonIn(text)).toBe(reason);
  });

  it.each([
    'The suspect has yet to be named.',
    'He wanted to be a pilot.',
    'The ship was not allowed to leave.',
    'The condition of the bridge is poor.',
    'She was named in the report.',
    '',
  ])('finds none in “%s”', (text) => {
    expect(reasonIn(text)).toBeNull();
  });

  it('looks in its span alone', () => {
    const text = 'An aide spoke. A clerk requested anonymity.';
    expect(findAnonymityReason(text, { start: 0, end: 14 })).toBeNull();
  });

  it('is linear in a long text', () => {
    const text = 'who asked on condition was not '.repeat(10_000);
    const started = process.cpuUsage();
    findAnonymityReason(text, { start: 0, end: text.length });
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });
});
