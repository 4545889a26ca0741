import { BlockList, isIP } from 'node:net';

// IANA's registries of special-purpose addresses (IPv4 and IPv6, as of 2026-11): what is
// not globally reachable, relays to it, and multicast.
const specialIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** The only block of IPv6 that is given to the public; what is special lies outside of it. */
const publicIpv6 = '2000::/3';
const specialIpv6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
];

const special = listOf([
  ...specialIpv4.map((block) => [block, 'ipv4'] as const),
  ...specialIpv6.map((block) => [block, 'ipv6'] as const),
]);
const unicast = listOf([[publicIpv6, 'ipv6']]);

/**
 * Tells whether an address belongs to a machine on the public internet: not to this
 * machine, to a network behind it, to a cloud's metadata, and not to a relay into IPv4, as
 * mapped and translated addresses are. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  if (family !== 6) return false;
  // A zone, `fe80::1%eth0`, is only for addresses of one's own link.
  if (address.includes('%')) return false;
  return unicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

function listOf(blocks: readonly (readonly [string, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const [block, family] of blocks) {
    const [network = '', bits] = block.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
