import { describe, expect, it } from 'vitest';
import { buildScorer } from '../../../src/ranking/network.ts';
import { buildRandom } from '../../../src/ranking/training/random.ts';
import { measureGroupScale } from '../../../src/ranking/training/scale.ts';
import { trainConfidence } from '../../../src/ranking/training/train-confidence.ts';
import { trainNetwork } from '../../../src/ranking/training/train-network.ts';
import { packGroup } from '../../../src/ranking/training/training-group.ts';

const OPTIONS = { units: 6, epochs: 40, seed: 1, rate: 0.02, decay: 0.001, dropped: 0 };

/** Four candidates each; the right one has exactly one of two features: no line parts them. */
function eitherOr(count: number) {
  const random = buildRandom(3);
  return Array.from({ length: count }, () => {
    const right = random() < 0.5 ? [1, 0] : [0, 1];
    const rows = [[0, 0], right, [1, 1], [0, 0]].map((row) => Float32Array.from(row));
    return packGroup(rows, Uint8Array.from([0, 1, 0, 0]));
  });
}

describe('trainNetwork()', () => {
  const groups = eitherOr(100);
  const scale = measureGroupScale(groups, 2);

  it('learns what no single weight tells', () => {
    const score = buildScorer([trainNetwork(groups, scale, OPTIONS)]);
    const [none, one, other, both] = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map((features) => score(Float32Array.from(features)));
    for (const right of [one, other]) {
      expect(right).toBeGreaterThan(none ?? Number.NaN);
      expect(right).toBeGreaterThan(both ?? Number.NaN);
    }
  });

  it('learns it too where units are left out in turn', () => {
    const options = { ...OPTIONS, units: 12, dropped: 0.3 };
    const network = trainNetwork(groups, scale, options);
    const score = buildScorer([network]);
    const right = score(Float32Array.from([1, 0]));
    expect(right).toBeGreaterThan(score(Float32Array.from([1, 1])));
    expect(right).toBeGreaterThan(score(Float32Array.from([0, 0])));
    expect(network).not.toEqual(trainNetwork(groups, scale, { ...options, dropped: 0 }));
  });

  it('gives the same weights for the same seed, and others for another', () => {
    const once = trainNetwork(groups, scale, OPTIONS);
    expect(trainNetwork(groups, scale, OPTIONS)).toEqual(once);
    expect(trainNetwork(groups, scale, { ...OPTIONS, seed: 2 })).not.toEqual(once);
  });
});

describe('buildScorer()', () => {
  it('adds direct weights and active units, and takes the mean of several networks', () => {
    // 2·1 + 3·max(0, 1·1 + 1) = 8, and 2·1 + 3·max(0, −5) = 2
    const network = { hidden: [[1]], output: [3], direct: [2] };
    const features = Float32Array.from([1]);
    const active = { ...network, bias: [1] };
    const asleep = { ...network, bias: [-6] };
    expect(buildScorer([active])(features)).toBe(8);
    expect(buildScorer([asleep])(features)).toBe(2);
    expect(buildScorer([active, asleep])(features)).toBe(5);
  });
});

describe('trainConfidence()', () => {
  it('parts high signals from low ones', () => {
    const examples = Array.from({ length: 40 }, (_, n) => ({
      features: Float32Array.from([n]),
      target: Number(n >= 20),
    }));
    const { weights, bias } = trainConfidence(examples, 1);
    const at = (n: number) => bias + n * (weights[0] ?? 0);
    expect(at(5)).toBeLessThan(0);
    expect(at(35)).toBeGreaterThan(0);
  });
});
