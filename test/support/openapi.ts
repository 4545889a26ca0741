import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A request as the local Discord logs it. */
export interface SentRequest {
  readonly method: string;
  /** The route's pattern, such as `/channels/:channel/messages`; null for none. */
  readonly route: string | null;
  readonly json: unknown;
}

/** Callback types share a route: the schema is chosen by `type`, or the errors are unreadable. */
const callbackSchemas: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

const schemaByRoute: Readonly<Record<string, string>> = {
  'PUT /applications/:application/commands': 'CommandOverwrite',
  'PUT /applications/:application/guilds/:guild/commands': 'CommandOverwrite',
  'POST /applications/:application/commands': 'ApplicationCommandCreateRequest',
  'POST /applications/:application/guilds/:guild/commands':
    'ApplicationCommandCreateRequest',
  'PATCH /applications/:application/commands/:command':
    'ApplicationCommandPatchRequestPartial',
  'PATCH /applications/:application/guilds/:guild/commands/:command':
    'ApplicationCommandPatchRequestPartial',
  'POST /webhooks/:application/:token': 'IncomingWebhookRequestPartial',
  'PATCH /webhooks/:application/:token/messages/:message':
    'IncomingWebhookUpdateRequestPartial',
  'POST /channels/:channel/messages': 'MessageCreateRequest',
  'PATCH /channels/:channel/messages/:message': 'MessageEditRequestPartial',
};

const callbackRoute = 'POST /interactions/:interaction/:token/callback';

let loaded: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/**
 * Lists what Discord's own OpenAPI description finds wrong with a request, as
 * `/data/components/0/content must NOT have more than 4000 characters`; empty where it is
 * valid, or has no body that is described. See `test/data/discord/README.md`: the
 * description accepts much that Discord refuses, so this is the second oracle only.
 */
export function openApiFaults(request: SentRequest): string[] {
  const name = schemaName(request);
  if (name === null) return [];
  const validate = validator(name);
  // Numbers that Discord takes as text are coerced, and coercing changes what it is given.
  const body: unknown = structuredClone(request.json);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is invalid' }) => `${instancePath || '/'} ${message}`,
  );
}

function schemaName({ method, route, json }: SentRequest): string | null {
  const key = `${method} ${route}`;
  if (key !== callbackRoute) return schemaByRoute[key] ?? null;
  const type =
    typeof json === 'object' && json !== null && 'type' in json ? json.type : 0;
  return callbackSchemas[Number(type)] ?? 'CreateMessageInteractionCallbackRequest';
}

function validator(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  loaded ??= load();
  const schema =
    name === 'CommandOverwrite'
      ? {
          type: 'array',
          maxItems: 130,
          items: { $ref: 'discord#/components/schemas/ApplicationCommandUpdateRequest' },
        }
      : { $ref: `discord#/components/schemas/${name}` };
  const validate = loaded.compile(schema);
  compiled.set(name, validate);
  return validate;
}

function load(): Ajv2020 {
  const file = new URL('../data/discord/request-schemas.json', import.meta.url);
  // Strict mode stops at keywords of OpenAPI that are none of JSON Schema.
  const ajv = new Ajv2020({ strict: false, coerceTypes: true });
  addFormats.default(ajv);
  for (const format of ['int32', 'int64', 'snowflake', 'nonce'])
    ajv.addFormat(format, true);
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord');
  return ajv;
}
