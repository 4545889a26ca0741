import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASKED_SET } from './build-corpus.ts';
import { OURS, PEERS } from './engines.ts';
import type { QualityFigures } from './measure-quality.ts';
import type { SpeedFigures } from './measure-speed.ts';
import { runNode } from './run-node.ts';

/** The sizes of library, in sentences, at which speed is measured. */
export const LIBRARY_SIZES = [10_000, 100_000] as const;

/** All that was measured of one engine. */
export interface PeerFigures {
  readonly name: string;
  readonly quality: QualityFigures;
  /** In the order of {@link LIBRARY_SIZES}. */
  readonly speed: readonly SpeedFigures[];
}

/**
 * Measures ours beside its peers: the same passages, the same questions, one process for
 * each measurement. Ours is asked with weights that were trained without the set of the
 * questions, which takes as long as all else: the peers are measured meanwhile.
 *
 * @param weights File of such weights; they are trained if it is not given.
 */
export async function benchPeers(weights?: string): Promise<readonly PeerFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const trained = weights ?? join(folder, 'weights.json');
  try {
    const [ours, peers] = await Promise.all([
      (weights === undefined ? train(trained) : Promise.resolve()).then(() =>
        measureAll(OURS, trained),
      ),
      measurePeers(),
    ]);
    return [ours, ...peers];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function train(out: string): Promise<void> {
  await runNode('src/train.ts', ['--leave-out', ASKED_SET, '--out', out]);
}

async function measurePeers(): Promise<readonly PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const name of PEERS.keys()) figures.push(await measureAll(name, ''));
  return figures;
}

async function measureAll(name: string, weights: string): Promise<PeerFigures> {
  const quality = await measure<QualityFigures>(name, weights, 'quality');
  const speed: SpeedFigures[] = [];
  for (const size of LIBRARY_SIZES)
    speed.push(await measure<SpeedFigures>(name, weights, `${size}`));
  return { name, quality, speed };
}

async function measure<Figures>(
  name: string,
  weights: string,
  what: string,
): Promise<Figures> {
  const file = 'test/bench/peers/measure-engine.ts';
  return JSON.parse(await runNode(file, [name, weights, what])) as Figures;
}
