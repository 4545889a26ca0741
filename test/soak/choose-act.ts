import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { SoakAct } from './act.ts';
import { ASKING_ACTS } from './asking-acts.ts';
import type { Crowd } from './crowd.ts';
import { MODERATING_ACTS } from './moderating-acts.ts';
import { PRESSING_ACTS } from './pressing-acts.ts';
import type { Words } from './words.ts';

/** All that people do. */
const ACTS: readonly SoakAct[] = [...ASKING_ACTS, ...MODERATING_ACTS, ...PRESSING_ACTS];

const TOTAL = ACTS.reduce((sum, { weight }) => sum + weight, 0);

/** Lets somebody do something; what cannot be done now is something else. */
export async function actSomehow(
  crowd: Crowd,
  words: Words,
): Promise<{ readonly act: string; readonly invocation: Invocation }> {
  for (;;) {
    const act = chooseAct(crowd.random);
    try {
      const invocation = await act.use(crowd, words);
      if (invocation) return { act: act.name, invocation };
    } catch (thrown) {
      // A button that is gone, or that another sees alone: as in Discord, it cannot be pressed.
      if (!(thrown instanceof RangeError)) throw thrown;
    }
  }
}

function chooseAct(random: () => number): SoakAct {
  let left = random() * TOTAL;
  const chosen = ACTS.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  if (!chosen) throw new RangeError('Cannot choose what to do: nothing has any weight');
  return chosen;
}
