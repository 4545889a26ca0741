import { editAnswer, sendAnswer, visibleFlags } from './answer-interaction.ts';
import { checkMessage } from './check-body.ts';
import type { Context } from './context.ts';
import type { OpenInteraction } from './open-interaction.ts';
import { ApiError } from './rest/api-error.ts';
import type { ApiRequest, Route } from './rest/route.ts';
import { type Message, messageFlags } from './world/message.ts';

/** Follow-ups an app may send that only the member has installed (DOCS `receiving-and-responding.mdx`). */
const userInstallFollowUps = 5;

const webhook = '/webhooks/:application/:token';
const message = `${webhook}/messages/:message`;

/** The routes of an interaction's own webhook: follow-ups, and its messages. */
export function webhookRoutes(context: Context): readonly Route[] {
  return [
    {
      method: 'POST',
      path: webhook,
      needsToken: false,
      run: (request) => ({ body: followUp(context, request) }),
    },
    {
      method: 'GET',
      path: message,
      needsToken: false,
      run: (request) => ({ body: findAnswer(context, request).message }),
    },
    {
      method: 'PATCH',
      path: message,
      needsToken: false,
      run(request) {
        const { open, message: edited } = findAnswer(context, request);
        const { json, files } = request;
        const body = checkMessage({ json, files }, { kind: 'edit', message: edited });
        return { body: editAnswer(context, open, { id: edited.id, body, files }) };
      },
    },
    {
      method: 'DELETE',
      path: message,
      needsToken: false,
      run(request) {
        context.messages.delete(findAnswer(context, request).message.id);
        return {};
      },
    },
  ];
}

function followUp(context: Context, request: ApiRequest): Message {
  const open = openOf(context, request);
  const { json, files } = request;
  const body = checkMessage({ json, files }, { kind: 'answer' });
  if (open.isThinking && open.originalId) {
    // Deprecated, but so it is: the first follow-up fills in the deferred answer.
    return editAnswer(context, open, { id: open.originalId, body, files });
  }
  if (open.actor.install === 'user' && open.followUpIds.length >= userInstallFollowUps) {
    throw new ApiError(30040);
  }
  const flags = visibleFlags(open, (body.flags ?? 0) & ~messageFlags.loading);
  const sent = sendAnswer(context, open, { body, files, flags });
  open.followUpIds.push(sent.id);
  return sent;
}

function openOf(context: Context, { parameters }: ApiRequest): OpenInteraction {
  const { application = '', token = '' } = parameters;
  return context.interactions.forWebhook(application, token);
}

/**
 * Finds the message a request names: `@original`, or one this interaction sent.
 * @throws {ApiError} 10008 if there is none.
 */
function findAnswer(
  context: Context,
  request: ApiRequest,
): { readonly open: OpenInteraction; readonly message: Message } {
  const open = openOf(context, request);
  const named = request.parameters['message'] ?? '';
  const id = named === '@original' ? open.originalId : named;
  const isOwn = id !== null && (id === open.originalId || open.followUpIds.includes(id));
  const found = isOwn ? context.messages.message(id) : undefined;
  if (!found) throw new ApiError(10008);
  return { open, message: found };
}
