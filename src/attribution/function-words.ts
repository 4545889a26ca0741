/**
 * Closed classes of English words, lower case, by the tag that `tagWords` gives them.
 *
 * Source: Quirk et al., A Comprehensive Grammar of the English Language, ch. 2.34 ff.
 * (closed classes), with the adverbs and time words that stand between a subject and its
 * reporting verb in news.
 */
export const FUNCTION_WORDS: Readonly<Record<FunctionTag, string>> = {
  determiner: `the a an this these those some any every each no another both either neither
    several many few most all such one two three four five six seven eight nine ten dozens
    hundreds thousands more`,
  possessive: 'my your his her its our their whose',
  pronoun: 'he she they it i we you',
  objectPronoun: 'him them me us',
  indefinite: `who someone somebody everyone everybody others nobody anyone many some
    one another neither none those this that these all several both few most`,
  relative: 'who which whom whose that',
  preposition: `of in on at by for from with to into onto about against among amid between
    during under over near outside inside within without toward towards through throughout
    across around behind beyond despite upon via per versus regarding concerning following according
    including after before since until as ahead alongside besides like unlike minus plus above below beside amongst`,
  subordinator: `because although though while whereas when whenever where if unless until
    till since before after once as that whether lest so than`,
  question: 'how why what whether if where when which who whom whose',
  coordinator: 'and or but nor yet &',
  be: 'is are was were be been being am',
  auxiliary: `has have had having does do did will would can could may might shall should
    must cannot ought`,
  negation: `not never n't`,
  adverb: `also late then later now again still even just only already soon once often always
    never ever earlier yesterday today tomorrow tonight however meanwhile moreover
    furthermore instead therefore thus nevertheless nonetheless too perhaps maybe indeed
    afterward afterwards elsewhere here first last out back up down off away
    together alone almost nearly about around further likewise otherwise separately
    online overnight twice`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun morning afternoon
    evening night noon midnight week weekend month year day days weeks months years hour
    hours minutes minute decade decades century yesterday today tonight tomorrow earlier
    later ago recently last next a.m p.m am pm`,
};

/** The name of a closed class. */
export type FunctionTag =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'objectPronoun'
  | 'indefinite'
  | 'relative'
  | 'preposition'
  | 'subordinator'
  | 'question'
  | 'coordinator'
  | 'be'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'time';
