/** The weights of a network as one list: see {@link offsetsOf}. */
export interface Layout {
  readonly width: number;
  readonly units: number;
}

/** Hidden weights come first, feature by feature; here the others start. */
export function offsetsOf({ width, units }: Layout): {
  readonly biases: number;
  readonly outputs: number;
  readonly directs: number;
} {
  const biases = units * width;
  return { biases, outputs: biases + units, directs: biases + 2 * units };
}
