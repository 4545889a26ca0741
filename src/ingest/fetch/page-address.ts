import { isIP } from 'node:net';
import { said } from '../../wording/said.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isPublicAddress } from './public-address.ts';

/** Longest address that is fetched; browsers and servers take some 2,000 characters. */
const limitChars = 2048;
const copyIt = said('remedies.copy-address');

/** How the addresses of machines are judged: of all public ones, or as a test has it. */
export type IsAllowed = (address: string) => boolean;

/**
 * Reads the address of a page that a person gave, or that a page redirects to: http or https,
 * the port of its scheme, no user or password, and no machine that is not public. What comes
 * back has no fragment. A host's name is judged where it is connected to.
 */
export function readPageAddress(
  text: string,
  {
    base,
    isAllowed = isPublicAddress,
  }: { readonly base?: URL; readonly isAllowed?: IsAllowed } = {},
): URL | Refusal {
  const trimmed = text.trim().replace(/^<(?<inside>.*)>$/u, '$<inside>');
  if (trimmed.length > limitChars) {
    return refuse('address', said('intake.address-long', { most: limitChars }), copyIt);
  }
  if (!URL.canParse(trimmed, base?.href)) {
    return refuse('address', said('intake.no-web-address'), copyIt);
  }
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse('address', said('intake.other-scheme'), copyIt);
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('address', said('intake.has-login'), said('remedies.no-login'));
  }
  if (!hasUsualPort(url)) {
    return refuse('address', said('intake.has-port'), said('remedies.usual-ports'));
  }
  const literal = url.hostname.replace(/^\[|\]$/gu, '');
  if (url.hostname === '' || (isIP(literal) !== 0 && !isAllowed(literal)))
    return notPublic();
  url.hash = '';
  return url;
}

/** What is said of every machine that is not public, in the same words whatever it is. */
export function notPublic(): Refusal {
  return refuse('not-public', said('intake.not-public'), copyIt);
}

/** Empty is the port of the scheme; the parser has taken that off. */
function hasUsualPort({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443';
}
