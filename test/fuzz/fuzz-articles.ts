import { MessageFlags } from 'discord.js';
import type { Answer } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Article } from '../../src/article/article.ts';
import { commands } from '../../src/commands.ts';
import type { Command, Options } from '../../src/discord/command.ts';
import { isEffect } from '../../src/discord/effects/effect.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { pressButton } from '../../src/discord/press-button.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { checkMessage } from '../../src/preview/check-body.ts';
import { ApiError } from '../../src/preview/rest/api-error.ts';
import type { UploadedFile } from '../../src/preview/rest/read-body.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { ASKER, textsOf } from '../discord/cite.ts';
import { readQuotes } from '../discord/discord-markdown.ts';
import { bridgeArticles } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';
import { openApiFaults } from '../support/openapi.ts';
import { pressOf } from '../support/press-of.ts';
import { Dice } from './dice.ts';
import { Findings } from './findings.ts';
import { inventSource } from './invent-source.ts';

/** Reads so many hostile articles, asks each of them, and judges every answer. */
export function fuzzArticles(
  count: number,
  seed: number,
  print: (line: string) => void,
): Findings {
  const findings = new Findings(print);
  const dice = new Dice(
    seed,
    bridgeArticles().map(({ text }) => text),
  );
  let refused = 0;
  for (let done = 0; done < count; done += 1) {
    const source = inventSource(dice);
    const about = (): string => JSON.stringify(describe(source)).slice(0, 3000);
    try {
      const read = readSource(source);
      if (read.kind === 'refused') refused += 1;
      else askAll({ ...read.article, id: 'B1', slug: 'b1' }, dice);
    } catch (thrown) {
      findings.add('an article', `${stackOf(thrown)} of ${about()}`);
    }
    if (done % 500 === 0)
      print(`${done} of ${count} articles, ${refused} refused, ${findings.count} faults`);
  }
  return findings;
}

function describe(source: ReturnType<typeof inventSource>): object {
  return 'bytes' in source
    ? { ...source, bytes: new TextDecoder().decode(source.bytes) }
    : source;
}

function stackOf(thrown: unknown): string {
  if (thrown instanceof ApiError) return JSON.stringify(thrown.formErrors);
  return thrown instanceof Error
    ? String(thrown.stack).split('\n').slice(0, 6).join(' ')
    : String(thrown);
}

/** The commands that ask, with the options that each of them takes. */
const ASKED: readonly (readonly [string, string | null, string])[] = [
  ['who', 'said', 'what'],
  ['who', 'said', 'speaker'],
  ['who', 'is', 'name'],
  ['who', 'speaks', 'article'],
  ['what', 'happened', 'about'],
  ['when', 'was', 'what'],
  ['where', 'was', 'what'],
  ['how', 'many', 'of'],
  ['ask', null, 'question'],
  ['verify', null, 'quote'],
  ['cite', null, 'passage'],
  ['article', 'list', ''],
  ['article', 'show', 'article'],
];

function askAll(article: Article, dice: Dice): void {
  const library = buildLibrary([article]);
  for (const [name, subcommand, option] of ASKED) {
    const value =
      option === 'article'
        ? 'B1'
        : option === 'passage'
          ? `B1·s${dice.below(20)}`
          : wordsOf(article, dice);
    const values = option === '' ? {} : { [option]: value };
    ask(find(name), { subcommand, values }, { library, article, dice });
  }
  for (const name of ['Find passages', 'Verify quotation'])
    ask(
      find(name),
      { subcommand: null, values: {}, message: wordsOf(article, dice) },
      { library, article, dice },
    );
}

function find(name: string): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (!command) throw new RangeError(`Cannot find the command "${name}"`);
  return command;
}

/** From the article, so that something is found, or whatever somebody types. */
function wordsOf({ text }: Article, dice: Dice): string {
  if (dice.is(0.2)) return dice.text();
  const from = dice.below(text.length);
  return text.slice(from, from + 1 + dice.below(60)) || 'x';
}

interface Asked {
  readonly library: Library;
  readonly article: Article;
  readonly dice: Dice;
}

function ask(command: Command, options: Options, asked: Asked): void {
  let answer: ReturnType<Command['answer']>;
  try {
    answer = command.answer(options, asked.library);
  } catch (thrown) {
    if (thrown instanceof QueryError) return;
    throw thrown;
  }
  if (isEffect(answer)) return;
  show(answer, asked);
}

function show(answer: Answer, { library, article, dice }: Asked): void {
  const isPrivate = dice.is(0.5);
  const body = renderAnswer(answer, { asker: ASKER, isPrivate, ...ENGLISH });
  check(body, article);
  const { customIds } = readShownMessage(body.components, isPrivate);
  for (const customId of customIds.slice(0, 3)) {
    const reaction = pressButton(pressOf(body, customId, ASKER), library);
    if ('body' in reaction) check(reaction.body, article);
  }
}

/** Throws where Discord would refuse a message, or where a quotation is not the article's. */
function check({ components, isPrivate, files }: MessageBody, article: Article): void {
  const ephemeral = isPrivate ? MessageFlags.Ephemeral : 0;
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | ephemeral;
  const data = { components, flags, allowed_mentions: { parse: [] } };
  checkMessage(
    { json: structuredClone(data), files: files.map(upload) },
    { kind: 'answer' },
  );
  const [fault] = openApiFaults({
    method: 'POST',
    route: CALLBACK,
    json: { type: 4, data },
  });
  if (fault) throw new Error(`Discord describes it otherwise: ${fault}`);
  for (const { formats, text } of textsOf({ components }).flatMap(readQuotes)) {
    if (formats.length > 0) throw new Error(`A quotation is formatted: ${text}`);
    if (!article.text.includes(text)) throw new Error(`Not in the article: ${text}`);
  }
}

/** A file as it arrives at Discord. */
function upload(
  { name, text }: MessageBody['files'][number],
  place: number,
): UploadedFile {
  const bytes = new TextEncoder().encode(text);
  return { key: String(place), filename: name, contentType: 'text/plain', bytes };
}

const CALLBACK = '/interactions/:interaction/:token/callback';
