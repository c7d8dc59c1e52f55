import assert from 'node:assert/strict';
import { createPageSnippets } from '../../../src/core/features/pageSnippets';
import { parsePage } from '../../../src/core/page/parsePage';
import { inMemory, smallSite } from '../service/inMemory';

const clock = { now: () => new Date(2026, 10, 5) };

/** The snippets at `‸` of a page, which stands behind what is typed of a prefix; places to fill in as `⟨1 words⟩`. */
async function snippetsAt(marked: string, ownNames: readonly string[] = ['Mei Lin']): Promise<Map<string, string>> {
  const offset = marked.indexOf('‸');
  const page = parsePage(marked.replace('‸', ''));
  const snippets = createPageSnippets(clock, () =>
    Promise.resolve({ files: [{ page }], ownNames, language: () => undefined, site: undefined }),
  );
  const { written } = await snippets.pageSnippets('memory:/about.md', offset);
  return new Map(
    written.map(({ prefix, parts }) => [
      prefix,
      parts
        .map(part =>
          part.kind === 'text'
            ? part.text
            : `⟨${part.number} ${typeof part.words === 'string' ? part.words : part.words.text}⟩`,
        )
        .join(''),
    ]),
  );
}

const box = (badge: string, src: string, title: string, rest: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='${src}' alt="${title}" width="90%"></div></div>\n` +
  `<div class='paper-box-text' markdown="1">\n\n[${title}](https://doi.org/10.5555/${src.length})\n\n${rest}\n</div>\n</div>\n`;

const cases: readonly {
  readonly title: string;
  readonly page: string;
  readonly prefix: string;
  readonly expected: string | undefined;
}[] = [
  {
    title: 'a paper is a box like the others: badge, folder and width of the picture, labels, what is new',
    page: `# Papers\n\n${box("POND'24", '/images/2024/tides.webp', 'Tides of Slow Lakes', '**Mei Lin**, Ada Reed\n\n*Conference on Ponds*, 2024\n\n[[Paper](https://doi.org/10.5555/3)] [[Code](https://example.org/c)]\n\n* Lakes are slow.')}\npap‸`,
    prefix: 'paper',
    expected: `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">⟨6 Venue⟩'26</div><img src='/images/2024/⟨7 picture⟩.webp' alt="⟨1 Title of the paper⟩" width="90%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[⟨1 Title of the paper⟩](⟨2 https://doi.org/⟩)\n\n**Mei Lin**, ⟨3 Co-authors⟩\n\n*⟨4 Full name of the venue⟩*, ⟨5 2026⟩\n\n[[Paper](⟨8 https://⟩)] [[Code](⟨9 https://⟩)]\n* ⟨10 What is new in one sentence.⟩\n</div>\n</div>`,
  },
  {
    title: 'a paper is an item where papers are items, with names, quotes and order as theirs',
    page: `# Papers\n\n- A. Reed, and **M. Lin**, "Tides of Slow Lakes," in *Proceedings of Ponds*, 2024. [[pdf]](https://example.org/a.pdf)\n- **M. Lin**, and B. Fen, "Floods of Quick Rivers," in *Proceedings of Fens*, 2023. [[pdf]](https://example.org/b.pdf)\npaper‸\n\n# Talks\n`,
    prefix: 'paper',
    expected:
      '- **M. Lin**, ⟨2 Co-authors⟩, "⟨1 Title of the paper⟩," in *⟨3 Full name of the venue⟩*, ⟨4 2026⟩. [[pdf]](⟨5 https://⟩)',
  },
  {
    title: 'a paper has the links that others have, and none that speak of one paper',
    page: `# Papers\n\n${[
      ['Tides of Slow Lakes', '[Code](https://example.org/a)\n  - [Slides for ISL 2029](https://example.org/a.pdf)'],
      ['Grains of Fine Sand', '[Code](https://example.org/g)'],
      [
        'Floods of Quick Rivers',
        '[Code](https://example.org/b) [Slides](https://example.org/b.pdf) [HydroHub](https://h.example)',
      ],
      ['Dunes of Warm Deserts', '[Code](https://example.org/c)\n  - Find more at [this website](https://d.example).'],
    ]
      .map(([title = '', links = '']) => `- **${title}**, Mei Lin, Ada Reed. *Conference on Ponds*, 2024. ${links}\n`)
      .join('')}paper‸`,
    prefix: 'paper',
    expected:
      '- **⟨1 Title of the paper⟩**, Mei Lin, ⟨2 Co-authors⟩. *⟨3 Full name of the venue⟩*, ⟨4 2026⟩. [Code](⟨5 https://⟩) [Slides](⟨6 https://⟩)',
  },
  {
    title: 'a paper is an item of a list in HTML where papers are, indented by the line it is put into',
    page: `# Papers\n\n<ul>\n  <li><b>Tides of Slow Lakes</b><br><u>Mei Lin</u>, Ada Reed<br><i>Conference on Ponds</i>, 2024</li>\n  <li><b>Floods of Quick Rivers</b><br><u>Mei Lin</u>, Bo Fen<br><i>Journal of Fens</i>, 2023</li>\n  paper‸\n</ul>\n`,
    prefix: 'paper',
    expected:
      '<li><b>⟨1 Title of the paper⟩</b><br><u>Mei Lin</u>, ⟨2 Co-authors⟩<br><i>⟨3 Full name of the venue⟩</i>, ⟨4 2026⟩</li>',
  },
  {
    title: 'a paper whose venue is an acronym with a short year gets those, and a picture whose address Liquid makes',
    page: `# Papers\n\n${box('POND', "{{ '/images/tides.png' | relative_url }}", 'Tides of Slow Lakes', '**Mei Lin**, Ada Reed (POND 24)').replace(/src='(.*)' alt/, 'src="$1" alt')}\n\npaper‸\n`,
    prefix: 'paper',
    expected: `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">⟨5 Venue⟩</div><img src="{{ '/images/⟨6 picture⟩.png' | relative_url }}" alt="⟨1 Title of the paper⟩" width="90%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[⟨1 Title of the paper⟩](⟨2 https://doi.org/⟩)\n\n**Mei Lin**, ⟨3 Co-authors⟩ (⟨4 Venue⟩ 26)\n</div>\n</div>`,
  },
  {
    title: 'a paper of a list is written beside boxes only where the page has such',
    page: `# Papers\n\n${box('POND 2024', 'images/tides.png', 'Tides of Slow Lakes', '**Mei Lin**, Ada Reed\n\n*Conference on Ponds*, 2024')}\n\npaper-list‸\n`,
    prefix: 'paper-list',
    expected: undefined,
  },
  {
    title: 'a paper of a list is written like those beside the boxes',
    page: `# Papers\n\n${box('POND 2024', 'images/tides.png', 'Tides of Slow Lakes', '**Mei Lin**, Ada Reed\n\n*Conference on Ponds*, 2024')}\n\n1. **Mei Lin**, Bo Fen. Floods of Quick Rivers. *Journal of Fens*, 2023.\n2. Bo Fen, **Mei Lin**. Slow Floods of Old Rivers. *Journal of Fens*, 2022.\n\npaper-list‸\n`,
    prefix: 'paper-list',
    expected:
      '2. **Mei Lin**, ⟨3 Co-authors⟩. [⟨1 Title of the paper⟩](⟨2 https://doi.org/⟩). *⟨4 Full name of the venue⟩*, ⟨5 2026⟩.',
  },
  {
    title: 'a paper without any beside it is the template’s',
    page: '# Papers\n\npaper‸\n',
    prefix: 'paper',
    expected: undefined,
  },
  {
    title: 'news have the bullet, date and marks of the news',
    page: '# 🔥 News\n\n* **[05/2026]** 🎉 Two papers.\n* **[11/2025]** 🎉 A talk.\n\n# Talks\n\nnews‸\n',
    prefix: 'news',
    expected: '* **[⟨1 11/2026⟩]** 🎉 ⟨2 What happened.⟩',
  },
  {
    title: 'news are written like the dated lines around, whatever section they are in',
    page: '# News\n\n* **[05/2026]** Two papers.\n\n# Life\n\n- 2026年5月：游泳\n- 2025年5月：跑步\nnews‸\n',
    prefix: 'news',
    expected: '- ⟨1 2026年11月⟩：⟨2 What happened.⟩',
  },
  {
    title: 'news in HTML are an item of that list',
    page: '# News\n\n<ul>\n  news‸\n  <li><b>May 2026:</b> Two papers.</li>\n  <li><b>Nov 2025:</b> A talk.</li>\n</ul>\n',
    prefix: 'news',
    expected: '<li><b>⟨1 Nov 2026⟩:</b> ⟨2 What happened.⟩</li>',
  },
  {
    title: 'an honour is written like those in its section',
    page: '# News\n\n* **[05/2026]** Two papers.\n\n# Honors\n\n- *2025.06* Best Paper Award\n- *2024.06* Best Talk\nhonour‸\n',
    prefix: 'honour',
    expected: '- *⟨1 2026.11⟩* ⟨2 Name of the award, who gives it⟩',
  },
  {
    title: 'an honour in a section without dated lines is the template’s',
    page: '# News\n\n* **[05/2026]** Two papers.\n\n# Honors\n\n- Best Paper Award, 2025\nhonour‸\n',
    prefix: 'honour',
    expected: undefined,
  },
];

describe('a snippet', () => {
  for (const { title, page, prefix, expected } of cases)
    it(`of ${title}`, async () => {
      assert.equal((await snippetsAt(page)).get(prefix), expected);
    });

  it('of a paper has the owner’s name as the entries around print it, whatever the site has first', async () => {
    const page = (name: string, other: string): string =>
      `# Papers\n\n- \`${name}\`, ${other}. "Tides of Slow and Deep Lakes." *Journal of Fens*, 2024.\n- \`${name}\`, ${other}. "Floods of Quick Rivers." *Journal of Fens*, 2023.\npaper‸\n`;
    for (const [name, other, ownNames] of [
      ['Mei Lin', 'Ada Reed', ['林梅', 'Mei Lin']],
      ['林梅', '芦安', ['Mei Lin', '林梅']],
      ['M. Lin', 'A. Reed', ['林梅', 'Mei Lin']],
      ['Mei Lin', 'Ada Reed', ['林梅']],
    ] as const) {
      const written = (await snippetsAt(page(name, other), ownNames)).get('paper') ?? '';
      assert.ok(written.startsWith(`- \`${name}\`, ⟨2 Co-authors⟩. `), written);
    }
    const others =
      '- `Bo Fen`, Ada Reed. "Slow Reeds." *Fens*, 2022.\n- `Per Wall`, Mei Lin. "Old Reeds." *Fens*, 2021.\n';
    const ofStudents = (await snippetsAt(`# Papers\n\n${others}paper‸\n`, ['林梅'])).get('paper') ?? '';
    assert.ok(ofStudents.startsWith('- `林梅`, ⟨2 Co-authors⟩. '), ofStudents);
  });

  it('of a paper is the template’s where nobody knows whose page it is', async () => {
    const page = '# Papers\n\n- **Mei Lin**, Bo Fen. Floods of Quick Rivers. *Journal of Fens*, 2023.\n\npaper‸\n';
    assert.equal((await snippetsAt(page, [])).get('paper'), undefined);
    assert.notEqual((await snippetsAt(page)).get('paper'), undefined);
  });

  it('has the owner’s name as the papers print it', async () => {
    const page =
      '# 论文\n\n- <u>林梅</u>，范博，“山地急流中洪水的快速预报方法研究”，*河流学报*，2023\n- 范博，<u>林梅</u>，“高原湖泊潮汐的长期观测与分析”，*湖泊学报*，2022\n\npaper‸\n';
    assert.match(
      (await snippetsAt(page, ['林梅', 'Mei Lin'])).get('paper') ?? '',
      /^- <u>林梅<\/u>，⟨2 Co-authors⟩，“⟨1/,
    );
  });

  it('has the form of Chinese entries only with a Chinese name of the owner', async () => {
    const page = (mark: string): string =>
      [
        '# Papers',
        '',
        '* Mei Lin, Bo Fen. Lakes that remember their rivers. _Journal of Yarn_, 2024, 33(1): 957-971.',
        '',
        `* 范博，${mark}林梅${mark}. 山地急流中洪水的快速预报方法研究. _**河流学报**_, 2024, 51（11）： 205-212.`,
        '',
        'paper‸',
        '',
      ].join('\n');
    for (const [mark, ownNames, expected] of [
      ['', ['Mei Lin'], '* Mei Lin, ⟨2 Co-authors⟩. ⟨1 Title of the paper⟩. _⟨3 Full name of the venue⟩_, ⟨4 2026⟩.'],
      [
        '**',
        ['Mei Lin', '林梅'],
        '* **林梅**，⟨2 Co-authors⟩. ⟨1 Title of the paper⟩. _**⟨3 Full name of the venue⟩**_, ⟨4 2026⟩.',
      ],
    ] as const)
      assert.equal((await snippetsAt(page(mark), ownNames)).get('paper'), expected);
  });

  it('has the form of most entries of its section, not that of the one Chinese entry it stands behind', async () => {
    const english =
      '- **Mei Lin**, Ada Reed. "Tides of Slow Lakes." *Ponds*, 2024.\n- **Mei Lin**, Bo Fen. "Floods of Quick Rivers." *Fens*, 2023.\n';
    const chinese = '- 范博，**林梅**. "山地急流中洪水的快速预报方法研究". *河流学报*, 2022.\n';
    for (const ownNames of [['Mei Lin'], ['林梅', 'Mei Lin']]) {
      const paper = async (page: string): Promise<string> => (await snippetsAt(page, ownNames)).get('paper') ?? '';
      const behind = await paper(`# Papers\n\n${english}${chinese}paper‸\n`);
      assert.ok(behind.startsWith('- **Mei Lin**, ⟨2 Co-authors⟩. "⟨1'), behind);
      const inOwn = await paper(`# Papers\n\n${english}\n## In Chinese\n\n${chinese}paper‸\n`);
      assert.ok(inOwn.startsWith('- **林梅**，⟨2 Co-authors⟩. "⟨1'), inOwn);
    }
  });

  it('has the year in its place where the owner’s name is Chinese', async () => {
    const page = '# Papers\n\n- **林梅**, Ada Reed. "Tides of Slow Lakes." *Journal of Lakes*, 2024.\n\npaper‸\n';
    const expected = '- **林梅**, ⟨2 Co-authors⟩. "⟨1 Title of the paper⟩." *⟨3 Full name of the venue⟩*, ⟨4 2026⟩.';
    assert.equal((await snippetsAt(page, ['林梅'])).get('paper'), expected);
    assert.equal((await snippetsAt(page, ['林梅'])).get('paper-list'), expected);
  });

  it('has year and picture each in its place in a box where the owner’s name is Chinese', async () => {
    const page = `# Papers\n\n${box('POND 2024', 'images/tides.png', 'Tides of Slow Lakes', '**林梅**, Ada Reed\n\n*Conference on Ponds*, 2024')}\n\npaper‸\n`;
    const paper = (await snippetsAt(page, ['林梅'])).get('paper') ?? '';
    assert.match(paper, /src='images\/⟨\d picture⟩\.png'/);
    assert.match(paper, /\*⟨\d Full name of the venue⟩\*, ⟨\d 2026⟩/);
    assert.equal(paper.split('picture⟩').length, 2);
  });
});

describe('the snippets of a page, asked letter by letter', () => {
  const above = '# Papers\n\n- **Mei Lin**, Ada Reed. "Tides of Slow Lakes." *Journal of Lakes*, 2024.\n\n';

  it('are written once, and anew where another word has changed', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': above });
    const page = uri('_pages/about.md');
    const partsAt = async (text: string): Promise<unknown> => {
      service.setDocument(page, text);
      return (await service.pageSnippets(page, text.length)).written.find(({ prefix }) => prefix === 'paper')?.parts;
    };
    const first = await partsAt(`${above}p`);
    assert.ok(first !== undefined);
    for (const word of ['p', 'pa', 'paper']) assert.equal(await partsAt(above + word), first, word);
    const other = await partsAt(`${above.replace('Journal', 'Annals')}paper`);
    assert.notEqual(other, first);
    assert.notEqual(await partsAt(`${above}- **Mei Lin**. "Ice." *Annals of Ice*, 2025.\n\npaper`), other);
  });

  it('are those alone that are wanted', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': `${above}paper` });
    const asked = async (isWanted?: (prefix: string) => boolean): Promise<readonly string[]> =>
      (await service.pageSnippets(uri('_pages/about.md'), above.length + 5, isWanted)).written.map(one => one.prefix);
    assert.deepEqual(await asked(prefix => prefix === 'paper'), ['paper']);
    assert.deepEqual(await asked(prefix => prefix.startsWith('t')), []);
    assert.deepEqual(await asked(), ['paper', 'paper-list']);
  });
});

it('the snippets of a page without papers are told whose page it is', async () => {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': '# Papers\n\npaper' });
  const { ownNames, written } = await service.pageSnippets(uri('_pages/about.md'), 15);
  assert.deepEqual(ownNames, ['Lin Qiu']);
  assert.deepEqual(written, []);
});

describe('the snippets of citation counts', () => {
  const snippetsOf = async (
    files: Readonly<Record<string, string>>,
  ): Promise<readonly [string | undefined, readonly string[]]> => {
    const { service, uri } = inMemory({ ...smallSite, ...files });
    const { scholarId, unwanted } = await service.pageSnippets(
      uri('_pages/about.md'),
      files['_pages/about.md']?.length ?? 0,
    );
    return [scholarId, unwanted];
  };
  const page = '---\npermalink: /\n---\n\n';

  it('are told the id of the owner’s profile at Google Scholar', async () => {
    const config = `include: [_pages]\nauthor:\n  name: "Lin Qiu"\n  googlescholar: "https://scholar.google.com/citations?user=LinQiu_-AAAJ&hl=en"\n`;
    assert.deepEqual(await snippetsOf({ '_config.yml': config, '_pages/about.md': page }), ['LinQiu_-AAAJ', []]);
    assert.deepEqual(await snippetsOf({ '_pages/about.md': page }), [undefined, []]);
  });

  it('are without the badge where the page or a piece of it has the total', async () => {
    const badge = "Cited <span id='total_cit'>0</span> times.\n\n";
    assert.deepEqual(await snippetsOf({ '_pages/about.md': page + badge }), [undefined, ['citation-badge']]);
    const files = {
      '_pages/about.md': `${page}{% include_relative includes/intro.md %}\n\n`,
      '_pages/includes/intro.md': badge,
    };
    assert.deepEqual(await snippetsOf(files), [undefined, ['citation-badge']]);
  });
});

describe('the language of a page, which its snippets are written in', () => {
  const chinese = '湖泊水位在一年里涨落，潮汐与河流的水量都有关系。'.repeat(5);
  const english = 'The levels of lakes rise and fall through the year, as rivers bring water. '.repeat(5);
  const languageOf = async (page: string, path = '_pages/about.md'): Promise<string> => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': page,
      '_pages/includes/papers.md': '# Papers\n',
    });
    return (await service.pageSnippets(uri(path), page.length)).language ?? 'not told';
  };

  it('is what the page says, or what it is written in', async () => {
    assert.equal(await languageOf(`---\npermalink: /\n---\n\n${chinese}\n`), 'zh');
    assert.equal(await languageOf(`---\npermalink: /\n---\n\n${english}\n`), 'en');
    assert.equal(await languageOf(`---\npermalink: /\nlang: zh-CN\n---\n\n${english}\n`), 'zh');
    assert.equal(await languageOf(`---\npermalink: /\nlang: en\n---\n\n`), 'en');
  });

  it('is not told by a page that says next to nothing', async () => {
    assert.equal(await languageOf('---\npermalink: /\n---\n\n# News\n'), 'not told');
    assert.equal(await languageOf('---\npermalink: /\n---\n\n# 动态\n\n湖泊\n'), 'not told');
  });

  it('is in a piece that of the page which shows it', async () => {
    const page = `---\npermalink: /\n---\n\n${chinese}\n\n{% include_relative includes/papers.md %}\n`;
    assert.equal(await languageOf(page, '_pages/includes/papers.md'), 'zh');
  });
});
