import { WebSocket } from 'ws';

/** Talks to the inspector of a Node process, which can collect its garbage. */
export class Inspector {
  readonly #socket: WebSocket;
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Connects to what a process with `--inspect` prints as `ws://…`. */
  static async open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Inspector(socket);
  }

  /** Collects all garbage; returns the bytes that are still used. */
  async heapBytes(): Promise<number> {
    await this.#call('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#call('Runtime.getHeapUsage');
    return Number(usedSize);
  }

  close(): void {
    this.#socket.terminate();
  }

  #call(method: string): Promise<Readonly<Record<string, unknown>>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const listen = (data: unknown): void => {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        this.#socket.off('message', listen);
        this.#socket.off('close', end);
        resolve(answer.result ?? {});
      };
      const end = (): void => reject(new Error('The inspected process is gone'));
      this.#socket.on('message', listen);
      this.#socket.once('close', end);
      this.#socket.send(JSON.stringify({ id, method }));
    });
  }
}
