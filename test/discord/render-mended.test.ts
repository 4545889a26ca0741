import { describe, expect, it } from 'vitest';
import { headerFor, renderNearRemark } from '../../src/discord/remarks.ts';
import { renderAbout } from '../../src/discord/render-about.ts';
import { renderAlike, renderMended } from '../../src/discord/render-mended.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { NO_LINES } from './cite.ts';

const english = wordsIn('en');

describe('renderMended()', () => {
  it.each([
    { mended: [], lines: [] },
    {
      mended: [{ written: 'brigde', read: 'bridge' }],
      lines: ['-# Showing results for *bridge*: “brigde” stands nowhere in the articles'],
    },
    {
      mended: [
        { written: 'brigde', read: 'bridge' },
        { written: '*fery*', read: 'ferry' },
      ],
      lines: [
        '-# Showing results for *bridge* and *ferry*: “brigde” and “\\*fery\\*” stand nowhere in the articles',
      ],
    },
  ])('says what was read: $lines', ({ mended, lines }) => {
    expect(renderMended(mended, english)).toEqual(lines);
  });
});

describe('renderAlike()', () => {
  it('asks which word was meant', () => {
    expect(
      renderAlike([{ written: 'Orteg', words: ['Ortega', 'Ortego'] }], english),
    ).toEqual(['-# Did you mean *Ortega* or *Ortego* instead of “Orteg”?']);
  });
});

describe('headerFor()', () => {
  const asked = '-# /who said what: brigde';
  const mended = renderMended([{ written: 'brigde', read: 'bridge' }], english);
  const about = renderAbout({ about: 'A1' }, english);

  it.each([true, false])('keeps how the question was read (private: %s)', (isPrivate) => {
    const header = [
      asked,
      ...about,
      ...mended,
      '-# Oldest article first',
      renderNearRemark(english),
    ];
    expect(headerFor({ ...NO_LINES, header, isPrivate, customIds: [] }, english)).toEqual(
      [asked, ...about, ...mended, ...(isPrivate ? [renderNearRemark(english)] : [])],
    );
  });
});
