import type { ServerSettings } from '../../store/server-settings.ts';
import { type Said, said } from '../../wording/said.ts';
import type { Circumstances } from '../circumstances.ts';
import { listMentions } from '../list-mentions.ts';
import type { MessageBody } from '../message-body.ts';
import { mayKeepShelf, mayManageServer, mayPin, type PermissionName } from '../rights.ts';
import { renderLinkChoice } from '../shelf/link-choice.ts';
import { addArticle } from './add-article.ts';
import { type Effect, NEEDS } from './effect.ts';
import type { EffectWork } from './effect-work.ts';
import { clearUnanswered, follow, listUnanswered, unfollow } from './feed-effects.ts';
import { listShelf } from './list-shelf.ts';
import { makePin } from './make-pin.ts';
import { exportPins, listPins, showPin, takePin } from './pin-effects.ts';
import { refetchArticle } from './refetch-article.ts';
import { askRemoveArticle, removeArticle } from './remove-article.ts';
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
      return askForget(work);
    case 'forget':
      return forget(work);
    case 'ask-for-article':
      // Its answer is a form, which is sent instead of a message.
      throw new TypeError('Cannot answer with a message: a form is asked for');
    case 'choose-link':
      return renderLinkChoice(effect.links, work.words);
    case 'add-article':
      return addArticle(effect, work);
    case 'ask-remove-article':
      return askRemoveArticle(effect, work);
    case 'remove-article':
      return removeArticle(effect, work);
    case 'refetch-article':
      return refetchArticle(effect, work);
    case 'list-shelf':
      return listShelf(effect, work);
    case 'follow-feed':
      return follow(effect, work);
    case 'unfollow-feed':
      return unfollow(effect, work);
    case 'list-unanswered':
      return listUnanswered(work);
    case 'clear-unanswered':
      return clearUnanswered(effect, work);
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
): Said | null {
  const need = NEEDS[kind];
  if (need === null) return null;
  if (circumstances.place !== 'server') return said('refusals.server-only');
  if (need === 'manage-server' && !mayManageServer(circumstances))
    return mayNot('ManageGuild', []);
  if (need === 'pin' && !mayPin(circumstances, settings))
    return mayNot('PinMessages', settings.pinnerRoles);
  if (need === 'shelf' && !mayKeepShelf(circumstances, settings))
    return mayNot('ManageGuild', settings.librarianRoles);
  return null;
}

/** Names who may do something, for who may not. */
function mayNot(name: PermissionName, roleIds: readonly string[]): Said {
  const permission = said(`permissions.${name}`);
  return roleIds.length === 0
    ? said('refusals.members-only', { permission })
    : said('refusals.members-or-roles-only', {
        permission,
        roles: listMentions(roleIds, '@&'),
      });
}
