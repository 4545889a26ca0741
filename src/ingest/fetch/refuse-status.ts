import { type Refusal, refuse } from '../refusal.ts';

/** Says what a server's own answer means, where it is not the page; null where it is. */
export function refuseStatus(status: number): Refusal | null {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if ([401, 402, 403, 407, 451].includes(status))
    return refuse(
      'forbidden',
      `The site does not give that page to programs (it answered ${status}).`,
    );
  if (status === 404 || status === 410)
    return refuse(
      status === 410 ? 'gone' : 'missing',
      `The site has no such page (it answered ${status}).`,
      'Check the address.',
    );
  if (status === 429)
    return refuse(
      'busy',
      'The site asks to be asked less often (it answered 429).',
      'Try again in an hour.',
    );
  return refuse(
    'failed',
    `The site answered with an error (${status}).`,
    'Try again later, or add the article as a file or as pasted text.',
  );
}
