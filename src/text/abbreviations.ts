// Abbreviations of English news prose that are written with a full stop, without that stop.
// Compiled for this project from the Associated Press Stylebook ("titles", "state names",
// "months", "addresses", "company names") and the sentence-break suppressions of Unicode
// CLDR 45 for "en". To add one: put it into the group that says how it behaves. Capitals
// count, but a word in capitals only (`MR. COLE`) is found too. Those with a full stop
// between single letters (U.S., M.I.T., Ph.D.) are recognised by their shape: see
// sentence-rules/keep-abbreviation-in-sentence.ts.

/** Never the last word of a sentence: a name or an explanation has to follow. */
export const ALWAYS_FOLLOWED: ReadonlySet<string> = words(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Msgr Mme Mlle Messrs Mmes Pres Sir
  Gov Lt Sen Sens Rep Reps Del Amb Atty Asst Assoc Dep Supt Insp Det Sec Treas Ald Cllr
  Gen Brig Maj Col Capt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Ens Cpt Ofc Spc Wm Geo Chas
  Mt Ft Pt Ste Univ Dept Natl Intl
  vs v cf viz approx ca est al incl esp f.e e.g i.e
`);

/** Part of the sentence where a figure follows; elsewhere (`The answer is no.`) a word. */
export const BEFORE_FIGURE: ReadonlySet<string> = words(`
  No Nos no nos Nr nr N° Nº p pp P Pp Fig Figs fig figs Vol Vols vol Ch ch Chap Art Arts art
  Sec Secs sec Sect Para para Par Pt Ex ex Eq eq Rte Hwy Rm Apt Ste Bldg Op op Ps Gen Lev S
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** Times of day, which end a sentence unless a day or a time zone follows. */
export const TIMES: ReadonlySet<string> = words('a.m p.m A.M P.M');

/** In the middle or at the end of a sentence: the word that follows decides. */
export const MAY_END: ReadonlySet<string> = words(`
  Inc Corp Co Cos Ltd Bros LLC Cie Plc PLC Pty Assn Mfg co
  Jr Sr Esq Ph.D Ed.D Psy.D M.Sc B.Sc
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo
  Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
  St Ave Blvd Rd Ln Pl Sq Ter Cres Pkwy Hwy st ave blvd rd
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  etc sq ft lb lbs oz in mph min hr hrs yr yrs dept govt ext est
`);

/** Names that end in an exclamation or question mark, without it. */
export const NAMES_WITH_MARK: ReadonlySet<string> = words(
  'Yahoo Jeopardy Kahoot Wham Guess',
);

/** Words before a single letter that is a label and no initial: `Plan B.`, `vitamin C.` */
export const LABELLED_BY_LETTER: ReadonlySet<string> = words(`
  annex appendix block category chapter class column division exhibit factor figure gate
  grade group hepatitis influenza level option part phase plan plot point room route
  schedule section series side stage table team terminal title type version vitamin war ward zone
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
