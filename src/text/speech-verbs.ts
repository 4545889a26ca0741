// Verbs that can stand between a speaker and nothing more, after that speaker's words:
// `“Why?” Ms. Cole asked.` The commonest of the reporting verbs in Quirk et al., A
// Comprehensive Grammar of the English Language, 1985, 14.29, and those of posts online.

import { wordList } from './word-list.ts';

/** Third person singular, present and past. */
export const SPEECH_VERBS: ReadonlySet<string> = wordList(`
  added adds announced announces answered answers argued argues asked asks called calls
  chanted chants cried cries declared declares demanded demands exclaimed exclaims insisted
  insists joked jokes laughed laughs muttered mutters posted posts quipped quips read reads
  recalled recalls remarked remarks repeated repeats replied replies responded responds roared
  roars said says sang screamed screams shouted shouts sings sneered texted texts told tells
  tweeted tweets urged urges wondered wonders writes wrote yelled yells
`);
