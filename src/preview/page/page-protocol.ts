import type { MarkdownNode } from './markdown-node.ts';
import type { PageLanguage, TourStep } from './page-offer.ts';

/*
 * What the page is told, and what it asks for. Written by the server from what came over
 * gateway and REST; the page's script draws it and knows nothing else.
 */

/** A user as the page shows one. */
export interface PagePerson {
  readonly id: string;
  readonly name: string;
  readonly isApp: boolean;
  /** 0 to 5: which colour stands for a picture. */
  readonly tint: number;
  /** `Moderator` or `Member`; null for an app. */
  readonly role: 'Member' | 'Moderator' | null;
}

/** A server with its text channels and the people one can be there. */
export interface PageGuild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly PageChannel[];
  readonly people: readonly PagePerson[];
  readonly roles: readonly PageNamed[];
}

/** A text channel. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
}

/** Something with an id and a name. */
export interface PageNamed {
  readonly id: string;
  readonly name: string;
}

/** A message as one person sees it. */
export interface PageMessage {
  readonly id: string;
  readonly kind: 'message' | 'pin-notice';
  readonly author: PagePerson;
  /** ISO 8601. */
  readonly at: string;
  readonly isEdited: boolean;
  /** True where only the viewer sees it. */
  readonly isPrivate: boolean;
  /** True for a deferred answer that is not there yet. */
  readonly isThinking: boolean;
  readonly isPinned: boolean;
  /** True for an answer to this viewer, or the viewer's own words. */
  readonly isOwn: boolean;
  /** Who used which command, for an answer; null otherwise. */
  readonly used: { readonly by: PagePerson; readonly command: string } | null;
  /** The message whose component was used, for an answer to that; null otherwise. */
  readonly repliesTo: { readonly author: PagePerson; readonly text: string } | null;
  readonly text: readonly MarkdownNode[];
  readonly plain: string;
  readonly components: readonly PageComponent[];
  readonly embeds: readonly PageEmbed[];
  readonly files: readonly PageFile[];
}

/** A file of a message. */
export interface PageFile {
  readonly name: string;
  readonly bytes: number;
  /** Below the page's own origin. */
  readonly url: string;
  readonly isImage: boolean;
  readonly description: string;
}

/** An embed, as far as bots still write them. */
export interface PageEmbed {
  readonly title: string;
  readonly url: string | null;
  readonly color: number | null;
  readonly description: readonly MarkdownNode[];
  readonly fields: readonly {
    readonly name: string;
    readonly value: readonly MarkdownNode[];
  }[];
  readonly footer: string;
}

/** A component by its number (DOCS `components/reference.mdx`), its Markdown parsed. */
export interface PageComponent {
  readonly type: number;
  readonly id: number;
  readonly customId: string | null;
  readonly label: string;
  readonly description: string;
  readonly style: number;
  /** `http:` or `https:`, or a file of this message below the page's own origin. */
  readonly url: string | null;
  readonly isDisabled: boolean;
  readonly isRequired: boolean;
  readonly isSpoiler: boolean;
  /** An emoji character, or a custom emoji's name between colons. */
  readonly emoji: string;
  readonly placeholder: string;
  readonly value: string;
  /** Fewest and most values, characters or files; null where the component says nothing. */
  readonly least: number | null;
  readonly most: number | null;
  /** 0xRRGGBB of a container. */
  readonly accent: number | null;
  readonly hasDivider: boolean;
  /** 1 small, 2 large. */
  readonly spacing: number;
  readonly text: readonly MarkdownNode[];
  readonly options: readonly PageOption[];
  readonly children: readonly PageComponent[];
  readonly accessory: PageComponent | null;
  readonly media: readonly PageMedia[];
  readonly file: PageFile | null;
}

/** A choice of a select, radio group or checkbox group. */
export interface PageOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly isDefault: boolean;
}

/** A picture: `url` is null where it lies elsewhere, for the page loads nothing from outside. */
export interface PageMedia {
  readonly url: string | null;
  readonly description: string;
}

/** A slash command or subcommand that the viewer is offered here. */
export interface PageCommand {
  /** `who said`: by which it is sent. */
  readonly name: string;
  /** `wer sagte`: how the viewer's language calls it. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly PageCommandOption[];
}

/** A command on a message. */
export interface PageMessageCommand {
  readonly name: string;
  /** Its name in the viewer's language. */
  readonly label: string;
}

/** An option of a command. */
export interface PageCommandOption {
  readonly name: string;
  /** Its name in the viewer's language. */
  readonly label: string;
  readonly description: string;
  /** DOCS `interactions/application-commands.mdx`: 3 text, 4 integer, 5 boolean, 6 user … */
  readonly type: number;
  readonly isRequired: boolean;
  readonly completes: boolean;
  readonly choices: readonly PageChoice[];
}

/** A value with the name it is shown by. */
export interface PageChoice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A form that a bot opened. */
export interface PageForm {
  /** By which it is submitted. */
  readonly id: string;
  readonly title: string;
  readonly components: readonly PageComponent[];
}

/** What a viewer is offered at a place. */
export interface PageCommands {
  readonly slash: readonly PageCommand[];
  readonly onMessage: readonly PageMessageCommand[];
}

/** All there is to draw for one viewer at one place. */
export interface PageState {
  readonly app: PagePerson;
  readonly guilds: readonly PageGuild[];
  readonly viewer: PagePerson;
  readonly channel: PageChannel;
  readonly isOnline: boolean;
  readonly commands: PageCommands;
  readonly messages: readonly PageMessage[];
  readonly pins: readonly PageMessage[];
  /** The language of the viewer's Discord, such as `de`. */
  readonly locale: string;
  /** Those that can be chosen. */
  readonly languages: readonly PageLanguage[];
  /** Commands with words that find something, for an empty channel. */
  readonly questions: readonly string[];
  readonly tour: readonly TourStep[];
}

/** What changes while the page is open. */
export type PageEvent =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'message'; readonly message: PageMessage }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'pins'; readonly pins: readonly PageMessage[] }
  | { readonly kind: 'commands'; readonly commands: PageCommands }
  | { readonly kind: 'online'; readonly isOnline: boolean };
