/** Bit positions of Discord's permissions (DOCS `topics/permissions.mdx`). */
export const permissionPositions = {
  CREATE_INSTANT_INVITE: 0,
  KICK_MEMBERS: 1,
  BAN_MEMBERS: 2,
  ADMINISTRATOR: 3,
  MANAGE_CHANNELS: 4,
  MANAGE_GUILD: 5,
  ADD_REACTIONS: 6,
  VIEW_AUDIT_LOG: 7,
  VIEW_CHANNEL: 10,
  SEND_MESSAGES: 11,
  MANAGE_MESSAGES: 13,
  EMBED_LINKS: 14,
  ATTACH_FILES: 15,
  READ_MESSAGE_HISTORY: 16,
  MENTION_EVERYONE: 17,
  USE_EXTERNAL_EMOJIS: 18,
  CONNECT: 20,
  SPEAK: 21,
  CHANGE_NICKNAME: 26,
  MANAGE_NICKNAMES: 27,
  MANAGE_ROLES: 28,
  MANAGE_WEBHOOKS: 29,
  USE_APPLICATION_COMMANDS: 31,
  MANAGE_THREADS: 34,
  CREATE_PUBLIC_THREADS: 35,
  CREATE_PRIVATE_THREADS: 36,
  SEND_MESSAGES_IN_THREADS: 38,
  MODERATE_MEMBERS: 40,
  USE_EXTERNAL_APPS: 50,
  PIN_MESSAGES: 51,
} as const;

/** A permission by the name Discord's documentation gives it. */
export type Permission = keyof typeof permissionPositions;

/** The bit set of the named permissions. */
export function permissionBits(...names: readonly Permission[]): bigint {
  return names.reduce(
    (bits, name) => bits | (1n << BigInt(permissionPositions[name])),
    0n,
  );
}

/** Every permission Discord knows, up to `PIN_MESSAGES` and a bit beyond. */
export const allPermissions: bigint = (1n << 53n) - 1n;

/** What @everyone may do in a new server, moderation aside; pinning is not part of it. */
export const everyonePermissions: bigint = permissionBits(
  'CREATE_INSTANT_INVITE',
  'ADD_REACTIONS',
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'USE_EXTERNAL_EMOJIS',
  'CONNECT',
  'SPEAK',
  'CHANGE_NICKNAME',
  'USE_APPLICATION_COMMANDS',
  'CREATE_PUBLIC_THREADS',
  'SEND_MESSAGES_IN_THREADS',
  'USE_EXTERNAL_APPS',
);

/** True where `bits` hold all the named permissions. */
export function permits(bits: bigint, ...names: readonly Permission[]): boolean {
  const wanted = permissionBits(...names);
  return (bits & wanted) === wanted;
}
