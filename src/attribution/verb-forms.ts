import { REPORTING_VERBS, type ReportingClass } from './reporting-verbs.ts';

/** One form of a reporting verb; a form such as "put" may be several. */
export interface VerbForm {
  readonly lemma: string;
  readonly reportingClass: ReportingClass;
  /** `past` is also the past participle of regular verbs. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
}

/** Past tense and past participle of the irregular ones, where they are not regular. */
const IRREGULAR_FORMS: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  show: ['showed', 'shown'],
  find: ['found', 'found'],
  rebut: ['rebutted', 'rebutted'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  quoth: ['quoth', 'quoth'],
  forecast: ['forecast', 'forecast'],
};

/** Verbs that double their last letter: stress on the last syllable, or one syllable. */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit beg begin blog snap quip dub slam brag pan rebut grin sob nod'.split(' '),
);

/** Returns every form of every reporting verb, by the form in lower case. */
export function buildVerbForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [reportingClass, lemmas] of Object.entries(REPORTING_VERBS)) {
    for (const lemma of lemmas.trim().split(/\s+/)) {
      for (const [form, written] of inflect(lemma)) {
        if (forms.has(written)) continue;
        forms.set(written, {
          lemma,
          reportingClass: reportingClass as ReportingClass, // the keys of REPORTING_VERBS
          form,
        });
      }
    }
  }
  return forms;
}

function inflect(lemma: string): readonly (readonly [VerbForm['form'], string])[] {
  const [past, participle] = IRREGULAR_FORMS[lemma] ?? [pastOf(lemma), pastOf(lemma)];
  return [
    ['past', past],
    ['base', lemma],
    ['present', presentOf(lemma)],
    ['participle', participle],
    ['gerund', gerundOf(lemma)],
  ];
}

/** say → says, deny → denies, express → expresses. */
function presentOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** note → noted, deny → denied, admit → admitted, warn → warned. */
function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

/** note → noting, admit → admitting, say → saying. */
function gerundOf(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee')
    ? `${lemma.slice(0, -1)}ing`
    : `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

/** Matches `deny`; does not match `say`. */
function endsInConsonantY(lemma: string): boolean {
  return /[^aeiou]y$/.test(lemma);
}
