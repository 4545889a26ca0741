import type { PageChoice, PageForm } from './page-protocol.ts';

/** What a person fills in, by the names of options or the custom ids of fields. */
export type PageValues = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** A file that a person gives. */
export interface PageGivenFile {
  readonly name: string;
  /** Its media type; empty where the browser knows none. */
  readonly type: string;
  readonly base64: string;
}

/** Files by the names of options or the custom ids of fields. */
export type PageGivenFiles = Readonly<Record<string, readonly PageGivenFile[]>>;

/** What a person does; `as` and `in` are the ids of person and channel. */
export type PageAction = { readonly as: string; readonly in: string } & (
  | {
      readonly kind: 'slash';
      readonly command: string;
      readonly options: PageValues;
      readonly files: PageGivenFiles;
    }
  | {
      readonly kind: 'complete';
      readonly command: string;
      readonly options: PageValues;
      readonly focused: string;
    }
  | {
      readonly kind: 'message-command';
      readonly command: string;
      readonly message: string;
    }
  | {
      readonly kind: 'use';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[] | null;
    }
  | {
      readonly kind: 'submit';
      readonly form: string;
      readonly values: PageValues;
      readonly files: PageGivenFiles;
    }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'remove' | 'pin' | 'unpin'; readonly message: string }
  | { readonly kind: 'language'; readonly locale: string }
  | { readonly kind: 'start-bot' }
);

/** What became of an action. */
export type PageResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly PageChoice[] }
  | { readonly kind: 'form'; readonly form: PageForm }
  | {
      readonly kind: 'failed';
      /** In Discord's words. */
      readonly reason: string;
    };
