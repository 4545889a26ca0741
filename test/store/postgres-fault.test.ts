import { describe, expect, it } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { explainPostgres } from '../../src/store/postgres-fault.ts';
import type { Schema } from '../../src/store/schema.ts';
import { newStoreUrl } from '../support/new-store-address.ts';

const SHOWN = 'postgres://db.example/verbatim';

describe('explainPostgres()', () => {
  // What Node says of a certificate, and pg of a server that has none.
  it.each([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('says that a server with the TLS fault %s cannot be reached', (code) => {
    const thrown = Object.assign(new Error('of db.internal'), { code });
    const fault = explainPostgres(thrown, SHOWN);
    expect(fault).toMatchObject({
      fault: 'unreachable',
      message: expect.stringContaining(`it cannot be reached (${code}): check`),
    });
    expect(fault?.message).not.toContain('db.internal');
  });

  it.each([
    { code: '42P01', message: 'relation "pins" does not exist' },
    { code: '23505', message: 'duplicate key value' },
    { code: undefined, message: 'Called end on pool more than once' },
  ])('leaves a fault of the program as it is: $message', ({ code, message }) => {
    const thrown = Object.assign(new Error(message), code ? { code } : {});
    expect(explainPostgres(thrown, SHOWN)).toBeNull();
  });
});

describe('a PostgreSQL address that the server does not take', () => {
  it.each([
    {
      what: 'wants TLS of a server that has none',
      change: (url: URL) => url.searchParams.set('sslmode', 'verify-full'),
      fault: 'unreachable',
    },
    {
      what: 'has no password',
      change: (url: URL) => {
        url.password = '';
      },
      fault: 'not-permitted',
    },
  ])('says so where it $what', async ({ change, fault }) => {
    const url = new URL(await newStoreUrl('postgres'));
    change(url);
    const db = connect<Schema>({
      kind: 'postgres',
      url: String(url),
      shown: SHOWN,
    });
    await expect(db.selectFrom('pins').execute()).rejects.toMatchObject({ fault });
    await db.destroy();
  });
});
