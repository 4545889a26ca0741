import type { ServerSettings } from '../../store/server-settings.ts';
import type { Circumstances } from '../circumstances.ts';
import { listMentions } from '../list-mentions.ts';
import type { MessageBody } from '../message-body.ts';
import { mayManageServer, mayPin } from '../rights.ts';
import { type Effect, NEEDS } from './effect.ts';
import type { EffectWork } from './effect-work.ts';
import { makePin } from './make-pin.ts';
import { exportPins, listPins, showPin, takePin } from './pin-effects.ts';
import {
  changeSettings,
  listAnswers,
  setSettings,
  showSettings,
} from './settings-effects.ts';
import { askForget, forget, showStored } from './stored-effects.ts';

/**
 * Does what a command or a button wants and says what came of it; to be asked of nobody
 * whom {@link whyNot} refuses.
 */
export async function carryOutEffect(
  effect: Effect,
  work: EffectWork,
): Promise<MessageBody> {
  switch (effect.kind) {
    case 'show-settings':
      return showSettings(work);
    case 'set-settings':
      return setSettings(work);
    case 'change-settings':
      return changeSettings(effect, work);
    case 'list-answers':
      return listAnswers(work);
    case 'list-pins':
      return listPins(effect, work);
    case 'show-pin':
    case 'pin-history':
    case 'about-pin':
      return showPin(effect, work);
    case 'remove-pin':
      return takePin(effect, work);
    case 'export-pins':
      return exportPins(work);
    case 'make-pin':
      return makePin(effect, work);
    case 'show-stored':
      return showStored(work);
    case 'ask-forget':
      return askForget();
    case 'forget':
      return forget(work);
    default:
      return effect satisfies never;
  }
}

/**
 * Says why somebody may not have an effect; null if they may. Their client hides commands
 * from them, which is no protection. Pure.
 */
export function whyNot(
  { kind }: Pick<Effect, 'kind'>,
  circumstances: Circumstances,
  settings: ServerSettings,
): string | null {
  const need = NEEDS[kind];
  if (need === null) return null;
  if (circumstances.place !== 'server')
    return 'This works in servers that have the bot as a member.';
  if (need === 'manage-server' && !mayManageServer(circumstances))
    return 'Only members with the permission *Manage Server* can do this.';
  if (need === 'pin' && !mayPin(circumstances, settings)) return mayNotPin(settings);
  return null;
}

/** Names who may pin, for who may not. */
function mayNotPin({ pinnerRoles }: ServerSettings): string {
  const others =
    pinnerRoles.length === 0
      ? ''
      : `, or with the role ${listMentions(pinnerRoles, '@&')},`;
  return `Only members with the permission *Pin Messages*${others} can do this.`;
}
