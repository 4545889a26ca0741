/**
 * A model of how Discord's client reads Markdown, for tests: what a reader sees, and which
 * formats were applied. Its rules are the client's as far as they are known in public:
 * simple-markdown's escape, emphasis and link rules, and the findings of
 * LyricLy/parse-discord (commit 0d569159), which was tried against the desktop client.
 */
export interface Shown {
  /** The text a reader sees, bold markers taken off. */
  readonly text: string;
  /** The characters shown in bold, run by run. */
  readonly bold: readonly string[];
  /** Every other format, link, mention or emoji that was applied, by its name. */
  readonly formats: readonly string[];
}

const escaped = /\\([^0-9A-Za-z\s])/y;
const strong = /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy;

const anywhere = [
  { name: 'shrug', pattern: /¯\\_\(ツ\)_\/¯/y },
  { name: 'code block', pattern: /```.*?```/sy },
  { name: 'code', pattern: /(`+).*?[^`]\1(?!`)/sy },
  { name: 'spoiler', pattern: /\|\|.+?\|\|/sy },
  { name: 'strikethrough', pattern: /~~.+?~~(?!_)/sy },
  { name: 'underline', pattern: /__((?:\\.|[^\\])+?)__(?!_)/sy },
  { name: 'italic', pattern: /\*(?!\s)((?:\\.|\*\*|[^*\\])+?)\*(?!\*)/sy },
  { name: 'italic', pattern: /_((?:\\.|__|[^_\\])+?)_(?!\w)/sy },
  { name: 'mention', pattern: /@(?:everyone|here)|<(?:@[!&]?|#)\d+>/y },
  { name: 'command', pattern: /<\/[^>]+:\d+>/y },
  { name: 'navigation', pattern: /<id:\w+>/y },
  { name: 'timestamp', pattern: /<t:-?\d+(?::\w)?>/y },
  { name: 'emoji', pattern: /<a?:\w+:\d+>|:[^\s:]+:/y },
  { name: 'link', pattern: /(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/iy },
  { name: 'link', pattern: /<[^: >]+:[^ >]+>|<[^\s<>@]+@[^\s<>]+>|<\+\d[\d-]*>/y },
  { name: 'link', pattern: /\[(?:\[[^\]]*\]|[^[\]])*[^[]*\]\([^)]*\)/y },
  { name: 'invitation', pattern: /discord(?:app)?\.(?:gg|com)\/\w+/iy },
];

/** These apply only where nothing but spaces stands before them on their line. */
const atLineStart = [
  { name: 'small text', pattern: /-# +[^\n]+/y },
  { name: 'heading', pattern: /#{1,3}\s+[^\n]*/y },
  { name: 'list', pattern: /(?:[*+-]|\d+\.) +[^\n]*/y },
  { name: 'quote', pattern: /(?:>>>|>) /y },
];

/** Reads Markdown as Discord's client does. */
export function readMarkdown(markdown: string): Shown {
  const bold: string[] = [];
  const formats: string[] = [];
  let text = '';
  let at = 0;
  while (at < markdown.length) {
    const boldHere = matchAt(strong, markdown, at);
    const escapedHere = matchAt(escaped, markdown, at);
    if (boldHere) {
      const inner = readMarkdown(boldHere[1] ?? '');
      bold.push(inner.text);
      formats.push(...inner.formats);
      text += inner.text;
    } else {
      formats.push(...formatsAt(markdown, at));
      text += escapedHere?.[1] ?? markdown[at];
    }
    at += (boldHere ?? escapedHere)?.[0].length ?? 1;
  }
  return { text, bold, formats };
}

/** Reads the block quotes of Markdown, one after another, as Discord's client does. */
export function readQuotes(markdown: string): readonly Shown[] {
  const blocks = markdown.matchAll(/(?:^> [^\n]*(?:\n|$))+/gm);
  return [...blocks].map(([block]) =>
    readMarkdown(block.replace(/\n$/, '').replace(/^> /gm, '')),
  );
}

function formatsAt(markdown: string, at: number): readonly string[] {
  const line = markdown.slice(0, at).split('\n').at(-1) ?? '';
  const rules = /^ *$/.test(line) ? [...atLineStart, ...anywhere] : anywhere;
  const rule = rules.find(({ pattern }) => matchAt(pattern, markdown, at));
  return rule ? [rule.name] : [];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
