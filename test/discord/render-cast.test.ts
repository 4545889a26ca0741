import { describe, expect, it } from 'vitest';
import type { Cast } from '../../src/answer/answer.ts';
import type { KnownSpeaker } from '../../src/answer/speakers.ts';
import { isFitting } from '../../src/discord/measure.ts';
import { chosenSpeaker, renderCast } from '../../src/discord/render-cast.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, flatten, textsOf } from './cite.ts';

const speaker = (name: string, change: Partial<KnownSpeaker> = {}): KnownSpeaker => ({
  name,
  printed: name,
  isNamed: true,
  counts: { direct: 1, mixed: 0, indirect: 2 },
  ...change,
});

const castOf = (speakers: readonly KnownSpeaker[], change: Partial<Cast> = {}): Cast => ({
  kind: 'cast',
  asked: '/who speaks article: A1',
  article: buildArticle('Harbour bridge shut', ['The end.']),
  speakers,
  unclear: 0,
  notStated: 0,
  ...change,
});

const render = (cast: Cast) =>
  renderCast(cast, {
    asker: ASKER,
    visibility: 'public',
    header: ['-# question'],
    ...ENGLISH,
  });

interface Menu {
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

const optionsOf = (cast: Cast) =>
  flatten(render(cast).components).flatMap((one) => (one as Menu).options ?? []);

describe('renderCast()', () => {
  it('shows each speaker with counts, the fullest form and whether named', () => {
    const text = textsOf(
      render(
        castOf([
          speaker('Maria Ortega', { printed: 'City engineer Maria Ortega' }),
          speaker('Port Board', { printed: 'the Port Board' }),
          speaker('an aide', {
            isNamed: false,
            counts: { direct: 0, mixed: 1, indirect: 0 },
          }),
        ]),
      ),
    ).join('\n');
    expect(text).toContain('**Maria Ortega** · 1 quotation, 2 paraphrases');
    expect(text).toContain('-# City engineer Maria Ortega');
    expect(text).not.toContain('-# the Port Board');
    expect(text).toContain('**an aide** (unnamed source) · 1 part-quotation');
  });

  it('says what is unclear or not stated, and that nobody speaks', () => {
    const text = textsOf(render(castOf([], { unclear: 1, notStated: 2 }))).join('\n');
    expect(text).toContain('nobody is said to have said anything');
    expect(text).toContain('1 statement that several could have made');
    expect(text).toContain('2 quotations without a speaker');
    expect(optionsOf(castOf([]))).toEqual([]);
  });

  it('leads from a choice to the speaker', () => {
    const cast = castOf([speaker('Ann'), speaker('x'.repeat(150)), speaker('Bo')]);
    const chosen = optionsOf(cast).map(({ value }) => chosenSpeaker(cast, value)?.name);
    expect(chosen).toEqual(['Ann', 'x'.repeat(150), 'Bo']);
    expect(chosenSpeaker(cast, 'Cy')).toBeUndefined();
  });

  it('keeps Discord’s limits for many speakers with hostile names', () => {
    const names = Array.from(
      { length: 60 },
      (_, place) => `${place} ${'*_~|'.repeat(80)}`,
    );
    const cast = castOf(names.map((name) => speaker(name, { printed: `the ${name}` })));
    expect(isFitting(render(cast).components)).toBe(true);
    expect(optionsOf(cast).length).toBeLessThanOrEqual(25);
    expect(textsOf(render(cast)).join('\n')).toMatch(/and \d+ more speakers/);
  });

  it('offers a choice once, however alike the names', () => {
    const names = ['a', 'b'].map((end) => `${'x'.repeat(120)}${end}`);
    const values = optionsOf(castOf(names.map((name) => speaker(name)))).map(
      ({ value }) => value,
    );
    expect(new Set(values).size).toBe(values.length);
  });
});
