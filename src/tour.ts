import type { TourStep } from './preview/page/page-offer.ts';

/** A quotation in which a figure was changed. */
const CHANGED = '/verify quote: a record 65 jets flew into its air defense zone';

/** The figure, and the one of the article. */
const CHANGED_SIGN = '\\b65\\b.*\\b56\\b';

/**
 * Two minutes with the bot, as a newcomer walks through them on the page of the preview. The
 * commands find what the texts say in the articles that ship; a test walks through it all.
 */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Who said it',
    purpose: '/who said finds where somebody says something, in the article’s own words.',
    deeds: [
      {
        kind: 'ask',
        command: '/who said what: first half felt good',
        sign: 'A14·s47',
        words: 'Send /who said what: first half felt good',
      },
    ],
    look: [
      'The first line says who speaks, and whether these are their own words.',
      'The article prints “He”: below stand the person that means, and the sentence which says so.',
      'A14·s47-48 is the passage’s address. “Open the article” opens its page at that very line.',
    ],
  },
  {
    title: 'Before and after',
    purpose:
      'Nothing is left out of a passage, and what stands around it is one press away.',
    deeds: [
      {
        kind: 'press',
        button: 'After',
        command: '/who said what: first half felt good',
        words: 'Show me “After”',
        hint: 'Press “After”, below the passage.',
      },
    ],
    look: [
      'The sentences that follow are for your eyes only. The public answer stays as it was.',
    ],
  },
  {
    title: 'Verify a quotation',
    purpose: '/verify compares a quotation with the articles, letter by letter.',
    deeds: [
      {
        kind: 'ask',
        command: CHANGED,
        sign: CHANGED_SIGN,
        words: 'Verify one with a wrong figure',
      },
    ],
    look: [
      'The first line names what differs: “65” where the article has “56”.',
      'It does not say who is right. That is for people to judge.',
    ],
  },
  {
    title: 'Silence',
    purpose:
      'Where the articles do not answer, nothing that merely looks alike is shown.',
    deeds: [
      {
        kind: 'ask',
        command: '/what happened about: zeppelin',
        // The question has no marks around it; what is said of the word has some.
        sign: '[“„«「]\\s?zeppelin',
        words: 'Ask about a zeppelin',
      },
    ],
    look: ['One line: what was searched, and which word stands nowhere in it.'],
  },
  {
    title: 'What others write',
    purpose:
      'Commands on a message verify what is quoted in it, or find passages about it.',
    deeds: [
      {
        kind: 'say',
        text: 'He spoke of a “rock-solid” commitment',
        words: 'Write a message with a quotation',
      },
      {
        kind: 'menu',
        text: 'He spoke of a “rock-solid” commitment',
        command: 'Verify quotation',
        words: 'Open the message’s menu',
        hint: 'Choose “Verify quotation”. By hand: right-click a message, or hold it on a phone.',
      },
    ],
    look: ['The quotation is verified, with who said it, and only you see that.'],
  },
  {
    title: 'Pin, with a reason',
    purpose: 'Moderators keep a passage that was asked for often, and say why.',
    deeds: [
      { kind: 'moderate', words: 'Go on as Odile, a moderator' },
      {
        kind: 'press',
        button: 'Pin',
        command: '/who said what: first half felt good',
        fill: { reason: 'Asked for after every match' },
        words: 'Show me “Pin”',
        hint: 'Press “Pin” below the answer, then “Submit”: a reason is filled in.',
      },
    ],
    look: [
      'The pin is a message of its own: its number, who pinned it, and why.',
      'The needle above the messages lists all pins, /pins list their record.',
    ],
  },
  {
    title: 'An article of your own',
    purpose: 'Each server adds its own articles: an address, a file, or pasted text.',
    deeds: [
      {
        kind: 'open',
        command: '/library add',
        fill: {
          headline: 'Bridge to close',
          text: [
            'The council will close the old toll bridge on Monday, because its northern pillar has sunk by a hand since spring.',
            '“It is not safe for a single cart,” engineer Ann Reed said on Friday. The ferry will run twice as often until the bridge can be crossed again.',
          ].join('\n\n'),
        },
        sign: '\\bB\\d+\\b',
        words: 'Paste one with /library add',
        hint: 'Press “Submit”: a short article is filled in.',
      },
      {
        kind: 'ask',
        command: '/who said what: safe for a single cart',
        sign: 'B\\d+·s2',
        words: 'Ask for words of it',
      },
    ],
    look: ['Its address begins with B. Only this server can ask it.'],
  },
  {
    title: 'Another language',
    purpose:
      'Verbatim speaks the language of your Discord. Articles stay as they are printed.',
    deeds: [
      { kind: 'language', locale: 'de', words: 'Set my Discord to Deutsch' },
      {
        kind: 'ask',
        command: CHANGED,
        sign: CHANGED_SIGN,
        words: 'Verify the quotation again',
      },
    ],
    look: [
      'What is for your eyes only is in your language; public answers are in the server’s.',
      'Type / to see all commands in it. The language is set back beside the channels, at the bottom.',
    ],
  },
];
