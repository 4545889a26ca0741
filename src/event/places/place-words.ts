// Words about places: prepositions after Quirk et al., A Comprehensive Grammar of the
// English Language (1985), 9.15–31; the other lists are own selections from the style and
// vocabulary of news.

import { wordList } from '../../text/word-list.ts';

/** Behind these a name is a place unless it is known to be something else. */
export const STRONG_PREPOSITIONS: ReadonlySet<string> = wordList(`
  in at near outside inside across throughout off into around within nearby beyond
`);
/** Behind these a name is a place where it is known as one, or after a verb of motion. */
export const WEAK_PREPOSITIONS: ReadonlySet<string> = wordList(`
  from to between over through along toward towards via past onto on under above opposite
`);

/** Words a place's name ends with: "Grand Mosque", "Harbour Street". */
export const PLACE_NAME_NOUNS: ReadonlySet<string> = wordList(`
  street road avenue lane square boulevard drive highway bridge tunnel airport airfield
  airbase base station terminal port harbour harbor dock docks pier beach bay gulf sea ocean
  lake river canal strait straits channel island islands isle peninsula cape coast mountain
  mountains hill hills mount valley desert forest park gardens garden zoo farm county
  province district region state territory city town village borough prefecture governorate
  hospital clinic church cathedral mosque temple synagogue abbey chapel monastery shrine
  palace castle tower hall house hotel inn stadium arena theatre theater museum gallery
  library school university college campus academy mall market plaza centre center court
  prison jail embassy consulate parliament cemetery barracks camp fort ground grounds raceway
  speedway course beach heights falls dam reservoir volcano glacier quarter strip pass ridge
  crossing border reef creek junction point wood woods common wharf yard marina resort cafe restaurant pub bar nightclub memorial monument
`);
/** Words a place's name begins with: "Mount Etna", "Port Stanley". */
export const PLACE_NAME_OPENERS: ReadonlySet<string> = wordList(`
  mount mt lake fort ft port cape st saint san santa são sao el la los las new north south
  east west northern southern eastern western central upper lower greater gulf bay isle river
  camp downtown inner outer mid old
`);
/** Words in names of bodies and works: after "in" and "at" too they are no places. */
export const BODY_NOUNS: ReadonlySet<string> = wordList(`
  party committee commission ministry department times post journal news herald tribune
  guardian telegraph corp corporation inc ltd company group club team agency authority union
  bank association foundation institute council congress senate assembly cabinet nations
  league cup championship championships games olympics open grand prix act bill treaty
  agreement accord war police army navy force forces guard service services organization
  organisation federation alliance coalition front movement brigade bureau
  magazine press radio television tv network award awards prize festival conference
  summit operation project programme program plan week month year day century christianity
  islam judaism buddhism hinduism scientology capital partners holdings research foods analytics securities consulting airlines airways motors systems technologies industries entertainment records pictures studios
  christmas easter ramadan thanksgiving halloween english french german spanish arabic chinese
  hebrew latin russian internet twitter facebook google youtube instagram wikipedia god jesus
  christ allah bible koran quran
`);
/** A place's own noun, in small letters behind its name or before "of". */
export const REGION_NOUNS: ReadonlySet<string> = wordList(`
  city town village province district county region state prefecture governorate island
  islands suburb borough neighbourhood neighborhood area valley river bay peninsula airport
  station prison jail camp stadium university hospital cathedral municipality township port
  harbour harbor beach lake desert strip border crossing square street market parish zone
  archipelago capital coast outskirts building hotel mosque church cathedral school
  theatre theater dam campus prison cemetery
`);
/** Verbs of motion and rest, by their beginnings: what follows "to" or "from" is a place. */
export const MOTION: RegExp =
  /\b(?:travel|flew|fly|flies|flight|flying|went|go|goes|going|gone|return|arriv|mov(?:e|ed|ing)|fled|flee|fleeing|head(?:ed|ing)|sent|send|drove|driv(?:e|ing|en)|walk|march|sail|came|com(?:e|es|ing)|journey|trip|visit|emigrat|migrat|immigrat|deport|extradit|evacuat|transfer|commut|relocat|back|way|route|road|bound|train|bus|convoy|ship(?:ped|ping)?|export|import|evict|expel|withdr[ae]w|pull(?:ed)? out|retreat|born|live|living|lived|stretch|tour|march|parade|voyage|pilgrimage|escaped?|took off|depart|miles|kilomet(?:re|er)s|km|distance|people|man|woman|student|farmer|resident|native|refugee|migrant|villager|family|team|delegation)\p{L}*(?: \p{L}+){0,3} $/iu;
/** Verbs whose object is the place itself: "visited Rome". */
export const REACHING: RegExp =
  /\b(?:visit(?:ed|ing|s)?|reach(?:ed|ing|es)?|enter(?:ed|ing|s)?|leav(?:e|es|ing)|left|invad(?:e|ed|ing)|tour(?:ed|ing)|fled|flee|fleeing|quit|bomb(?:ed|ing)|attack(?:ed|ing)|struck|hit|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|besieg(?:e|ed|ing)|surround(?:ed|ing)?|cross(?:ed|ing)?|ravag(?:e|ed|ing)|devastat(?:e|ed|ing)|occup(?:y|ied|ying)) (?:the )?$/iu;
/** "The town of", "north of", "the capital of": a place follows. */
export const PLACE_OF: RegExp =
  /\b(?:city|cities|town|towns|village|villages|port|province|state|district|region|island|county|suburb|suburbs|neighbou?rhood|municipality|borough|capital|area|north|south|east|west|north-?east|north-?west|south-?east|south-?west|northeast|northwest|southeast|southwest|outskirts|coast|shores?|summit|peak|slopes|foot|miles|kilomet(?:re|er)s) of (?:the )?$/iu;
/** "A nurse from Elder": somebody comes from a place; a letter or an order need not. */
export const PERSON_FROM: RegExp =
  /\b(?!(?:letter|order|offer|answer|paper|number|power|member|player|error|favou?r|document|statement|comment|payment|agreement|government) )(?:\p{Ll}{2,}(?:er|or|ist|ian|man|men|woman|women|ants?|ents?|ers|ors|ists|ians)|nurses?|couple|people|boys?|girls?|family|families|pupils?|mum|mother|father|dad|grandmother|grandfather|child|children|nationals?|monks?|cooks?|coach|pilots?|crowds?|fans?) from $/u;
/** Verbs with "at" that aim at somebody: "looked at Cole". */
export const AIMS_AT: RegExp =
  /\b(?:look|laugh|shout|yell|aim|point|star(?:e|ed|ing)|glanc|smil|wav(?:e|ed)|mock|hit out|angry|rag(?:e|ed)|furious|fir(?:e|ed|ing)|swip|threw|thrown|direct)\p{L}* at $/iu;
/** "The streets of", "most of": a listed place follows. */
export const PART_OF: RegExp =
  /\b(?:border|centre|center|heart|streets|parts?|most|much|all|residents|banks|rest|edge|kingdom|territory) of (?:the )?$/iu;
