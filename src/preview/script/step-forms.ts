/** What a step does. */
export type Verb =
  | 'size'
  | 'theme'
  | 'new-server'
  | 'new-channel'
  | 'new-member'
  | 'language'
  | 'server'
  | 'channel'
  | 'as'
  | 'ask'
  | 'open'
  | 'type'
  | 'say'
  | 'press'
  | 'menu'
  | 'choose'
  | 'fill'
  | 'attach'
  | 'see'
  | 'key'
  | 'picture';

/** How what follows a step's word is written. */
export interface StepForm {
  readonly pattern: RegExp;
  /** A right line, shown where one is wrong. */
  readonly example: string;
}

const anything = /^.+$/;

/** `Label: value`; a label of the page has no colon. */
const labelled = /^(?<label>[^:]+): (?<value>.+)$/;

/** Everything a script can do, by the word a line begins with. */
export const stepForms: Readonly<Record<Verb, StepForm>> = {
  size: { pattern: /^(?<width>\d{3,4}) (?<height>\d{3,4})$/, example: 'size 1200 760' },
  theme: { pattern: /^(?:dark|light)$/, example: 'theme dark' },
  'new-server': { pattern: anything, example: 'new-server Night Desk' },
  'new-channel': { pattern: anything, example: 'new-channel reports' },
  // Matches `Tom Hale: MANAGE_GUILD, PIN_MESSAGES` and `Tom Hale`; not `Tom: manage`.
  'new-member': {
    pattern: /^(?<name>[^:]+)(?:: (?<permissions>[A-Z_]+(?:, [A-Z_]+)*))?$/,
    example: 'new-member Tom Hale: MANAGE_GUILD, PIN_MESSAGES',
  },
  language: { pattern: /^[A-Za-z]{2}(?:-[A-Za-z0-9]{2,3})?$/, example: 'language de' },
  server: { pattern: anything, example: 'server Evening Desk' },
  channel: { pattern: anything, example: 'channel general' },
  as: { pattern: anything, example: 'as Odile' },
  ask: { pattern: /^\/.+$/, example: 'ask /who said what: small-boat' },
  open: { pattern: /^\/.+$/, example: 'open /library add' },
  type: { pattern: anything, example: 'type /who' },
  say: { pattern: anything, example: 'say Good morning' },
  press: { pattern: anything, example: 'press After' },
  menu: { pattern: anything, example: 'menu Good morning' },
  choose: { pattern: labelled, example: 'choose Give an answer: 2, 3' },
  fill: { pattern: labelled, example: 'fill Reason: Often asked' },
  attach: { pattern: labelled, example: 'attach file: docs/ferry.txt' },
  see: { pattern: anything, example: 'see Ned Price' },
  key: { pattern: /^[A-Za-z0-9+]+$/, example: 'key Escape' },
  picture: { pattern: /^[\w./-]+\.png$/, example: 'picture docs/answer.png' },
};
