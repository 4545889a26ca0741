import type { APIMessageTopLevelComponent } from 'discord.js';
import type { CitedPassage, Found, Statement } from '../../src/answer/answer.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import type { ShownMessage } from '../../src/discord/shown-message.ts';
import { buildArticle } from '../support/build-article.ts';

export const ASKER = '80351110224678912';

/** What a message says that has no lines of its own. */
export const NO_LINES: Pick<ShownMessage, 'header' | 'findings' | 'differences'> = {
  header: [],
  findings: [],
  differences: new Map(),
};

const REPORTER: Statement = { labels: ['reporter'], sources: [] };

/** Cites one paragraph of an invented article, here and there changed. */
export function cite(
  paragraph: string,
  change: Partial<CitedPassage> = {},
): CitedPassage {
  const article = buildArticle('Harbour bridge shut', [paragraph, 'The end.']);
  const start = article.text.indexOf(paragraph);
  return {
    article,
    address: { article: 'A1', first: 1, last: 1 },
    span: { start, end: start + paragraph.length },
    marks: [],
    statements: [REPORTER],
    copies: [],
    standing: null,
    corrections: [],
    link: null,
    before: [],
    after: [],
    ...change,
  };
}

/** An answer of some passages, all that was found. */
export function found(
  passages: readonly CitedPassage[],
  change: Partial<Found> = {},
): Found {
  return {
    kind: 'found',
    certainty: 'found',
    asked: '/who said what: bridge',
    focus: { terms: ['bridg'], speaker: [] },
    passages,
    rest: [],
    from: 1,
    total: passages.length,
    sharedBy: [],
    order: 'best',
    narrower: [],
    mended: [],
    about: null,
    during: null,
    ...change,
  };
}

interface Nested {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly custom_id?: string;
  readonly components?: readonly Nested[];
}

/** All components of a message, each before those that it holds. */
export function flatten(components: readonly Nested[]): readonly Nested[] {
  return components.flatMap((one) => [one, ...flatten(one.components ?? [])]);
}

/** The Markdown of a message's text displays, in their order. */
export function textsOf({
  components,
}: Pick<MessageBody, 'components'>): readonly string[] {
  return flatten(components).flatMap(({ content }) => content ?? []);
}

/** The labels of a message's buttons, in their order; those that cannot be pressed in brackets. */
export function labelsOf({
  components,
}: Pick<MessageBody, 'components'>): readonly string[] {
  return flatten(components).flatMap(({ label, disabled }) =>
    label === undefined ? [] : disabled ? `(${label})` : label,
  );
}

/** The custom id of a message's first button with a label. */
export function customIdOf(
  components: readonly APIMessageTopLevelComponent[],
  label: string,
): string {
  const button = flatten(components).find((one) => one.label === label);
  if (!button?.custom_id) throw new RangeError(`Cannot find a button "${label}"`);
  return button.custom_id;
}
