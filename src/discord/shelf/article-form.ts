import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { PastedSource } from '../../ingest/source.ts';
import type { Words } from '../../wording/words.ts';
import { formatAct } from '../act.ts';

/** Most characters of a text field in a form (Docs: *Component reference*, Text Input). */
const FIELD_CHARS = 4000;

/** Builds the form into which an article is pasted. */
export function buildArticleForm({
  say,
}: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatAct({ kind: 'article-form' }),
    title: say('article-form.title'),
    components: [
      field(say('article-form.headline'), {
        custom_id: 'headline',
        max_length: 300,
        placeholder: say('article-form.as-printed'),
      }),
      field(
        say('article-form.text'),
        {
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          max_length: FIELD_CHARS,
          placeholder: say('article-form.paragraphs'),
        },
        say('article-form.limit', { most: FIELD_CHARS }),
      ),
      field(
        say('article-form.address'),
        {
          custom_id: 'url',
          required: false,
          max_length: 2000,
          placeholder: 'https://example.org/news/bridge',
        },
        say('article-form.where'),
      ),
      field(say('article-form.publisher'), {
        custom_id: 'publisher',
        required: false,
        max_length: 100,
      }),
      field(
        say('article-form.date'),
        {
          custom_id: 'published',
          required: false,
          max_length: 40,
          placeholder: '2026-03-02',
        },
        say('article-form.when'),
      ),
    ],
  };
}

interface FieldOptions {
  readonly custom_id: string;
  readonly style?: TextInputStyle;
  readonly required?: boolean;
  readonly max_length: number;
  readonly placeholder?: string;
}

function field(
  label: string,
  { style = TextInputStyle.Short, required = true, ...options }: FieldOptions,
  description?: string,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    ...(description ? { description } : {}),
    component: { type: ComponentType.TextInput, style, required, ...options },
  };
}

/** Reads a form that was sent; what Discord's client checks may be missing. */
export function readArticleForm({
  fields,
}: Pick<ModalSubmitInteraction, 'fields'>): PastedSource {
  const text = (name: string): string => {
    const found = fields.fields.get(name);
    return found?.type === ComponentType.TextInput ? found.value : '';
  };
  return {
    kind: 'pasted',
    text: text('text'),
    headline: text('headline'),
    url: text('url'),
    publisher: text('publisher'),
    published: text('published'),
  };
}
