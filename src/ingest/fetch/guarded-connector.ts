import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { IsAllowed } from './page-address.ts';

/** Says that a name or a connection leads to a machine that is not public. */
export class NotPublicError extends Error {
  override readonly name = 'NotPublicError';

  constructor() {
    // No address, name or port: nothing of a network inside of ours is repeated.
    super('The address is not public');
  }
}

/** Parts of a connector that a test replaces. */
export interface ConnectorParts {
  readonly isAllowed: IsAllowed;
  readonly lookup?: LookupFunction;
  /** Makes what opens a socket, which asks the look-up that it is given. */
  readonly buildConnect?: (lookup: LookupFunction) => buildConnector.connector;
}

/** Milliseconds in which a connection must stand. */
const CONNECT_MS = 5_000;

/**
 * Builds what opens the connections of a fetch. It lets through only public machines and
 * looks three times: at an address written as such, which no look-up ever sees; at every
 * answer of the DNS, of which one bad one refuses all; and at the machine that the socket
 * has reached, so that a name that answers differently a moment later is of no use.
 */
export function guardedConnector(parts: ConnectorParts): buildConnector.connector {
  const { isAllowed } = parts;
  const lookup = guardedLookup(parts.lookup ?? systemLookup, isAllowed);
  const connect = (parts.buildConnect ?? buildPlain)(lookup);
  return (target, callback) => {
    const literal = target.hostname.replace(/^\[|\]$/gu, '');
    if (isIP(literal) !== 0 && !isAllowed(literal)) {
      callback(new NotPublicError(), null);
      return;
    }
    connect(target, (error, socket) => {
      if (error !== null) callback(error, null);
      else if (isPeerAllowed(socket, isAllowed)) callback(null, socket);
      else {
        socket.destroy();
        callback(new NotPublicError(), null);
      }
    });
  };
}

function buildPlain(lookup: LookupFunction): buildConnector.connector {
  return buildConnector({ lookup, timeout: CONNECT_MS, autoSelectFamily: true });
}

/** Makes a look-up that refuses a name as soon as one of its addresses is not allowed. */
function guardedLookup(lookup: LookupFunction, isAllowed: IsAllowed): LookupFunction {
  return (hostname, options, callback) => {
    const answered = (error: Error | null, found: readonly LookupAddress[]): void => {
      const refusal = error ?? refuseAnswer(found, isAllowed);
      const [first] = found;
      if (refusal !== null || first === undefined) callback(refusal, []);
      else if (options.all === true) callback(null, [...found]);
      else callback(null, first.address, first.family);
    };
    lookup(hostname, { ...options, all: true }, (error, answer) =>
      answered(error, Array.isArray(answer) ? answer : []),
    );
  };
}

/** One bad address among good ones is a trick, or a network that is not to be entered. */
function refuseAnswer(
  found: readonly LookupAddress[],
  isAllowed: IsAllowed,
): NotPublicError | null {
  const isGood = found.length > 0 && found.every(({ address }) => isAllowed(address));
  return isGood ? null : new NotPublicError();
}

/** IPv4 over a socket of IPv6 shows as `::ffff:93.184.216.34`. */
function isPeerAllowed({ remoteAddress }: Socket, isAllowed: IsAllowed): boolean {
  if (remoteAddress === undefined) return false;
  const mapped = /^::ffff:(?<ipv4>\d+\.\d+\.\d+\.\d+)$/iu.exec(remoteAddress)?.groups?.[
    'ipv4'
  ];
  return isAllowed(mapped ?? remoteAddress);
}
