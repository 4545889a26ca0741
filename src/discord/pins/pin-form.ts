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
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatAct({ kind: 'pin-form', key }),
    title: 'Pin a passage',
    components: [
      REASON,
      ...(passages.length > 1 ? [choosePassage(passages)] : []),
      REPLACES,
    ],
  };
}

const REASON: APILabelComponent = {
  type: ComponentType.Label,
  label: 'Why is it pinned?',
  description: 'Everyone reads this above the passage',
  component: {
    type: ComponentType.TextInput,
    custom_id: 'reason',
    style: TextInputStyle.Short,
    min_length: 1,
    max_length: REASON_CHARS,
    required: true,
  },
};

const REPLACES: APILabelComponent = {
  type: ComponentType.Label,
  label: 'Takes the place of pin number',
  description: 'That pin is unpinned. Leave empty to keep all.',
  component: {
    type: ComponentType.TextInput,
    custom_id: 'replaces',
    style: TextInputStyle.Short,
    max_length: 10,
    required: false,
    placeholder: 'Such as 3',
  },
};

function choosePassage(passages: readonly CitedPassage[]): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: 'Passage',
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
