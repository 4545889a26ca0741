import { PermissionFlagsBits } from 'discord.js';
import type { PublicAnswer } from '../../store/public-answer-store.ts';
import type { Words } from '../../wording/words.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPerson, renderTime } from '../pins/render-pin.ts';
import { visibleChannels } from '../pins/visible-channels.ts';
import { small } from '../remarks.ts';
import { renderNotice } from '../render-answer.ts';
import type { PermissionName } from '../rights.ts';
import { renderSettings, renderSettingsForm } from '../settings/render-settings.ts';
import { SETTING_KEYS } from '../settings/setting-key.ts';
import type { Effect } from './effect.ts';
import type { EffectWork } from './effect-work.ts';

/** Shows the settings as they are. */
export async function showSettings({
  settings,
  words,
}: EffectWork): Promise<MessageBody> {
  return renderSettings(settings, words);
}

/** Shows the settings as they are, with menus to change them. */
export async function setSettings(work: EffectWork): Promise<MessageBody> {
  return renderSettingsForm(work.settings, {
    change: null,
    remarks: [],
    exists: existsFor(work),
    words: work.words,
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
      // Discord itself hides the command from them until somebody says otherwise there.
      ...(changes.librarianRoles?.length
        ? [small(work.words.say('settings.show-library'))]
        : []),
    ],
    exists: existsFor(work),
    words: work.words,
  });
}

function warnOfLog(channelId: string, { member, words }: EffectWork): readonly string[] {
  const { say, list } = words;
  const guild = member?.guild;
  const me = guild?.members.me;
  const bits = me && guild.channels.cache.get(channelId)?.permissionsFor(me);
  if (bits?.has(LOG_NEEDS.map((name) => PermissionFlagsBits[name])))
    return [small(say('settings.log-told'))];
  const names = LOG_NEEDS.map((name) => `*${say(`permissions.${name}`)}*`);
  const permissions = list(names, 'and');
  return [say('settings.log-cannot', { channel: `<#${channelId}>`, permissions })];
}

const LOG_NEEDS = [
  'ViewChannel',
  'SendMessages',
] as const satisfies readonly PermissionName[];

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
  const { words } = work;
  if (recent.length === 0) return renderNotice(words.say('settings.no-answers'));
  const lines = recent.map((answer) => renderAnswerLine(answer, words));
  return renderNotice([words.say('settings.answers'), ...lines].join('\n'));
}

/** "- 23 November 2026 12:00 in #general asked by Mira · removed by Odile" */
function renderAnswerLine(answer: PublicAnswer, words: Words): string {
  const { guildId, channelId, messageId, askedBy, askedAt, removedBy, removedAt } =
    answer;
  const { say } = words;
  const when = askedAt ?? removedAt;
  const asked = say('settings.answer-asked', {
    when: when === null ? '' : renderTime(when, 'f'),
    channel: `<#${channelId}>`,
    person: renderPerson(askedBy, words),
  });
  const end =
    removedAt === null
      ? `[${say('settings.read-answer')}](https://discord.com/channels/${guildId}/${channelId}/${messageId})`
      : say('settings.answer-removed', {
          when: renderTime(removedAt, 'f'),
          person: renderPerson(removedBy, words),
        });
  return `- ${asked} · ${end}`;
}
