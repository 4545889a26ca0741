import type { CompiledQuery, Kysely, Selectable } from 'kysely';
import { BriefMemory } from './brief-memory.ts';
import type { Schema, ServerRow } from './schema.ts';
import {
  DEFAULT_SERVER_SETTINGS,
  readSettingsRow,
  type ServerSettings,
  toSettingsRow,
} from './server-settings.ts';

/** So old may be what is remembered of settings that another process changes. Milliseconds. */
const SETTINGS_KEPT_MS = 1000;

/** The servers and what is set in them. Every method throws a StoreError if it must. */
export class ServerStore {
  readonly #db: Kysely<Schema>;
  readonly #row: CompiledQuery;
  readonly #recent = new BriefMemory<ServerSettings>(SETTINGS_KEPT_MS);

  constructor(db: Kysely<Schema>) {
    this.#db = db;
    this.#row = db.selectFrom('servers').selectAll().where('guildId', '=', '').compile();
  }

  /** The settings of a server; the quiet defaults where nothing is set. */
  async settings(guildId: string): Promise<ServerSettings> {
    // Built once: of a busy bot it is asked for many servers each second.
    const asked = { ...this.#row, parameters: [guildId] };
    const { rows } = await this.#db.executeQuery<Selectable<ServerRow>>(asked);
    const [row] = rows;
    return row ? readSettingsRow(row) : DEFAULT_SERVER_SETTINGS;
  }

  /**
   * The settings of a server as they were a second ago or later: for what is asked before
   * every answer. What this process changes counts at once.
   */
  recentSettings(guildId: string): Promise<ServerSettings> {
    return this.#recent.recall(guildId, () => this.settings(guildId));
  }

  /** Changes the settings that are named, and returns them all as they are then. */
  async change(
    guildId: string,
    changes: Partial<ServerSettings>,
  ): Promise<ServerSettings> {
    // One statement: of two moderators at once, each changes what they named.
    const row = await this.#db
      .insertInto('servers')
      .values({ guildId, ...toSettingsRow(changes) })
      .onConflict((conflict) =>
        conflict.column('guildId').doUpdateSet({ guildId, ...toSettingsRow(changes) }),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    this.#recent.forget(guildId);
    return readSettingsRow(row);
  }

  /** Enters that the bot is in a server again: its data are kept. */
  async joined(guildId: string): Promise<void> {
    await this.#setLeft(guildId, null);
  }

  /** Enters that a server has removed the bot: its data are deleted 30 days from `at`. */
  async left(guildId: string, at: number): Promise<void> {
    await this.#setLeft(guildId, at);
  }

  /** The servers of which something is kept and that have not removed the bot. */
  async known(): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('servers')
      .select('guildId')
      .where('leftAt', 'is', null)
      .orderBy('guildId')
      .execute();
    return rows.map(({ guildId }) => guildId);
  }

  /** The servers that have removed the bot and of which something is still kept. */
  async gone(): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('servers')
      .select('guildId')
      .where('leftAt', 'is not', null)
      .orderBy('guildId')
      .execute();
    return rows.map(({ guildId }) => guildId);
  }

  async #setLeft(guildId: string, leftAt: number | null): Promise<void> {
    await this.#db
      .updateTable('servers')
      .set({ leftAt })
      .where('guildId', '=', guildId)
      .execute();
  }
}
