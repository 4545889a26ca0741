import { SPELT_SMALL } from '../number-words.ts';
import { type TimeForm, untold } from './time-form.ts';
import { UNIT, UNITS } from './time-words.ts';

const COUNT = `(?:\\d{1,4}|${SPELT_SMALL}|an?|several|a few|many|some)`;
const PART_OF_DAY = 'day|night|morning|afternoon|evening';
const STRETCH = 'week|month|year';
/** The time is no adjective of a noun: not "that day care". */
const PHRASE_END = '(?=(?: |[,.;:!?’”"])|$)';
/** "That night he fled", not "proves that night work harms". */
const CLAUSE_END =
  '(?=[,.;:!?’”"]|$| (?:in|at|on|of|and|but|or|when|where|while|the|he|she|it|they|we|a|an|by|with|to|for|from|after|before|as|was|were|is|had|his|her)(?![\\p{L}]))';
const HOLIDAYS = `christmas(?: day| eve)?|new year['’]s (?:day|eve)|boxing day|thanksgiving|easter(?: monday| sunday)?|good friday(?! agreement)|black friday|cyber monday|palm sunday|ash wednesday|super tuesday|valentine['’]s day|halloween|hanukkah|diwali|ramadan|eid al-(?:fitr|adha)|holy week|(?:lunar|chinese) new year`;

/** Times whose days their words alone do not tell: "two years later", "recently". */
export const VAGUE_FORMS: readonly TimeForm[] = [
  `${COUNT} (?:${UNITS}|${UNIT}) (?:later|earlier|before|after(?:wards?)?|beforehand|previously)${PHRASE_END}`,
  `(?:(?:next|following|previous|same) (?:${PART_OF_DAY}|${STRETCH}|weekend)|(?:day|${STRETCH}) (?:before|after))${PHRASE_END}`,
  `that (?:${PART_OF_DAY}|${STRETCH}|summer|winter|spring|autumn)${CLAUSE_END}`,
  `(?:end|start|beginning|middle|close) of the (?:day|${STRETCH}|season|decade|century)`,
  `(?:${UNITS}|moments) (?:ago|later|earlier)`,
  'recent (?:days|weeks|months|years|decades|times)',
  'recently|overnight|(?<=(?<!\\p{L})(?:the ))(?:other day|weekend)',
  '(?<=(?<!\\p{L})(?:in|during|for|of) the )(?:first|second|third|fourth|final|last) (?:quarter|half)(?! of (?!the))(?: of the (?:game|match|year))?',
  '(?<=(?<!\\p{L})(?:the ))(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|final|last) minute',
  HOLIDAYS,
  '(?<=(?<!\\p{L})(?:in|during|since|by|until|through|throughout|over) (?:the )?)(?:spring|summer|autumn|winter|(?<=(?<!\\p{L})(?:the ))fall(?! of))(?! (?:of|games|olympics|palace))',
].map((pattern) => ({ pattern, kind: 'vague', resolve: untold }));
