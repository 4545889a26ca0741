import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildVerbForms } from '../../src/attribution/verb-forms.ts';

const forms = buildVerbForms();

describe('buildVerbForms()', () => {
  it.each([
    ['says', 'say', 'present'],
    ['said', 'say', 'past'],
    ['denies', 'deny', 'present'],
    ['denied', 'deny', 'past'],
    ['noting', 'note', 'gerund'],
    ['admitted', 'admit', 'past'],
    ['admitting', 'admit', 'gerund'],
    ['written', 'write', 'participle'],
    ['express', 'express', 'base'],
    ['expresses', 'express', 'present'],
    ['told', 'tell', 'past'],
  ])('knows %s as a form of %s (%s)', (written, lemma, form) => {
    expect(forms.get(written)).toMatchObject({ lemma, form });
  });

  it('has no verb that is as often no report', () => {
    for (const written of ['went', 'made', 'plans', 'sets', 'runs']) {
      expect(forms.has(written)).toBe(false);
    }
  });

  it('knows nine tenths of the verb forms that report in political news, by count', () => {
    const table = new URL('../data/attribution/cue-counts.tsv', import.meta.url);
    const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
    const counts = rows.map((row) => row.split('\t'));
    const verbs = counts.filter(([cue = '']) =>
      /(?:s|ed|ing|said|told|wrote)$/.test(cue),
    );
    const sum = (list: readonly string[][]) =>
      list.reduce((total, [, count = '0']) => total + Number(count), 0);
    const known = verbs.filter(([cue = '']) => forms.has(cue));
    expect(sum(known) / sum(verbs)).toBeGreaterThan(0.9);
  });
});
