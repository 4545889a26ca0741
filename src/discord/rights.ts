import { PermissionFlagsBits } from 'discord.js';
import type { ServerSettings } from '../store/server-settings.ts';
import { type Said, said } from '../wording/said.ts';
import type { Circumstances } from './circumstances.ts';
import { listMentions } from './list-mentions.ts';

/** A permission that is named to people; the catalogue has what their Discord calls it. */
export type PermissionName =
  | 'ManageGuild'
  | 'PinMessages'
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'ReadMessageHistory';

/** True if a bit set of Discord's has a permission, or that of administrators, who may all. */
function isAllowed(permissions: bigint, permission: bigint): boolean {
  return (permissions & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}

/** True for a member who may change what is set for the server. */
export function mayManageServer({ permissions }: Circumstances): boolean {
  return isAllowed(permissions, PermissionFlagsBits.ManageGuild);
}

/** True for a member who may delete other people's messages there. */
export function mayModerate({ permissions }: Circumstances): boolean {
  return isAllowed(permissions, PermissionFlagsBits.ManageMessages);
}

/** True for a member who may pin there: by Discord's permission, or by a role that is set. */
export function mayPin(
  { permissions, roles }: Circumstances,
  { pinnerRoles }: ServerSettings,
): boolean {
  return (
    isAllowed(permissions, PermissionFlagsBits.PinMessages) ||
    pinnerRoles.some((role) => roles.includes(role))
  );
}

/** True for a member who may add articles and take them off: also by a role that is set. */
export function mayKeepShelf(
  circumstances: Circumstances,
  { librarianRoles }: ServerSettings,
): boolean {
  return (
    mayManageServer(circumstances) ||
    librarianRoles.some((role) => circumstances.roles.includes(role))
  );
}

/**
 * Says why an answer of this person cannot be public there; null if it can. Of members
 * who may moderate only the channel is asked.
 */
export function whyNotPublic(
  circumstances: Circumstances,
  { publicChannels, publisherRoles }: ServerSettings,
): Said | null {
  const { roles } = circumstances;
  if (publicChannels !== null && !isIn(publicChannels, circumstances))
    return publicChannels.length === 0
      ? said('remarks.public-nowhere')
      : said('remarks.public-in', { channels: listMentions(publicChannels, '#') });
  const isPublisher =
    publisherRoles.length === 0 ||
    publisherRoles.some((role) => roles.includes(role)) ||
    mayModerate(circumstances);
  return isPublisher
    ? null
    : said('remarks.publishers-only', { roles: listMentions(publisherRoles, '@&') });
}

/**
 * True where answers may not be public, whoever asks. Pins are no answers: those who may
 * pin decide about each, so they stand in every channel.
 */
export function isQuietChannel(
  circumstances: Circumstances,
  { publicChannels }: ServerSettings,
): boolean {
  return publicChannels !== null && !isIn(publicChannels, circumstances);
}

/** A thread counts as its channel. */
function isIn(
  channelIds: readonly string[],
  { channelId, parentId }: Circumstances,
): boolean {
  return channelIds.some((id) => id === channelId || id === parentId);
}

/**
 * Names the permissions that the bot lacks to pin there (Docs: *Permissions*). Without the history it could not find its own message again.
 */
export function missingToPin({
  botPermissions,
  parentId,
}: Circumstances): readonly PermissionName[] {
  const needed: readonly PermissionName[] = [
    'ViewChannel',
    parentId === null ? 'SendMessages' : 'SendMessagesInThreads',
    'ReadMessageHistory',
    'PinMessages',
  ];
  return needed.filter((name) => !isAllowed(botPermissions, PermissionFlagsBits[name]));
}
