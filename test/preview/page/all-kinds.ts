import type { APIMessageTopLevelComponent } from 'discord.js';

/** A text display. */
export function text(content: string): APIMessageTopLevelComponent {
  return { type: 10, content };
}

const button = (style: number, label: string, more: object = { custom_id: label }) => ({
  type: 2,
  style,
  label,
  ...more,
});

const options = ['quotation', 'paraphrase', 'anything'].map((value) => ({
  label: `The ${value}`,
  value,
  description: `Only ${value}`,
}));

const markdown = [
  '# Heading',
  '**bold** *italic* __under__ ~~gone~~ `code` ||spoiler|| \\*as printed\\*',
  '> a quotation of **two**',
  '> lines',
  '-# small print · A1·s7',
  '- one',
  '- two',
  '[the page](https://example.org/a) <t:1500000000:D> <@1100000000000000003> @everyone',
].join('\n');

/** Every kind of component a message can have. */
export function allKinds(): readonly APIMessageTopLevelComponent[] {
  const kinds = [
    {
      type: 17,
      accent_color: 0x3f_5f_8f,
      components: [
        text(markdown),
        { type: 14, divider: true, spacing: 2 },
        {
          type: 9,
          components: [text('Beside a button')],
          accessory: button(2, 'aside'),
        },
        {
          type: 9,
          components: [text('Beside a picture')],
          accessory: {
            type: 11,
            media: { url: 'https://example.org/a.png' },
            description: 'A bridge',
          },
        },
        {
          type: 12,
          items: [
            { media: { url: 'https://example.org/b.png' }, description: 'A ferry' },
            { media: { url: 'https://example.org/c.png' }, description: 'A quay' },
          ],
        },
        { type: 13, file: { url: 'attachment://passage.txt' } },
      ],
    },
    {
      type: 1,
      components: [
        button(1, 'primary'),
        button(3, 'success'),
        button(4, 'silent'),
        button(2, 'private'),
        button(5, 'Open the page', { url: 'https://example.org/a' }),
      ],
    },
    { type: 1, components: [button(2, 'off', { custom_id: 'off', disabled: true })] },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'one', placeholder: 'Choose one', options }],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'many',
          placeholder: 'Choose some',
          max_values: 2,
          options,
        },
      ],
    },
    {
      type: 1,
      components: [{ type: 5, custom_id: 'who', placeholder: 'Choose somebody' }],
    },
  ];
  return kinds as unknown as readonly APIMessageTopLevelComponent[];
}

/** What an article or a member might try. */
export const hostileText =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> [x](javascript:window.hacked=1) </article>';

/** The same text wherever a bot can put one. */
export function hostile(): readonly APIMessageTopLevelComponent[] {
  return [
    text(hostileText),
    text(`> ${hostileText}\n-# ${hostileText}`),
    text('[a]('.repeat(500)),
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: hostileText.slice(0, 80), custom_id: 'x' },
      ],
    },
  ];
}

/** A form with each kind of field. */
export const form: object = {
  custom_id: 'form',
  title: 'Pin this passage',
  components: [
    { type: 10, content: 'Others see **who** pinned it.' },
    {
      type: 18,
      label: 'Reason',
      description: 'Why it is pinned',
      component: {
        type: 4,
        custom_id: 'reason',
        style: 2,
        min_length: 3,
        max_length: 200,
      },
    },
    {
      type: 18,
      label: 'Kind',
      component: {
        type: 3,
        custom_id: 'kind',
        options: [{ label: 'Source', value: 'source' }],
      },
    },
    {
      type: 18,
      label: 'For whom',
      component: {
        type: 21,
        custom_id: 'audience',
        required: false,
        options: [
          { label: 'Everyone', value: 'all' },
          { label: 'Moderators', value: 'some' },
        ],
      },
    },
    {
      type: 18,
      label: 'Paper',
      component: { type: 19, custom_id: 'paper', required: false },
    },
  ],
};
