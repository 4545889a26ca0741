/** Lemmas of cues that report speech or writing; others are attitudes, plans, decisions. */
const VERBS = `accuse acknowledge add admit advise affirm allege announce answer argue ask
  assert assure aver avow boast caution challenge charge cite claim clarify comment complain
  concede conclude confess confirm contend contest convey counter criticize criticise blast
  brag call declare decry defend demand denounce deny describe detail dispute disclose
  disparage elaborate emphasize emphasise estimate exclaim explain express forecast hint imply
  inform insist instruct interject joke jest lament maintain mention mock muse note observe
  offer opine pledge point posit post praise predict proclaim project promise pronounce propose
  protest put question quip quote raise recall recommend recount refute reiterate relate remark
  remind repeat reply report request respond retort reveal say scoff signal slam speculate state
  stress suggest swear sum summarize tell testify tout tweet urge underline underscore volunteer
  voice vow warn wonder write reassert rebut rebuke recite chant shout yell whisper
  scream bemoan talk speak address dub label hail applaud condemn attack blame fault thank vouch
  outline present publish release show indicate find document according per citing quoting
  words statement remarks comments interview`;
const FORMS = `said says told tells wrote written spoke spoken swore sworn found quoth denial
  claims assertion statement allegation announcement argument comment complaint criticism
  remark warning accusation accusations report reports`;
const REPORTING: ReadonlySet<string> = new Set([
  ...VERBS.split(/\s+/).flatMap(inflect),
  ...FORMS.split(/\s+/),
]);

/** Tells whether the words of a cue report speech or writing: "said", "according to", ":". */
export function isReportingCue(cue: string): boolean {
  if (/^[:—–-]+$/.test(cue.trim())) return true;
  return cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => REPORTING.has(word));
}

function inflect(verb: string): readonly string[] {
  if (verb.endsWith('e'))
    return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const present = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const forms = [verb, present, `${verb}ed`, `${verb}ing`];
  if (!/[^aeiou][aeiou][bdglmnprt]$/.test(verb)) return forms;
  const doubled = verb + verb.slice(-1);
  return [...forms, `${doubled}ed`, `${doubled}ing`];
}
