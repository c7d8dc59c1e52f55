import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const PAGE = '_pages/about.md';
const CONFIG = '_config.yml';
const SCRIPT = '_includes/fetch_google_scholar_stats.html';
const page = (body: string): string => `---\npermalink: /\n---\n\n<span id='total_cit'></span>\n\n${body}\n`;
const count = (data: string): string => `<span class='show_paper_citations' ${data}></span>`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('paper-id-invalid', PAGE, page(body), files), page(body));
}

/** The sample site, whose owner has this profile at Google Scholar. */
const scholar = (id: string): Files => ({
  [CONFIG]: (sampleFiles[CONFIG] ?? '').replace(
    'author:\n',
    `author:\n  googlescholar: https://scholar.google.com/citations?user=${id}&hl=en\n`,
  ),
});

const guarded: Files = {
  [SCRIPT]: (sampleFiles[SCRIPT] ?? '').replace(
    '      element.innerHTML',
    "      if (data['publications'][paperId]) element.innerHTML",
  ),
};

describe('paper-id-invalid', () => {
  it('finds a span without an id', async () => {
    await expectMarks("⟦<span class='show_paper_citations' data=''>⟧</span>");
    await expectMarks("⟦<span class='show_paper_citations'>⟧</span>");
  });

  it('finds what is no AUTHOR:PAPER', async () => {
    await expectMarks(count("data='⟦AbCdEfGhIjKL⟧'"));
    await expectMarks(`- Lakes ${count('data="⟦AbCdEfGhIjKL:lakes⟧"')}`);
    await expectMarks(count("data='⟦AbCdEfGhIjKL:u5HHmVD_uO8C ⟧'"));
  });

  it('finds a paper of another profile than the own one', () =>
    expectMarks(
      `${count("data='MeiLinAAAAAJ:u5HHmVD_uO8C'")} ${count("data='⟦AbCdEfGhIjKL:u5HHmVD_uO8C⟧'")}`,
      scholar('MeiLinAAAAAJ'),
    ));

  it('finds one id at two papers', async () => {
    const item = (title: string, data: string): string => `- Mei Lin. "${title}." 2024. ${count(data)}\n`;
    const same = "data='AbCdEfGhIjKL:u5HHmVD_uO8C'";
    await expectMarks(
      item('Lakes that remember floods', same) + item('Rivers without a memory', "data='⟦AbCdEfGhIjKL:u5HHmVD_uO8C⟧'"),
    );
    await expectMarks(item('Lakes that remember floods', same) + item('Lakes that Remember Floods', same));
  });

  it('is an error where the script stops at it, a warning where only this number is missing', async () => {
    const severity = async (files: Files): Promise<string | undefined> =>
      (await problemsOf(PAGE, { ...files, [PAGE]: page(count("data='x'")) }, 'paper-id-invalid'))[0]?.severity;
    assert.equal(await severity({}), 'error');
    assert.equal(await severity(guarded), 'warning');
  });

  it('completes an id by its author', async () => {
    const text = page(count("data='u5HHmVD_uO8C'"));
    assert.equal(
      await fixed('paper-id-invalid', 'add-author', PAGE, text, scholar('MeiLinAAAAAJ')),
      page(count("data='MeiLinAAAAAJ:u5HHmVD_uO8C'")),
    );
  });

  it('takes the span away when asked', async () => {
    assert.equal(
      await fixed('paper-id-invalid', 'drop-span', PAGE, page(`Lakes <strong>${count("data=''")}</strong>.`)),
      page('Lakes <strong></strong>.'),
    );
  });

  for (const [why, body, files] of [
    ['ids of Google Scholar', count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'"), {}],
    ['ids of the own profile', count("data='MeiLinAAAAAJ:u5HHmVD_uO8C'"), scholar('MeiLinAAAAAJ')],
    ['ids that Liquid writes', count('data="{{ paper.id }}"'), {}],
    ['comments', `<!-- ${count("data=''")} -->`, {}],
    ['code', `\`${count("data=''")}\``, {}],
    [
      'sites with a script of their own',
      count("data='lakes-2024'"),
      { [SCRIPT]: "<script>fill('show_paper_citations')</script>" },
    ],
    [
      'lists of ids where the script takes them apart',
      count("data='AbCdEfGhIjKL:u5HHmVD_uO8C,AbCdEfGhIjKL:d1gkVwhDpl0C'"),
      { [SCRIPT]: (sampleFiles[SCRIPT] ?? '').replace("getAttribute('data')", "getAttribute('data').split(',')[0]") },
    ],
    ['sites without the script', count("data='x'"), { '_layouts/default.html': '{{ content }}' }],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(body, files));
  }
});
