import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { isAboveByteCeiling } from '../../../src/preview/validate/byte-ceiling.ts';
import type { FormFault } from '../../../src/preview/validate/check.ts';
import { findChoicesFaults } from '../../../src/preview/validate/choices.ts';
import { findCommandSetFaults } from '../../../src/preview/validate/command.ts';
import { findMessageFaults } from '../../../src/preview/validate/message.ts';
import { findModalFaults } from '../../../src/preview/validate/modal.ts';
import {
  button,
  container,
  file,
  link,
  row,
  section,
  select,
  shown,
  text,
} from '../message-fixtures.ts';
import { buildRestClient, menuCommands, whoCommand } from '../rest-client.ts';

const situation = { files: new Map([['0', 'a.txt']]), flags: 32_768 };
const components = [
  container(text(), row(button('b'), link('https://a.test/')), section()),
  row(select()),
  file(),
];
const message = {
  ...shown(...components),
  allowed_mentions: { parse: [] },
  attachments: [{ id: '0' }],
};
const modal = {
  custom_id: 'f',
  title: 'Form',
  components: [
    { type: 18, label: 'Reason', component: { type: 4, style: 1, custom_id: 'r' } },
  ],
};

/** A body that would pass, with one value anywhere in it replaced by any other. */
function spoilt(body: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(body);
  return fc
    .tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, value]) => replaced(body, path, value));
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one).map((path) => [key, ...path]),
  );
  return [[], ...below];
}

function replaced(
  value: unknown,
  [key, ...rest]: readonly string[],
  by: unknown,
): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('validators', () => {
  it.each<[string, unknown, (body: unknown) => FormFault[]]>([
    [
      'commands',
      [whoCommand, ...menuCommands],
      (body) => findCommandSetFaults(body, 'global'),
    ],
    ['messages', message, (body) => findMessageFaults(body, situation)],
    ['forms', modal, findModalFaults],
    [
      'choices',
      { choices: [{ name: 'a', value: 'b' }] },
      (body) => findChoicesFaults(body, 3),
    ],
  ])('of %s judge any JSON without failing', (_name, valid, find) => {
    expect(find(valid)).toEqual([]);
    fc.assert(
      fc.property(spoilt(valid), (body) => {
        expect(Array.isArray(find(body))).toBe(true);
        expect(typeof isAboveByteCeiling(body)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the REST half', () => {
  it('refuses or takes any JSON, and fails at none', async () => {
    const discord = await startLocalDiscord({
      rateLimit: { limit: 10_000, windowMs: 1000 },
    });
    const rest = buildRestClient(discord);
    await rest.send('PUT', `/applications/${discord.applicationId}/commands`, [
      whoCommand,
    ]);
    const data = shown(...components.slice(0, 2));
    await fc.assert(
      fc.asyncProperty(spoilt({ type: 4, data }), async (body) => {
        const asked = discord.slash({ command: 'who said' });
        expect((await rest.respond(asked, body)).status).toBeLessThan(500);
        const sent = (body as { data?: unknown } | null)?.data ?? null;
        const path = `/channels/${discord.places.channel('general').id}/messages`;
        expect((await rest.send('POST', path, sent)).status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    await discord.close();
  });
});
