import { openPage, type BenchSite } from './benchSite';
import { editsOf } from './edits';
import type { Row } from './report';

const editCount = 10_000;
const step = 1000;

/** The heap after each thousand keystrokes, all kinds in turn; needs `--expose-gc`. */
export async function memory(site: BenchSite): Promise<readonly Row[]> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('Run this with --expose-gc.');
  const page = openPage(site);
  const edits = editsOf(site.text);
  const heap: number[] = [];
  for (let at = 0; at <= editCount; at++) {
    if (at % step === 0) {
      await collect({ type: 'major', execution: 'async' });
      heap.push(process.memoryUsage().heapUsed / 1e6);
    }
    // a word of a few letters again and again: the page itself must not grow
    await page.type(edits[at % edits.length]?.after(1 + (at % 40)) ?? '');
  }
  const [first = 0] = heap.slice(1);
  const growth = ((heap.at(-1) ?? 0) - first) / ((editCount - step) / step);
  return [
    { what: 'heap after 0, 1,000, 2,000 … keystrokes', figure: `${heap.map(size => size.toFixed(1)).join(', ')} MB` },
    { what: 'growth in a thousand keystrokes', figure: `${(1000 * growth).toFixed(0)} kB`, goal: 'none' },
  ];
}
