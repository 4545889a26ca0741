/**
 * The verbs that report speech, writing, thought or findings, as lemmas. To add a verb,
 * write its lemma into the class whose examples it fits; its forms are generated
 * (`verb-forms.ts`; irregular ones stand in `IRREGULAR_FORMS` there).
 *
 * Source: own selection; the classes follow which complements a verb takes in Quirk et al.,
 * A Comprehensive Grammar of the English Language, ch. 16; the order of weight follows counts
 * of reporting cues in political news (test/data/attribution/cue-counts.tsv).
 */
export const REPORTING_VERBS: Readonly<Record<ReportingClass, string>> = {
  // She said (that) it would rain. “It will rain,” she said.
  say: `say add claim state write tweet explain insist admit reply respond retort
    post blog quip interject exclaim shout yell whisper mutter scream chant joke muse
    opine remark comment moan recall testify text answer conclude quoth scoff fume`,
  // “It will rain,” she sighed.
  utter: `continue sigh laugh smile grin nod begin finish snap thunder gush deadpan intone sob
    groan cry sing start persist press pray`,
  // She told them (that) it would rain.
  tell: 'tell remind inform assure notify reassure brief',
  // She argued that it would rain. She argued it would rain.
  argue: `argue contend maintain assert allege note observe warn caution complain boast brag
    suggest reason lament speculate theorize theorise conjecture
    surmise clarify elaborate concede concur counter forecast profess
    hint imply intimate posit aver avow affirm attest swear grumble crow declare
    charge signal specify confide confess vouch guess 
    report estimate project calculate rule learn point indicate protest`,
  // She announced that it would rain. She announced a plan. She expressed regret.
  announce: `announce confirm deny acknowledge reveal disclose proclaim propose recommend
    express describe voice outline detail convey dispute challenge refute rebut verify
    demand request pronounce summarize summarise cite question reaffirm reassert publicize
    reiterate repeat recount mention emphasize emphasise stress predict underline underscore
    highlight advocate endorse corroborate contradict broach raise bemoan decry`,
  // She asked whether it would rain. She asked them to come.
  ask: 'ask wonder inquire enquire query',
  // She urged them to come.
  urge: 'urge implore beg beseech exhort plead advise instruct',
  // She promised to come. She promised that she would come.
  promise: 'promise pledge vow threaten offer volunteer',
  // She called it a disgrace. She criticized the plan.
  judge: `call dub label characterize characterise criticize criticise accuse praise
    condemn denounce slam blast blame mock hail applaud attack rebuke defend dismiss
    disparage deride attribute ascribe commend ridicule castigate chide berate lambast lambaste deplore laud
    tout thank brand portray depict liken compare salute chastise scold admonish assail
    denigrate excoriate pan reject`,
  // She believed it would rain.
  think: `believe think feel hope fear expect suspect doubt worry
    assume conceive anticipate`,
  // The survey showed that prices rise.
  show: 'show find demonstrate prove determine discover',
};

/**
 * What kind of complement a verb takes; see the example above each list. `tell` needs the
 * person told, `judge` an object, `show` a document or a poll as its subject when it stands
 * without "that"; `utter` only goes with a quotation before it.
 */
export type ReportingClass =
  | 'say'
  | 'utter'
  | 'tell'
  | 'argue'
  | 'announce'
  | 'ask'
  | 'urge'
  | 'promise'
  | 'judge'
  | 'think'
  | 'show';
