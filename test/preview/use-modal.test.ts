import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import type { ModalUse } from '../../src/preview/use-modal.ts';
import { buildRestClient, type RestClient, whoCommand } from './rest-client.ts';

let discord: LocalDiscord;
let rest: RestClient;

beforeAll(async () => {
  discord = await startLocalDiscord();
  rest = buildRestClient(discord);
  await rest.send('PUT', `/applications/${discord.applicationId}/commands`, [whoCommand]);
});

afterAll(() => discord.close());

const options = [
  { label: 'a', value: 'a' },
  { label: 'b', value: 'b' },
];

/** Opens a form with one field and gives what is submitted of it. */
async function submit(field: object, filled: Omit<ModalUse, 'opened'>) {
  const by = discord.places.member('odile');
  const opened = discord.slash({ command: 'who said', by });
  const component = { custom_id: 'field', ...field };
  const components = [{ type: 18, label: 'Field', component }];
  await rest.respond(opened, {
    type: 9,
    data: { custom_id: 'form', title: 'Form', components },
  });
  const { interaction } = await discord.submit({ opened, ...filled });
  const [label] = interaction.data['components'] as { component: object }[];
  return { interaction, field: label?.component };
}

describe('submit()', () => {
  it.each([
    ['a text', { type: 4, style: 1 }, { values: { field: 'x' } }, { value: 'x' }],
    ['a text that was there', { type: 4, style: 1, value: 'old' }, {}, { value: 'old' }],
    ['an empty text', { type: 4, style: 1, required: false }, {}, { value: '' }],
    ['a select', { type: 3, options }, { values: { field: ['b'] } }, { values: ['b'] }],
    [
      'an empty select',
      { type: 3, options, required: false, min_values: 0 },
      {},
      { values: [] },
    ],
    ['a radio group', { type: 21, options }, { values: { field: 'a' } }, { value: 'a' }],
    ['an empty radio group', { type: 21, options, required: false }, {}, { value: null }],
    ['a checkbox', { type: 23 }, { values: { field: true } }, { value: true }],
    ['an empty checkbox', { type: 23 }, {}, { value: false }],
  ])('sends %s', async (_name, field, filled, expected) => {
    const sent = await submit(field, filled);
    expect(sent.field).toEqual({
      type: field.type,
      id: 2,
      custom_id: 'field',
      ...expected,
    });
    expect(sent.interaction.data).toMatchObject({ custom_id: 'form' });
    expect(sent.interaction.data).not.toHaveProperty('resolved');
  });

  it('sends what picked people and files are', async () => {
    const { user } = discord.places.member('mira');
    const people = await submit({ type: 5 }, { values: { field: [user.id] } });
    expect(people.interaction.data['resolved']).toMatchObject({
      users: { [user.id]: user },
    });
    const files = { field: [{ filename: 'a.md', content: 'x' }] };
    const upload = await submit({ type: 19 }, { files });
    const resolved = upload.interaction.data['resolved'] as { attachments: object };
    expect(Object.values(resolved.attachments)).toMatchObject([
      { filename: 'a.md', size: 1 },
    ]);
  });

  it('is done by who opened the form, and only with its fields', async () => {
    const { interaction } = await submit({ type: 4, style: 1 }, {});
    expect(interaction.member).toMatchObject({ user: { username: 'odile' } });
    const unknown = submit({ type: 4, style: 1 }, { values: { other: 'x' } });
    await expect(unknown).rejects.toThrow('no field "other"');
  });
});
