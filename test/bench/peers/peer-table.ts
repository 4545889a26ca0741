import { LIBRARY_SIZES, type PeerFigures } from './bench-peers.ts';
import type { Quality } from './measure-quality.ts';
import type { SpeedFigures } from './measure-speed.ts';

/** Writes what was measured as two Markdown tables: quality, then cost. */
export function formatPeers(peers: readonly PeerFigures[]): string {
  const quality = peers.map(({ name, quality: { article, library } }) => [
    name,
    ...qualityCells(article),
    ...qualityCells(library),
  ]);
  const cost = peers.map(({ name, speed }) => [name, ...speed.flatMap(costCells)]);
  return [
    table(
      ['in percent', ...heads('in the article'), ...heads('in all articles')],
      quality,
    ),
    table(['', ...LIBRARY_SIZES.flatMap(costHeads)], cost),
  ].join('\n\n');
}

function heads(where: string): readonly string[] {
  return [`hit@1, ${where}`, 'hit@3', 'MRR@10'];
}

/** A figure of fewer questions than others says of how many. */
function qualityCells({ asked, hit1, hit3, mrr10 }: Quality): readonly string[] {
  const cells = [hit1, hit3, mrr10].map((share) => (100 * share).toFixed(1));
  return asked < FEW ? cells.map((cell) => `${cell} (of ${asked})`) : cells;
}

const FEW = 900;

function costHeads(size: number): readonly string[] {
  return [
    `build s, ${size.toLocaleString('en')} sentences`,
    'p50 / p99 ms a question',
    'MB',
  ];
}

function costCells(figures: SpeedFigures): readonly string[] {
  const { buildSeconds, p50, p99, megabytes } = figures;
  return [
    buildSeconds.toFixed(1),
    `${milliseconds(p50)} / ${milliseconds(p99)}`,
    megabytes.toFixed(0),
  ];
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, place) => (place === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}
