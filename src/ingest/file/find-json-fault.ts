/** Matches a token of JSON (RFC 8259) where it is looked for; not `'a'`, `01` or `NaN`. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`,
    String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    'true|false|null',
    String.raw`[{}[\],:]`,
  ].join('|'),
  'uy',
);

const SPACE = /[ \t\n\r]*/uy;

/** What may come next. */
type Expected =
  | 'value'
  | 'first value'
  | 'key'
  | 'first key'
  | 'colon'
  | 'comma'
  | 'nothing';

/** Brackets that are open, the last one last. */
type Open = ('{' | '[')[];

/**
 * Finds where a text ends to be JSON, which `JSON.parse` tells only sometimes: the offset of
 * what must not stand there, the length for a text that ends too early; null for JSON.
 * Linear in the length.
 */
export function findJsonFault(source: string): number | null {
  const open: Open = [];
  let expected: Expected | null = 'value';
  for (let at = skipSpace(source, 0); ; ) {
    if (at === source.length) return expected === 'nothing' ? null : at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source)?.[0];
    expected = token === undefined ? null : follow(expected, token, open);
    if (token === undefined || expected === null) return at;
    at = skipSpace(source, at + token.length);
  }
}

function skipSpace(source: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.test(source);
  return SPACE.lastIndex;
}

/** What may come after a token; null where it must not stand. */
function follow(expected: Expected, token: string, open: Open): Expected | null {
  switch (expected) {
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma':
      return token === ',' ? afterComma(open) : close(token, open);
    case 'key':
    case 'first key':
      if (token.startsWith('"')) return 'colon';
      return expected === 'first key' ? close(token, open) : null;
    case 'value':
    case 'first value':
      return followValue(expected, token, open);
    case 'nothing':
      return null;
    default:
      return expected satisfies never;
  }
}

function followValue(
  expected: 'value' | 'first value',
  token: string,
  open: Open,
): Expected | null {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'first key' : 'first value';
  }
  if (token === ']') return expected === 'first value' ? close(token, open) : null;
  return /^[}:,]/u.test(token) ? null : afterValue(open);
}

function afterComma(open: Open): Expected {
  return open.at(-1) === '{' ? 'key' : 'value';
}

function afterValue(open: Open): Expected {
  return open.length === 0 ? 'nothing' : 'comma';
}

function close(token: string, open: Open): Expected | null {
  const wanted = open.at(-1) === '{' ? '}' : ']';
  if (token !== wanted) return null;
  open.pop();
  return afterValue(open);
}
