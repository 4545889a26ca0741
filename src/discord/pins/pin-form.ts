import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { CitedPassage } from '../../answer/answer.ts';
import { formatAddress } from '../../article/address.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Words } from '../../wording/words.ts';
import { formatAct } from '../act.ts';
import { cutText } from '../cut-text.ts';
import { CHOICE_CHARS } from '../limits.ts';
import { REASON_CHARS } from './reason-chars.ts';

/**
 * Builds the form that asks for a pin: why, instead of which pin, and which passage where
 * there are several; the first is chosen.
 *
 * @param key What makes it this pin, however often the form is sent.
 */
export function buildPinForm(
  passages: readonly CitedPassage[],
  key: string,
  words: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatAct({ kind: 'pin-form', key }),
    title: words.say('pin-form.title'),
    components: [
      askReason(words),
      ...(passages.length > 1 ? [choosePassage(passages, words)] : []),
      askReplaced(words),
    ],
  };
}

function askReason({ say }: Words): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('pin-form.why'),
    description: say('pin-form.everyone'),
    component: {
      type: ComponentType.TextInput,
      custom_id: 'reason',
      style: TextInputStyle.Short,
      min_length: 1,
      max_length: REASON_CHARS,
      required: true,
    },
  };
}

function askReplaced({ say }: Words): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('pin-form.replaces'),
    description: say('pin-form.keep-all'),
    component: {
      type: ComponentType.TextInput,
      custom_id: 'replaces',
      style: TextInputStyle.Short,
      max_length: 10,
      required: false,
      placeholder: say('pin-form.such-as'),
    },
  };
}

function choosePassage(
  passages: readonly CitedPassage[],
  { say }: Words,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('pin-form.passage'),
    component: {
      type: ComponentType.StringSelect,
      custom_id: 'passage',
      required: false,
      min_values: 0,
      max_values: 1,
      options: passages.map(({ article, address, span }, place) => ({
        label: cutText(`${place + 1}. ${sliceSpan(article.text, span)}`, CHOICE_CHARS),
        description: cutText(
          `${formatAddress(address)} · ${article.headline}`,
          CHOICE_CHARS,
        ),
        value: formatAddress(address),
        default: place === 0,
      })),
    },
  };
}

/** A form for a pin as it was filled in. */
export interface FilledPinForm {
  readonly reason: string;
  readonly replaces: string;
  /** Address of the passage; null where none was chosen: the first. */
  readonly passage: string | null;
}

/** Reads a form that was sent; what Discord's client checks may be missing or too long. */
export function readPinForm({
  fields,
}: Pick<ModalSubmitInteraction, 'fields'>): FilledPinForm {
  const text = (name: string): string => {
    const field = fields.fields.get(name);
    return field?.type === ComponentType.TextInput ? field.value.trim() : '';
  };
  const chosen = fields.fields.get('passage');
  return {
    reason: text('reason'),
    replaces: text('replaces'),
    passage:
      chosen?.type === ComponentType.StringSelect ? (chosen.values[0] ?? null) : null,
  };
}
