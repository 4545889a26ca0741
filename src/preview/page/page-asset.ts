import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** A file of the page as it is sent. */
export interface PageAsset {
  readonly type: string;
  readonly body: string;
}

const folder = new URL('./browser/', import.meta.url);

/** Matches `/page/draw-message.ts` and `/page/theme.css`; not `/page/../settings.ts`. */
const assetPath = /^\/page\/(?<name>[a-z][a-z-]*\.(?<kind>ts|css|svg))$/;

const types: Readonly<Record<string, string>> = {
  ts: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Reads a file of the page; null where there is none. Types are stripped from scripts when
 * they are asked for, so that there is no build: a change shows when the page is reloaded.
 */
export async function readAsset(path: string): Promise<PageAsset | null> {
  const { name, kind = '' } = assetPath.exec(path)?.groups ?? {};
  if (path !== '/' && name === undefined) return null;
  const text = await readFile(new URL(name ?? 'page.html', folder), 'utf8').catch(
    () => null,
  );
  if (text === null) return null;
  if (name === undefined) return { type: 'text/html; charset=utf-8', body: text };
  const body = kind === 'ts' ? await stripTypes(text) : text;
  return { type: types[kind] ?? 'text/plain', body };
}

/** Scripts without types, by what they were with them. */
const strippedBySource = new Map<string, string>();

/** Imports between the page's scripts stay as they are written, `.ts` and all. */
async function stripTypes(source: string): Promise<string> {
  const known = strippedBySource.get(source);
  if (known !== undefined) return known;
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  strippedBySource.set(source, code);
  return code;
}
