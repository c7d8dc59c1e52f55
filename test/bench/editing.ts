import { renderPage } from '../../src/core/render/renderPage';
import { withFile } from '../../src/core/site/store/updateSite';
import { openPage, type BenchSite } from './benchSite';
import { editsOf } from './edits';
import type { Row } from './report';
import { interleaved, spread } from './timing';

/** Rounds that do not count. */
const warmUp = 8;

/**
 * Keystrokes on the preview's own path: the document's new text is set, the page asked for. After each kind of edit the
 * page has to be what a full render of its last text gives.
 */
export async function editing(site: BenchSite, text: string, rounds: number, goal: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const page = openPage(site);
  for (const { name, start, after } of editsOf(text)) {
    await page.type(start);
    const texts = new Map<number, string>();
    const textOf = (round: number): string => {
      const text = texts.get(round) ?? asInEditor(after(round + 1));
      texts.set(round, text);
      return text;
    };
    for (let round = 0; round < warmUp + rounds; round += 1) textOf(round);
    let last = '';
    let html = '';
    const times = await interleaved(
      {
        keystroke: async round => {
          last = textOf(round);
          html = await page.type(last);
        },
      },
      rounds,
      warmUp,
    );
    checkWhole(site, last, html, name);
    rows.push({ what: name, figure: spread(times.keystroke), goal });
  }
  return rows;
}

/** One piece in memory, as an editor hands a document's text over, not two halves that the first reader has to put together. */
function asInEditor(text: string): string {
  return Buffer.from(text).toString();
}

function checkWhole({ snapshot, path }: BenchSite, text: string, html: string, name: string): void {
  const { html: whole } = renderPage(withFile(snapshot, path, text), path, {
    now: new Date(),
    environment: 'production',
    semantics: 'github-pages',
  });
  if (withoutTimes(whole) !== withoutTimes(html)) throw new Error(`“${name}” gives another page than a full render.`);
}

/** Pages print the time they were made at: `2026-11-25T03:30:07+00:00`. */
function withoutTimes(html: string): string {
  return html.replace(/\d\d:\d\d(?::\d\d)?/g, '');
}
