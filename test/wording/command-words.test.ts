import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { localizeCommand } from '../../src/discord/localize-command.ts';
import { isSameCommands } from '../../src/discord/same-commands.ts';
import { CATALOGUES, COMMAND_WORDS } from '../../src/wording/catalogue/catalogues.ts';
import { DISCORD_LOCALES, LANGUAGES, type Language } from '../../src/wording/language.ts';
import { openApiFaults } from '../support/openapi.ts';

const LOCALES = Object.values(DISCORD_LOCALES).flat().toSorted();
const others = LANGUAGES.filter((language) => language !== 'en');

interface Part {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Part[];
  readonly choices?: readonly (Part & { readonly value: string })[];
}

const localized = commands.map(({ data }) => localizeCommand(data) as unknown as Part);

/** A part, its path, and those beside which it must have a name of its own. */
interface Placed {
  readonly path: string;
  readonly part: Part;
  readonly kind: 'command' | 'option' | 'choice' | 'menu';
}

function place(part: Part, parent: string, kind: Placed['kind']): readonly Placed[] {
  const path = parent === '' ? part.name : `${parent}.${part.name}`;
  return [
    { path, part, kind },
    ...(part.options ?? []).flatMap((option) => place(option, path, 'option')),
    ...(part.choices ?? []).map((choice) => ({
      path: `${path}=${choice.value}`,
      part: choice,
      kind: 'choice' as const,
    })),
  ];
}

const placed = localized.flatMap((part) =>
  place(part, '', part.type === 3 ? 'menu' : 'command'),
);
const typed = placed.filter(({ kind }) => kind === 'command' || kind === 'option');

// Discord's expression for names (Docs: *Application commands*, Naming).
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe('localizeCommand()', () => {
  it.each(placed)('names $path in every language', ({ part }) => {
    expect(Object.keys(part.name_localizations).toSorted()).toEqual(LOCALES);
    if (part.description === undefined) return;
    expect(Object.keys(part.description_localizations ?? {}).toSorted()).toEqual(LOCALES);
  });

  it('writes American beside British English, the same as the definition', () => {
    for (const { part } of placed) {
      expect(part.name_localizations['en-US']).toBe(part.name);
      expect(part.name_localizations['en-GB']).toBe(part.name);
    }
  });

  it.each(typed)('keeps Discord’s rules in $path', ({ part }) => {
    for (const name of Object.values(part.name_localizations)) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
    }
    for (const text of Object.values(part.description_localizations ?? {})) {
      expect(text.length).toBeLessThanOrEqual(100);
      expect(text.length).toBeGreaterThan(0);
    }
  });

  it('keeps names of choices and of commands on messages short', () => {
    const rest = placed.filter((each) => !typed.includes(each));
    for (const { part, kind } of rest)
      for (const name of Object.values(part.name_localizations))
        expect(name.length).toBeLessThanOrEqual(kind === 'menu' ? 32 : 100);
  });

  it.each(LOCALES)('has each name once beside others in %s', (locale) => {
    const lists = [localized, ...placed.map(({ part }) => part.options ?? [])];
    for (const parts of lists) {
      const names = parts.map(
        ({ type, name_localizations: names }) =>
          `${type === 3 ? 'menu ' : ''}${names[locale]}`,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('is what Discord’s own description takes', () => {
    const request = { method: 'PUT', route: '/applications/:application/commands' };
    expect(openApiFaults({ ...request, json: localized })).toEqual([]);
  });

  it('says the same twice, and something else where a translation changes', () => {
    const again = commands.map(({ data }) => localizeCommand(data));
    expect(isSameCommands(localized, again)).toBe(true);
    const plain = commands.map(({ data }) => data);
    expect(isSameCommands(localized, plain)).toBe(false);
  });
});

describe.each(others)('the words of commands in %s', (language) => {
  const paths = new Set(placed.map(({ path }) => path));
  const lastNames = new Set(placed.map(({ path }) => path.split('.').at(-1)));

  it('are of commands that there are', () => {
    const unused = Object.keys(COMMAND_WORDS[language]).filter((path) =>
      path.startsWith('*.') ? !lastNames.has(path.slice(2)) : !paths.has(path),
    );
    expect(unused).toEqual([]);
  });

  it('are those that messages mention', () => {
    const messages = Object.values(CATALOGUES[language])
      .flatMap(Object.values)
      .join('\n');
    const mentioned = [...messages.matchAll(MENTION)].map(([, line = '']) => line);
    expect(mentioned.length).toBeGreaterThan(15);
    const known = commandLines(language);
    const unknown = mentioned.filter(
      (line) =>
        // A command with its options, or one that has subcommands as a whole.
        !known.some(
          (each) => `${line} `.startsWith(`${each} `) || each.startsWith(`${line} `),
        ),
    );
    expect(unknown).toEqual([]);
  });

  it('are all explained in /help', () => {
    const { text } = CATALOGUES[language].help;
    for (const { path, part, kind } of placed) {
      const [locale = ''] = DISCORD_LOCALES[language];
      const name = part.name_localizations[locale] ?? '';
      if (kind === 'command' && path !== 'help') expect(text).toContain(`/${name}`);
      if (kind === 'menu') expect(text).toContain(`*${name}*`);
    }
  });
});

// Matches "/wer sagte" after a space or "`"; not "https://" or "und/oder".
const MENTION =
  /(?<=^|[\s`：])\/([\p{L}][^`\s:：,.、。)）]*(?: [^`\s:：,.、。)）]+)?)/gmu;

/** All commands as they are typed in a language: `wer sagte`, and `wer` alone. */
function commandLines(language: Language): readonly string[] {
  const [locale = ''] = DISCORD_LOCALES[language];
  return localized.flatMap(({ name_localizations: names, options = [] }) => [
    ...(options.some(({ type }) => type === 1) ? [] : [names[locale] ?? '']),
    ...options
      .filter(({ type }) => type === 1)
      .map((sub) => `${names[locale]} ${sub.name_localizations[locale]}`),
    // Of commands with parts that do alike, help names the whole.
    ...(WHOLE.includes(names['en-US'] ?? '') ? [names[locale] ?? ''] : []),
  ]);
}

const WHOLE: readonly string[] = ['pins', 'settings'];
