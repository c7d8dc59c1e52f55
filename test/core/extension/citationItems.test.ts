import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak } from 'vscode';
import { citationItems } from './src/extension/commands/citationItems';
/** The rows above the papers, as they are read. */
export const rows = (words, source, known) => {
  speak(words);
  return citationItems({ source, known, papers: [], totals: [] }, false)
    .filter(({ kind }) => kind === undefined)
    .map(({ label, detail }) => [label, detail].filter(Boolean).join(' | '));
};
/** The rows of these places, as they are read. */
export const placeRows = (words, totals, papers) => {
  speak(words);
  return citationItems({ source: { kind: 'unknown' }, papers, totals }, false)
    .slice(-totals.length - papers.length)
    .map(({ label, description, detail }) => [label, description, detail].filter(Boolean).join(' | '));
};
`;

describe('where citation counts come from, in the list of them,', () => {
  let rows: (words: unknown, source: unknown, known?: unknown) => readonly string[];
  let placeRows: (words: unknown, totals: readonly unknown[], papers: readonly unknown[]) => readonly string[];
  before(async () => {
    ({ rows, placeRows } = (await runWithoutVscode(program)) as {
      readonly rows: typeof rows;
      readonly placeRows: typeof placeRows;
    });
  });
  // from another realm, whose arrays are others
  const listed: typeof rows = (...given) => [...rows(...given)];
  const address = 'https://cdn.jsdelivr.net/gh/lin-qiu/lin-qiu.github.io@google-scholar-stats/gs_data.json';
  const repository = { cdn: true, name: 'lin-qiu/lin-qiu.github.io', branch: 'google-scholar-stats' };

  it('is said in few words, with the repository below them, and that nothing was fetched in a row of its own', () =>
    assert.deepEqual(listed(bundleOf('en'), { kind: 'network', address, repository }), [
      'A branch on GitHub, through jsDelivr: up to 12 hours behind | lin-qiu/lin-qiu.github.io, branch google-scholar-stats',
      'The counts have not been fetched here, and the site has no gs_data.json.',
      `Fetch the counts now | ${address}`,
    ]));

  it('is the file of the site, with when it was counted', () =>
    assert.deepEqual(
      listed(
        bundleOf('zh-cn'),
        { kind: 'site', path: 'gs_data.json' },
        {
          kind: 'committed',
          path: 'gs_data.json',
          counts: { updated: '2026-11-01 08:00:00' },
        },
      ),
      ['本站的文件，由页面加载 | gs_data.json', '统计于 2026-11-01 08:00，取自“gs_data.json”。'],
    ));

  it('is nothing more where there is no script', () =>
    assert.deepEqual(listed(bundleOf('en'), { kind: 'no-script' }), [
      'No citation script: no counts are shown | Include fetch_google_scholar_stats.html in the layout of the page.',
    ]));

  it('stand before the title of a paper, which may fill the row', () =>
    assert.deepEqual(
      [
        ...placeRows(
          bundleOf('en'),
          [{ id: 'total_cit', title: '', count: { kind: 'shown', count: 90 } }],
          [
            { id: 'a:b', title: 'Lakes that Remember', count: { kind: 'shown', count: 7 } },
            { id: 'a:c', title: '', count: { kind: 'none', why: 'no-number' } },
          ],
        ),
      ],
      ['90 · All papers', '7 · Lakes that Remember', 'a:c | No count is shown: the citation data has no number here.'],
    ));
});
