import type { PageGivenFile } from '../page-action.ts';

/** Reads files that a person has chosen, by the names they are given under. */
export async function readFiles<Given extends File | readonly File[]>(
  files: Readonly<Record<string, Given>>,
): Promise<Readonly<Record<string, readonly PageGivenFile[]>>> {
  const read = Object.entries(files).map(
    async ([name, given]) =>
      [
        name,
        await Promise.all([given].flat().map((file) => readFile(file as File))),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

async function readFile(file: File): Promise<PageGivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, type: file.type, base64: btoa(binary) };
}
