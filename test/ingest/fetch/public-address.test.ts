import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';

describe('isPublicAddress()', () => {
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '2606:2800:220:1::1',
    '2a00:1450::1',
  ])('says yes to %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
    'fc00::1',
    'fe80::1',
    'fe80::1%eth0',
    '2606:2800::1%eth0',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '3fff::1',
    '4000::1',
    'example.org',
    '',
    '127.1',
  ])('says no to %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('says no to every address of IPv4 inside of IPv6', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        (address) =>
          !isPublicAddress(`::ffff:${address}`) && !isPublicAddress(`::${address}`),
      ),
    );
  });
});
