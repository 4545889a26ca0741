import { describe, expect, it } from 'vitest';
import type { Statement, StatementSource } from '../../src/answer/answer.ts';
import { renderStatements } from '../../src/discord/render-statements.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { buildArticle } from '../support/build-article.ts';
import { cite } from './cite.ts';

const english = wordsIn('en');

const police: StatementSource = {
  printed: 'harbour police',
  cue: 'According to',
  speaker: { kind: 'stated', name: 'harbour police' },
  evidence: null,
  anonymous: false,
  anonymityReason: null,
};
const port: StatementSource = {
  ...police,
  printed: 'the port authority',
  cue: 'citing',
  speaker: { kind: 'stated', name: 'the port authority' },
};
const she: StatementSource = {
  printed: 'she',
  cue: 'added',
  speaker: { kind: 'resolved', name: 'Maria Ortega', evidence: { start: 0, end: 5 } },
  evidence: {
    address: { article: 'A1', first: 2, last: 2 },
    printed: 'City engineer Maria Ortega',
  },
  anonymous: false,
  anonymityReason: null,
};
const either: StatementSource = {
  ...she,
  speaker: { kind: 'unclear', candidates: ['Ann Bergh', 'Tom Bergh'] },
  evidence: null,
};

const paraphrase = (...sources: readonly StatementSource[]): Statement => ({
  labels: ['paraphrase'],
  sources,
});
const lines = (...statements: readonly Statement[]) =>
  renderStatements(cite('“We saw it.”', { statements }), english).split('\n');

describe('renderStatements()', () => {
  it.each([
    {
      title: 'a source as printed',
      sources: [police],
      expected: ['**harbour police** · paraphrase'],
    },
    {
      title: 'a citing source before the cited one',
      sources: [police, port],
      expected: ['**harbour police**, citing **the port authority** · paraphrase'],
    },
    {
      title: 'a reported source before the one who reports it',
      sources: [police, { ...port, cue: 'said' }],
      expected: [
        '**the port authority**, as reported by **harbour police** · paraphrase',
      ],
    },
    {
      title: 'who a pronoun is, and by which words it is known',
      sources: [she],
      expected: [
        '**Maria Ortega** · paraphrase',
        '-# printed as “she”; named in A1·s2: “City engineer Maria Ortega”',
      ],
    },
    {
      title: 'an unnamed source, and where it is first mentioned',
      sources: [{ ...she, printed: 'the aide', anonymous: true }],
      expected: [
        '**Maria Ortega** (unnamed source) · paraphrase',
        '-# printed as “the aide”; first mentioned in A1·s2: “City engineer Maria Ortega”',
      ],
    },
    {
      title: 'why a source is unnamed, in the article’s words',
      sources: [
        { ...police, anonymous: true, anonymityReason: 'who asked not to be named' },
      ],
      expected: [
        '**harbour police** (unnamed source) · paraphrase',
        '-# unnamed: “who asked not to be named”',
      ],
    },
    {
      title: 'all candidates and no choice between them',
      sources: [either],
      expected: [
        '**Unclear: Ann Bergh or Tom Bergh** · paraphrase',
        '-# printed as “she”',
      ],
    },
    {
      title: 'a long chain cut and said so',
      sources: [police, port, port, port],
      expected: [
        '**harbour police**, citing **the port authority**, citing **the port authority**, among others · paraphrase',
      ],
    },
    {
      title: 'a speaker who is known though no source is printed',
      sources: [{ ...police, printed: '' }],
      expected: ['**harbour police** · paraphrase'],
    },
    {
      title: 'a source who is nobody we know',
      sources: [{ ...police, printed: '', speaker: { kind: 'unknown' } as const }],
      expected: ['**Speaker not stated** · paraphrase'],
    },
  ])('shows $title', ({ sources, expected }) => {
    expect(lines(paraphrase(...sources))).toEqual(expected);
  });

  it('says a source once that speaks in two ways', () => {
    const labels = ['quotation', 'part-quotation'] as const;
    expect(lines({ labels, sources: [police] })).toEqual([
      '**harbour police** · quotation, part-quotation',
    ]);
  });

  it('says when it is the reporter who speaks, and who that is', () => {
    const reporter: Statement = { labels: ['reporter'], sources: [] };
    expect(lines(reporter)).toEqual(['**The reporter’s own words**']);
    const article = buildArticle('Rain', ['It rained.'], {
      authors: ['Ann Lee', 'Bo Ray'],
    });
    const passage = { ...cite('It rained.', { statements: [reporter] }), article };
    expect(renderStatements(passage, english)).toContain(
      '-# reported by Ann Lee, Bo Ray',
    );
  });

  it('says when the article does not state who speaks', () => {
    expect(lines({ labels: ['not stated'], sources: [] })).toEqual([
      '**Speaker not stated**',
    ]);
  });

  it('counts the statements for which there is no room', () => {
    const long = paraphrase({ ...police, printed: 'x'.repeat(110) });
    const shown = lines(...Array.from({ length: 30 }, () => long));
    expect(shown.at(-1)).toBe(`-# and ${30 - (shown.length - 1)} more in this passage`);
  });
});
