import type { Block } from './block.ts';

/** `S`, `“T`: one capital, as pages set it large at the start of a paragraph. */
const capital = /^["'“‘]?\p{Lu}$/u;
/** `even of ten`, `’m sure`: what goes on after a capital that is set apart. */
const continued = /^[’']?\p{Ll}/u;

/** Joins a capital that stands alone, as a block of its own, with the paragraph it opens. */
export function joinDropCaps(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let cap = '';
  for (const [place, block] of blocks.entries()) {
    const next = blocks[place + 1];
    if (next !== undefined && capital.test(block.text) && continued.test(next.text)) {
      cap = block.text;
      continue;
    }
    joined.push(cap === '' ? block : { ...block, text: `${cap}${block.text}` });
    cap = '';
  }
  return joined;
}
