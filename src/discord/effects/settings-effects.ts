import { PermissionFlagsBits } from 'discord.js';
import type { PublicAnswer } from '../../store/public-answer-store.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { visibleChannels } from '../pins/visible-channels.ts';
import { renderNotice } from '../render-answer.ts';
import { renderSettings, renderSettingsForm } from '../settings/render-settings.ts';
import { SETTING_KEYS } from '../settings/setting-key.ts';
import type { Effect } from './effect.ts';
import type { EffectWork } from './effect-work.ts';

/** Shows the settings as they are. */
export async function showSettings({ settings }: EffectWork): Promise<MessageBody> {
  return renderSettings(settings);
}

/** Shows the settings as they are, with menus to change them. */
export async function setSettings(work: EffectWork): Promise<MessageBody> {
  return renderSettingsForm(work.settings, {
    change: null,
    remarks: [],
    exists: existsFor(work),
  });
}

/** Changes settings and says what each was before. */
export async function changeSettings(
  { changes }: Extract<Effect, { kind: 'change-settings' }>,
  work: EffectWork,
): Promise<MessageBody> {
  const { circumstances, settings, store } = work;
  const changed = await store.servers.change(circumstances.guildId ?? '', changes);
  const keys = SETTING_KEYS.filter((key) => key in changes);
  return renderSettingsForm(changed, {
    change: { before: settings, keys },
    remarks: [
      ...(changes.pinLogChannel ? warnOfLog(changes.pinLogChannel, work) : []),
      ...(changes.librarianRoles?.length ? [SHOW_LIBRARY] : []),
    ],
    exists: existsFor(work),
  });
}

/** Discord itself hides the command from them until somebody says otherwise there. */
const SHOW_LIBRARY =
  '-# They see `/library` once it is allowed to the role: Server Settings, Integrations, this bot';

function warnOfLog(channelId: string, { member }: EffectWork): readonly string[] {
  const guild = member?.guild;
  const me = guild?.members.me;
  const bits = me && guild.channels.cache.get(channelId)?.permissionsFor(me);
  const { ViewChannel, SendMessages } = PermissionFlagsBits;
  return bits?.has([ViewChannel, SendMessages])
    ? ['-# It is told of pins in all channels, by whom and why, but not their passages']
    : [
        `The bot cannot write in <#${channelId}> yet: it needs *View Channel* and *Send Messages* there`,
      ];
}

/** False for roles and channels that were deleted. */
function existsFor({ member }: EffectWork): (id: string) => boolean {
  return (id) =>
    (member?.guild.roles.cache.has(id) || member?.guild.channels.cache.has(id)) ?? false;
}

/** So many public answers are listed. */
const ANSWERS = 20;

/** Lists who asked for public answers and who removed them, in channels that the reader sees. */
export async function listAnswers(work: EffectWork): Promise<MessageBody> {
  const { circumstances, member, store } = work;
  const { channelId, guildId } = circumstances;
  const channels = await store.publicAnswers.channels(guildId ?? '');
  const channelIds = member
    ? await visibleChannels(channels, { member, channelId, isPublic: false })
    : [];
  const recent = await store.publicAnswers.recent(guildId ?? '', {
    channelIds,
    limit: ANSWERS,
  });
  if (recent.length === 0) return renderNotice('No public answers in the last 30 days.');
  const lines = recent.map(renderAnswerLine);
  return renderNotice(
    ['**The last public answers**, kept for 30 days', ...lines].join('\n'),
  );
}

/** "- 23 November 2026 12:00 in #general asked by Mira · removed by Odile" */
function renderAnswerLine(answer: PublicAnswer): string {
  const { guildId, channelId, messageId, askedBy, askedAt, removedBy, removedAt } =
    answer;
  const asked = `asked by ${renderPerson(askedBy)}`;
  const end =
    removedAt === null
      ? `[read it](https://discord.com/channels/${guildId}/${channelId}/${messageId})`
      : `removed ${renderTime(removedAt, 'f')} by ${renderPerson(removedBy)}`;
  const when = askedAt ?? removedAt;
  return `- ${when === null ? '' : renderTime(when, 'f')} in <#${channelId}> ${asked} · ${end}`;
}
