import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';

/** How a terminal shows what Discord shows in bold and in small grey letters. */
export interface TerminalStyle {
  readonly bold: (text: string) => string;
  readonly small: (text: string) => string;
}

/** For a file or a pipe: words alone. */
export const PLAIN: TerminalStyle = { bold: (text) => text, small: (text) => text };

/** ANSI sequences (ECMA-48, *Select graphic rendition*): bold, and faint. */
export const ANSI: TerminalStyle = {
  bold: (text) => `\u001B[1m${text}\u001B[22m`,
  small: (text) => `\u001B[2m${text}\u001B[22m`,
};

/**
 * Turns the components of a message into lines for a terminal: the same answer, without
 * the buttons that a terminal has not; links are written out.
 */
export function terminalText(
  components: readonly APIMessageTopLevelComponent[],
  style: TerminalStyle = PLAIN,
): string {
  return components
    .map((component) => componentLines(component, style).join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}

function componentLines(
  component: APIMessageTopLevelComponent,
  style: TerminalStyle,
): readonly string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.split('\n').map((line) => readLine(line, style));
    case ComponentType.Container:
      return component.components.flatMap((child) => componentLines(child, style));
    case ComponentType.ActionRow:
      return component.components.flatMap((button) =>
        button.type === ComponentType.Button && button.style === ButtonStyle.Link
          ? [style.small(button.url)]
          : [],
      );
    default:
      return [];
  }
}

const SMALL = /^-# /u;

// A masked link; its button is written out. Matches "[A1·s2](<https://example.org/>)".
const MASKED_LINK = /\[([^[\]\n]*)\]\(<[^<>\s]*>\)/gu;

// Matches the "\_" of "snake\_case", the "**" of "**bold**", the marks of "*italic*" and
// "`code`"; not the "\n" of "\name".
const MARKUP = /\\([^0-9A-Za-z\s])|\*\*|[*`]/gu;

function readLine(line: string, style: TerminalStyle): string {
  const isSmall = SMALL.test(line);
  const text = readBold(line.replace(SMALL, '').replace(MASKED_LINK, '$1'), style);
  return isSmall ? style.small(text) : text;
}

/** Takes the markup off and sets what stands between two bold markers in bold. */
function readBold(markdown: string, { bold }: TerminalStyle): string {
  const runs = [''];
  let from = 0;
  for (const match of markdown.matchAll(MARKUP)) {
    runs[runs.length - 1] += markdown.slice(from, match.index) + (match[1] ?? '');
    if (match[0] === '**') runs.push('');
    from = match.index + match[0].length;
  }
  runs[runs.length - 1] += markdown.slice(from);
  return runs.map((run, place) => (place % 2 === 1 ? bold(run) : run)).join('');
}
