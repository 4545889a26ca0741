// Units that news writes after a figure, with the form by which they are compared. Symbols
// and abbreviations as in the BIPM's SI brochure (2019) and the Guardian and Associated
// Press style books; currencies by ISO 4217. "Pounds" may be money or weight and "rupees"
// are those of several countries, so these keep their word.

/** Written units by normal form; a line each: the form, then how it is written. */
const WRITTEN_UNITS = `
percent: %|per ?cent|percent|pc
percentage point: percentage points?
USD: (?:us |u\\.s\\. )?dollars?
EUR: euros?|eur
GBP: pounds sterling|gbp
JPY: yen
CNY: yuan|renminbi
pound: pounds?|lbs?
rupee: rupees?
cent: cents?
penny: pence|p
km/h: km/h|kph|kmh|kilomet(?:re|er)s? (?:per|an) hour
mph: mph|miles? (?:per|an) hour
knot: knots?
square km: square kilomet(?:re|er)s?|sq\\.? ?km|km²|km2
square mile: square miles?|sq\\.? miles?
square m: square met(?:re|er)s?|sq\\.? ?m|m²
square foot: square f(?:oo|ee)t|sq\\.? ?ft
cubic m: cubic met(?:re|er)s?
km: kilomet(?:re|er)s?|kms?
cm: centimet(?:re|er)s?|cm
mm: millimet(?:re|er)s?|mm
light-year: light(?:-| )years?
nautical mile: nautical miles?
mile: miles?
m: met(?:re|er)s?|m
foot: f(?:oo|ee)t|ft
inch: inch(?:es)?
yard: yards?|yds?
hectare: hectares?|ha
acre: acres?
kg: kilogram(?:me)?s?|kilos?|kgs?
g: gram(?:me)?s?
tonne: tonnes?|metric tons?
ton: tons?
ounce: ounces?|oz
litre: lit(?:re|er)s?
gallon: gallons?
barrel: barrels?
°C: °c|degrees? (?:celsius|centigrade)
°F: °f|degrees? fahrenheit
degree: degrees?|°
MW: megawatts?|mw
GW: gigawatts?|gw
kW: kilowatts?|kw
kWh: kilowatt(?:-| )hours?|kwh
GB: gigabytes?|gb
MB: megabytes?|mb
TB: terabytes?|tb
months old: months?(?:-| )old|months? of age
weeks old: weeks?(?:-| )old|weeks? of age
days old: days?(?:-| )old
years old: years?(?:-| )olds?|years? of age|year-olds?|yo
second: seconds?|secs?
minute: minutes?|mins?
hour: hours?|hrs?
day: days?
week: weeks?
fortnight: fortnights?
month: months?
year: years?
decade: decades?
century: centur(?:y|ies)
times: times|fold
people: people|persons?
`;

interface Unit {
  readonly name: string;
  readonly expression: RegExp;
}

const units: readonly Unit[] = WRITTEN_UNITS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', written = ''] = line.split(/: (.*)/);
    return { name, expression: new RegExp(`^(?:${written})$`, 'iu') };
  });

/** Source of an expression for any unit, the longest first where one begins another. */
export const ANY_UNIT: string = WRITTEN_UNITS.trim()
  .split('\n')
  .map((line) => line.replace(/^.*?: /, ''))
  .join('|');

/** Signs before a figure, by the currency they stand for. */
export const CURRENCY_BY_SIGN: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'rupee',
  '₩': 'KRW',
  '₽': 'RUB',
  '₦': 'NGN',
  '₪': 'ILS',
  Rs: 'rupee',
  'Rs.': 'rupee',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  INR: 'rupee',
};

/** Returns the normal form of a written unit, or null for none: "kilometers" → "km". */
export function unitNamed(written: string): string | null {
  const known = units.find(({ expression }) => expression.test(written.trim()));
  return known?.name ?? null;
}
