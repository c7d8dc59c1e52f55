import assert from 'node:assert/strict';
import { codeActions, fixAll } from '../../../../src/core/features/problems/codeActions';
import { applyEdits } from '../../../../src/core/text/edit';
import { problemsOf } from '../../rules/sampleSite';

const page = '_pages/about.md';
const text = '---\npermalink: /\n---\n\n# 🔥 News\n\n- [PDF]() and [[Code]()]\n- [Slides](#)\n\n</div>\n';
const problems = problemsOf(page, { [page]: text });

const said = (title: { readonly text: string; readonly values: readonly string[] }): string =>
  title.values.reduce((result, value, at) => result.replace(`{${at}}`, value), title.text);

describe('codeActions', () => {
  it('gives the fixes at the cursor, then one for all of their kind', async () => {
    const at = text.indexOf('PDF');
    const actions = codeActions(await problems, { start: at, end: at });
    assert.deepEqual(
      actions.map(({ title, ruleId, preferred }) => [said(title), ruleId, preferred]),
      [
        ['Keep the words, drop the link', 'empty-link', true],
        ['Fix all 3 problems of this kind in this file', 'empty-link', false],
      ],
    );
    assert.equal(applyEdits(text, actions[0]?.edits ?? []), text.replace('[PDF]()', 'PDF'));
    assert.equal(
      applyEdits(text, actions[1]?.edits ?? []),
      text.replace('[PDF]()', 'PDF').replace('[Code]()', 'Code').replace('[Slides](#)', 'Slides'),
    );
  });

  it('gives those of a selection', async () => {
    const actions = codeActions(await problems, { start: text.indexOf('Slides'), end: text.length });
    assert.deepEqual(
      actions.map(({ ruleId }) => ruleId),
      ['empty-link', 'html-structure', 'empty-link'],
    );
  });

  it('gives what two rules offer in the same words once, for both', async () => {
    const paper = (title: string, venue: string): string =>
      `- Ann Reed, **Mei Lin**. "${title}." ${venue}, 2029. [PDF](https://doi.org/10.3390/ma29010001)\n`;
    const papers = `---\npermalink: /\n---\n\n# Publications\n\n${paper('Tides of a Lake That Nobody Had Measured', '*Materials*')}${paper('Boats Under Seven Old Bridges', 'arXiv preprint arXiv:2911.00002')}`;
    const at = papers.lastIndexOf('10.3390');
    const actions = codeActions(await problemsOf(page, { [page]: papers }), { start: at, end: at });
    assert.deepEqual(
      actions.map(({ title, ruleId, furtherRules }) => [said(title), ruleId, furtherRules]),
      [
        ['Point it to arXiv:2911.00002, which the text names', 'link-title-mismatch', ['wrong-paper-link']],
        [
          'Look up which papers the links of this page open (Verify Publications)',
          'link-title-mismatch',
          ['wrong-paper-link'],
        ],
      ],
    );
  });

  it('leads to what text cannot mend, once', async () => {
    const flood = 'x'.repeat(1_600_000);
    const heavy = '---\npermalink: /\n---\n\n![a](images/a.png) ![b](images/b.png)\n';
    const found = await problemsOf(page, { [page]: heavy, 'images/a.png': flood, 'images/b.png': flood });
    const actions = codeActions(found, { start: 0, end: heavy.length });
    assert.deepEqual(
      actions.map(({ title, remedy }) => [said(title), remedy]),
      [['Shrink the pictures of this site…', 'shrink-pictures']],
    );
  });

  it('leads from a link that opens another paper to the registries that know which is right', async () => {
    const paper = (title: string): string =>
      `- Ann Reed, **Mei Lin**. "${title}." 2029. [PDF](https://doi.org/10.3390/ma29010001)\n`;
    const papers = `---\npermalink: /\n---\n\n# Publications\n\n${paper('Tides of a Lake That Nobody Had Measured')}${paper('Boats Under Seven Old Bridges')}`;
    const at = papers.lastIndexOf('10.3390');
    const actions = codeActions(await problemsOf(page, { [page]: papers }), { start: at, end: at });
    assert.deepEqual(
      actions.map(({ title, remedy, ruleId }) => [said(title), remedy, ruleId]),
      [
        [
          'Look up which papers the links of this page open (Verify Publications)',
          'verify-publications',
          'wrong-paper-link',
        ],
      ],
    );
  });

  it('gives none where nothing is wrong', async () => {
    assert.deepEqual(codeActions(await problems, { start: 0, end: 3 }), []);
  });

  it('offers no “all” for fixes that want a look', async () => {
    const twice = `${text}\n</div>\n`;
    const at = twice.indexOf('</div>');
    const actions = codeActions(await problemsOf(page, { [page]: twice }), { start: at, end: at });
    assert.deepEqual(
      actions.map(({ title }) => said(title)),
      ['Remove it'],
    );
  });

  it('carries edits of other files', async () => {
    const menu = 'main:\n  - title: News\n    url: "#news"\n';
    const actions = codeActions(await problemsOf('_data/navigation.yml', { '_data/navigation.yml': menu }), {
      start: 0,
      end: menu.length,
    });
    const anchor = actions.find(({ elsewhere }) => elsewhere.length > 0);
    assert.deepEqual([anchor?.edits, anchor?.elsewhere[0]?.path], [[], page]);
  });
});

describe('fixAll', () => {
  it('takes the safe fixes and nothing else', async () => {
    assert.equal(
      applyEdits(text, fixAll(await problems)),
      text.replace('[PDF]()', 'PDF').replace('[Code]()', 'Code').replace('[Slides](#)', 'Slides'),
    );
  });

  it('leaves no safe fix behind: a second time changes nothing', async () => {
    const once = applyEdits(text, fixAll(await problems));
    assert.deepEqual(fixAll(await problemsOf(page, { [page]: once })), []);
  });

  it('takes of two fixes that meet the first, whole', () => {
    const problem = (start: number, end: number, newText: string) => ({
      ruleId: 'a-rule',
      severity: 'info' as const,
      message: { text: '', values: [] },
      path: page,
      range: { start, end },
      related: [],
      fixes: [
        {
          kind: 'k',
          title: { text: '', values: [] },
          safe: true,
          edits: [
            { range: { start, end }, newText },
            { range: { start: end + 10, end: end + 11 }, newText },
          ],
        },
      ],
    });
    const edits = fixAll([problem(0, 4, 'x'), problem(2, 6, 'y')]);
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['x', 'x'],
    );
  });
});
