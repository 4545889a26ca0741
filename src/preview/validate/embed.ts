import {
  all,
  type Check,
  type Fields,
  fields,
  isFields,
  list,
  optional,
  type Place,
  required,
} from './check.ts';
import { address, flag, integer, text } from './scalar-checks.ts';

/** Most characters over all embeds of a message (DOCS `resources/message.mdx#embed-object-embed-limits`). */
const totalLimit = 6000;

const link = address({ max: 2048, schemes: ['http', 'https'] });
const media = optional(
  fields({ url: address({ max: 2048, schemes: ['http', 'https', 'attachment'] }) }),
);

const embed = fields({
  type: text({ max: 32 }),
  title: text({ max: 256 }),
  description: text({ max: 4096 }),
  url: link,
  timestamp: text({ max: 64 }),
  color: integer({ min: 0, max: 0xffffff }),
  footer: optional(
    fields({ text: required(text({ min: 1, max: 2048 })), icon_url: link }),
  ),
  image: media,
  thumbnail: media,
  author: optional(
    fields({ name: required(text({ min: 1, max: 256 })), url: link, icon_url: link }),
  ),
  fields: optional(
    list(
      fields({
        name: required(text({ min: 1, max: 256 })),
        value: required(text({ min: 1, max: 1024 })),
        inline: flag,
      }),
      { max: 25 },
    ),
  ),
});

/** The embeds of a message: at most ten, of 6000 characters together. */
export const embeds: Check = optional(all(list(embed, { max: 10 }), checkTotal));

/** All text of an embed that counts. */
export function embedTexts(value: Fields): string[] {
  const named = [
    value['title'],
    value['description'],
    textIn(value['footer'], 'text'),
    textIn(value['author'], 'name'),
  ];
  const listed = Array.isArray(value['fields'])
    ? value['fields'].flatMap((field: unknown) => [
        textIn(field, 'name'),
        textIn(field, 'value'),
      ])
    : [];
  return [...named, ...listed].filter((one) => typeof one === 'string');
}

function checkTotal(value: unknown, place: Place): void {
  if (!Array.isArray(value)) return;
  const total = value
    .filter(isFields)
    .flatMap(embedTexts)
    .reduce((sum, one) => sum + one.length, 0);
  if (total > totalLimit) {
    place.fault(
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${totalLimit}`,
    );
  }
}

function textIn(value: unknown, field: string): unknown {
  return isFields(value) ? value[field] : undefined;
}
