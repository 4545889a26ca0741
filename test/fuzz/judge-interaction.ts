import type { InteractionRecord } from '../../src/discord/trace.ts';
import type { Act } from '../../src/preview/interaction-payload.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { LoggedRequest } from '../../src/preview/rest/request-log.ts';
import { openApiFaults } from '../support/openapi.ts';
import type { Findings } from './findings.ts';

/** An interaction that was sent. */
export interface Sent {
  readonly id: string;
  readonly act: Act;
  readonly invocation: Invocation;
  /** Of the fields that were changed on its way; none where it is of Discord's shape. */
  readonly paths: readonly string[];
  /** True once discord.js could read it. */
  isRouted: boolean;
  /** How many first answers Discord has taken. */
  taken: number;
}

const CALLBACK = '/interactions/:interaction/:token/callback';

/** Refusals that say that a body is wrong, and not that something is gone or forbidden. */
const WRONG_BODY = [50_035, 50_006];

/** Judges a request of the bot: within Discord's limits, and of the shapes it describes. */
export function judgeRequest(
  request: LoggedRequest,
  sent: ReadonlyMap<string, Sent>,
  findings: Findings,
): void {
  const { route, path, status, answer } = request;
  const one = route === CALLBACK ? sent.get(path.split('/')[2] ?? '') : undefined;
  if (one && status >= 200 && status < 300) one.taken += 1;
  // What it answers is right for another kind of interaction than Discord sent.
  if (one?.paths.some((changed) => TYPES.test(changed))) return;
  const code = Number((answer as { code?: unknown } | undefined)?.code);
  const about = one ? tell(one) : `${request.method} ${path}`;
  if (status >= 500 || WRONG_BODY.includes(code))
    findings.add('beyond a limit', `${about} ${JSON.stringify(answer)}`);
  const [fault] = openApiFaults(request);
  if (fault) findings.add('not as Discord describes it', `${about} ${fault}`);
}

/** A message whose button is pressed may have been removed before. */
const UNKNOWN_MESSAGE = 10_008;

/** Judges what became of an interaction, when it is over. */
export function judgeInteraction(
  sent: Sent,
  record: InteractionRecord | undefined,
  findings: Findings,
): void {
  if (sent.taken > 1) findings.add('answered twice', tell(sent));
  if (!sent.isRouted) {
    if (sent.paths.length === 0) findings.add('never reached the bot', tell(sent));
    return;
  }
  if (!record) findings.add('never came to its end', tell(sent));
  const isOfAnotherKind = sent.paths.some((changed) => TYPES.test(changed));
  if (sent.taken === 0 && !isOfAnotherKind)
    findings.add('unanswered', tell(sent, record));
  const isGone = record?.fault?.code === UNKNOWN_MESSAGE;
  if (sent.paths.length === 0 && record?.outcome === 'failed' && !isGone)
    findings.add('a fault of the program', tell(sent, record));
}

// Matches "type", "data.type", "data.component_type"; not "data.options.0.type".
const TYPES = /^(?:data\.)?(?:component_)?type$|^data$/;

function tell({ act, paths, id }: Sent, record?: InteractionRecord): string {
  const took = record ? ` ${record.outcome} after ${record.ms.toFixed(0)} ms` : '';
  const stages = record ? ` ${JSON.stringify(record.stages)}` : '';
  const fault = record?.fault ? ` ${JSON.stringify(record.fault)}` : '';
  return `${id} ${JSON.stringify({ type: act.type, data: act.data }).slice(0, 1500)} changed: ${paths.join(', ') || 'nothing'}${took}${stages}${fault}`;
}
