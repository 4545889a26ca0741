import { expect, it } from 'vitest';
import { readChoice } from '../../../src/discord/settings/read-choice.ts';

const ONE = '80351110224678912';
const OTHER = '80351110224678913';

it.each([
  ['pinnerRoles', [ONE, OTHER], { pinnerRoles: [ONE, OTHER] }],
  ['pinnerRoles', [], { pinnerRoles: [] }],
  ['publicChannels', [ONE], { publicChannels: [ONE] }],
  ['publicChannels', [], { publicChannels: null }],
  ['pinLogChannel', [ONE], { pinLogChannel: ONE }],
  ['pinLogChannel', [], { pinLogChannel: null }],
  // Found by `npm run fuzz`: half a character could never be sent to Discord again.
  ['publisherRoles', ['B9·s99999 \ud800', ONE, '12'], { publisherRoles: [ONE] }],
  ['publicChannels', ['@everyone'], { publicChannels: null }],
  ['pinLogChannel', ['1'.repeat(400)], { pinLogChannel: null }],
] as const)('reads for %s the choice of %j', (key, values, changes) => {
  expect(readChoice(key, values)).toEqual(changes);
});

it('reads no more than a menu can hold', () => {
  const { librarianRoles } = readChoice('librarianRoles', Array(1000).fill(ONE));
  expect(librarianRoles).toHaveLength(25);
});
