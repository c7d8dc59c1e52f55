import MarkdownIt from 'markdown-it';
import { renderMarkdown } from '../../src/core/render/markdown';
import { renderPage } from '../../src/core/render/renderPage';
import { withFile } from '../../src/core/site/store/updateSite';
import type { BenchSite } from './benchSite';
import { withPapers } from './papers';
import type { Row } from './report';
import { fast, interleaved, milliseconds } from './timing';

const counts = [100, 300, 1000, 3000];

/** Full renders of pages that grow: the time of a paper has to stay the same. The fastest tenth of the runs counts. */
export async function manyPapers(site: BenchSite): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const markdownIt = new MarkdownIt({ html: true });
  let first: number | undefined;
  for (const count of counts) {
    const text = withPapers(site.text, count);
    const render = (round: number): { readonly markdown: string } =>
      renderPage(withFile(site.snapshot, site.path, `${text}\nround ${round}\n`), site.path, {
        now: new Date(),
        environment: 'production',
        semantics: 'github-pages',
      });
    const { markdown } = render(-1);
    const times = await interleaved(
      {
        page: render,
        kramdown: round => renderMarkdown(site.snapshot, `${markdown}\nround ${round}\n`),
        markdownIt: round => markdownIt.render(`${markdown}\nround ${round}\n`),
      },
      Math.max(12, Math.round(10_000 / count)),
      3,
    );
    const each = fast(times.page) / count;
    first ??= each;
    rows.push({
      what: `${count} papers (${Math.round(text.length / 1000)} kB)`,
      figure: `${milliseconds(fast(times.page))}, ${(1000 * each).toFixed(0)} µs a paper; kramdown ${(fast(times.kramdown) / fast(times.markdownIt)).toFixed(2)} × markdown-it`,
      goal: count === counts[0] ? '' : `as with ${counts[0]}: ${(each / first).toFixed(2)} ×`,
    });
  }
  return rows;
}
