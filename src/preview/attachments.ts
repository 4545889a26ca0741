import { ApiError } from './rest/api-error.ts';
import type { UploadedFile } from './rest/read-body.ts';
import type { Attachment } from './world/message.ts';

/** Largest file without a boosted server, in bytes: 10 MiB (DOCS `reference.mdx#uploading-files`). */
export const attachmentLimitBytes: number = 10 * 1024 * 1024;

/** A stored file. */
interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** How many files are kept; the oldest are forgotten first. */
const fileLimit = 500;

/** The files of messages, by the path they are served at. */
export class Attachments {
  readonly #files = new Map<string, StoredFile>();

  /**
   * Stores a file and describes it as the API does.
   * @throws {ApiError} 40005 if it is larger than Discord takes.
   */
  add(
    file: UploadedFile,
    place: { readonly id: string; readonly channelId: string; readonly origin: string },
  ): Attachment {
    if (file.bytes.length > attachmentLimitBytes) throw new ApiError(40005);
    const name = safeName(file.filename);
    const path = `/attachments/${place.channelId}/${place.id}/${name}`;
    const [oldest] = this.#files.keys();
    if (this.#files.size >= fileLimit && oldest !== undefined) this.#files.delete(oldest);
    this.#files.set(path, { bytes: file.bytes, contentType: file.contentType });
    return {
      id: place.id,
      filename: name,
      size: file.bytes.length,
      url: `${place.origin}${path}`,
      proxy_url: `${place.origin}${path}`,
      content_type: file.contentType,
    };
  }

  /** The file served at a path such as `/attachments/1/2/answer.txt`. */
  file(path: string): StoredFile | undefined {
    return this.#files.get(path);
  }
}

/** Keeps letters, digits, dot, dash and underscore, as Discord does with file names. */
function safeName(filename: string): string {
  return filename.replace(/[^\w.-]+/gu, '_') || 'file';
}
