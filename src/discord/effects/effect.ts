import type { PinnedPassage } from '../../store/pin.ts';
import type { ServerSettings } from '../../store/server-settings.ts';
import type { ShelfEffect } from './shelf-effect.ts';

/**
 * Something that is to be done with what is stored or with Discord, as plain data: what a
 * command or a button wants. `carryOutEffect` does it and says what came of it.
 */
export type Effect =
  | ShelfEffect
  | { readonly kind: 'show-settings' }
  /** The settings with menus to change them. */
  | { readonly kind: 'set-settings' }
  | { readonly kind: 'change-settings'; readonly changes: Partial<ServerSettings> }
  /** Who asked for public answers and who removed them. */
  | { readonly kind: 'list-answers' }
  | ListPins
  | ShowPin
  | { readonly kind: 'remove-pin'; readonly number: number }
  | { readonly kind: 'export-pins' }
  | MakePin
  /** What is stored about the person themselves. */
  | { readonly kind: 'show-stored' }
  | { readonly kind: 'ask-forget' }
  | { readonly kind: 'forget' };

/** The newest pins, or those with smaller numbers than `before`. */
export interface ListPins {
  readonly kind: 'list-pins';
  readonly before: number | null;
  readonly isPublic: boolean;
}

/** One pin as it is, or all that happened to it; `about-pin` is its history for anybody. */
export interface ShowPin {
  readonly kind: 'show-pin' | 'pin-history' | 'about-pin';
  readonly number: number;
  readonly isPublic: boolean;
}

/** A pin as the form was filled in. */
export interface MakePin {
  readonly kind: 'make-pin';
  /** What makes it this pin and no second one: the press that opened the form. */
  readonly key: string;
  readonly reason: string;
  /** As typed: the number of the pin to replace, or nothing. */
  readonly replaces: string;
  readonly passage: PinnedPassage;
}

/** What a member must be allowed to for an effect. */
export type Need = 'manage-server' | 'pin' | 'shelf';

/** Whom each effect is for; null for everybody, and works outside of servers too. */
export const NEEDS: Readonly<Record<Effect['kind'], Need | 'server' | null>> = {
  'show-settings': 'manage-server',
  'set-settings': 'manage-server',
  'change-settings': 'manage-server',
  'list-answers': 'manage-server',
  'list-pins': 'pin',
  'show-pin': 'pin',
  'pin-history': 'pin',
  'about-pin': 'server',
  'remove-pin': 'pin',
  'export-pins': 'pin',
  'make-pin': 'pin',
  'ask-for-article': 'shelf',
  'choose-link': 'shelf',
  'add-article': 'shelf',
  'ask-remove-article': 'shelf',
  'remove-article': 'shelf',
  'refetch-article': 'shelf',
  'list-shelf': 'shelf',
  'follow-feed': 'shelf',
  'unfollow-feed': 'shelf',
  'list-unanswered': 'shelf',
  'clear-unanswered': 'shelf',
  'show-stored': null,
  'ask-forget': null,
  forget: null,
};

/** True for an effect, among what a command answers. */
export function isEffect<Other extends { readonly kind: string }>(
  value: Effect | Other,
): value is Effect {
  return Object.hasOwn(NEEDS, value.kind);
}
