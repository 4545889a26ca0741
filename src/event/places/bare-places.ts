import type { Span } from '../../text/span.ts';
import { wordList } from '../../text/word-list.ts';

/** Where people live or work: "in a tin shed", "in a disused mill". */
const HOUSING =
  'shed|sheds|hut|huts|tent|tents|caravan|cottage|bungalow|barn|barns|stable|stables|greenhouse|workshop|mill|brewery|tannery|foundry|archway|arch|hall|town hall|attic|loft|cellar|vault|hangar|silo|tower|corridor|hallway|stairwell|lift|ward|canteen|gym|changing rooms?|dressing room|waiting room|swimming pool|pool|depot|bus shelter|hostel|inn|guesthouse|nursery|care home|nursing home|orphanage|monastery|convent|chapel';
/** Where things are kept or found: "in a biscuit tin", "behind the wardrobe". */
const KEEPING =
  'box|boxes|crate|drawer|drawers|cupboard|cupboards|wardrobe|cabinet|safe|bag|bags|suitcase|suitcases|rucksack|backpack|handbag|tin|jar|freezer|fridge|bin|bins|skip|letterbox|floorboards|mattress|bucket|sack|sacks|envelope|glove compartment|boot of a car|car boot';
/** Where one stands outdoors, or under water. */
const GROUNDS =
  'drain|drains|ditch|ditches|well|weir|riverbank|river bank|towpath|embankment|cliff|cliffs|ledge|ravine|gorge|volcano|glacier|swamp|marsh|meadow|meadows|quarry|landfill|scrapyard|hedge|lawn|pavement|platform|lay-?by|junction|roundabout|slip road|footpath|tram stop|bow|stern|hull|deck';
/** Nouns of places: "at the airport". */
const PLACES = `airport|airports|harbou?r|port|station|stations|hospital|hospitals|school|schools|court|courthouse|courtroom|church|churches|mosque|mosques|temple|synagogue|cathedral|market|markets|supermarket|shop|shops|store|stores|mall|restaurant|restaurants|cafe|bar|pub|club|nightclub|hotel|hotels|park|parks|beach|beaches|river|lake|sea|seabed|ocean|coast|shore|border|frontier|road|roads|roadside|motorway|highway|street|streets|square|bridge|tunnel|city|cities|town|towns|village|villages|capital|suburb|suburbs|outskirts|neighbou?rhood|district|province|region|country|countryside|island|islands|mountain|mountains|hill|hills|valley|forest|forests|woods|desert|field|fields|farm|farms|camp|camps|base|barracks|prison|jail|cell|embassy|consulate|stadium|arena|pitch|theatre|theater|cinema|museum|gallery|library|university|campus|college|classroom|office|offices|headquarters|factory|plant|mine|warehouse|site|building|buildings|house|houses|home|homes|apartment|flat|kitchen|bedroom|garage|basement|garden|gardens|yard|courtyard|roof|rooftop|cemetery|checkpoint|compound|palace|parliament|polling stations?|police station|railway station|bus stop|scene|sites|prisons|jails|embassies|stadiums|universities|colleges|factories|warehouses|venues|laboratories|museums|galleries|theatres|bases|checkpoints|rivers|lakes|cinemas|apartments|flats|ground|playground|car park|parking lot|runway|space|orbit|laboratory|lab|studio|venue|centre|center|shelter|shelters|clinic|zoo|reef|waters|pond|lagoon|canal|dock|docks|pier|quay|shipyard|trenches|ruins|rubble|cave|sky|cockpit|cabin|lobby|${HOUSING}|${KEEPING}|${GROUNDS}`;
const PLURAL_PLACES = PLACES.split('|')
  .filter((noun) => noun.endsWith('s'))
  .join('|');
const PREPOSITIONS =
  'in|at|near|from|to|outside|inside|into|on|off|onto|across|around|behind|beside|through|along|towards?|throughout|over|under|underneath|beneath|below|opposite';
const DETERMINERS =
  'the|an?|his|her|its|their|this|that|our|my|your|another|one|some|several|two|three|many|nearby|local';
/** Words between that would begin another phrase. */
const CLOSED: ReadonlySet<string> = wordList(`
  of in at on and or to for from with by that which who was were is are be been has have had
  as than but so if when where while first last next same right only the a an his her its their this that these those our my your all some most
  near outside after before said over under into through during about against between`);
/** An adjective: `crowded`, `well-known`, `Israeli`, `British`. */
const ADJECTIVE = '(?:\\p{Ll}[\\p{Ll}-]{1,20}|\\p{Lu}\\p{Ll}{1,12}(?:an|ish|i|ese))';
/** Matches `at the | busy harbour`, `outside a | primary school`; not `in the house of`. */
const WITH_DETERMINER = new RegExp(
  `(?<![\\p{L}-])(?:${anyCase(PREPOSITIONS)}) (?:${DETERMINERS}) ((?:${ADJECTIVE} ){0,2}(?:${PLACES}))(?![\\p{L}-]|['’]s)`,
  'gu',
);
/** Matches `at | archaeological sites`, `in schools`; not `in a city`. */
const MANY = new RegExp(
  `(?<![\\p{L}-])(?:in|at|near|outside|across|from|to|into|through|off|around) ((?:${ADJECTIVE} )?(?:${PLURAL_PLACES}))(?![\\p{L}-]|['’])`,
  'gu',
);
/** Places that are named without an article: "at home", "in prison", "at sea". */
const ALONE =
  /(?<![\p{L}-])(?:(?:at|from) (home)|(?:in|to|into|from) (prison|jail|hospital|court|space|orbit|school|custody|church|parliament|town)|at (sea|school|church|university|college)|on (campus))(?![\p{L}-])/giu;

/** Finds the places that have no name: "the harbour", "home". Each without its article. */
export function findBarePlaces(part: string): readonly Span[] {
  const found = [
    ...part.matchAll(WITH_DETERMINER),
    ...part.matchAll(MANY),
    ...part.matchAll(ALONE),
  ].flatMap((match) => {
    const written = match.slice(1).find((group) => group !== undefined) ?? '';
    if (written.split(' ').some((word) => CLOSED.has(word))) return [];
    const end = match.index + match[0].length;
    return [{ start: end - written.length, end }];
  });
  return found.sort((one, other) => one.start - other.start);
}

/** The words of an alternation with a small or a capital first letter. */
function anyCase(words: string): string {
  return words.replace(
    /(?<=^|\|)\p{Ll}/gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
}
