import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak, window } from 'vscode';
import { chooseWorks } from './src/extension/publications/worksToImport';
import { compareWithPages } from './src/core/publications/comparing/compareWithPages';
import { parsePage } from './src/core/page/parsePage';
import { readBibliography } from './src/core/publications/bibliography/readBibliography';

/** The rows of the list for a bibliography beside a page, as they are read: what stands on the line of the title, and below it. */
export const rows = async (words, text, page = '') => {
  speak(words);
  let shown = [];
  window.showQuickPick = async items => { shown = items; };
  const { entries } = await readBibliography(text);
  await chooseWorks(compareWithPages([parsePage(page)], entries));
  return shown
    .filter(({ kind }) => kind === undefined)
    .map(({ label, description, detail }) => [[label, description].filter(Boolean).join(' | '), detail ?? '']);
};
`;

type Rows = (words: unknown, text: string, page?: string) => Promise<readonly (readonly string[])[]>;

describe('the works to import, in the list of them,', () => {
  let run: { readonly rows: Rows };
  before(async () => {
    run = (await runWithoutVscode(program)) as typeof run;
  });
  // from another realm, whose arrays are others
  const rows: Rows = async (...given) => Array.from(await run.rows(...given), row => [...row]);

  const title = 'Lakes that Remember the Deltas of a Season: A Title that Leaves No Room Beside It in a Row';
  const fields = `title={${title}}, author={Lin, Qiu and Reed, Ada}, journal={Journal of Lakes}, year={2026}`;

  it('have year, venue and authors below their titles, which may fill the row', async () => {
    assert.deepEqual(await rows(bundleOf('en'), `@article{a, ${fields}}`), [
      [title, '2026 · Journal of Lakes · Qiu Lin, Ada Reed'],
    ]);
    assert.deepEqual(await rows(bundleOf('en'), '@article{a, author={Lin, Qiu}}'), [
      ['a', 'The registry has no title. The registry gives no year. Qiu Lin'],
    ]);
    assert.deepEqual(await rows(bundleOf('en'), '@article{a, title={Lakes}, year={}}'), [
      ['Lakes', 'The registry names no authors. The registry gives no year.'],
    ]);
  });

  it('have before that what an author should know of them', async () => {
    const page = `# Publications\n\n- [${title}](), **Qiu Lin**, Ada Reed, *Journal of Lakes*, 2019\n`;
    assert.deepEqual(await rows(bundleOf('en'), `@article{a, ${fields}}`, page), [
      [
        title,
        'On the page its year is 2019. If picked, it is written once more. 2026 · Journal of Lakes · Qiu Lin, Ada Reed',
      ],
    ]);
    assert.match((await rows(bundleOf('zh-cn'), `@article{a, ${fields}}`, page))[0]?.[1] ?? '', /。2026 · Journal/);
  });
});
