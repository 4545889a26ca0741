import type { PageChoice, PageCommandOption, PageState } from '../page-protocol.ts';

/** What an option offers before anything is typed: its own choices, yes and no, people, places. */
export function choicesOf(
  option: PageCommandOption,
  state: PageState,
): readonly PageChoice[] {
  if (option.choices.length > 0) return option.choices;
  const guild = state.guilds.find(({ channels }) =>
    channels.some(({ id }) => id === state.channel.id),
  );
  const people = (guild?.people ?? []).map(({ id, name }) => ({ name, value: id }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ name, value: id }));
  const channels = (guild?.channels ?? []).map(({ id, name }) => ({
    name: `#${name}`,
    value: id,
  }));
  // DOCS `interactions/application-commands.mdx`, option types.
  const byType: Readonly<Record<number, readonly PageChoice[]>> = {
    5: [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ],
    6: people,
    7: channels,
    8: roles,
    9: [...people, ...roles],
  };
  return byType[option.type] ?? [];
}
