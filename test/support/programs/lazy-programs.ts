import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveTests } from '../serve-tests.ts';
import { buildPrograms } from './build-programs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the folder of the programs that `buildPrograms` makes. */
    readonly programsUrl: string;
  }
}

/**
 * Builds the programs that tests start, once for all tests and when the first asks for
 * one. Returns what removes them.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let building: Promise<string> | null = null;
  const service = await serveTests(() => {
    building ??= buildPrograms();
    return building;
  });
  provide('programsUrl', service.url);
  return async () => {
    service.close();
    // Where it could not be built, a test has said so.
    const folder = await building?.catch(() => null);
    if (folder) await rm(folder, { recursive: true, force: true });
  };
}
