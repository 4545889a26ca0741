import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isSlow } from './test-signs.ts';

/**
 * Begins with the files that take longest, so that the last ones are short and no processor
 * waits for another at the end. Those that share a process stand together: it ends where
 * the next file is not one of them.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: readonly TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort([...files]);
    const places = new Map(bySize.map((file) => [file, placeOf(file)]));
    return bySize.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

/** Slow and alone, slow together, quick together, quick and alone. */
function placeOf({ project, moduleId }: TestSpecification): number {
  const isTogether = project.config.isolate === false;
  if (isSlow(moduleId)) return isTogether ? 1 : 0;
  return isTogether ? 2 : 3;
}
