import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const PAGE = '_pages/about.md';
const SCRIPT = '_includes/fetch_google_scholar_stats.html';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const COUNT = "<span class='show_paper_citations' data='AbCdEfGhIjKL:u5HHmVD_uO8C'>";
const total = "<span id='total_cit'></span>";

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('total-cit-missing', PAGE, page(body), files), page(body));
}

/** The sample site's script with another statement for the total. */
const script = (statement: string): Files => ({
  [SCRIPT]: (sampleFiles[SCRIPT] ?? '').replace(
    "document.getElementById('total_cit').innerHTML = data['citedby'];",
    statement,
  ),
});

describe('total-cit-missing', () => {
  it('finds numbers of papers without the span of the total, once a page', async () => {
    await expectMarks(`- Lakes ⟦${COUNT}⟧</span>\n- Rivers ${COUNT}</span>`);
    await expectMarks(`⟦${COUNT}⟧</span> <!-- ${total} -->`);
  });

  it('looks at each page by itself, for each runs its own script', async () => {
    const files = { '_pages/cn.md': `---\npermalink: /cn/\n---\n\n${total}\n` };
    await expectMarks(`⟦${COUNT}⟧</span>`, files);
  });

  it('shows it in the piece that has the numbers', async () => {
    const files = { [PAGE]: page('{% include_relative parts/papers.md %}') };
    const text = `- Lakes ⟦${COUNT}⟧</span>\n`;
    assert.equal(await marked('total-cit-missing', '_pages/parts/papers.md', text, files), text);
  });

  it('offers a check in the script', async () => {
    const [problem] = await problemsOf(PAGE, { [PAGE]: page(`${COUNT}</span>`) }, 'total-cit-missing');
    const [{ path, edits } = { path: '', edits: [] }] =
      problem?.fixes.find(({ kind }) => kind === 'guard-script')?.elsewhere ?? [];
    assert.equal(path, SCRIPT);
    assert.equal(
      applyEdits(sampleFiles[SCRIPT] ?? '', edits),
      script(
        "var totalElement = document.getElementById('total_cit');\n    if (totalElement) totalElement.innerHTML = data['citedby'];",
      )[SCRIPT],
    );
  });

  it('offers a hidden span', async () => {
    assert.equal(
      await fixed('total-cit-missing', 'insert-span', PAGE, page(`- Lakes ${COUNT}</span>`)),
      page(`- Lakes <span id='total_cit' style='display: none'></span>${COUNT}</span>`),
    );
  });

  for (const [why, body, files] of [
    ['a page with the span', `${total} ${COUNT}</span>`, {}],
    [
      'a page whose piece has the span',
      `{% include_relative intro.md %}\n\n${COUNT}</span>`,
      { '_pages/intro.md': `${total}\n` },
    ],
    ['a page whose profile has the span', `${COUNT}</span>`, { '_includes/author-profile.html': total }],
    ['numbers in comments', `<!-- ${COUNT}</span> -->`, {}],
    [
      'a script that checks',
      `${COUNT}</span>`,
      script("var t = document.getElementById('total_cit'); if (t) t.innerHTML = data['citedby'];"),
    ],
    [
      'a script that checks for null in place',
      `${COUNT}</span>`,
      script(
        "if (document.getElementById('total_cit') != null) { document.getElementById('total_cit').innerHTML = data['citedby']; }",
      ),
    ],
    [
      'a script that skips the total',
      `${COUNT}</span>`,
      script("// document.getElementById('total_cit').innerHTML = data['citedby'];"),
    ],
    ['a script of jQuery', `${COUNT}</span>`, script("$('#total_cit').html(data['citedby']);")],
    [
      'a site that runs no script',
      `${COUNT}</span>`,
      { '_layouts/default.html': '<!-- {% include fetch_google_scholar_stats.html %} -->{{ content }}' },
    ],
    ['a page with a piece that cannot be found', `{% include_relative lost.md %}\n\n${COUNT}</span>`, {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(body, files));
  }
});
