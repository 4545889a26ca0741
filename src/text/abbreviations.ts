// Abbreviations of English news prose, each without its last full stop. Compiled for this
// project from the Associated Press Stylebook (titles, state names, months, addresses,
// company names) and Unicode CLDR 45 (sentence-break suppressions of "en").
//
// To add one, put it into the group that says how it behaves; capitals and small letters
// count. Left out on purpose, since a capital after them does begin a sentence: etc., units
// of measure, days. Single letters with full stops (U.S., M.I.T.) need no entry.

import { wordList } from './word-list.ts';

/** Never the last word of a sentence: a name or an explanation has to follow. */
export const ALWAYS_FOLLOWED: ReadonlySet<string> = wordList(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Msgr Mme Mlle Messrs Mmes Pres
  Gov Lt Sen Sens Rep Reps Del Amb Atty Asst Assoc Dep Supt Insp Det Sec Treas Ald Cllr
  Gen Brig Maj Col Capt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Ens Cpt Ofc Spc Wm Geo Chas
  Mt Ft Pt Ste Sts Univ Dept Natl Intl
  vs cf viz approx incl esp f.e e.g i.e
`);

/** Part of the sentence where a figure follows; else like any other word (`He said no.`). */
export const BEFORE_FIGURE: ReadonlySet<string> = wordList(`
  No Nos no nos Nr nr N° Nº p pp P Pp pg Fig Figs fig figs Vol Vols vol Ch ch Chap Art
  Sec Secs sec Sect Para para Par Pt Ex ex Eq eq Rte Hwy Rm Apt Ste Bldg ext Op op
  Ps Gen Lev S est ca c b d r fl
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** Times of day, which end a sentence unless a day or a time zone follows. */
export const TIMES: ReadonlySet<string> = wordList('a.m p.m A.M P.M');

/** In the middle or at the end of a sentence: the word that follows decides. */
export const MAY_END: ReadonlySet<string> = wordList(`
  Inc Corp Co co Cos Ltd Bros Cie Plc Pty Assn Mfg
  Jr Sr Esq Ph.D Ed.D Psy.D M.Sc B.Sc
  St Ave Blvd Rd Sq Pkwy Hwy
  al v
`);

/** States of the United States: with a title they go on (`Mass. Gov. Ann Cole`). */
export const STATES: ReadonlySet<string> = wordList(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont
  Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
`);

/** Names that end in an exclamation mark, without it. */
export const NAMES_WITH_EXCLAMATION: ReadonlySet<string> = wordList(
  'Yahoo Jeopardy Kahoot',
);

/** Words before a single letter that is a label and no initial: `Plan B.`, `vitamin C.` */
export const LABELLED_BY_LETTER: ReadonlySet<string> = wordList(`
  annex appendix block category chapter class column division exhibit factor figure gate
  grade group hepatitis influenza level option part phase plan plot point room route
  schedule section series side stage table team terminal title type version vitamin war
  ward zone
`);
