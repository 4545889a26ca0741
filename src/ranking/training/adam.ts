/**
 * Moves weights against their gradient, each by its own measure: Adam (Kingma and Ba, "Adam:
 * A Method for Stochastic Optimization", 2015) with the authors' constants, and decay apart
 * from the gradient (Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019).
 */
export class Adam {
  static readonly #FIRST = 0.9;
  static readonly #SECOND = 0.999;
  static readonly #LEAST = 1e-8;

  readonly #first: Float64Array;
  readonly #second: Float64Array;
  #steps = 0;

  constructor(size: number) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  /** Moves the weights, in place; the gradient is the sum over `batch` examples. */
  step(
    weights: Float64Array,
    gradient: Float64Array,
    { rate, decay, batch }: { rate: number; decay: number; batch: number },
  ): void {
    this.#steps++;
    const firstPart = 1 - Adam.#FIRST ** this.#steps;
    const secondPart = 1 - Adam.#SECOND ** this.#steps;
    for (let i = 0; i < weights.length; i++) {
      const slope = (gradient[i] ?? 0) / batch;
      const first = Adam.#FIRST * (this.#first[i] ?? 0) + (1 - Adam.#FIRST) * slope;
      const second =
        Adam.#SECOND * (this.#second[i] ?? 0) + (1 - Adam.#SECOND) * slope * slope;
      this.#first[i] = first;
      this.#second[i] = second;
      const weight = weights[i] ?? 0;
      const move = first / firstPart / (Math.sqrt(second / secondPart) + Adam.#LEAST);
      weights[i] = weight - rate * (move + decay * weight);
    }
  }
}
