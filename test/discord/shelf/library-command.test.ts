import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, messageText } from '../../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';
import { BRIDGE, type NewsSite, newsPage, startNewsSite } from './news-site.ts';

const HEADLINE = 'Toll bridge to close for nine weeks';
const url = 'https://courier.example/bridge';
const http = 'http://courier.example/bridge';

let site: NewsSite;
let server: ServerWithBot;

beforeEach(async () => {
  site = await startNewsSite();
  site.pages.set('/bridge', newsPage(HEADLINE, BRIDGE));
  server = await startServer({ intake: site.intake });
});

afterEach(async () => {
  await server.running.close();
  await site[Symbol.asyncDispose]();
});

const add = (address = http) => server.use('library add', { url: address });
const entries = () => server.store.shelves.list(server.guildId);

/** Presses a button of a private message; returns what it says in the end. */
async function press(message: Message, label: string): Promise<string> {
  const before = messageText(message);
  server.discord.click({ by: server.odile, message, label });
  await server.discord.until(() => {
    const now = server.discord.message(message.id);
    return now !== undefined && messageText(now) !== before;
  });
  return messageText(server.discord.message(message.id) ?? message);
}

describe('/library add', () => {
  it('adds the article of an address, shows it, and answers from it', async () => {
    const said = await add();
    expect(said).toContain(`**B1 is added**: ${HEADLINE}`);
    expect(said).toContain(
      'The Lune Courier · 2026-03-05 · by Ann Lee · British English',
    );
    expect(said).toContain('7 sentences · 3 speakers');
    expect(site.agent).toBe('VerbatimBot/1.0.0 (+bot@example.org)');
    expect(await server.use('who said', { what: 'bearings' })).toContain('B1·s2');
    expect(await entries()).toMatchObject([{ number: 1, addedBy: server.odile.user.id }]);
  });

  it('says where most of it also stands, under another headline', async () => {
    expect(await add()).not.toContain('also stand');
    site.pages.set('/agency', newsPage('Bridge shut until May', BRIDGE));
    expect(await add('http://courier.example/agency')).toContain(
      `- Most of its sentences also stand in B1, ${HEADLINE}: what both print is shown once.`,
    );
  });

  it('says what it is doing while the page does not come', async () => {
    let send = () => {};
    site.hold = new Promise<void>((resolve) => {
      send = resolve;
    });
    const options = { url: http };
    const by = server.odile;
    const used = server.discord.slash({ by, command: 'library add', options });
    const waiting = await used.answer;
    expect(messageText(waiting)).toContain('Fetching it … (step 1 of 3)');
    expect(await add()).toContain('That one is being read just now');
    expect(await server.use('library status')).toContain('0 articles · 1 being read now');
    send();
    expect(messageText(await server.end(used.answer))).toContain('B1 is added');
    expect(site.asked).toEqual(['/bridge']);
  });

  it('reads three at once in a server and no more', async () => {
    let send = () => {};
    site.hold = new Promise<void>((resolve) => {
      send = resolve;
    });
    for (const place of [1, 2, 3]) {
      const options = { url: `${http}/${place}` };
      const by = server.odile;
      await server.discord.slash({ by, command: 'library add', options }).answer;
    }
    expect(await add()).toContain('Several articles are being read here just now');
    send();
  });

  it.each([
    { what: 'a page that is not there', given: `${http}/none`, says: 'no such page' },
    { what: 'an inner network', given: 'http://10.0.0.7/admin', says: 'public internet' },
    { what: 'no address', given: 'the bridge', says: 'That is not a web address' },
  ])('refuses $what and says what helps', async ({ given, says }) => {
    const said = await add(given);
    expect(said).toContain('**Not added.**');
    expect(said).toContain(says);
    expect(said.split('\n')).toHaveLength(3);
    expect(await entries()).toEqual([]);
  });

  it('names the article that is there already', async () => {
    await add();
    expect(await add(`${http}?utm_source=x`)).toContain('The text is already here: B1');
    site.pages.set('/bridge', newsPage(HEADLINE, BRIDGE.slice(1)));
    expect(await add()).toContain('is already here, with another text: B1');
    expect(await entries()).toHaveLength(1);
  });

  it('reads a file, says what it cannot read, and adds the same text once', async () => {
    const give = async (filename: string, content: string | Uint8Array) => {
      const files = { file: { filename, content } };
      const by = server.odile;
      const used = server.discord.slash({ by, command: 'library add', files });
      return messageText(await server.end(used.answer));
    };
    const text = `---\ntitle: Ferry to run late\n---\n\n${BRIDGE.join('\n\n')}\n`;
    expect(await give('2026-02-01-ferry.md', text)).toContain('Ferry to run late');
    expect(await give('copy.md', text)).toContain('The text is already here: B1');
    expect(await give('scan.pdf', '%PDF')).toContain('is no kind of file');
    expect(await give('page.html', newsPage(HEADLINE, BRIDGE))).toContain(
      'Give its address beside the file',
    );
    const large = new Uint8Array(6 * 1024 * 1024).fill(97);
    expect(await give('large.txt', large)).toContain('6.0 MB: 5.0 MB are read at most');
    expect(await give('nul.txt', text.replace('The old', 'The \0old'))).not.toContain(
      'went wrong',
    );
  });

  it('opens a form for pasted text, and gives back what it refuses', async () => {
    const opened = server.discord.slash({ by: server.odile, command: 'library add' });
    const paste = async (values: Readonly<Record<string, string>>) => {
      const sent = await server.discord.submit({ opened, values });
      return server.end(sent.answer);
    };
    const text = `By Ann Lee\n\n${BRIDGE.join('\n\n')}`;
    const refused = await paste({ headline: 'Bridge', text, published: 'soon' });
    expect(messageText(refused)).toContain('“soon” is not a day');
    expect(refused.attachments.map(({ filename }) => filename)).toEqual([
      'pasted-text.txt',
    ]);
    const values = { headline: 'Bridge', text, url, published: '2026-03-05' };
    const added = await paste({ ...values, publisher: 'The Courier' });
    expect(messageText(added)).toContain('The Courier · 2026-03-05 · by Ann Lee');
    expect(added.attachments).toEqual([]);
    expect(messageText(await paste(values))).toContain('The text is already here: B1');
  });

  it('is for those with Manage Server, or with a role that is set', async () => {
    const rolf = server.discord.places.addMember({ name: 'rolf', permissions: [] });
    const by = { by: rolf };
    const refusal = 'Only members with the permission *Manage Server*';
    for (const command of ['library add', 'library status'])
      expect(await server.use(command, {}, by)).toContain(refusal);
    const { roles: librarianRoles } = rolf;
    await server.store.servers.change(server.guildId, { librarianRoles });
    expect(await server.use('library status', {}, by)).toContain('0 articles');
  });
});

describe('/library remove', () => {
  it('does not take off a text that was replaced since it asked', async () => {
    await add();
    const options = { article: 'B1' };
    const by = server.odile;
    const asked = server.discord.slash({ by, command: 'library remove', options });
    const message = await asked.answer;
    site.pages.set('/bridge', newsPage(HEADLINE, BRIDGE.slice(1)));
    await server.use('library refetch', { article: 'B1' });
    expect(await press(message, 'Yes, take it off')).toContain('not on the shelf');
    expect(await entries()).toMatchObject([{ state: 'replaced' }, { state: 'ready' }]);
  });

  it('asks once more, takes it off, and pins say so', async () => {
    await add();
    const found = await server.discord.slash({
      by: server.odile,
      command: 'who said',
      options: { what: 'bearings' },
    }).answer;
    await server.submit(server.press(found), { reason: 'Bearings' });
    const options = { article: 'B1' };
    const asking = { by: server.odile, command: 'library remove', options };
    const [kept, asked, second] = await Promise.all(
      [1, 2, 3].map(() => server.discord.slash(asking).answer),
    );
    if (!kept || !asked || !second) throw new TypeError('Cannot find the messages');
    expect(messageText(asked)).toContain('Take B1 off: Toll bridge');
    expect(await press(kept, 'Keep it')).toBe('Nothing was deleted.');
    expect(await press(asked, 'Yes, take it off')).toBe(
      'B1 is taken off, and its text is deleted. 1 pin says so.',
    );
    expect(await press(second, 'Yes, take it off')).toContain('not on the shelf');
    expect(server.pinned()[0]).toContain('The article is no longer here');
    expect(server.pinned()[0]).toContain('another winter');
    expect(await server.use('cite', { passage: 'B1·s2' })).toContain('no article B1');
    expect(await server.use('library status')).toContain('0 articles · 1 taken off');
  });
});
