import { BlockList, isIP, isIPv6 } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * Tells whether a request may be answered by the host that it names. On a loopback address
 * only names of this machine are known, so that a page in somebody's browser cannot read
 * what is here under a name of its own that points to 127.0.0.1. On any other address the
 * operator has opened the port, and an orchestrator asks by whatever name it has.
 *
 * @param header The `Host` of the request, with or without a port.
 * @param address The IP address that is listened on.
 */
export function isKnownHost(header: string | undefined, address: string): boolean {
  if (!isLoopback(address)) return true;
  const name = HOST.exec(header ?? '')?.groups?.['name'] ?? '';
  return name.toLowerCase() === 'localhost' || isLoopback(name.replace(/^\[|\]$/g, ''));
}

function isLoopback(text: string): boolean {
  return isIP(text) !== 0 && LOOPBACK.check(text, isIPv6(text) ? 'ipv6' : 'ipv4');
}

// Matches "127.0.0.1:9090", "localhost", "[::1]:9090"; not "", "a b" or "127.0.0.1:x".
const HOST = /^(?<name>\[[0-9A-Fa-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/;
