// Words that with a capital first letter begin a sentence rather than a name. Compiled for
// this project: the closed classes of English (pronouns, determiners, conjunctions,
// prepositions, auxiliaries, question words: Quirk et al., A Comprehensive Grammar of the
// English Language, 1985, 2.34) and adverbs that news prose begins with. All in lower case.
// Left out on purpose, since names begin with them too: may, will, long, new, first, under.

import { wordList } from './word-list.ts';

/** Words that begin sentences; `it's` and `they’ve` are found by `it` and `they`. */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordList(`
  i you he she it we they who what which whose whom someone somebody something anyone
  anybody anything everyone everybody everything nobody nothing none no-one one
  a an the this that these those there my your his her its our their no some any every each
  either neither both all half many much more most few several other others another such
  enough
  and but or nor so yet if unless because since although though while whereas whether as than
  about above across after against along among amid around at before behind below beneath
  beside besides between beyond by despite down during except following for from in inside
  into like near of off on onto out outside over past per through throughout to toward
  towards until unlike up upon via with within without
  is are was were am be been being do does did has have had can could should would must might
  shall don't can't isn't aren't wasn't weren't didn't doesn't won't couldn't wouldn't let
  how when where why
  again almost already also always earlier elsewhere even eventually finally further here
  hence however indeed instead just last lately later maybe meanwhile moreover nearly
  nevertheless next nonetheless not now often once only otherwise overall perhaps previously
  quite rather recently separately similarly sometimes soon still then thereafter therefore
  thus today together tomorrow tonight too two three typically usually very well yesterday yes
  asked according authorities officials police people
`);

/** Verbs right after a capital that show a bare plural before them to be a subject. */
export const VERBS_AFTER_PLURALS: ReadonlySet<string> = wordList(`
  are were have had will would could can may might must should did do
  began came cost fell felt found gave grew held kept knew left lost made met paid ran rose
  saw say said sold spent stood took told went won wrote
`);

/** Plurals that belong to the names of bodies and firms: `U.S. Marines were`. */
export const PLURALS_IN_NAMES: ReadonlySet<string> = wordList(`
  airlines airways brothers communities customs forces holdings industries
  marines motors nations olympics rangers representatives soldiers systems
  troops veterans
`);
