/**
 * Finite forms of common English verbs that do not end in -ed and do not report: how a
 * clause is told from a noun phrase. A form that is as often a noun stays out ("plan", "set").
 *
 * Source: the irregular verbs of Quirk et al., A Comprehensive Grammar of the English
 * Language, ch. 3.17, and the commonest verbs of English with their -s form, own selection.
 */
export const PAST_FORMS = `arose ate beat became began bent blew broke brought built bought came caught chose cost cut
  dealt did drew drank drove fell fed fled fought flew forgot forbade forgave froze gave went
  got grew had heard held hid hit hung hurt kept knew laid led left lent let lit lost made
  meant met paid put quit ran rang read rode rose sang sank sat saw sent set shook shot shut
  slept slid sold sought spent split spoke spread stood stole stuck struck sued sunk swept
  swung taught threw took tore understood woke won wore wound withdrew wept crept slung strode
  overcame undertook swore mistook outdid overtook forsook leapt knelt sprang sprung stung
  flung clung shrank stank dug outran oversaw foresaw withstood`;

/** Third person singular of common verbs. */
export const PRESENT_FORMS = `rescues approves destroys evacuates collapses erupts survives injures kills
  accepts adds admits affects agrees aims allows appears applies asks backs becomes begins
  believes belongs brings builds buys calls carries causes changes chooses comes concerns
  considers contains continues creates cuts decides defends denies depends deserves develops
  differs does drives ends enjoys enters estimates exists expects faces fails falls favors
  features feels finds fits follows gets gives goes grows happens has helps holds hopes
  identifies includes increases indicates insists intends involves is joins keeps knows lacks
  leads leaves lets lies lives looks loses loves maintains makes matters means meets misses
  moves needs occurs opens opposes owns pays plays points possesses prefers prepares prevents
  produces quits protects proves provides pulls puts raises reaches receives recognizes
  refuses rejects relies remains represents requires resigns responds rises runs says seeks
  seems sees sells sends serves shares shows sits speaks spends stands starts stays stems
  stops suffers suggests supports takes talks teaches tells tends thinks threatens tries turns
  understands uses violates wants wins wishes works worries writes arrives attends chairs
  earns hears hires manages reads retires sleeps smiles wears
  weighs absorbs acquires adapts adopts allocates amounts arises arranges assembles assumes attains attracts
  avoids awaits begs behaves betrays binds boosts borrows bothers breathes broadens buries captures
  ceases celebrates cites clarifies clings collects combines commits compares competes compiles
  complies comprises conceals concludes confirms conforms confronts confuses connects consists
  constitutes consumes contributes conveys cooperates copes corrects corresponds craves dares deepens
  delivers demonstrates departs depicts deprives derives descends detects deters devotes dictates dies
  disappears discloses discovers discusses dismisses dissolves distinguishes distributes dominates
  drags drains dwells eases educates elects eliminates embarks embodies embraces emerges emits employs
  enables encourages endures enforces engages engulfs enhances enriches ensures entails entitles
  establishes evokes exceeds excels excludes expands explains explores exposes expresses extends fades
  favours fills flees focuses forbids freezes fulfils fulfills gathers generates governs halts hampers
  harms hatches haunts heals hesitates hides hinders hurts ignores illustrates imagines implies imposes
  improves inflicts informs inherits inspires installs integrates interferes interprets intervenes
  introduces invests isolates justifies lags lasts learns lends lifts listens loosens lowers melts
  merges mixes motivates narrows neglects negotiates nominates notices obeys obtains occupies operates
  opts organises organizes overcomes overlooks oversees overtakes owes participates performs persists
  persuades pleases portrays poses postpones preserves prevails prohibits promotes prosecutes prospers
  pursues qualifies reacts reappears rebuilds recedes recovers recurs reduces reflects refers refrains
  regains regulates reinforces relates relieves remembers removes renews renders repays replaces
  resembles resides resists resolves restores restricts resumes retains revives revolves rests rids
  satisfies saves secures selects separates settles shines shrinks shuts simplifies sings slows soars
  solves spans speeds strengthens strives submits succeeds surpasses surrounds suspends sustains swears
  swims symbolises tackles tempts thrives throws tightens tolerates touches transcends transforms
  translates treats undergoes undermines undertakes unveils unites upholds varies vanishes waits wakes
  warms weakens widens withdraws withholds withstands`;

/** Base forms that are hardly ever nouns: finite after a plural subject. */
export const BASE_FORMS = `accept agree allow appear apply become begin believe belong bring
  carry choose come consider contain continue create decide depend deserve develop differ
  eat enjoy exist expect explain face follow forget get give go grow happen hear hold include
  intend involve join keep know lack lead learn leave live lose love make mean meet need
  obtain occur oppose own pay possess prefer prepare prevent produce protect provide reach
  receive recognize refuse rely remain represent require respond see seek seem sell send serve
  speak spend stand stay suffer take teach tell tend think tolerate understand use want win
  wish worry write absorb acquire adopt arise attract avoid cease celebrate collect combine compete
  comprise consist constitute contribute deliver derive detect die disappear discover discuss dominate
  eliminate emerge employ enable encourage enhance ensure establish exceed expand explore expose extend
  flee fulfil fulfill gather generate govern ignore illustrate imply impose improve inherit inspire
  introduce invest justify listen merge oversee overcome perform persist persuade preserve prevail
  promote pursue react recover reduce refer reflect regulate reinforce relate remember remove renew
  replace resemble reside resist resolve restore retain satisfy secure select settle solve strengthen
  strive submit succeed survive sustain thrive transform treat undergo undermine unite uphold vary
  weaken widen withdraw`;

/** Past participles of irregular verbs that are no past tense: "a log seen by". */
export const PARTICIPLES = `arisen awoken beaten become begun bitten blown born borne broken
  chosen come done drawn drunk driven eaten fallen flown forbidden forgotten forgiven frozen
  given gone grown hidden known lain ridden risen rung seen shaken shrunk spoken stolen
  sung sunk sworn taken thrown torn undertaken woken worn written withdrawn`;
