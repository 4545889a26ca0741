import { PermissionFlagsBits } from 'discord.js';
import type { ServerSettings } from '../store/server-settings.ts';
import { type Said, said } from '../wording/said.ts';
import type { Circumstances } from './circumstances.ts';

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

/**
 * Says why an answer of this person cannot be public there; null if it can. Of members
 * who may moderate only the channel is asked.
 */
export function whyNotPublic(
  circumstances: Circumstances,
  { publicChannels, publisherRoles }: ServerSettings,
): Said | null {
  const { channelId, parentId, roles } = circumstances;
  const isOpen =
    publicChannels === null ||
    publicChannels.some((channel) => channel === channelId || channel === parentId);
  if (!isOpen)
    return publicChannels.length === 0
      ? said('remarks.public-nowhere')
      : said('remarks.public-in', {
          channels: publicChannels.map((id) => `<#${id}>`).join(', '),
        });
  const isPublisher =
    publisherRoles.length === 0 ||
    publisherRoles.some((role) => roles.includes(role)) ||
    mayModerate(circumstances);
  return isPublisher
    ? null
    : said('remarks.publishers-only', {
        roles: publisherRoles.map((id) => `<@&${id}>`).join(', '),
      });
}

/**
 * Names the permissions that the bot lacks to pin there, as Discord's settings call them
 * (Docs: *Permissions*). Without the history it could not find its own message again.
 */
export function missingToPin({
  botPermissions,
  parentId,
}: Circumstances): readonly string[] {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed: readonly (readonly [bigint, string])[] = [
    [ViewChannel, 'View Channel'],
    parentId === null
      ? [SendMessages, 'Send Messages']
      : [SendMessagesInThreads, 'Send Messages in Threads'],
    [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
    [PermissionFlagsBits.PinMessages, 'Pin Messages'],
  ];
  return needed
    .filter(([permission]) => !isAllowed(botPermissions, permission))
    .map(([, name]) => name);
}
