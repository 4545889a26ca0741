/** Errors by Discord's code: HTTP status and text (DOCS `topics/opcodes-and-status-codes.mdx#json`). */
const knownErrors: Readonly<Record<number, readonly [status: number, message: string]>> =
  {
    10002: [404, 'Unknown Application'],
    10003: [404, 'Unknown Channel'],
    10004: [404, 'Unknown Guild'],
    10007: [404, 'Unknown Member'],
    10008: [404, 'Unknown Message'],
    10015: [404, 'Unknown Webhook'],
    10062: [404, 'Unknown interaction'],
    10063: [404, 'Unknown application command'],
    20012: [403, 'You are not authorized to perform this action on this application'],
    30003: [400, 'Maximum number of pins reached (250)'],
    30032: [400, 'Maximum number of application commands reached (100)'],
    30034: [
      400,
      'Max number of daily application command creates has been reached (200)',
    ],
    30040: [400, 'Maximum number of follow up messages reached (5)'],
    40005: [413, 'Request entity too large'],
    40060: [400, 'Interaction has already been acknowledged.'],
    50001: [403, 'Missing Access'],
    50005: [403, 'Cannot edit a message authored by another user'],
    50006: [400, 'Cannot send an empty message'],
    50013: [403, 'Missing Permissions'],
    50019: [400, 'A message can only be pinned in the channel it was sent in'],
    50021: [403, 'Cannot execute action on a system message'],
    50027: [401, 'Invalid Webhook Token'],
    50035: [400, 'Invalid Form Body'],
    50109: [400, 'The request body contains invalid JSON.'],
  };

/** One thing wrong with a body, as Discord words it. */
export interface FormError {
  /** Where: field names and indexes from the top of the body. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** A refusal, in the form Discord gives it: status, `{ message, code, errors }`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly formErrors: readonly FormError[];

  /** @param code one of Discord's JSON error codes. */
  constructor(code: number, formErrors: readonly FormError[] = []) {
    const [status, message] = knownErrors[code] ?? [500, '500: Internal Server Error'];
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.formErrors = formErrors;
  }

  /** The body of the answer. */
  toBody(): Readonly<Record<string, unknown>> {
    const { message, code, formErrors } = this;
    return formErrors.length === 0
      ? { message, code }
      : { message, code, errors: errorTree(formErrors) };
  }
}

/** A refusal without a code of its own, such as "404: Not Found". */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(`${status}: ${reason}`);
    this.name = 'HttpError';
    this.status = status;
  }

  toBody(): Readonly<Record<string, unknown>> {
    return { message: this.message, code: 0 };
  }
}

interface ErrorTree {
  [field: string]: ErrorTree | { readonly code: string; readonly message: string }[];
}

/** Nests errors by their path, each leaf as `_errors`. */
function errorTree(formErrors: readonly FormError[]): ErrorTree {
  const root = emptyTree();
  for (const { path, code, message } of formErrors) {
    const leaf = path.reduce((node, field) => childOf(node, field), root);
    const errors = leaf['_errors'];
    if (Array.isArray(errors)) errors.push({ code, message });
    else leaf['_errors'] = [{ code, message }];
  }
  return root;
}

function childOf(node: ErrorTree, field: string): ErrorTree {
  const known = node[field];
  if (known !== undefined && !Array.isArray(known)) return known;
  const child = emptyTree();
  node[field] = child;
  return child;
}

/** Without a prototype: a field of the body may be called `__proto__`. */
function emptyTree(): ErrorTree {
  return Object.create(null) as ErrorTree;
}
