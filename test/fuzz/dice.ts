import { buildRandom } from '../../src/ranking/training/random.ts';
import { HOSTILE_PIECES } from '../support/hostile-pieces.ts';

/** Chance, always the same for a seed, and the hostile values that come of it. */
export class Dice {
  readonly random: () => number;
  /** Texts of which now and then some characters are taken, so that something is found. */
  readonly #known: readonly string[];

  constructor(seed: number, known: readonly string[]) {
    this.random = buildRandom(seed);
    this.#known = known;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  /** True so often. */
  is(share: number): boolean {
    return this.random() < share;
  }

  /** One of a list. @throws {RangeError} If it is empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new RangeError('Cannot pick one of an empty list');
    return one;
  }

  /** Pieces, some of them known; one in twenty is far too long. */
  text(most = 12): string {
    const pieces = Array.from({ length: 1 + this.below(most) }, () =>
      this.is(0.35) ? this.slice() : this.pick(HOSTILE_PIECES),
    ).join('');
    return this.is(0.05) ? pieces.repeat(40).slice(0, 6000) : pieces;
  }

  /** Some characters of a known text, from anywhere to anywhere. */
  slice(): string {
    const text = this.pick(this.#known);
    const from = this.below(text.length);
    return text.slice(from, from + 1 + this.below(80));
  }

  /** Any JSON value at all; `undefined` for one that is left out. */
  value(depth = 0): unknown {
    const kinds = depth < 3 ? 8 : 6;
    switch (this.below(kinds)) {
      case 0:
        return this.text();
      case 1:
        return this.pick(NUMBERS);
      case 2:
        return this.is(0.5);
      case 3:
        return null;
      case 4:
        return undefined;
      case 5:
        return this.pick(IDS);
      case 6:
        return Array.from({ length: this.below(4) }, () => this.value(depth + 1));
      default:
        return Object.fromEntries(
          Array.from({ length: this.below(4) }, () => [
            this.pick(['id', 'name', 'type', 'value', 'constructor', 'custom_id']),
            this.value(depth + 1),
          ]),
        );
    }
  }
}

/** Numbers at the edges of what others reckon with. */
export const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  2,
  3,
  25,
  26,
  0.5,
  1e9,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  1e21,
  1.7e308,
  5e-324,
];

const IDS: readonly string[] = [
  '0',
  '80351110224678912',
  '9'.repeat(20),
  '-1',
  '1'.repeat(400),
];
