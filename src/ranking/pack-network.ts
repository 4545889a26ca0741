import type { Network } from './network.ts';

/**
 * A network as it lies in `weights.json`: the weights of each feature as whole numbers from
 * −127 to 127, which keeps their order and makes the file a quarter as long.
 */
export interface PackedNetwork {
  /** By feature: what 1 stands for. */
  readonly steps: readonly number[];
  /** Feature by feature, a byte a hidden unit and one for the direct weight; base 64. */
  readonly weights: string;
  /** A number a hidden unit. */
  readonly bias: readonly number[];
  /** A weight a hidden unit. */
  readonly output: readonly number[];
}

/** The greatest number that a signed byte holds on both sides of 0. */
const MOST = 127;

/** Digits kept of the other numbers: more only makes the file longer. */
const DIGITS = 3;

/** Packs a network; what it then scores differs by less than one hundredth of its weights. */
export function packNetwork({ hidden, bias, output, direct }: Network): PackedNetwork {
  const columns = direct.map((weight, at) => [
    ...hidden.map((row) => row[at] ?? 0),
    weight,
  ]);
  const steps = columns.map((column) =>
    round(Math.max(...column.map((weight) => Math.abs(weight))) / MOST),
  );
  const bytes = columns.flatMap((column, at) =>
    column.map((weight) => toByte(weight, steps[at] ?? 0)),
  );
  return {
    steps,
    weights: btoa(String.fromCharCode(...bytes)),
    bias: bias.map(round),
    output: output.map(round),
  };
}

/** Unpacks a network. */
export function unpackNetwork({ steps, weights, bias, output }: PackedNetwork): Network {
  const bytes = Int8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  const units = bias.length;
  const weightOf = (at: number, unit: number) =>
    (bytes[at * (units + 1) + unit] ?? 0) * (steps[at] ?? 0);
  return {
    hidden: bias.map((_, unit) => steps.map((_step, at) => weightOf(at, unit))),
    bias,
    output,
    direct: steps.map((_, at) => weightOf(at, units)),
  };
}

function toByte(weight: number, step: number): number {
  if (step === 0) return 0;
  const whole = Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
  return whole & 0xff;
}

function round(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
