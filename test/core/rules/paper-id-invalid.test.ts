import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const config = '_config.yml';
const script = '_includes/fetch_google_scholar_stats.html';
const page = (body: string): string => `---\npermalink: /\n---\n\n<span id='total_cit'></span>\n\n${body}\n`;
const count = (data: string): string => `<span class='show_paper_citations' ${data}></span>`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('paper-id-invalid', pagePath, page(body), files), page(body));
}

/** The sample site, whose owner has this profile at Google Scholar. */
const scholar = (id: string): Files => ({
  [config]: (sampleFiles[config] ?? '').replace(
    'author:\n',
    `author:\n  googlescholar: https://scholar.google.com/citations?user=${id}&hl=en\n`,
  ),
});

const guarded: Files = {
  [script]: (sampleFiles[script] ?? '').replace(
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
      (await problemsOf(pagePath, { ...files, [pagePath]: page(count("data='x'")) }, 'paper-id-invalid'))[0]?.severity;
    assert.equal(await severity({}), 'error');
    assert.equal(await severity(guarded), 'warning');
    const kept = (rest: string): Files => ({
      [script]: `<script>var spans = document.getElementsByClassName('show_paper_citations');\nfor (const span of spans) {\n  var paper = data['publications'][id]\n  ${rest}\n}</script>`,
    });
    assert.equal(await severity(kept("if (paper) { span.textContent = paper['num_citations']; }")), 'warning');
    assert.equal(await severity(kept("span.textContent = paper ? paper.num_citations : '';")), 'warning');
    assert.equal(await severity(kept("span.textContent = paper['num_citations'];")), 'error');
  });

  for (const [also, asked] of [
    ["document.body.getAttribute('data-theme');", "element.attributes['data'].value"],
    ['document.body.getAttribute("data-theme");', 'element.attributes.data.value'],
    ["var name = 'data'; document.documentElement.dataset.theme;", 'element.getAttribute(name)'],
    ['document.documentElement.dataset.theme;', 'element.getAttribute(`data`)'],
  ] as const)
    it(`reads the attribute that ${asked} asks for, beside others that the script reads elsewhere`, () =>
      expectMarks(`${count("data='⟦AbCdEfGhIjKL⟧'")} ${count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'")}`, {
        [script]: (sampleFiles[script] ?? '')
          .replace("element.getAttribute('data')", asked)
          .replace('<script>', `<script>\n${also}\n`),
      }));

  it('completes an id by its author', async () => {
    const text = page(count("data='u5HHmVD_uO8C'"));
    assert.equal(
      await fixed('paper-id-invalid', 'add-author', pagePath, text, scholar('MeiLinAAAAAJ')),
      page(count("data='MeiLinAAAAAJ:u5HHmVD_uO8C'")),
    );
  });

  describe('in a site with citation data of its own', () => {
    const papers: Readonly<Record<string, string>> = {
      'MeiLinAAAAAJ:u5HHmVD_uO8C': 'Lakes that Remember Floods: A Study of the North',
      'MeiLinAAAAAJ:d1gkVwhDpl0C': 'Counting gulls',
      'MeiLinAAAAAJ:9yKSN-GCB0IC': 'Rivers that run to the sea, part one',
      'MeiLinAAAAAJ:UeHWp8X0CEIC': 'Rivers that run to the sea, part two',
    };
    const data: Files = {
      ...scholar('MeiLinAAAAAJ'),
      'google_scholar_crawler/results/gs_data.json': JSON.stringify({
        publications: Object.fromEntries(Object.entries(papers).map(([id, title]) => [id, { bib: { title } }])),
      }),
    };
    const item = (title: string, attribute: string): string => page(`- Mei Lin. "${title}." 2024. ${count(attribute)}`);

    for (const [what, title, attribute, right] of [
      ['no id', 'Lakes that remember floods', "data=''", "data='MeiLinAAAAAJ:u5HHmVD_uO8C'"],
      ['no attribute', 'Counting Gulls', '', " data='MeiLinAAAAAJ:d1gkVwhDpl0C'"],
      [
        'the id of somebody else',
        'Counting Gulls',
        'data="AbCdEfGhIjKL:xyxyxyxyxyxy"',
        'data="MeiLinAAAAAJ:d1gkVwhDpl0C"',
      ],
    ] as const) {
      it(`looks the id up by the title, where there was ${what}`, async () => {
        const before = item(title, attribute);
        const after = await fixed('paper-id-invalid', 'right-id', pagePath, before, data);
        assert.equal(
          after,
          attribute === '' ? before.replace('<span class', `<span${right} class`) : before.replace(attribute, right),
        );
      });
    }

    it('tells two papers of one id apart', async () => {
      const one = "data='MeiLinAAAAAJ:u5HHmVD_uO8C'";
      const entry = (title: string, attribute: string): string => `- Mei Lin. "${title}." 2024. ${count(attribute)}\n`;
      const before = page(entry('Lakes that remember floods', one) + entry('Counting gulls', one));
      const right = entry('Counting gulls', "data='MeiLinAAAAAJ:d1gkVwhDpl0C'");
      assert.equal(
        await fixed('paper-id-invalid', 'right-id', pagePath, before, data),
        page(entry('Lakes that remember floods', one) + right),
      );
    });

    for (const [why, title] of [
      ['two titles fit', 'Rivers that run to the sea'],
      ['no title fits', 'Rivers that run to the lakes'],
      ['the title is the beginning of another by chance', 'Lakes'],
    ] as const) {
      it(`offers nothing where ${why}`, async () => {
        const before = item(title, "data=''");
        assert.equal(await fixed('paper-id-invalid', 'right-id', pagePath, before, data), before);
      });
    }
  });

  it('takes the span away when asked', async () => {
    assert.equal(
      await fixed('paper-id-invalid', 'drop-span', pagePath, page(`Lakes <strong>${count("data=''")}</strong>.`)),
      page('Lakes <strong></strong>.'),
    );
  });

  it('leaves a span with an id, which the menu may name', async () => {
    const found = await problemsOf(
      pagePath,
      { [pagePath]: page(`Lakes ${count("id='cited' data=''")}.`) },
      'paper-id-invalid',
    );
    assert.deepEqual(
      found.map(({ fixes }) => fixes.map(({ kind }) => kind)),
      [[]],
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
      { [script]: "<script>fill('show_paper_citations')</script>" },
    ],
    [
      'lists of ids where the script takes them apart',
      count("data='AbCdEfGhIjKL:u5HHmVD_uO8C,AbCdEfGhIjKL:d1gkVwhDpl0C'"),
      { [script]: (sampleFiles[script] ?? '').replace("getAttribute('data')", "getAttribute('data').split(',')[0]") },
    ],
    [
      'another attribute that the script asks for',
      `<img class="show_paper_citations" data-paper-id="MeiLinAAAAAJ:u5HHmVD_uO8C"> ${count('')}`,
      { [script]: (sampleFiles[script] ?? '').replace("getAttribute('data')", "getAttribute('data-paper-id')") },
    ],
    [
      'another attribute that is named in backticks',
      count('data-paper-id="MeiLinAAAAAJ:u5HHmVD_uO8C"'),
      { [script]: (sampleFiles[script] ?? '').replace("getAttribute('data')", 'getAttribute(`data-paper-id`)') },
    ],
    [
      'what the script keeps in a dataset',
      count('data-paper="MeiLinAAAAAJ:u5HHmVD_uO8C"'),
      { [script]: (sampleFiles[script] ?? '').replace(".getAttribute('data')", '.dataset.paper') },
    ],
    ['sites without the script', count("data='x'"), { '_layouts/default.html': '{{ content }}' }],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(body, files));
  }
});
