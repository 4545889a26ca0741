import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Preview, startPreview } from '../../../src/preview/page/start-preview.ts';
import { builtProgram } from '../../support/programs/built-program.ts';
import { chromium, launchBrowser, openPage } from './open-page.ts';

const sentence =
  'The ferry & its <crew> sailed at 10:30, **said** @everyone of _harbour_watch_ and ||spoilt|| `it` at javascript:window.hacked=1 or discord.gg/ferry.';

// In Markdown a backslash keeps what follows as it is.
const article = `---
number: 1
title: 'Ferry <img src=x onerror="window.hacked=1"> sails'
publisher: <script>window.hacked=1</script>
url: https://example.org/a?b="><script>window.hacked=1</script>
---

${sentence.replaceAll(/[&<>*_|`]/g, '\\$&')}
`;

describe.skipIf(!chromium)('a hostile article', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(folder, 'ferry.md'), article);
    const [node, main] = await builtProgram('src/main.ts');
    const launch = ({ url, token }: { url: string; token: string }) =>
      spawn(node, [main], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: {
          ...process.env,
          DISCORD_API_URL: url,
          DISCORD_TOKEN: token,
          DISCORD_GUILD_ID: '',
          CONTENT_DIR: folder,
          LOG_LEVEL: 'warn',
        },
      });
    [preview, browser] = await Promise.all([startPreview({ launch }), launchBrowser()]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await preview.close();
    await rm(folder, { recursive: true });
  });

  it('is shown as printed, and nothing in it works', async () => {
    const { page, faults } = await openPage(browser, preview.address);
    await page.keyboard.type('/what happened about: ferry');
    await page.keyboard.press('Enter');
    const answer = page.locator('#messages .message').last();
    const quotation = answer.locator('blockquote', { hasText: 'sailed' });
    await quotation.waitFor();
    expect(await quotation.textContent()).toBe(sentence);
    expect(await answer.locator('img:not(.avatar img), script, .mention').count()).toBe(
      0,
    );
    expect(await answer.locator('.text a, .spoiler, .code, em').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(faults).toEqual([]);
  });
});
