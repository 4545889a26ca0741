/** A language of Discord's interface, with its own name. */
export interface PageLanguage {
  /** `de` */
  readonly locale: string;
  /** `Deutsch` */
  readonly name: string;
}

/** What a preview offers to somebody who sees its bot for the first time. */
export interface PreviewOffer {
  /** Commands with words that find something, for an empty channel. */
  readonly questions: readonly string[];
  /** The languages that the bot speaks, as Discord names them: `de`. */
  readonly locales: readonly string[];
  readonly tour: readonly TourStep[];
}

/** One step of a tour: why, what to do, and what to look at then. */
export interface TourStep {
  readonly title: string;
  /** What this is for, in a sentence. */
  readonly purpose: string;
  /** What is done, one after the other; each is really done, by the button or by hand. */
  readonly deeds: readonly TourDeed[];
  /** What is to be seen in the answer. */
  readonly look: readonly string[];
}

/** Something one does on the page. */
export type TourDeed = {
  /** What stands on the button that does it, or leads to where one does it. */
  readonly words: string;
  /** What is left to the person once that button was pressed. */
  readonly hint?: string;
} & (
  | {
      /** Sends a command as it is typed. */
      readonly kind: 'ask';
      readonly command: string;
      readonly sign: Sign;
    }
  | {
      /** Sends a command that opens a form, filled in for trying. */
      readonly kind: 'open';
      readonly command: string;
      readonly fill: Fill;
      readonly sign: Sign;
    }
  | {
      /** Points at the last button with this label; where there is none, sends `command`. */
      readonly kind: 'press';
      readonly button: string;
      readonly command: string;
      /** Set where the button opens a form: done when that is submitted. */
      readonly fill?: Fill;
    }
  | {
      /** Writes a message. */
      readonly kind: 'say';
      readonly text: string;
    }
  | {
      /** Opens the menu of the last message with `text`, where `command` is to be chosen. */
      readonly kind: 'menu';
      readonly text: string;
      readonly command: string;
    }
  /** Goes on as the first moderator. */
  | { readonly kind: 'moderate' }
  /** Sets the language of one's Discord. */
  | { readonly kind: 'language'; readonly locale: string }
);

/**
 * What the answer has in it when a deed is done, as a regular expression: what is said of it
 * is true then. It must hold in every language.
 */
export type Sign = string;

/** Texts for fields of a form, by their custom ids. */
export type Fill = Readonly<Record<string, string>>;
