import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { messageText } from '../../../src/preview/world/message.ts';
import { StoreAccess } from '../../../src/store/store-access.ts';
import { sqliteAddress } from '../../../src/store/store-address.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { startServer } from '../server-with-bot.ts';

it('goes on with questions while its file is away, and pins when it is back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  const path = join(folder, 'verbatim.db');
  const access = new StoreAccess(sqliteAddress(path));
  const server = await startServer({ store: access });
  onTestFinished(async () => {
    await server.running.close();
    await access.close();
    await rm(folder, { recursive: true, force: true });
  });
  await server.pin({ reason: 'Before' });
  const by = { by: server.odile };
  const opened = server.press(await server.ask(by, { speaker: 'Berg' }));
  await opened.response;
  await rename(path, `${path}.away`);
  expect(messageText(await server.ask())).toContain('Maria Ortega');
  expect(await server.use('pins list')).toContain('cannot be reached just now');
  expect(await server.submit(opened, { reason: 'Why' })).toContain(
    'The record of pins cannot be kept just now',
  );
  expect(server.pinned()).toHaveLength(1);
  await rename(`${path}.away`, path);
  expect(await server.use('pins list')).toContain('Before');
  expect(await server.pin({ reason: 'After' }, by, { speaker: 'Berg' })).toContain(
    'Pinned as number 2',
  );
});

it('pins when there is room on the disk again', async () => {
  const server = await startServer();
  onTestFinished(() => server.running.close());
  const { pins } = server.store;
  const plan = async () => Promise.reject(new StoreError('full', 'file:x.db', null));
  Object.assign(pins, { plan });
  expect(await server.pin({ reason: 'Why' })).toContain('cannot be kept just now');
  expect(server.pinned()).toEqual([]);
  Reflect.deleteProperty(pins, 'plan');
  expect(await server.pin({ reason: 'Why' })).toContain('Pinned as number 1');
});
