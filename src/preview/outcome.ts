/** A promise that is settled from outside (Node 20 has no `Promise.withResolvers`). */
export class Outcome<Value> {
  readonly promise: Promise<Value>;
  resolve: (value: Value) => void = () => undefined;
  reject: (reason: Error) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Who does not look at the promise must not be told of its rejection by a crash.
    this.promise.catch(() => undefined);
  }
}
