import {
  all,
  type Check,
  type Fields,
  type FormFault,
  fields,
  findFaults,
  isFields,
  list,
  optional,
  type Place,
  required,
  rule,
} from './check.ts';
import { componentTotals } from './component-totals.ts';
import { embeds } from './embed.ts';
import { componentsV2, legacyComponents } from './message-components.ts';
import { checkFiles } from './message-files.ts';
import { anything, bits, fileId, flag, oneOf, snowflake, text } from './scalar-checks.ts';

/** IS_COMPONENTS_V2 (DOCS `resources/message.mdx#message-object-message-flags`). */
const v2Flag = 1 << 15;

/** What a message is checked against besides its own body. */
export interface MessageSituation {
  /** Names of the files that come with the request, by the `n` of `files[n]`. */
  readonly files: ReadonlyMap<string, string>;
  /** Bits of `flags` that may be sent here. */
  readonly flags: number;
  /** The message that is edited; undefined for a new one. */
  readonly edited?: {
    readonly flags: number;
    readonly content: string;
    readonly embeds: readonly unknown[];
    readonly files: ReadonlyMap<string, string>;
  };
}

/** Finds what Discord would refuse in a message or an edit. */
export function findMessageFaults(
  body: unknown,
  situation: MessageSituation,
): FormFault[] {
  const isV2 = ((flagsOf(body) | (situation.edited?.flags ?? 0)) & v2Flag) !== 0;
  return findFaults(
    all(
      shape(isV2),
      rule((value, place) => checkFlags(value, place, situation)),
      rule((value, place) => {
        if (isV2) checkV2(value, place, situation);
        checkFiles(value, place, {
          sent: situation.files,
          kept: situation.edited?.files ?? new Map(),
          mustShow: isV2,
        });
      }),
    ),
    body,
  );
}

/** True where a new message would show nothing (Discord answers 50006). */
export function isEmptyMessage(body: unknown, fileCount: number): boolean {
  if (!isFields(body)) return false;
  const lists = ['embeds', 'components', 'sticker_ids'].map((name) => body[name]);
  const hasList = lists.some((one) => Array.isArray(one) && one.length > 0);
  const content = body['content'];
  const hasText = typeof content === 'string' && content.trim() !== '';
  return !hasList && !hasText && fileCount === 0 && !body['poll'];
}

const mentions = all(
  fields({
    parse: optional(list(oneOf('users', 'roles', 'everyone'), { max: 3 })),
    users: optional(list(snowflake, { max: 100 })),
    roles: optional(list(snowflake, { max: 100 })),
    replied_user: flag,
  }),
  rule((value, place) => {
    for (const kind of ['users', 'roles']) {
      const { parse, [kind]: named } = value as Record<string, unknown>;
      const isParsed = Array.isArray(parse) && parse.includes(kind);
      if (isParsed && Array.isArray(named) && named.length > 0) {
        place
          .at(kind)
          .fault(
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          );
      }
    }
  }),
);

const attachment = fields({
  id: required(fileId),
  filename: text({ min: 1, max: 1024 }),
  description: text({ max: 1024 }),
  title: text({ max: 1024 }),
  waveform: text({ max: 400 }),
  duration_secs: anything,
  is_spoiler: flag,
});

function shape(isV2: boolean): Check {
  return fields({
    content: text({ max: 2000 }),
    embeds,
    components: all(isV2 ? componentsV2 : legacyComponents, componentTotals),
    allowed_mentions: optional(mentions),
    attachments: optional(list(attachment, { max: 10 })),
    flags: bits,
    tts: flag,
    nonce: nonce,
    enforce_nonce: flag,
    message_reference: anything,
    sticker_ids: optional(list(snowflake, { max: 3 })),
    poll: anything,
  });
}

/** A nonce is a number or at most 25 characters (DOCS `resources/message.mdx#create-message`). */
function nonce(value: unknown, place: Place): void {
  if (typeof value !== 'number') text({ max: 25 })(value, place);
}

function checkFlags(
  value: Fields,
  place: Place,
  { flags, edited }: MessageSituation,
): void {
  const asked = flagsOf(value);
  if ((asked & ~flags) !== 0) {
    place
      .at('flags')
      .fault('LOCAL_FLAGS_INVALID', `Only the bits of ${flags} may be set here`);
  }
  const wasV2 = ((edited?.flags ?? 0) & v2Flag) !== 0;
  if (wasV2 && typeof value['flags'] === 'number' && (asked & v2Flag) === 0) {
    place
      .at('flags')
      .fault(
        'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
        'IS_COMPONENTS_V2 cannot be removed from a message',
      );
  }
}

/** With IS_COMPONENTS_V2 there is nothing but components, also after an edit. */
function checkV2(value: Fields, place: Place, { edited }: MessageSituation): void {
  const legacy = (name: string): void =>
    place
      .at(name)
      .fault(
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
  const content = value['content'] === undefined ? edited?.content : value['content'];
  if (content) legacy('content');
  const shown = value['embeds'] === undefined ? (edited?.embeds ?? []) : value['embeds'];
  // Null is refused as well (discord/discord-api-docs#7787).
  if (!Array.isArray(shown) || shown.length > 0) legacy('embeds');
  if (Array.isArray(value['sticker_ids']) && value['sticker_ids'].length > 0)
    legacy('sticker_ids');
  if (value['poll']) legacy('poll');
  const { components } = value as { components?: unknown };
  const isEmpty = Array.isArray(components)
    ? components.length === 0
    : !edited || components === null;
  if (isEmpty)
    place.at('components').fault('BASE_TYPE_REQUIRED', 'This field is required');
}

function flagsOf(body: unknown): number {
  const flags = isFields(body) ? body['flags'] : undefined;
  return typeof flags === 'number' ? flags : 0;
}
