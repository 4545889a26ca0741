/** What a free question asks, as the command that would ask it. */
export type ReadQuestion =
  /** Who said something; the whole question is searched. */
  | { readonly kind: 'who said'; readonly text: string }
  /** What somebody said, or said about something; `what` is null for anything. */
  | {
      readonly kind: 'said by';
      readonly text: string;
      readonly speaker: string;
      readonly what: string | null;
    }
  | { readonly kind: 'who is'; readonly text: string; readonly name: string }
  /** What happened to something or at a time; the rest of the question is what about. */
  | { readonly kind: 'what happened'; readonly text: string; readonly about: string }
  /** Anything else: the whole question is searched. */
  | { readonly kind: 'passages'; readonly text: string };

/** Verbs by which people ask for somebody's words; their forms end in -s, -d, -ed and -ing. */
const SAY_VERBS = `add admit admitt announce argue believe believ call claim comment confirm
  deny denie describ describe explain insist mention promise promis react reply replie
  respond say state suggest tell think tweet warn write`;

/** Their forms that no ending makes. */
const SAID = 'said told thought wrote written';

const SAY = `(?:${SAID.split(' ').join('|')}|(?:${SAY_VERBS.split(/\s+/u).join('|')})(?:s|d|ed|ing)?)`;

/** What stands between a verb of saying and what was said: "about", "on", "that". */
const ABOUT =
  '(?: (?:about|on|of|regarding|concerning|to|with|that|when|after|in response to))?';

const VIEW =
  '(?:view|views|opinion|position|stance|take|reaction|response|reply|comment|comments|statement|message|explanation|answer|words)';

/** A request around a question: "can you tell me who …", "does anyone know when …", "so, …". */
const REQUEST =
  /^(?:(?:hey|hi|hello|so|ok|okay|please|well|and|but|um)\b[,!]? +)*(?:(?:(?:can|could|would|will|do|does) (?:you|anyone|anybody|someone|somebody) +(?:please +)?(?:tell (?:me|us)|show (?:me|us)|know|remember|explain|find(?: out)?)|(?:please +)?(?:tell|show|remind) (?:me|us)|i(?: would|['’]d| want to| need to)?(?: like to)? (?:know|find out|wonder)|any(?:one|body) know|any idea|i wonder|i was wondering),? +(?:please +)?)?/iu;

const WHO_SAID = new RegExp(
  `^(?:who|whom) (?:was it (?:that|who) |was (?:quoted )?|has |had |did |is |are )?(?:once |also |ever )?${SAY}\\b`,
  'iu',
);
const WHO_IS = /^who(?: is| was| are| were|['’]s) (?<name>.+)$/iu;
const SAID_BY: readonly RegExp[] = [
  // "What did Ned Price say about Taiwan", "what has the mayor said"
  new RegExp(
    `^what (?:did|does|do|has|have|had|is|was|were) (?<speaker>.{1,80}?) (?:ever |also |actually |just )?${SAY}${ABOUT}(?: (?<what>.+))?$`,
    'iu',
  ),
  // "how did Ned Price react to the training"
  new RegExp(
    `^how (?:did|does|do|has|have|had) (?<speaker>.{1,80}?) (?:respond|react|reply|replie|describe|explain|comment)(?:d|ed)?${ABOUT}(?: (?<what>.+))?$`,
    'iu',
  ),
  // "what Ned Price said about Taiwan"
  new RegExp(
    `^what (?<speaker>.{1,80}?) (?:has |have |had )?${SAY}${ABOUT}(?: (?<what>.+))?$`,
    'iu',
  ),
  // "what is Price's view on Taiwan", "what was the reaction of Beijing to the training"
  new RegExp(
    `^what (?:is|was|are|were) (?<speaker>.{1,80}?)['’]s? ${VIEW}(?: (?:on|about|to|of|for|regarding) (?<what>.+))?$`,
    'iu',
  ),
  new RegExp(
    `^what (?:is|was|are|were) the ${VIEW} of (?<speaker>.{1,80}?)(?: (?:on|about|to|regarding) (?<what>.+))?$`,
    'iu',
  ),
  // "did Ned Price say that the bond is rock-solid"
  new RegExp(
    `^(?:did|does|do|has|have) (?<speaker>.{1,80}?) (?:ever |really |actually )?${SAY}${ABOUT} (?<what>.+)$`,
    'iu',
  ),
];
/** "according to Wilkins, what did Warhol want", "how many were killed according to the police" */
const ACCORDING_TO: readonly RegExp[] = [
  /^according to (?<speaker>[^,]{1,80}), (?<what>.+)$/iu,
  /^(?<what>.+?),? according to (?<speaker>.{1,80})$/iu,
];
const WHAT_HAPPENED =
  /^what(?:['’]s| is| has| had| was)? (?:(?:happened|happening|happens|going on)(?: (?:to|with|about|at|around))?|(?:became|become|becomes) of) (?<about>.+)$/iu;

/**
 * Reads a free question: which command it comes to, and with what. Whether a speaker or a
 * name is one of the articles' own is not its business.
 *
 * @example
 * readQuestion('What did Ned Price say about Taiwan?'); // said by, speaker "Ned Price", what "Taiwan"
 */
export function readQuestion(question: string): ReadQuestion {
  const text = withoutRequest(question.replace(/\s+/gu, ' ').trim());
  const asked = text.replace(/[?!.\s]+$/u, '');
  if (WHO_SAID.test(asked)) return { kind: 'who said', text };
  const name = WHO_IS.exec(asked)?.groups?.['name'];
  if (name !== undefined) return { kind: 'who is', text, name };
  const about = WHAT_HAPPENED.exec(asked)?.groups?.['about'];
  if (about !== undefined) return { kind: 'what happened', text, about };
  for (const pattern of [...ACCORDING_TO, ...SAID_BY]) {
    const groups = pattern.exec(asked)?.groups;
    const speaker = groups?.['speaker'];
    if (speaker === undefined) continue;
    return { kind: 'said by', text, speaker, what: groups?.['what'] ?? null };
  }
  return { kind: 'passages', text };
}

/** A request alone ("tell me about jets") leaves what it asks for. */
function withoutRequest(text: string): string {
  const rest = text.replace(REQUEST, '').replace(/^(?:about|if|whether) /iu, '');
  return rest === '' ? text : rest;
}
