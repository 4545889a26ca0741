import { randomBytes } from 'node:crypto';
import { type Frame, type GatewayEvent, opcodes } from './frame.ts';
import type { Identity } from './identify.ts';

/** Events kept for a client that may come back; older ones are gone, as at Discord. */
const replayLimit = 1000;

/** What frames travel on: a connection. */
export interface Carrier {
  readonly send: (frame: Frame) => void;
}

/** One identified client, across the connections it resumes with. */
export class GatewaySession {
  readonly id: string = randomBytes(16).toString('hex');
  readonly identity: Identity;
  #sequence = 0;
  #sent: Frame[] = [];
  #carrier: Carrier | null;

  constructor(identity: Identity, carrier: Carrier) {
    this.identity = identity;
    this.#carrier = carrier;
  }

  /** True while a connection carries the session. */
  get isConnected(): boolean {
    return this.#carrier !== null;
  }

  /** True where the session's shard and intents cover the event. */
  accepts(
    event: GatewayEvent,
    shardOf: (guildId: string, shards: number) => number,
  ): boolean {
    const [shard, shards] = this.identity.shard;
    const target = event.guildId === null ? 0 : shardOf(event.guildId, shards);
    return (
      target === shard &&
      (event.intents === 0 || (this.identity.intents & event.intents) !== 0)
    );
  }

  /** Sends an event, or keeps it until the client comes back. */
  dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    const frame: Frame = { op: opcodes.dispatch, s: this.#sequence, t: type, d: data };
    this.#sent.push(frame);
    if (this.#sent.length > 2 * replayLimit) this.#sent = this.#sent.slice(-replayLimit);
    this.#carrier?.send(frame);
  }

  /** Lets go of a lost connection; one that has been replaced already changes nothing. */
  disconnect(carrier: Carrier): void {
    if (this.#carrier === carrier) this.#carrier = null;
  }

  /** True where `sequence` is one this session has sent. */
  hasSent(sequence: number): boolean {
    return sequence >= 0 && sequence <= this.#sequence;
  }

  /** Sends again what came after `sequence`, then RESUMED. */
  resume(sequence: number, carrier: Carrier): void {
    this.#carrier = carrier;
    for (const frame of this.#sent) {
      if ((frame.s ?? 0) > sequence) carrier.send(frame);
    }
    this.dispatch('RESUMED', { _trace: ['local-discord'] });
  }
}
