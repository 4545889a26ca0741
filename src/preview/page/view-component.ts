import type { Component } from '../world/message.ts';
import type { PageComponent, PageFile, PageMedia, PageOption } from './page-protocol.ts';
import { type Names, parseDiscordMarkdown } from './parse-discord-markdown.ts';

/** What the components of a message refer to. */
export interface ComponentContext {
  readonly names: Names;
  readonly files: readonly PageFile[];
  /** Members, roles and channels that a select of that component type offers. */
  readonly entities: (type: number) => readonly PageOption[];
}

/** An object of the API that has been validated; its fields depend on its type. */
type Fields = Readonly<Record<string, unknown>>;

/** Writes a component as the page draws it; `Label` and its child, `Section` and accessory too. */
export function viewComponent(
  component: Component,
  context: ComponentContext,
): PageComponent {
  const { type, id, url } = component;
  const text = (field: string): string => textOf(component[field]);
  const view = (one: Component): PageComponent => viewComponent(one, context);
  const child = component.component;
  return {
    type,
    id,
    customId: component.custom_id ?? null,
    label: text('label'),
    description: text('description'),
    style: component.style ?? 1,
    url: isWebAddress(url) ? url : null,
    isDisabled: component.disabled ?? false,
    isRequired: component['required'] !== false,
    isSpoiler: component['spoiler'] === true,
    emoji: emojiOf(component['emoji']),
    placeholder: text('placeholder'),
    value: text('value'),
    least: numberOf(component['min_values'] ?? component['min_length']),
    most: numberOf(component['max_values'] ?? component['max_length']),
    accent: numberOf(component['accent_color']),
    hasDivider: component['divider'] !== false,
    spacing: numberOf(component['spacing']) ?? 1,
    text: parseDiscordMarkdown(component.content ?? '', context.names),
    options: viewOptions(component, context),
    children: [...(component.components ?? []), ...(child ? [child] : [])].map(view),
    accessory: component.accessory ? view(component.accessory) : null,
    media: mediaOf(component, context),
    file: fileOf(component['file'], context),
  };
}

/** Matches `https://example.org`; not `javascript:x` or `discord://x`. */
function isWebAddress(url: string | undefined): url is string {
  return /^https?:\/\//i.test(url ?? '');
}

function viewOptions(
  component: Component,
  { entities }: ComponentContext,
): readonly PageOption[] {
  const own = (component.options ?? []) as readonly Fields[];
  if (component.type >= 5 && component.type <= 8) return entities(component.type);
  return own.map((option) => ({
    label: textOf(option['label']),
    value: textOf(option['value']),
    description: textOf(option['description']),
    isDefault: option['default'] === true,
  }));
}

/** A thumbnail's `media`, or the `items` of a gallery. */
function mediaOf(component: Component, context: ComponentContext): readonly PageMedia[] {
  const items = (component['items'] ?? []) as readonly Fields[];
  const shown = component['media'] ? [component as Fields, ...items] : items;
  return shown.map((item) => ({
    url: fileOf(item['media'], context)?.url ?? null,
    description: textOf(item['description']),
  }));
}

function fileOf(media: unknown, { files }: ComponentContext): PageFile | null {
  const url = textOf((media as Fields | undefined)?.['url']);
  return files.find((file) => url.endsWith(file.url)) ?? null;
}

/** A custom emoji's picture lies elsewhere: its name stands for it. */
function emojiOf(emoji: unknown): string {
  const { id, name } = (emoji ?? {}) as { id?: string; name?: string };
  if (!name) return '';
  return id ? `:${name}:` : name;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
