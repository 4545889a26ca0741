import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { closeCodes, type GatewayEvent, opcodes } from './frame.ts';
import { GatewayConnection } from './gateway-connection.ts';
import { GatewaySession } from './gateway-session.ts';
import { checkIdentify, type IdentifyRules, type Identity } from './identify.ts';
import type { IdentifyLimits } from './identify-limits.ts';

/** How long a session without a connection can be taken up again, in milliseconds. */
const resumableForMs = 180_000;

/** What the gateway needs to know of the world. */
export interface GatewayOptions {
  readonly heartbeatIntervalMs: number;
  readonly now: () => number;
  readonly schedule: (delayMs: number, run: () => void) => () => void;
  readonly rules: () => IdentifyRules;
  readonly limits: IdentifyLimits;
  readonly shardOf: (guildId: string, shards: number) => number;
  /** READY without what the session itself knows. */
  readonly ready: (identity: Identity) => Readonly<Record<string, unknown>>;
  /** What follows READY: one GUILD_CREATE for each server of the shard. */
  readonly greetings: (identity: Identity) => readonly GatewayEvent[];
  /** Called whenever a session starts, resumes or loses its connection. */
  readonly changed: () => void;
}

/** The WebSocket half of a local Discord, with the faults that a test asks for. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 1 << 16 });
  readonly #connections = new Set<GatewayConnection>();
  readonly #sessions = new Map<string, GatewaySession>();
  #acknowledges = true;
  #greets = true;
  #refuses = false;
  #identifies = 0;
  #refusals = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Sessions that have a connection now. */
  get sessions(): GatewaySession[] {
    return [...this.#sessions.values()].filter((session) => session.isConnected);
  }

  /** How often a client has identified; a resume does not count. */
  get identifies(): number {
    return this.#identifies;
  }

  /** How many connections were refused because a test asked for that. */
  get refusals(): number {
    return this.#refusals;
  }

  /** Takes over an HTTP connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#refuses) {
      this.#refusals += 1;
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      // Not read as a URL: a path such as `//` is none.
      const query = request.url?.split('?')[1] ?? '';
      this.#connect(webSocket, new URLSearchParams(query));
    });
  }

  /** Sends an event to every session it concerns; who is away gets it on resuming. */
  dispatch(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) {
      if (session.accepts(event, this.#options.shardOf)) {
        session.dispatch(event.type, event.data);
      }
    }
  }

  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void {
    for (const connection of this.#connections)
      connection.send({ op: opcodes.reconnect, d: null });
  }

  /** Declares every session invalid (op 9); `resumable` ones may be resumed at once. */
  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) {
      if (!resumable) this.#forget(connection);
      // What happens from now on comes after the resume, and not twice.
      connection.session?.disconnect(connection);
      connection.session = null;
      connection.send({ op: opcodes.invalidSession, d: resumable });
    }
  }

  /** Asks every client for a heartbeat at once (op 1). */
  requestHeartbeat(): void {
    for (const connection of this.#connections)
      connection.send({ op: opcodes.heartbeat, d: null });
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const connection of this.#connections) connection.close(code);
  }

  /** Cuts every connection without a closing frame. */
  kill(): void {
    for (const connection of this.#connections) connection.kill();
  }

  /** Forgets the sessions of clients that are away, so that resuming is refused. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Leaves heartbeats unanswered, or answers them again. */
  acknowledge(acknowledges: boolean): void {
    this.#acknowledges = acknowledges;
  }

  /** Withholds READY from who identifies, or sends it again. */
  greet(greets: boolean): void {
    this.#greets = greets;
  }

  /** Refuses every new connection, or takes them again. */
  refuse(refuses: boolean): void {
    this.#refuses = refuses;
  }

  /** Ends all connections at once. */
  stop(): void {
    this.kill();
    this.#sessions.clear();
    this.#server.close();
  }

  #connect(socket: WebSocket, query: URLSearchParams): void {
    const connection = new GatewayConnection(socket, {
      heartbeatIntervalMs: this.#options.heartbeatIntervalMs,
      now: this.#options.now,
      acknowledges: () => this.#acknowledges,
      identify: (data, from) => this.#identify(data, from),
      resume: (id, token) => this.#resume(id, token),
      disconnected: (from, code) => this.#disconnected(from, code),
    });
    this.#connections.add(connection);
    if (query.get('v') !== '10') connection.close(closeCodes.invalidApiVersion);
    else if (query.get('encoding') !== 'json') connection.close(closeCodes.decodeError);
  }

  #identify(
    data: unknown,
    connection: GatewayConnection,
  ): GatewaySession | number | null {
    const identity = checkIdentify(data, this.#options.rules());
    if (typeof identity === 'number') return identity;
    this.#identifies += 1;
    const counted = this.#options.limits.count(identity.shard[0]);
    if (counted === 'too-soon') return null;
    // Discord then ends all sessions and makes the token invalid.
    if (counted === 'spent') return closeCodes.authenticationFailed;
    const session = new GatewaySession(identity, connection);
    connection.session = session;
    this.#sessions.set(session.id, session);
    if (this.#greets) this.#greet(session);
    this.#options.changed();
    return session;
  }

  #greet(session: GatewaySession): void {
    const { identity, id } = session;
    session.dispatch('READY', { ...this.#options.ready(identity), session_id: id });
    for (const event of this.#options.greetings(identity)) {
      if (session.accepts(event, this.#options.shardOf))
        session.dispatch(event.type, event.data);
    }
  }

  #resume(id: string, token: string): GatewaySession | null {
    const session = this.#sessions.get(id);
    if (!session || this.#options.rules().token !== token) return null;
    queueMicrotask(this.#options.changed);
    return session;
  }

  #disconnected(connection: GatewayConnection, code: number | null): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (!session) return;
    session.disconnect(connection);
    // Only a client ends its session so (DOCS `events/gateway.mdx#initiating-a-disconnect`).
    if (code === 1000 || code === 1001) this.#forget(connection);
    else this.#options.schedule(resumableForMs, () => this.#expire(session));
    this.#options.changed();
  }

  #expire(session: GatewaySession): void {
    if (!session.isConnected) this.#sessions.delete(session.id);
  }

  #forget(connection: GatewayConnection): void {
    if (connection.session) this.#sessions.delete(connection.session.id);
  }
}
