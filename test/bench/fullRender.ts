import MarkdownIt from 'markdown-it';
import { printHtml } from '../../src/core/kramdown/html';
import { parseKramdown } from '../../src/core/kramdown/parse';
import { renderMarkdown } from '../../src/core/render/markdown';
import { renderPage } from '../../src/core/render/renderPage';
import type { RenderedPage } from '../../src/core/render/renderedPage';
import { withFile } from '../../src/core/site/store/updateSite';
import { readFrontMatter } from '../../src/core/syntax/frontMatter';
import type { BenchSite } from './benchSite';
import type { Row } from './report';
import { interleaved, median, milliseconds, ratio, spread, type Times } from './timing';

const rounds = 400;
const warmUp = 150;

/**
 * A page rendered whole from a text that has just changed, and how its time is shared out. No step is given what an
 * earlier one found out; layouts and includes are parsed already, as in a preview that is open.
 */
export async function fullRender(site: BenchSite): Promise<readonly Row[]> {
  const changed = (round: number): string => `${site.text.replace(/^---\n/, `---\n# ${round}\n`)}\nround ${round}\n`;
  const bare = (round: number): string => changed(round).replace(/^---\n/, '---\nlayout: none\n');
  const whole = (text: string): RenderedPage =>
    renderPage(withFile(site.snapshot, site.path, text), site.path, {
      now: new Date(),
      environment: 'production',
      semantics: 'github-pages',
    });
  const { markdown } = whole(site.text);
  const markdownIt = new MarkdownIt({ html: true });
  const times = await interleaved(
    {
      page: round => whole(changed(round)),
      withoutLayout: round => whole(bare(round)),
      site: round => withFile(site.snapshot, site.path, changed(round)),
      frontMatter: round => readFrontMatter(changed(round)),
      kramdown: round => renderMarkdown(site.snapshot, `${markdown}\nround ${round}\n`),
      parse: round => parseKramdown(`${markdown}\nround ${round}\n`),
      markdownIt: round => markdownIt.render(`${markdown}\nround ${round}\n`),
    },
    rounds,
    warmUp,
  );
  const document = parseKramdown(markdown);
  const print = await interleaved({ print: () => printHtml(document) }, rounds, warmUp);
  const share = (time: number): string => `${milliseconds(time)} (${Math.round((100 * time) / median(times.page))} %)`;
  return [
    { what: `full render (${site.text.length} characters)`, figure: spread(times.page), goal: '2.5 ms' },
    { what: '– next snapshot of the site, front matter included', figure: share(median(times.site)) },
    { what: '– front matter alone', figure: share(median(times.frontMatter)) },
    { what: '– Liquid of the page', figure: share(between(times.withoutLayout, times.site, times.kramdown)) },
    { what: '– kramdown', figure: share(median(times.kramdown)) },
    {
      what: '– – of it parsing, printing',
      figure: `${milliseconds(median(times.parse))}, ${milliseconds(median(print.print))}`,
    },
    { what: '– layouts and includes', figure: share(between(times.page, times.withoutLayout)) },
    { what: 'bare markdown-it (`html: true`) on the same text', figure: spread(times.markdownIt) },
    {
      what: 'kramdown to bare markdown-it',
      figure: `${ratio(times.kramdown, times.markdownIt).toFixed(2)} ×`,
      goal: '1.2 ×',
    },
  ];
}

/** What is left of one time when others are taken away, round by round. */
function between(times: Times, ...others: readonly Times[]): number {
  return Math.max(0, median(times.map((time, at) => others.reduce((left, other) => left - (other[at] ?? 0), time))));
}
