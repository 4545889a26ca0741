import { SPELT_SMALL } from '../number-words.ts';
import { type TimeForm, untold } from './time-form.ts';

/** Zones as a time of day names them. */
const ZONE =
  '(?: (?:local time|gmt|utc|bst|cet|cest|ist|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|(?:eastern|pacific|central|mountain|greenwich mean)(?: (?:standard|daylight))?(?: time)?)(?![\\p{L}]))?';
const HOUR = '(?:1[0-2]|0?[1-9])';
const HALF_OF_DAY = '(?:a\\.m\\.?|p\\.m\\.?|am|pm)(?![\\p{L}])';
const SPELT_HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const PARTS =
  '(?:(?:early|late|mid-?) ?)?(?:morning|afternoon|evening|night)|early hours|small hours';

/** Times of day; the day they belong to stands beside them, if anywhere. */
export const CLOCK_FORMS: readonly TimeForm[] = [
  `(?:${HOUR}(?:[:.][0-5]\\d)?(?: ?${HALF_OF_DAY})?(?: ?[-–] ?| to | and ))?${HOUR}(?:[:.][0-5]\\d)? ?${HALF_OF_DAY}${ZONE}`,
  `(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])${ZONE}`,
  `(?:[01]\\d|2[0-3])[.]?[0-5]\\d (?:hours|hrs|gmt|bst|utc|ist)(?![\\p{L}])`,
  `(?:half past|quarter past|quarter to) (?:${SPELT_HOUR}|${HOUR})`,
  `(?:${SPELT_HOUR}|${HOUR}) o['’]clock(?: in the (?:morning|afternoon|evening))?`,
  `(?<=(?:by|at|before|after|until|till|around|about|near|from|since|past|every|this|shortly before|shortly after) )(?:noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|night)(?! (?:club|shift|sky))`,
  `(?<=(?:in|during|until|on|late into|into|through|throughout) the )(?:${PARTS})`,
].map((pattern) => ({ pattern, kind: 'hour', resolve: untold }));

/** Times that no calendar tells: durations, "recently", "two years later". */
export const VAGUE_FORMS: readonly TimeForm[] = [
  ...[
    `(?:\\d{1,4}|${SPELT_SMALL}|an?|several|a few|many|some) (?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century) (?:later|earlier|before(?=(?: |[,.;])|$)(?! the (?:court|committee|panel|judge))|after(?:wards?)?|beforehand|previously)`,
    '(?:(?:next|following|previous|same|very next) (?:day|night|morning|afternoon|evening|week|month|year|weekend)|(?:day|week|month|year) (?:before|after))(?=(?: |[,.;:!?’”"])|$)',
    'that (?:day|night|morning|afternoon|evening|week|month|year|summer|winter|spring|autumn)(?=(?: |[,.;:!?’”"])|$)',
    '(?:decades|years|months|weeks|days|hours|minutes|centuries|moments) (?:ago|later|earlier)',
    'recent (?:days|weeks|months|years|decades|times)',
    'recently|overnight|(?<=the )(?:other day|weekend)',
    '(?<=in the |during the |for the |of the )(?:first|second|third|fourth|final|last) (?:quarter|half)(?! of (?!the))(?: of the (?:game|match|year))?',
    '(?<=the )(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|final|last) minute',
    "(?:christmas|new year’s|new year's) (?:day|eve)|christmas|boxing day|thanksgiving|easter (?:monday|sunday)|good friday(?! agreement)|black friday|cyber monday|palm sunday|ash wednesday|super tuesday|valentine[’']s day|halloween|hanukkah|diwali|ramadan|eid al-(?:fitr|adha)|holy week|lunar new year|chinese new year",
    '(?<=(?:in|during|since|by|until|through|throughout|over) (?:the )?)(?:spring|summer|autumn|winter|(?<=the )fall(?! of))(?! (?:of|games|olympics|palace))',
  ].map((pattern) => ({ pattern, kind: 'vague', resolve: untold }) as const),
  {
    pattern: `(?:(?:\\d{1,4}(?:\\.\\d)?|${SPELT_SMALL}|several|a few|many)(?:(?: to | or | and |[-–])(?:\\d{1,4}|${SPELT_SMALL}))?(?: and a half)?(?: more| full| whole| straight| consecutive| long)? (?:seconds?|minutes?|mins|hours?|hrs|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century)|half an hour|an hour and a half|a year and a half|half a (?:century|day|decade|year))(?!(?:-| )(?:old|of age))`,
    kind: 'duration',
    resolve: untold,
  },
  {
    pattern:
      '(?<=(?:for|within|after|under|over|about|than|nearly|almost|least|lasted|took|takes|take|in|spent) )(?:an hour|a (?:minute|day|week|fortnight|month|year|decade|century))(?![-\\p{L}])',
    kind: 'duration',
    resolve: untold,
  },
  {
    pattern:
      '(?<=(?:for|lasted|took|take|spent) (?:many |several |some |a few )?)(?:hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|earlier))',
    kind: 'duration',
    resolve: untold,
  },
];
