import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const scriptPath = '_includes/fetch_google_scholar_stats.html';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const count = "<span class='show_paper_citations' data='AbCdEfGhIjKL:u5HHmVD_uO8C'>";
const total = "<span id='total_cit'></span>";

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('total-cit-missing', pagePath, page(body), files), page(body));
}

/** The sample site's script with another statement for the total. */
const script = (statement: string): Files => ({
  [scriptPath]: (sampleFiles[scriptPath] ?? '').replace(
    "document.getElementById('total_cit').innerHTML = data['citedby'];",
    statement,
  ),
});

describe('total-cit-missing', () => {
  it('finds numbers of papers without the span of the total, once a page', async () => {
    await expectMarks(`- Lakes ⟦${count}⟧</span>\n- Rivers ${count}</span>`);
    await expectMarks(`⟦${count}⟧</span> <!-- ${total} -->`);
  });

  it('looks at each page by itself, for each runs its own script', async () => {
    const files = { '_pages/cn.md': `---\npermalink: /cn/\n---\n\n${total}\n` };
    await expectMarks(`⟦${count}⟧</span>`, files);
  });

  it('shows it in the piece that has the numbers', async () => {
    const files = { [pagePath]: page('{% include_relative parts/papers.md %}') };
    const text = `- Lakes ⟦${count}⟧</span>\n`;
    assert.equal(await marked('total-cit-missing', '_pages/parts/papers.md', text, files), text);
  });

  it('shows it in one of several pieces: the first', async () => {
    const files = {
      [pagePath]: page('{% include_relative parts/papers.md %}\n{% include_relative parts/preprints.md %}'),
      '_pages/parts/papers.md': `- Lakes ${count}</span>\n`,
      '_pages/parts/preprints.md': `- Rivers ${count}</span>\n`,
    };
    const told = async (path: string): Promise<number> => (await problemsOf(path, files, 'total-cit-missing')).length;
    assert.equal(await told('_pages/parts/papers.md'), 1);
    assert.equal(await told('_pages/parts/preprints.md'), 0);
    const both = { ...files, [pagePath]: page(`${count}</span>\n\n{% include_relative parts/preprints.md %}`) };
    assert.equal((await problemsOf('_pages/parts/preprints.md', both, 'total-cit-missing')).length, 0);
  });

  it('offers a check in the script', async () => {
    const [problem] = await problemsOf(pagePath, { [pagePath]: page(`${count}</span>`) }, 'total-cit-missing');
    const [{ path, edits } = { path: '', edits: [] }] =
      problem?.fixes.find(({ kind }) => kind === 'guard-script')?.elsewhere ?? [];
    assert.equal(path, scriptPath);
    assert.equal(
      applyEdits(sampleFiles[scriptPath] ?? '', edits),
      script(
        "var totalElement = document.getElementById('total_cit');\n    if (totalElement) totalElement.innerHTML = data['citedby'];",
      )[scriptPath],
    );
  });

  it('offers a hidden span', async () => {
    assert.equal(
      await fixed('total-cit-missing', 'insert-span', pagePath, page(`- Lakes ${count}</span>`)),
      page(`- Lakes <span id='total_cit' style='display: none'></span>${count}</span>`),
    );
  });

  for (const [why, body, files] of [
    ['a page with the span', `${total} ${count}</span>`, {}],
    [
      'a page whose piece has the span',
      `{% include_relative intro.md %}\n\n${count}</span>`,
      { '_pages/intro.md': `${total}\n` },
    ],
    ['a page whose profile has the span', `${count}</span>`, { '_includes/author-profile.html': total }],
    ['numbers in comments', `<!-- ${count}</span> -->`, {}],
    [
      'a script that checks',
      `${count}</span>`,
      script("var t = document.getElementById('total_cit'); if (t) t.innerHTML = data['citedby'];"),
    ],
    [
      'a script that checks for null in place',
      `${count}</span>`,
      script(
        "if (document.getElementById('total_cit') != null) { document.getElementById('total_cit').innerHTML = data['citedby']; }",
      ),
    ],
    [
      'a script that skips the total',
      `${count}</span>`,
      script("// document.getElementById('total_cit').innerHTML = data['citedby'];"),
    ],
    ['a script of jQuery', `${count}</span>`, script("$('#total_cit').html(data['citedby']);")],
    [
      'a site that runs no script',
      `${count}</span>`,
      { '_layouts/default.html': '<!-- {% include fetch_google_scholar_stats.html %} -->{{ content }}' },
    ],
    ['a page with a piece that cannot be found', `{% include_relative lost.md %}\n\n${count}</span>`, {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(body, files));
  }
});
