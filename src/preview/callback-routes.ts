import { answerInteraction } from './answer-interaction.ts';
import { checkCallback } from './check-callback.ts';
import type { Context } from './context.ts';
import { callbackTypes, type FirstResponse } from './interaction.ts';
import type { OpenInteraction } from './open-interaction.ts';
import type { Route } from './rest/route.ts';
import { isEphemeral, messageFlags } from './world/message.ts';
import type { Payload } from './world/world-payloads.ts';

/** The route by which a bot gives its first answer. */
export function callbackRoutes(context: Context): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      needsToken: false,
      run({ parameters, query, json, files }) {
        const { interaction = '', token = '' } = parameters;
        const open = context.interactions.forCallback(interaction, token);
        const shown = context.messages.message(open.interaction.message?.id ?? '');
        const body = checkCallback(open.interaction, { json, files }, shown);
        const response = answerInteraction(context, open, { body, files });
        if (query.get('with_response') !== 'true') return {};
        return { body: callbackResponse(open, body.type, response) };
      },
    },
  ];
}

/** The interaction and what became of it (DOCS: a message only for types 4 and 7). */
function callbackResponse(
  open: OpenInteraction,
  type: number,
  response: FirstResponse,
): Payload {
  const message = 'message' in response ? response.message : undefined;
  const shown = type === callbackTypes.message || type === callbackTypes.update;
  const { interaction } = open;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel_id,
      guild_id: interaction.guild_id ?? null,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & messageFlags.loading) !== 0,
            response_message_ephemeral: isEphemeral(message),
          }
        : {}),
    },
    resource: { type, ...(message && shown ? { message } : {}) },
  };
}
