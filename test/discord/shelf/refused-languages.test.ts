import { describe, expect, it } from 'vitest';
import { renderRefused } from '../../../src/discord/shelf/render-refused.ts';
import { notPublic } from '../../../src/ingest/fetch/page-address.ts';
import { refuseSameAddress } from '../../../src/ingest/judge/find-duplicate.ts';
import { wordsIn } from '../../../src/wording/words.ts';
import { textsOf } from '../cite.ts';

describe('renderRefused()', () => {
  it.each([
    {
      language: 'de',
      lines: [
        '**Nicht hinzugefügt.** Die Adresse führt zu keiner Seite im öffentlichen Internet.',
        'Kopieren Sie die Adresse aus dem Browser, ab „https://“.',
      ],
    },
    {
      language: 'ja',
      lines: [
        '**追加できませんでした。** アドレスの先は、公開されたページではありません。',
        'ブラウザーからアドレスを「https://」から始まる形でコピーしてください。',
      ],
    },
    {
      language: 'uk',
      lines: [
        '**Не додано.** Адреса не веде до сторінки загальнодоступного інтернету.',
        'Скопіюйте адресу з браузера, починаючи з «https://».',
      ],
    },
  ] as const)('says in $language why and what helps', ({ language, lines }) => {
    const words = wordsIn(language);
    const outcome = words.say('shelf.not-added');
    const body = renderRefused(notPublic(), { outcome, name: 'http://10.0.0.1', words });
    const [text = ''] = textsOf(body).map((markdown) => markdown.replaceAll('\\', ''));
    expect(text.split('\n').slice(1)).toEqual(lines);
  });

  it('escapes what is from outside', () => {
    const words = wordsIn('fr');
    const refusal = refuseSameAddress({ id: 'B3', headline: '**Storm** <@1>' });
    const outcome = words.say('shelf.not-added');
    const [text = ''] = textsOf(renderRefused(refusal, { outcome, name: '', words }));
    expect(text).not.toContain('<@1>');
    expect(text).not.toContain('**Storm**');
    expect(text).toContain('/bibliothèque relire');
  });
});
