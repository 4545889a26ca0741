import { isFields } from './check.ts';
import { displayTexts } from './component-totals.ts';
import { embedTexts } from './embed.ts';

/**
 * True where a message is over the ceiling that Discord does not document: the UTF-8 bytes
 * of its texts plus 12 for each are more than 10170 (discord/discord-api-docs#8554).
 */
export function isAboveByteCeiling(body: unknown): boolean {
  if (!isFields(body)) return false;
  const content = body['content'];
  const texts = [
    ...displayTexts(body['components']),
    ...(Array.isArray(body['embeds'])
      ? body['embeds'].filter(isFields).flatMap(embedTexts)
      : []),
    ...(typeof content === 'string' ? [content] : []),
  ];
  return texts.reduce((sum, one) => sum + Buffer.byteLength(one) + 12, 0) > 10_170;
}
