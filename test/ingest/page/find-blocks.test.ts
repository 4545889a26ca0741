import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/ingest/page/dom.ts';
import { findBlocks } from '../../../src/ingest/page/find-blocks.ts';
import { growthOverSixteen } from '../../support/processor-time.ts';

function textsOf(html: string) {
  const { body } = parsePage(html);
  if (body === null) throw new Error('The page has no body');
  const { blocks, fragments } = findBlocks(body);
  return {
    blocks: blocks.map(({ text }) => text),
    beside: blocks.filter(({ isBeside }) => isBeside).map(({ text }) => text),
    fragments,
  };
}

describe('findBlocks()', () => {
  it.each([
    { html: '<p>One.</p><p>Two.</p>', blocks: ['One.', 'Two.'] },
    { html: '<div>One <b>and</b>\n a half</div>Two', blocks: ['One and a half', 'Two'] },
    { html: 'Ends.<br>Begins', blocks: ['Ends.', 'Begins'] },
    { html: 'A line<br>goes on', blocks: ['A line goes on'] },
    { html: 'A line<br><br>Another', blocks: ['A line', 'Another'] },
    { html: '<p><span class="dropcap">T</span>he sea</p>', blocks: ['The sea'] },
    { html: '<p>Cold.<sup><a href="#n1">1</a></sup> Wet.</p>', blocks: ['Cold. Wet.'] },
    { html: '<p>12 km<sup>2</sup> of it</p>', blocks: ['12 km2 of it'] },
    { html: '<tr><td>2022</td><td>13</td></tr>', blocks: ['2022 13'] },
    { html: '<p>Seen<span class="sr-only"> unseen</span></p>', blocks: ['Seen'] },
    { html: '<p style="display:none">No</p><p hidden>No</p>Yes', blocks: ['Yes'] },
    { html: '<script>let no</script><style>p{}</style>Yes', blocks: ['Yes'] },
    { html: '<p>&nbsp;</p><p>Yes</p>', blocks: ['Yes'] },
  ])('reads $html as $blocks', ({ html, blocks }) => {
    expect(textsOf(html).blocks).toEqual(blocks);
  });

  it.each([
    { html: '<nav>Home</nav>', is: true },
    { html: '<div class="related-links">Other</div>', is: true },
    { html: '<div class="story-read-more">Other</div>', is: true },
    { html: '<div id="newsletterBox">Sign up</div>', is: true },
    { html: '<figure><figcaption>A ferry</figcaption></figure>', is: true },
    { html: '<div role="complementary">Other</div>', is: true },
    { html: '<p class="card-text overflow-hidden">Text</p>', is: false },
    { html: '<article class="tag-newsletter category-video">Text</article>', is: false },
    { html: '<div class="reading-adjusted">Text</div>', is: false },
    {
      html: `<div class="with-ads">${'<p>It rained on the harbour. It rained on the ferries and on the people who waited for them, and nobody could say for how long it would.</p>'.repeat(5)}</div>`,
      is: false,
    },
  ])('tells that $html stands beside an article: $is', ({ html, is }) => {
    expect(textsOf(html).beside.length > 0).toBe(is);
  });

  it('leaves an inline credit out of its sentence, and no word that could be part of it', () => {
    const html =
      '<p>It rained <span class="imageCaption">A boat</span><a class="related" href="/x">all day</a>.</p>';
    expect(textsOf(html).blocks).toEqual(['It rained all day.']);
  });

  it('cuts the texts of the page where something interrupts them', () => {
    const html = '<p>It rained<br>all <img src="x">day<button>Stop</button> long</p>';
    expect(textsOf(html).fragments).toEqual(['It rained', 'all', 'day', 'long']);
  });

  it('reads what is nested 100,000 deep', () => {
    const html = `${'<div>'.repeat(100_000)}Deep${'</div>'.repeat(100_000)}`;
    expect(textsOf(html).blocks).toEqual(['Deep']);
  });

  it('takes time in proportion to the page', () => {
    const part = '<div class="share"><p>It rained <b>all</b> day.</p></div>'.repeat(200);
    expect(growthOverSixteen((times) => textsOf(part.repeat(times)))).toBeLessThan(60);
  });
});
