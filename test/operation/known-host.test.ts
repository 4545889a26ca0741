import { describe, expect, it } from 'vitest';
import { isKnownHost } from '../../src/operation/known-host.ts';

describe('isKnownHost()', () => {
  it.each([
    ['127.0.0.1:9090', true],
    ['127.0.0.1', true],
    ['127.8.0.1:1', true],
    ['localhost:9090', true],
    ['LOCALHOST', true],
    ['[::1]:9090', true],
    ['', false],
    [undefined, false],
    ['evil.test', false],
    ['localhost.evil.test', false],
    ['127.0.0.1.evil.test:9090', false],
    ['127.0.0.1:9090@evil.test', false],
    ['192.0.2.7:9090', false],
    ['[2001:db8::1]:9090', false],
    ['a b', false],
  ])('on loopback, %j: %j', (header, isKnown) => {
    expect(isKnownHost(header, '127.0.0.1')).toBe(isKnown);
    expect(isKnownHost(header, '::1')).toBe(isKnown);
  });

  it.each(['0.0.0.0', '::', '192.0.2.7'])(
    'on %s any: the operator opened it',
    (address) => {
      expect(isKnownHost('pod-7.cluster.local', address)).toBe(true);
      expect(isKnownHost(undefined, address)).toBe(true);
    },
  );
});
