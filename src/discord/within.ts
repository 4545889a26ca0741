/** Something took longer than it may. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

/**
 * Waits for something, but no longer than it may take: Discord waits 3 s for an answer.
 *
 * @throws {TooLateError} After `limitMs` milliseconds; what was begun goes on.
 */
export async function within<Value>(
  limitMs: number,
  begun: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TooLateError(`Nothing came within ${limitMs} ms`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([begun, late]);
  } finally {
    clearTimeout(timer);
  }
}
