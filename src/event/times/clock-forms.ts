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
  `(?<=(?<!\\p{L})(?:by|at|before|after|until|till|around|about|near|from|since|past|every|this|shortly before|shortly after) )(?:noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|night)(?! (?:club|shift|sky))`,
  `(?<=(?<!\\p{L})(?:in|during|until|on|late into|into|through|throughout) the )(?:${PARTS})(?! (?:news|edition|papers?|shift|service|standard|post|sky|prayers?))`,
].map((pattern) => ({ pattern, kind: 'hour', resolve: untold }));
