import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../src/ingest/fetch/page-address.ts';
import { refuseStatus } from '../../src/ingest/fetch/refuse-status.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import type { Refusal } from '../../src/ingest/refusal.ts';
import { CATALOGUES } from '../../src/wording/catalogue/catalogues.ts';
import { LANGUAGES, type Language } from '../../src/wording/language.ts';
import type { MessageKey } from '../../src/wording/said.ts';
import { sayStored, writeSaid } from '../../src/wording/stored-said.ts';
import { messageOf, wordsIn } from '../../src/wording/words.ts';

const SECTIONS = ['intake', 'remedies', 'front-matter'] as const;
const keys = SECTIONS.flatMap((section) =>
  Object.keys(CATALOGUES.en[section]).map((name) => `${section}.${name}` as MessageKey),
);

/** Folders in which a refusal, or a part of one, can be made. */
const FOLDERS = ['src/article', 'src/ingest', 'src/discord', 'src/wording'];

/** The messages that the sources name: `said('intake.robots')`. */
function namedKeys(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('catalogue'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const found = files.flatMap((source) => [...source.matchAll(NAMED)]);
  return [...new Set(found.map(([, key = '']) => key))];
}

// Matches "said('intake.robots'" and "said(\n 'front-matter.mark'".
const NAMED = /\bsaid\(\s*'((?:intake|remedies|front-matter)\.[\w-]+)'/gu;

/**
 * Words that all languages leave as they are: names of formats, keys and values of files,
 * what stands in an address.
 */
const AS_WRITTEN =
  /\b(?:Discord|robots\.txt|https?|MB|JSON|UTF|U|RSS|Feed|YAML|Cookie|cookie|ninjs|headline|body_xhtml|title|md|txt|html|json|key|value|en|pt|BR)\b/gu;

// Words of English that none of the other languages has. Matches "the"; not "page" or "son".
const ENGLISH =
  /\b(?:the|of|and|with|that|this|which|there|is|are|not|its|from|cannot|be|by|has|it)\b/iu;

describe('the messages of refusals', () => {
  it('are all used, and no refusal has another', () => {
    expect(namedKeys().toSorted()).toEqual(keys.toSorted());
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'have no English in %s',
    (language) => {
      const left = keys
        .map((key) => [key, ownWords(messageOf(language, key))] as const)
        .filter(([, text]) => ENGLISH.test(text) || isForeign(text, language));
      expect(left).toEqual([]);
    },
  );

  it('are told when they are English', () => {
    expect(ENGLISH.test(ownWords(messageOf('en', 'intake.robots')))).toBe(true);
    expect(isForeign(ownWords('頁面 not {status}'), 'zh-TW')).toBe(true);
    expect(isForeign(ownWords('頁面（robots.txt）{status}'), 'zh-TW')).toBe(false);
  });

  it('are sentences, but for what is wrong with front matter', () => {
    for (const language of LANGUAGES)
      for (const key of keys)
        expect(/[.。]$/u.test(messageOf(language, key)), `${language} ${key}`).toBe(
          !key.startsWith('front-matter.'),
        );
  });
});

/** A message without what it takes and what is the same everywhere. */
function ownWords(message: string): string {
  return message
    .replace(/\{\w+(?:, number[^{}]*)?\}/gu, '')
    .replace(/\b(?:words|seconds|plural|one|few|many|other)\b/gu, '')
    .replace(AS_WRITTEN, '');
}

/** Languages with a script of their own have no Latin words left. */
function isForeign(text: string, language: Language): boolean {
  return ['ja', 'zh-TW', 'uk'].includes(language) && /\p{sc=Latn}{2,}/u.test(text);
}

describe('a refusal', () => {
  const hostile = constantFrom('{', "'{''}'", '<@1>', '{name}', '---\ntitle: {', '#');
  const text = tuple(string({ unit: 'binary' }), hostile, string()).map((parts) =>
    parts.join(''),
  );

  it('is said in every language, whatever was given', () => {
    void assert(
      property(
        text,
        constantFrom('md', 'txt', 'json', 'pdf', 'html'),
        (given, ending) => {
          const bytes = Buffer.from(`---\n${given}\n---\n${given}`);
          const name = `${given}.${ending}`;
          const read = [
            readSource({ kind: 'file', name, bytes, url: null }),
            readSource({ ...PASTED, text: given, published: given }),
            readPageAddress(given),
          ];
          for (const each of read) if ('kind' in each) sayEverywhere(each);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([204, 401, 404, 410, 429, 500, 999])('is said of an answer of %i', (status) => {
    const refusal = refuseStatus(status);
    for (const text of refusal ? sayEverywhere(refusal) : [])
      if (text.includes('(')) expect(text).toContain(String(status));
  });
});

const PASTED = { kind: 'pasted', headline: '', url: '', publisher: '' } as const;

/** Problem and remedy in all languages, as they are and as the store brings them back. */
function sayEverywhere(
  outcome: Refusal | ReturnType<typeof readSource>,
): readonly string[] {
  const refusal = outcome.kind === 'refused' ? outcome : outcome.refusal;
  if (refusal === null) return [];
  return [refusal.problem, refusal.remedy].flatMap((said) =>
    LANGUAGES.map((language) => {
      const words = wordsIn(language);
      const text = words.repeat(structuredClone(said));
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      expect(sayStored(writeSaid(said), words)).toBe(text);
      return text;
    }),
  );
}
