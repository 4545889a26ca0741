import { readFileSync } from 'node:fs';
import { commands } from '../../src/commands.ts';
import type { Command } from '../../src/discord/command.ts';
import { type CommandLine, parseCommandLine } from '../../src/query/command-line.ts';

/** The questions about the shipped articles whose answers are judged, as commands with options. */
export function judgedQuestions(): readonly CommandLine[] {
  const file = new URL('../relevance/questions.json', import.meta.url);
  const judged = JSON.parse(readFileSync(file, 'utf8')) as { question: string }[];
  const options = new Set(commands.flatMap(optionNames));
  return judged.map(({ question }) => parseCommandLine(question, [...options]));
}

/** The names of a command's options and of its subcommands' ones. */
function optionNames({ data }: Command): readonly string[] {
  const options = 'options' in data ? (data.options ?? []) : [];
  return options.flatMap((option) => [
    option.name,
    ...('options' in option ? (option.options ?? []) : []).map(({ name }) => name),
  ]);
}
