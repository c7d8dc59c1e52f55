import { renderPage } from '../../src/core/render/renderPage';
import { withFile } from '../../src/core/site/updateSite';
import { openPage, type BenchSite } from './benchSite';
import { editsOf } from './edits';
import type { Row } from './report';
import { interleaved, spread } from './timing';

/**
 * Keystrokes on the preview's own path: the document's new text is set, the page asked for. After each kind of edit the
 * page has to be what a full render of its last text gives.
 */
export async function editing(site: BenchSite, text: string, rounds: number, goal: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const page = openPage(site);
  for (const { name, start, after } of editsOf(text)) {
    await page.type(start);
    let last = '';
    let html = '';
    const times = await interleaved(
      {
        keystroke: async round => {
          last = after(round + 1);
          html = await page.type(last);
        },
      },
      rounds,
      8,
    );
    checkWhole(site, last, html, name);
    rows.push({ what: name, figure: spread(times.keystroke), goal });
  }
  return rows;
}

function checkWhole({ snapshot, path }: BenchSite, text: string, html: string, name: string): void {
  const { html: whole } = renderPage(withFile(snapshot, path, text), path, {
    now: new Date(),
    environment: 'production',
  });
  if (withoutTimes(whole) !== withoutTimes(html)) throw new Error(`“${name}” gives another page than a full render.`);
}

/** Pages print the time they were made at: `2026-11-25T03:30:07+00:00`. */
function withoutTimes(html: string): string {
  return html.replace(/\d\d:\d\d(?::\d\d)?/g, '');
}
