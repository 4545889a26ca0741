import type { English } from './en.ts';

/** Some sections of the catalogue in another language: the same messages, none left out. */
export type Translation<Sections> = {
  readonly [Section in keyof Sections]: {
    readonly [Name in keyof Sections[Section]]: string;
  };
};

/** The whole catalogue in one language. */
export type Catalogue = Translation<English>;
