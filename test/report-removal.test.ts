import { describe, expect, it } from 'vitest';
import { isOut, type Removal, reportRemoval } from '../src/report-removal.ts';

const NOTHING: Removal = {
  articles: [],
  pins: [],
  waiting: 0,
  isOffDisk: true,
  shippedFiles: [],
  unread: [],
};

describe('reportRemoval() where nothing is found', () => {
  it.each<[Partial<Removal>, boolean, RegExp]>([
    [{}, true, /indexes were deleted and the log of the store was emptied/u],
    [{ isOffDisk: false }, false, /^By hand: stop the bot and everything else/mu],
    [{ shippedFiles: ['content/a.md'] }, false, /delete the file content\/a\.md/u],
    [{ unread: ['b.md is broken'] }, false, /look whether .* b\.md is broken/u],
    [{ waiting: 1 }, true, /Removed what waited of it in feeds \(1\)/u],
  ])('%j', (known, out, said) => {
    const removal = { ...NOTHING, ...known };
    expect(isOut(removal)).toBe(out);
    expect(reportRemoval(removal).join('\n')).toMatch(said);
  });

  it('does not say that the log was emptied where it was not', () => {
    expect(reportRemoval({ ...NOTHING, isOffDisk: false }).join('\n')).not.toMatch(
      /was emptied/u,
    );
  });
});

it('ends with what is to be done with the bot', () => {
  expect(reportRemoval(NOTHING).at(-1)).toMatch(/start the bot now\. If it was running/u);
});
