import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Every program that tests start again and again. */
const PROGRAMS = [
  'src/ask.ts',
  'src/import.ts',
  'src/main.ts',
  'src/move-store.ts',
  'src/preview.ts',
  'src/remove.ts',
  'test/discord/pins/pin-child.ts',
  'test/discord/shelf/shelf-child.ts',
  'test/feed-child.ts',
  'test/preview/page/bot-of-all-kinds.ts',
  'test/store/store-child.ts',
] as const;

/** A program of {@link buildPrograms}, by its source. */
export type ProgramSource = (typeof PROGRAMS)[number];

/** Modules find what lies beside them, and start as threads, where their sources are. */
const keepAddresses: Plugin = {
  name: 'keep-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return {
        loader: 'ts',
        contents: source.replaceAll('import.meta.url', address),
      };
    });
  },
};

/**
 * Writes the programs as plain JavaScript into a new folder, which it returns, in few files:
 * they then start with a third of the processor time, most of which goes to finding and
 * reading hundreds of modules. What they do is the same: packages are not part of it.
 */
export async function buildPrograms(): Promise<string> {
  // Beside the packages, as this is where programs look for them.
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, 'verbatim-programs-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...PROGRAMS],
    outbase: ROOT,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    plugins: [keepAddresses],
    logLevel: 'silent',
  });
  return outdir;
}
