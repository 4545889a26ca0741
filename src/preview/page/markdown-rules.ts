import { rulesExtended } from 'discord-markdown-parser';

type Rule = (typeof rulesExtended)[string];
type Match = Rule['match'];
type Parse = Rule['parse'];

/**
 * The rules of Discord's Markdown: those of discord-markdown-parser, with lists, which it
 * does not have, small text after a block quote, which it misses, and a masked link whose
 * pattern is linear (the library's takes a second for 4000 characters of `[a](`).
 */
export const markdownRules: Readonly<Record<string, Rule>> = {
  ...rulesExtended,
  subtext: { ...rule('subtext'), match: atLineStart(/^-# +(?!\s)([^\n]+)(?:\n|$)/) },
  heading: {
    ...rule('heading'),
    match: atLineStart(/^ *(#{1,3}) +(?!\s)([^\n]+)(?:\n|$)/),
  },
  list: {
    order: rule('heading').order - 0.25,
    match: atLineStart(/^(?: *(?:[-*]|\d{1,9}\.) +[^\s][^\n]*(?:\n|$))+/),
    parse: parseList,
  },
  link: { ...rule('link'), match: (source) => maskedLink.exec(source), parse: parseLink },
};

/** Matches `[the text](https://example.org)`; not `[a] (b)` or `[a](javascript:b)`. */
const maskedLink =
  /^\[(?<text>[^\]\n]{1,1000})\]\(<?(?<url>https?:\/\/[^\s()<>"]{1,2000})>?(?: "[^"\n]{0,500}")?\)/;

/** Matches `  - text` and `3. text`; not `-text`. */
const listItem = /^(?<indent> *)(?<marker>[-*]|\d{1,9}\.) +(?<text>.*)$/;

function rule(name: string): Rule {
  const found = rulesExtended[name];
  if (!found) throw new RangeError(`Cannot find the Markdown rule "${name}"`);
  return found;
}

/** Matches where nothing, or a line break and spaces, was read before. */
function atLineStart(pattern: RegExp): Match {
  return (source, state) => {
    const before = (state['prevCapture'] as RegExpExecArray | null)?.[0] ?? '';
    return /^$|\n *$/.test(before) ? pattern.exec(source) : null;
  };
}

function parseLink(...[capture, parse, state]: Parameters<Parse>): ReturnType<Parse> {
  const { text = '', url = '' } = (capture as RegExpExecArray).groups ?? {};
  return { content: parse(text, state), target: url };
}

/** Lines that are indented deeper than the first belong to the item before them. */
function parseList(...[capture, parse, state]: Parameters<Parse>): ReturnType<Parse> {
  const lines = String(capture[0])
    .split('\n')
    .map((line) => listItem.exec(line)?.groups)
    .filter((line) => line !== undefined);
  const base = lines[0]?.['indent']?.length ?? 0;
  const items: { text: string; deeper: string[] }[] = [];
  for (const { indent = '', marker = '', text = '' } of lines) {
    const last = items.at(-1);
    const rest = indent.length - base;
    if (last && rest >= 2) last.deeper.push(`${' '.repeat(rest)}${marker} ${text}`);
    else items.push({ text, deeper: [] });
  }
  const first = Number.parseInt(lines[0]?.['marker'] ?? '', 10);
  return {
    start: Number.isNaN(first) ? null : first,
    items: items.map(({ text, deeper }) => [
      ...parse(text, { ...state, prevCapture: null }),
      ...(deeper.length > 0
        ? parse(deeper.join('\n'), { ...state, prevCapture: null })
        : []),
    ]),
  };
}
