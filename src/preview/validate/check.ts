/** One thing wrong with a body: where, Discord's name for it, and its words. */
export interface FormFault {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Where a value stands, and where faults are noted. */
export class Place {
  readonly faults: FormFault[];
  readonly #parent: Place | null;
  readonly #step: string | number;

  constructor(
    faults: FormFault[],
    parent: Place | null = null,
    step: string | number = '',
  ) {
    this.faults = faults;
    this.#parent = parent;
    this.#step = step;
  }

  /** The steps from the body to the place. Put together when a fault is noted: few are. */
  get path(): readonly string[] {
    return this.#parent ? [...this.#parent.path, String(this.#step)] : [];
  }

  /** The place of a field or an element. */
  at(step: string | number): Place {
    return new Place(this.faults, this, step);
  }

  fault(code: string, message: string): void {
    this.faults.push({ path: this.path, code, message });
  }
}

/** Looks at a value and notes what is wrong with it. */
export type Check = (value: unknown, place: Place) => void;

/** A JSON object that has not been looked into. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Runs a check on a whole body and lists the faults in the order they were found. */
export function findFaults(check: Check, value: unknown): FormFault[] {
  const faults: FormFault[] = [];
  check(value, new Place(faults));
  return faults;
}

/** A value that must be there. */
export function required(check: Check): Check {
  return (value, place) => {
    if (value === undefined || value === null) {
      place.fault('BASE_TYPE_REQUIRED', 'This field is required');
    } else check(value, place);
  };
}

/** A value that must not be there. */
export function absent(reason: string): Check {
  return (value, place) => {
    if (value !== undefined && value !== null) place.fault('LOCAL_NOT_ALLOWED', reason);
  };
}

/**
 * An object with these fields, each of them optional and nullable unless `required`.
 * Refuses other fields, where Discord ignores them: a misspelt name is a mistake too.
 */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  const known = Object.entries(checks);
  return (value, place) => {
    if (!isFields(value)) {
      place.fault('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
      return;
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(checks, name) && value[name] !== undefined) {
        place.at(name).fault('LOCAL_UNKNOWN_FIELD', 'Discord knows no such field here');
      }
    }
    for (const [name, check] of known) check(value[name], place.at(name));
  };
}

/** A value that may be left out or null. */
export function optional(check: Check): Check {
  return (value, place) => {
    if (value !== undefined && value !== null) check(value, place);
  };
}

/** A list of between `min` and `max` elements. */
export function list(
  check: Check,
  {
    min = 0,
    max = Number.POSITIVE_INFINITY,
  }: { readonly min?: number; readonly max?: number } = {},
): Check {
  return (value, place) => {
    if (!Array.isArray(value)) {
      place.fault('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return;
    }
    if (value.length < min || value.length > max) {
      place.fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
    // What is far too long is not looked at element by element.
    for (const [index, one] of value.slice(0, 200).entries()) check(one, place.at(index));
  };
}

/** All of these checks, in this order. */
export function all(...checks: readonly Check[]): Check {
  return (value, place) => {
    for (const check of checks) check(value, place);
  };
}

/** The check that belongs to the value's `type`. */
export function byType(checks: Readonly<Record<number, Check>>): Check {
  return (value, place) => {
    const type = isFields(value) ? value['type'] : undefined;
    const check = typeof type === 'number' ? checks[type] : undefined;
    if (check) check(value, place);
    else {
      const types = Object.keys(checks).join(', ');
      place
        .at('type')
        .fault('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${types}).`);
    }
  };
}

/** A rule about an object as a whole; it is not asked of anything else. */
export function rule(check: (value: Fields, place: Place) => void): Check {
  return (value, place) => {
    if (isFields(value)) check(value, place);
  };
}
