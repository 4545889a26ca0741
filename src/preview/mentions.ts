import type { AllowedMentions } from './message-body.ts';

/** Who a message pings. */
export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** Matches `<@12345678901234567>` and `<@!…>`; does not match `<@&…>`. */
const userMention = /<@!?(?<id>\d{17,19})>/gu;
/** Matches `<@&12345678901234567>`; does not match `<@…>`. */
const roleMention = /<@&(?<id>\d{17,19})>/gu;
/** Matches `@everyone` and `@here`; does not match `everyone`. */
const everyoneMention = /@(?:everyone|here)/u;

/**
 * Finds whom a text pings under the rules it was sent with. Without rules the default
 * applies: users only in answers to interactions, everybody in plain messages (DOCS
 * `resources/message.mdx`).
 */
export function findMentions(
  text: string,
  allowed: AllowedMentions | null | undefined,
  isInteraction: boolean,
): Mentions {
  if (!text.includes('@')) return NOBODY;
  const rules = allowed ?? {
    parse: isInteraction ? ['users'] : ['users', 'roles', 'everyone'],
  };
  const parse = rules.parse ?? [];
  const permitted = (ids: readonly string[], kind: 'users' | 'roles'): string[] =>
    ids.filter((id) => parse.includes(kind) || (rules[kind] ?? []).includes(id));
  return {
    users: permitted(idsIn(text, userMention), 'users'),
    roles: permitted(idsIn(text, roleMention), 'roles'),
    everyone: parse.includes('everyone') && everyoneMention.test(text),
  };
}

const NOBODY: Mentions = { users: [], roles: [], everyone: false };

function idsIn(text: string, mention: RegExp): string[] {
  return [
    ...new Set([...text.matchAll(mention)].flatMap(({ groups }) => groups?.['id'] ?? [])),
  ];
}
