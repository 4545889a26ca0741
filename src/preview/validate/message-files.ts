import { type Fields, isFields, type Place } from './check.ts';
import { attachmentReferences } from './component-totals.ts';

/** Files of a message: names by id. */
export interface MessageFiles {
  /** Those that come with the request, by the `n` of `files[n]`. */
  readonly sent: ReadonlyMap<string, string>;
  /** Those that are on the message already. */
  readonly kept: ReadonlyMap<string, string>;
  /** True where a file that no component shows is a mistake. */
  readonly mustShow: boolean;
}

/** Notes files that are named but missing, and files that are there but not shown. */
export function checkFiles(value: Fields, place: Place, files: MessageFiles): void {
  const { sent, kept, mustShow } = files;
  checkListed(value['attachments'], place.at('attachments'), new Map([...sent, ...kept]));
  const shown = attachmentReferences(
    { components: value['components'], embeds: value['embeds'] },
    place,
  );
  const names = new Set([...sent.values(), ...kept.values()]);
  for (const { name, place: at } of shown) {
    if (names.has(name)) continue;
    at.fault(
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      `Referenced attachment "${name}" not found`,
    );
  }
  const missing = [...sent.values()].filter(
    (name) => !shown.some((reference) => reference.name === name),
  );
  for (const name of mustShow ? missing : []) {
    place
      .at('attachments')
      .fault('LOCAL_ATTACHMENT_NOT_SHOWN', `No component shows the file "${name}"`);
  }
}

function checkListed(
  listed: unknown,
  place: Place,
  known: ReadonlyMap<string, string>,
): void {
  if (!Array.isArray(listed)) return;
  for (const [index, one] of listed.filter(isFields).entries()) {
    const id = typeof one['id'] === 'number' ? `${one['id']}` : one['id'];
    if (typeof id !== 'string' || known.has(id)) continue;
    place
      .at(index)
      .at('id')
      .fault('ATTACHMENT_NOT_FOUND', `No file "${id}" came with the request or is there`);
  }
}
