import { said } from '../../wording/said.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Says what a server's own answer means, where it is not the page; null where it is. */
export function refuseStatus(code: number): Refusal | null {
  if (code >= 200 && code < 300 && code !== 204) return null;
  // A name and no number: 404 is 404 in every language.
  const status = String(code);
  if ([401, 402, 403, 407, 451].includes(code))
    return refuse('forbidden', said('intake.not-for-programs', { status }));
  if (code === 404 || code === 410)
    return refuse(
      code === 410 ? 'gone' : 'missing',
      said('intake.no-such-page', { status }),
      said('remedies.check-address'),
    );
  if (code === 429)
    return refuse(
      'busy',
      said('intake.asked-too-often', { status }),
      said('remedies.in-an-hour'),
    );
  return refuse(
    'failed',
    said('intake.site-error', { status }),
    said('remedies.later-or-file'),
  );
}
