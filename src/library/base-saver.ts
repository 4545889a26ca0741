import type { StoreAddress } from '../store/store-address.ts';
import { BaseFolder } from './base-folder.ts';
import { saveBase } from './save-base.ts';
import type { SavedBase } from './saved-base.ts';

/** Where indexes are saved, and from what. */
export interface BasePlace {
  /**
   * Path of the folder of saved indexes. Everything in it can be deleted at any time.
   */
  readonly path: string;
  readonly storeAddress: StoreAddress;
}

/** What is being saved. */
interface Saving {
  readonly guildId: string;
  readonly giveUp: () => void;
  /** Resolves when it has ended, one way or the other. */
  readonly ended: Promise<void>;
}

/**
 * Saves indexes in the background, one server after another. Nothing is lost but time where
 * one cannot be saved: it is tried again when its shelf is next opened.
 */
export class BaseSaver {
  readonly #place: BasePlace;
  readonly #folder: BaseFolder;
  readonly #waiting = new Set<string>();
  #saving: Saving | null = null;
  #running: Promise<void> | null = null;
  #isEnding = false;

  constructor(place: BasePlace) {
    this.#place = place;
    this.#folder = new BaseFolder(place.path);
  }

  /** The servers of which something was saved, or begun. */
  servers(): Promise<readonly string[]> {
    return this.#folder.servers();
  }

  /** Reads what was saved for a server; null where nothing can be used. */
  read(guildId: string, rest: () => Promise<void>): Promise<SavedBase | null> {
    return this.#folder.read(guildId, rest);
  }

  /**
   * Saves the index of a server as it is in the store, as soon as those before are saved.
   * Again where it is just being saved: what is new may have come too late for that.
   */
  save(guildId: string): void {
    if (this.#isEnding) return;
    this.#waiting.add(guildId);
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // What is added meanwhile is saved too: a set is walked to its end.
    for (const guildId of this.#waiting) {
      this.#waiting.delete(guildId);
      this.#saving = this.#start(guildId);
      await this.#saving.ended;
      this.#saving = null;
    }
    this.#running = null;
  }

  #start(guildId: string): Saving {
    const aborter = new AbortController();
    const saved = saveBase({ guildId, ...this.#place }, aborter.signal);
    // A thread that was ended leaves what it had begun.
    const ended = saved
      .catch(() => this.#folder.removeUnfinished(guildId))
      .catch(() => undefined);
    return { guildId, giveUp: () => aborter.abort(), ended };
  }

  /**
   * Deletes what was saved for a server, and what is being saved.
   *
   * @throws {Error} If the file is there and cannot be deleted.
   */
  async remove(guildId: string): Promise<void> {
    await this.#giveUp(guildId);
    await this.#folder.remove(guildId);
  }

  /**
   * Takes articles out of what was saved: it is deleted at once, and saved anew without
   * them, unless it has none of them. What cannot be read may have them, and is deleted too.
   *
   * @throws {Error} If the file is there and cannot be deleted.
   */
  async wipe(guildId: string, numbers: readonly number[]): Promise<void> {
    const isGivenUp = await this.#giveUp(guildId);
    const saved = await this.#folder.numbersIn(guildId);
    const known = new Set(saved);
    const isSaved = numbers.some((number) => known.has(number));
    if (isSaved || !saved) await this.#folder.remove(guildId);
    else await this.#folder.removeUnfinished(guildId);
    if (isSaved || isGivenUp) this.save(guildId);
  }

  /** @returns Whether something was given up. */
  async #giveUp(guildId: string): Promise<boolean> {
    const isWaiting = this.#waiting.delete(guildId);
    const saving = this.#saving;
    if (saving?.guildId !== guildId) return isWaiting;
    saving.giveUp();
    await saving.ended;
    return true;
  }

  /** Gives up what is being saved, saves nothing more, and resolves when that is so. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#waiting.clear();
    this.#saving?.giveUp();
    await this.settled();
  }

  /** Resolves when nothing is being saved. */
  async settled(): Promise<void> {
    await this.#running;
  }
}
