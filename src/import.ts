import process from 'node:process';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { type ImportedFile, importFiles } from './import-files.ts';
import { SourceReader } from './ingest/worker/source-reader.ts';
import { readRulesVersion } from './library/rules-version.ts';
import { ServerLibraries } from './library/server-libraries.ts';
import { Shelf } from './library/shelf.ts';
import { ThreadAnalyser } from './library/thread-analyser.ts';
import { isServerId, NO_SERVER_ID } from './server-id.ts';
import { readSettings } from './settings.ts';
import { openStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

// Puts articles on a server's shelf, as `/library add` does:
//   npm run import -- --guild 613425648685547541 story.md saved-pages/
// Exit code 0 when all were accepted, 1 where one was refused, 2 for a line that cannot be
// understood.

const USAGE = `Usage: npm run import -- --guild ID FILE|FOLDER…
ID is the server's (17 to 20 digits): Discord, User Settings, Advanced, Developer Mode; then
right-click the server, Copy Server ID. Files end in .md, .txt, .html or .json (ninjs). For
articles that all servers can ask put Markdown files into the content folder (see
CONTRIBUTING).`;

const IN_MEMORY =
  'By hand: start the bot again if it runs, which has the shelf as it was in memory.';

function describe(file: ImportedFile): string {
  if (file.kind === 'refused') return `refused   ${file.path}: ${file.reason}`;
  const { path, id, headline, sentences, speakers, warnings } = file;
  const remarks = warnings.length === 0 ? '' : ` (${warnings.join(', ')})`;
  return `accepted  ${path}: ${id}, “${headline}”, ${count(sentences, 'sentence')}, ${count(speakers, 'speaker')}${remarks}`;
}

/** Said of a server of which nothing is kept: the bot may be in it, and the id may be wrong. */
function unknown(guildId: string): string {
  return `Note: nothing is kept of the server ${guildId} so far. Check its id if the bot has worked there: what is added for a server that the bot is not in is deleted 30 days after its next start.`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

async function runImport(guildId: string, paths: readonly string[]): Promise<number> {
  const { settings, faults } = readSettings(process.env);
  if (faults.length > 0) {
    console.error(faults.map(({ message }) => message).join('\n'));
    return 2;
  }
  const store = await openStore(settings.storeAddress);
  if (!(await store.servers.known()).includes(guildId)) console.error(unknown(guildId));
  const reader = new SourceReader();
  const analyser = new ThreadAnalyser(await readRulesVersion());
  const libraries = new ServerLibraries({
    shipped: new Shelf(),
    store,
    analyser,
    bases: null,
    memoryBytes: 0,
  });
  let accepted = 0;
  let refused = 0;
  try {
    const means = { reader, libraries, guildId, now: Date.now };
    for await (const file of importFiles(paths, means)) {
      console.log(describe(file));
      if (file.kind === 'refused') refused += 1;
      else accepted += 1;
    }
    if (accepted > 0) console.log(IN_MEMORY);
  } finally {
    await libraries.settled();
    await Promise.all([reader.close(), analyser.close()]);
    await store.close();
  }
  return refused === 0 ? 0 : 1;
}

/** What is wanted, or what is wrong with the line. */
function readLine(): { readonly guildId: string; readonly paths: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { guild: { type: 'string' } },
    });
    const { guild } = values;
    if (guild === undefined || positionals.length === 0) return USAGE;
    if (!isServerId(guild, Date.now())) return `"${guild}" ${NO_SERVER_ID}\n\n${USAGE}`;
    return { guildId: guild, paths: positionals };
  } catch {
    return USAGE; // an option that there is not
  }
}

config({ quiet: true });
const line = readLine();
if (typeof line === 'string') {
  console.error(line);
  process.exitCode = 2;
} else
  try {
    process.exitCode = await runImport(line.guildId, line.paths);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    console.error(thrown.message);
    process.exitCode = 1;
  }
