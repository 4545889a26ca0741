import type { WebSocket } from 'ws';
import { closeCodes, type Frame, opcodes, parseFrame } from './frame.ts';
import type { GatewaySession } from './gateway-session.ts';
import { isResume } from './identify.ts';

/** Frames a client may send in a minute (DOCS `events/gateway.mdx#rate-limiting`). */
const framesPerMinute = 120;

/** What a connection asks of the gateway it belongs to. */
export interface ConnectionOwner {
  readonly heartbeatIntervalMs: number;
  readonly now: () => number;
  /** False while a test withholds acknowledgements. */
  readonly acknowledges: () => boolean;
  /** Starts a session; null makes it invalid at once, a number is the code to close with. */
  readonly identify: (
    data: unknown,
    connection: GatewayConnection,
  ) => GatewaySession | number | null;
  /** Takes a session up again; null when there is none such. */
  readonly resume: (id: string, token: string) => GatewaySession | null;
  /**
   * Told when the connection is gone, with the code that the client closed it with; null
   * where the gateway itself closed it (clients send that code back), or nobody did.
   */
  readonly disconnected: (connection: GatewayConnection, code: number | null) => void;
}

/** One socket of a client: hello, identify or resume, heartbeats. */
export class GatewayConnection {
  session: GatewaySession | null = null;
  readonly #socket: WebSocket;
  readonly #owner: ConnectionOwner;
  readonly #received: number[] = [];
  #isClosedByUs = false;

  constructor(socket: WebSocket, owner: ConnectionOwner) {
    this.#socket = socket;
    this.#owner = owner;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('close', (code) =>
      owner.disconnected(this, this.#isClosedByUs ? null : code),
    );
    socket.on('error', () => socket.terminate());
    this.send({
      op: opcodes.hello,
      d: { heartbeat_interval: owner.heartbeatIntervalMs, _trace: ['local-discord'] },
    });
  }

  send(frame: Frame): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#socket.send(JSON.stringify({ t: null, s: null, ...frame }));
  }

  close(code: number): void {
    this.#isClosedByUs = true;
    this.#socket.close(code);
  }

  /** Cuts the connection without a word, as a broken network does. */
  kill(): void {
    this.#socket.terminate();
  }

  #receive(text: string): void {
    const code = this.#accept(text);
    if (code !== undefined) this.close(code);
  }

  /** Acts on a frame; a number is the code to close with. */
  #accept(text: string): number | undefined {
    if (this.#isTooFast()) return closeCodes.rateLimited;
    const frame = parseFrame(text);
    if (!frame) return closeCodes.decodeError;
    if (frame.op === opcodes.heartbeat) return this.#heartbeat();
    if (frame.op === opcodes.identify) return this.#identify(frame.d);
    if (frame.op === opcodes.resume) return this.#resume(frame.d);
    if (!Object.values<number>(opcodes).includes(frame.op)) {
      return closeCodes.unknownOpcode;
    }
    return this.session ? undefined : closeCodes.notAuthenticated;
  }

  #heartbeat(): undefined {
    if (this.#owner.acknowledges()) this.send({ op: opcodes.heartbeatAck, d: null });
  }

  #identify(data: unknown): number | undefined {
    if (this.session) return closeCodes.alreadyAuthenticated;
    const session = this.#owner.identify(data, this);
    if (session === null) this.send({ op: opcodes.invalidSession, d: false });
    return typeof session === 'number' ? session : undefined;
  }

  #resume(data: unknown): number | undefined {
    if (!isResume(data)) return closeCodes.decodeError;
    const session = this.#owner.resume(data.session_id, data.token);
    if (!session) {
      this.send({ op: opcodes.invalidSession, d: false });
      return undefined;
    }
    if (!session.hasSent(data.seq)) return closeCodes.invalidSequence;
    this.session = session;
    session.resume(data.seq, this);
    return undefined;
  }

  #isTooFast(): boolean {
    const now = this.#owner.now();
    this.#received.push(now);
    while ((this.#received[0] ?? now) < now - 60_000) this.#received.shift();
    return this.#received.length > framesPerMinute;
  }
}
