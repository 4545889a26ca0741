import type { Page } from 'playwright-core';
import type { Guild } from '../world/guild.ts';
import { type Permission, permissionPositions } from '../world/permissions.ts';
import type { Doer, Stage } from './stage.ts';
import { stepForms } from './step-forms.ts';

/** The steps that make servers, channels and members, and set a language. */
export const changePlaces: Readonly<
  Record<'new-server' | 'new-channel' | 'new-member' | 'language', Doer>
> = {
  /** A server with a channel, in which everybody is who is in the first one. */
  async 'new-server'({ page, discord }, name) {
    const { places } = discord;
    const [first] = places.guilds;
    const made = places.addGuild({ name, channels: [{ name: 'general' }], members: [] });
    for (const { user, roles, locale } of first?.members.values() ?? []) {
      if (user.bot) continue;
      const bits = roles.reduce(
        (all, id) => all | (first?.roles.get(id)?.permissions ?? 0n),
        0n,
      );
      const permissions = permissionNames().filter(
        (one) => (bits >> BigInt(permissionPositions[one])) & 1n,
      );
      places.addMember({ name: user.username, permissions, locale }, made, user);
    }
    await page
      .locator('.guild', { has: page.locator(':scope') })
      .first()
      .waitFor({
        state: 'attached',
      });
  },
  async 'new-channel'({ page, discord }, name) {
    discord.places.addChannel({ name }, await guildInSight({ page, discord }));
    await page.locator('.channel', { hasText: name }).first().waitFor({
      state: 'attached',
    });
  },
  async 'new-member'({ page, discord }, rest) {
    const groups = stepForms['new-member'].pattern.exec(rest)?.groups ?? {};
    const { name = rest, permissions } = groups;
    const seed = {
      name: name.toLowerCase().replaceAll(' ', '-'),
      displayName: name,
      ...(permissions ? { permissions: permissions.split(', ').map(permission) } : {}),
    };
    discord.places.addMember(seed, await guildInSight({ page, discord }));
    await page.locator(`.person[aria-label^="${name},"]`).waitFor({ state: 'attached' });
  },
  async language({ page, discord }, locale) {
    const guild = await guildInSight({ page, discord });
    const chosen = page.locator('.person[aria-checked=true] .name');
    const name = await chosen.textContent();
    const member = [...guild.members.values()].find(
      ({ user, nick }) => (nick ?? user.global_name ?? user.username) === name,
    );
    if (!member) throw new RangeError(`Cannot find member "${name}"`);
    discord.places.setLanguage(member, locale);
    await page
      .locator(`#language option[value="${locale}"]:checked`)
      .waitFor({ state: 'attached' });
  },
};

async function guildInSight({ page, discord }: Stage): Promise<Guild> {
  return discord.places.guild(await nameInSight(page));
}

async function nameInSight(page: Page): Promise<string> {
  return (await page.locator('.guild-name').textContent()) ?? '';
}

function permissionNames(): readonly Permission[] {
  return Object.keys(permissionPositions) as Permission[];
}

/** @throws {RangeError} For what Discord has no permission of. */
function permission(name: string): Permission {
  const found = permissionNames().find((known) => known === name);
  if (!found)
    throw new RangeError(
      `"${name}" is no permission; there are ${permissionNames().join(', ')}`,
    );
  return found;
}
