import { type Check, optional, type Place } from './check.ts';

/**
 * A text of between `min` and `max` UTF-16 code units: never fewer than Discord's code
 * points, so what passes here passes there. Blank texts are empty, as Discord trims them.
 */
export function text(
  { min = 0, max }: { readonly min?: number; readonly max: number },
  pattern?: {
    readonly expression: RegExp;
    readonly code: string;
    readonly message: string;
  },
): Check {
  return optional((value, place) => {
    if (typeof value !== 'string') {
      place.fault(
        'STRING_TYPE_CONVERT',
        `Could not interpret "${typeof value}" as string.`,
      );
    } else if (min > 0 && value.trim() === '') {
      place.fault('BASE_TYPE_REQUIRED', 'This field is required');
    } else if (value.length < min || value.length > max) {
      lengthFault(place, min, max);
    } else if (pattern && !pattern.expression.test(value)) {
      place.fault(pattern.code, pattern.message);
    }
  });
}

/** A whole number of between `min` and `max`. */
export function integer({
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
}: {
  readonly min?: number;
  readonly max?: number;
} = {}): Check {
  return optional((value, place) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      place.fault('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
    } else if (value < min || value > max) {
      place.fault('NUMBER_TYPE_RANGE', `int value should be between ${min} and ${max}.`);
    }
  });
}

/** A number. */
export const number: Check = optional((value, place) => {
  if (typeof value !== 'number') {
    place.fault('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not float.`);
  }
});

/** True or false. */
export const flag: Check = optional((value, place) => {
  if (typeof value !== 'boolean') {
    place.fault('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  }
});

/** One of these values. */
export function oneOf(...choices: readonly (string | number)[]): Check {
  return optional((value, place) => {
    if (!choices.includes(value as string | number)) {
      place.fault('BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
    }
  });
}

/** Anything at all. */
export const anything: Check = () => undefined;

/** Matches "112233445566778899"; does not match "112" or "12a". */
const snowflakeForm = /^\d{17,20}$/;

/** An id. */
export const snowflake: Check = optional((value, place) => {
  if (!snowflakeForm.test(shown(value))) {
    place.fault('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not snowflake.`);
  }
});

/** A bit set that Discord takes as number or text of digits. */
export const bits: Check = optional((value, place) => {
  if (!/^\d{1,20}$/.test(shown(value))) {
    place.fault('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
  }
});

/** The `n` of `files[n]`, or the id of a file that is there. */
export const fileId: Check = optional((value, place) => {
  if (!/^\d{1,20}$/.test(shown(value))) {
    place.fault('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not snowflake.`);
  }
});

/** An address of at most `max` code units with one of these schemes. */
export function address({
  max,
  schemes,
}: {
  readonly max: number;
  readonly schemes: readonly string[];
}): Check {
  return optional((value, place) => {
    if (typeof value !== 'string' || !URL.canParse(value)) {
      place.fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    } else if (value.length > max) lengthFault(place, 0, max);
    else if (!schemes.includes(new URL(value).protocol.slice(0, -1))) {
      const wanted = schemes.map((scheme) => `'${scheme}'`).join(', ');
      place.fault(
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${new URL(value).protocol}" is not supported. Scheme must be one of (${wanted}).`,
      );
    }
  });
}

function lengthFault(place: Place, min: number, max: number): void {
  if (min === 0) {
    place.fault('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  } else {
    place.fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
}

/** A value in words; an object is not asked for its own, which may not work. */
function shown(value: unknown): string {
  return typeof value === 'object' ? 'object' : String(value);
}
