import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import type { PublicationChange } from '../../../../src/core/features/homepageView/changePublications';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import type { SectionItem, SectionsView } from '../../../../src/core/features/sections/sectionsView';
import { parseHtmlPage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const menu = '_data/navigation.yml';
const front = '---\ntitle: "Mei Lin"\n---\n';

/** A homepage whose home page is in HTML. */
function site(body: string, files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const { '_pages/about.md': inMarkdown = '', ...rest } = smallSite;
  assert.notEqual(inMarkdown, '');
  return { ...rest, 'index.html': front + body, ...files };
}

async function viewOf(body: string, files: Readonly<Record<string, string>> = {}): Promise<SectionsView> {
  const { service, uri } = inMemory(site(body, files));
  const view = await service.sectionsView(uri('_config.yml'));
  assert.ok(view !== undefined, 'no page is shown');
  return view;
}

/** The page and the menu after a change, or what is said instead. */
async function after(
  change: SectionChange,
  body: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly page: string; readonly menu: string }> {
  const all = site(body, files);
  const { service, uri } = inMemory(all);
  const done = await service.changeSection(uri('index.html'), change);
  if (done.kind === 'refused') return { page: `refused: ${done.message.text}`, menu: '' };
  const edited = (path: string): string =>
    applyEdits(all[path] ?? '', done.files.find(file => file.path === path)?.edits ?? []);
  return { page: edited('index.html').slice(front.length), menu: edited(menu) };
}

/** `News (Talks)`: with what stands in it. */
function drawn({ title, menu: state, children }: SectionItem): string {
  const inside = children.length === 0 ? '' : ` (${children.map(drawn).join(', ')})`;
  return `${title}${inside}${state === undefined ? '' : ` ${state}`}`;
}

const wrapped = `<nav><a href="#news">News</a></nav>
<main class="page">
  <header><h1>Mei Lin</h1><p>Reads lakes</p></header>

  <!-- News -->
  <section id="news" class="part">
    <h2><i class="icon"></i> News &amp; Reeds</h2>
    <p>Quiet.</p>
  </section>

  <section id="talks" class="part">
    <div class="head"><h2>Talks</h2></div>
    <ul><li>Of gulls</li></ul>
    <h3>Invited</h3>
    <p>None yet.</p>
    <h4>Of 2029</h4>
  </section>

  <section id="boats" class="part">
    <h2>Boats</h2>
    <p>Two.</p>
  </section>
  <script>show();</script>
</main>
`;

const flat = `<a id="news"></a>
<h2>News</h2>
<p>Quiet.</p>

<h2 id="talks">Talks</h2>
<ul><li>Of gulls</li></ul>
<h3>Invited</h3>
<p>None yet.</p>

<h2>Boats</h2>
<p>Two.</p>
<footer>Mei Lin</footer>
`;

describe('the sections of a page in HTML', () => {
  it('are its headings down to <h3>, with what the menu makes of them', async () => {
    const view = await viewOf(wrapped, {
      [menu]: 'main:\n  - { title: News, url: "#news" }\n  - { title: Cars, url: "#cars" }\n',
    });
    assert.deepEqual(view.sections.map(drawn), [
      'Mei Lin',
      'News & Reeds shown',
      'Talks (Invited) absent',
      'Boats absent',
    ]);
    assert.deepEqual(
      view.lost.map(({ title }) => title),
      ['Cars'],
    );
    assert.deepEqual([view.path, view.otherPath], ['index.html', undefined]);
  });

  it('are of no page that one in another language could be made of', async () => {
    const { service, uri } = inMemory(site(wrapped));
    assert.equal(await service.hasOtherPage(uri('index.html')), true);
    assert.equal(await service.hasOtherPage(uri('_config.yml')), true);
    const made = await service.addSecondPage(uri('index.html'));
    assert.match(made.kind === 'refused' ? made.message.text : '', /page in HTML/);
  });

  it('stand below the name of their author, where that heads all', async () => {
    const view = await viewOf(
      '<div class="all"><h1>Mei Lin</h1>\n<h2>News</h2><p>Quiet</p>\n<h2>Talks</h2><p>Of gulls</p></div>\n',
    );
    assert.deepEqual(view.sections.map(drawn), ['Mei Lin (News absent, Talks absent)']);
  });

  it('are those without words, too: each ends the one above it', async () => {
    for (const heading of [
      '<h2>{{ site.data.words.talks }}</h2>',
      '<h2><img src="talks.png" alt="Talks"></h2>',
      '<h2>{% include talks.html %}</h2>',
    ]) {
      const news = '<h2>News</h2>\n<p>Quiet.</p>\n';
      const rest = `${heading}\n<p>None.</p>\n<h2>Boats</h2>\n<p>Two.</p>\n`;
      assert.deepEqual(
        (await viewOf(news + rest)).sections.map(({ title }) => title),
        ['News', '…', 'Boats'],
      );
      const removed = await after({ kind: 'remove', section: 'News', pages: 'both' }, news + rest);
      assert.equal(removed.page, rest);
    }
  });

  it('are none that a loop of Liquid writes, or that it decides on; the home page is shown then', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      'archive.html':
        '---\ntitle: Archive\n---\n{% for post in site.posts %}\n<h2>{% if post.link %}<i title="link">Link</i>{% endif %}{{ post.title }}</h2>\n{% endfor %}\n',
    });
    assert.equal((await service.sectionsView(uri('archive.html')))?.path, '_pages/about.md');
  });

  it('are none of the titles of its publications', async () => {
    const paper = (title: string): string =>
      `<div class="paper"><h3><a href="https://lakes.example/${title}">${title} of the northern lakes</a></h3><p>Mei Lin, Ann Reed. ICML, 2029.</p></div>\n`;
    const view = await viewOf(`<section><h2>Papers</h2>\n${paper('Tides')}${paper('Gulls')}</section>\n`);
    assert.deepEqual(view.sections.map(drawn), ['Papers absent']);
  });

  it('are those whose names are as long as a title, above several papers or beside other sections', async () => {
    const contact = '<h2>Contact</h2>\n<p>Words</p>\n';
    const two =
      '<p>Tides of the Lakes<br>Mei Lin, Ann Reed<br>Journal of Lakes, 2029</p>\n<p>Boats of the Rivers<br>Mei Lin, Bo Day<br>Journal of Rivers, 2028</p>\n';
    const names = '<p>Mei Lin, Ann Reed and Bo Day have read lakes since 2020.</p>\n';
    for (const [name, below, papers] of [
      ['Working Papers in Economics', two, 2],
      ['Research on Lakes and Rivers', two, 2],
      ['About the Lake Reading Group', names + contact, 0],
    ] as const) {
      const body = `<h2>${name}</h2>\n${below}`;
      assert.equal((await viewOf(body)).sections.map(({ title }) => title)[0], name);
      assert.equal(entryBlocks(parseHtmlPage(front + body)).length, papers, name);
    }
    const title = '<h2>Tides of the Northern Lakes</h2>\n<p>Mei Lin, Ann Reed. Journal of Lakes, 2029</p>\n';
    const listed = ['Tides', 'Boats', 'Nets', 'Gulls'].map(word => title.replace('Tides', word)).join('');
    assert.deepEqual(
      (await viewOf(listed + contact)).sections.map(({ title: name }) => name),
      ['Contact'],
    );
    assert.equal(entryBlocks(parseHtmlPage(front + title)).length, 1);
  });

  it('are none of papers with names alone below their titles, however many sections have that level', () => {
    const sections = (names: readonly string[]): string =>
      names.map(name => `<h2>${name}</h2>\n<p>Words</p>\n`).join('');
    for (const [venue, names] of [
      ['<i>Journal of Lakes</i>, 2029.', ['Contact']],
      ['<i>Journal of Lakes</i>, 2029.', ['Contact', 'Talks', 'Teaching']],
      ['<em>Northern Waters</em> 12(3), pp. 1–9, 2029', ['Contact', 'Talks', 'Teaching']],
      ['ICML 2029, Vienna.', ['Contact', 'Talks', 'Teaching']],
      ['ISL, 2029', ['Contact', 'Talks', 'Teaching']],
      ['In Proceedings of the 30th Conference on Lakes, Norrhavn, 2029.', ['Contact', 'Talks', 'Teaching']],
      ['《湖泊学报》，2029年第3期', ['Contact', 'Talks', 'Teaching']],
      ['湖泊学报，2029年', ['Contact', 'Talks', 'Teaching']],
      ...venuesInFewWords.map(venue => [venue, ['Contact', 'Talks', 'Teaching']] as const),
    ] as const) {
      const paper = (title: string): string => `<h2>${title}</h2><p>Mei Lin, Ann Reed</p><p>${venue}</p>\n`;
      const papers = paper('Tides of the Northern Lakes') + paper('Boats of the Southern Rivers');
      const body = `<h1>Mei Lin</h1>\n${sections(['News'])}${papers}${sections(names)}`;
      assert.deepEqual(
        entryBlocks(parseHtmlPage(front + body)).map(({ title }) => title),
        ['Tides of the Northern Lakes', 'Boats of the Southern Rivers'],
        venue,
      );
    }
  });

  it('are none of papers whose titles have words for persons that are not their head', () => {
    const titles = [
      'Lakes that remember their rivers',
      'Group Equivariant Networks of Lakes',
      'Contact-Rich Manipulation of Boats',
      'Human-AI Collaboration on Lakes',
      'Learning to supervise students',
      'Team formation in group chat',
      'Course Recommendation on the Lakes',
      'Lakes under Weak Supervision',
      '基于学生模型的湖泊识别',
    ];
    const sections = '<h2>Talks</h2><p>None.</p>\n<h2>Teaching</h2><p>None.</p>\n<h2>Contact</h2><p>Mail.</p>\n';
    for (const title of titles) {
      const paper = `<h2>${title}</h2><p>Mei Lin, Bo Chen</p><p>CHI 2028</p>\n`;
      const body = `<h1>Publications</h1>\n${paper}${sections}`;
      assert.deepEqual(
        entryBlocks(parseHtmlPage(front + body)).map(one => one.title),
        [title],
      );
    }
  });

  it('are those with names and a year alone, where no link opens a paper and no other heading has the same form', () => {
    const contact = '<h2>News</h2><p>None.</p>\n<h2>Talks</h2><p>None.</p>\n<h2>Contact</h2><p>Mail.</p>\n';
    const paper = '<h2>Tides of the Northern Lakes</h2><p>Mei Lin, Ann Reed</p><p>CVPR 2029</p>\n';
    const pdf = '<p><a href="https://lakes.example/files/mountains.pdf">PDF</a></p>';
    const papersOf = (body: string): readonly string[] =>
      entryBlocks(parseHtmlPage(`${front}<h1>Mei Lin</h1>\n${body}${contact}`)).map(({ title }) => title);
    const names = '<p>Ann Reed, Bo Chen</p>';
    for (const [title, year] of [
      ['Lakes in the Mountains', '<p>2029</p>'],
      ['Lakes in the Mountains', '<p>Journal Paper, 2029</p>'],
    ] as const) {
      const one = `<h2>${title}</h2>${names}${year}`;
      assert.deepEqual(papersOf(one), [], year);
      assert.deepEqual(papersOf(one + pdf), [title], year);
      assert.deepEqual(papersOf(paper + one), ['Tides of the Northern Lakes', title], year);
      const other = `<h2>Measuring the Tides of Quiet Rivers</h2>${names}<p>2027</p>`;
      assert.deepEqual(papersOf(one + other), [title, 'Measuring the Tides of Quiet Rivers'], year);
    }
    for (const year of ['PhD thesis, 2029', 'PhD thesis 2029', 'Master’s Thesis, 2029', '硕士学位论文，2029'])
      assert.deepEqual(
        papersOf(`<h2>Lakes in the Mountains</h2>${names}<p>${year}</p>`),
        ['Lakes in the Mountains'],
        year,
      );
    const persons = (year: number): string => `<h2>Graduates of the Year ${year}</h2>${names}<p>${year}</p>`;
    assert.deepEqual(papersOf(persons(2029) + persons(2028)), []);
    for (const title of ['Graduates of the Lake Lab', 'Best Poster Award of the Lakes', 'Organizers of the Lake Days'])
      assert.deepEqual(
        papersOf(`${paper}<h2>${title}</h2>${names}<p>2029</p>`),
        ['Tides of the Northern Lakes'],
        title,
      );
  });

  it('are those of students, committees and groups, with names and a year below them', async () => {
    for (const [name, below] of [
      ['Current PhD Students and Postdocs', '<p>I am looking for two students who start in 2030.</p>'],
      ['Former Members of the Group', '<p>Since 2024.</p>'],
      ['Workshop Organizers and Program Committee', '<p>ICML 2029, Vienna.</p>'],
      ['Alumni of the Northern Lakes', '<p><i>Lake University</i>, 2029</p>'],
      ['Office Hours and Contact', '<p>A conference of ours will be in May 2030.</p>'],
      ['Lake Workshop at ICML 2029', '<p>With 100 guests in 2029.</p>'],
      ['Lakes that We Have Seen', '<p>Words.</p>\n<p><i>Journal of Lakes</i>, 2029</p>'],
      ['在读博士研究生与博士后', '<p>2030年招收两名学生。</p>'],
      ['Ph.D. Candidates at Lake University', '<p>2029</p>'],
      ['Doctoral Candidates of the North', '<p>PhD thesis, 2029</p>'],
      ['Trainees of the Northern Lakes', '<p>2029</p>'],
      ['Graduates of the Lake Lab', '<p>PhD thesis, 2029</p>'],
      ['Lab Retreat in the Mountains', '<p>2029</p>'],
      ['Student Theses Supervised by Me', '<p>PhD thesis, 2029</p>'],
      ['Ongoing and Finished Theses', '<p>PhD thesis, 2029</p>'],
      ['Theses I have supervised', '<p>PhD thesis, 2029</p>'],
      ['Recent Dissertations from our Lab', '<p>PhD thesis, 2029</p>'],
      ['PhD Committees I Served On', '<p>PhD thesis, 2029</p>'],
      ['指导的硕士学位论文', '<p>硕士学位论文，2029</p>'],
      ['Workshop on Northern Lakes', '<p>CVPR 2029</p>'],
      ['Organization of Scientific Events', '<p>CVPR 2029</p>'],
      ['Reviewing for Major Conferences', '<p>CVPR 2029</p>'],
      ['Lakes that We Have Seen', '<p>In 2029, Norrhavn and the lakes around it.</p>'],
      ['Lakes that We Have Seen', '<p>Norrhavn, Summer 2029</p>'],
      ['Lakes that We Have Seen', '<p>2030, if there is money.</p>'],
      ['Lakes that We Have Seen', '<p>Nature is what we saw in 2029.</p>'],
      ['Lakes that We Have Seen', '<p>Published as a book of pictures in 2029.</p>'],
    ]) {
      const body = `<h1>Mei Lin</h1>\n<h2>News</h2>\n<p>Words</p>\n<h2>${name}</h2>\n<p>Ann Reed, Bo Day</p>\n${below}\n<h2>Contact</h2>\n`;
      assert.deepEqual(
        (await viewOf(body)).sections.flatMap(one => [one, ...one.children]).map(({ title }) => title),
        ['Mei Lin', 'News', name, 'Contact'],
      );
      assert.deepEqual(entryBlocks(parseHtmlPage(front + body)), []);
    }
  });

  it('are those of tabs with papers in paragraphs or rows, which are no papers themselves', async () => {
    const paper = (title: string): string =>
      `Mei Lin, Ann Reed. <b>${title} Below the Old Bridge</b>. <i>Journal of Lakes</i>, 2024.`;
    const tabs = [
      '<li><h2>Talks</h2><p>Words</p></li>',
      `<li><h2>Chapters</h2>\n<p>${paper('Reeds')}</p></li>`,
      `<li><h2>Preprints</h2>\n<p>${paper('Tides')}</p>\n<p>${paper('Gulls')}</p></li>`,
      `<li><p>${paper('Ducks')}</p>\n<p>${paper('Geese')}</p></li>`,
      `<li><table><tr><td>1</td><td>${paper('Boats')}</td></tr>\n<tr><td>2</td><td>${paper('Nets')}</td></tr></table></li>`,
    ];
    const body = `<ul class="tabs">\n${tabs.join('\n')}\n</ul>\n`;
    assert.deepEqual((await viewOf(body)).sections.map(drawn), ['Talks absent', 'Chapters absent', 'Preprints absent']);
    assert.deepEqual(
      entryBlocks(parseHtmlPage(front + body)).map(({ title }) => title.split(' ')[0]),
      ['Reeds', 'Tides', 'Gulls', 'Ducks', 'Geese', 'Boats', 'Nets'],
    );
  });

  it('are those of papers in paragraphs, too, which are papers by themselves', async () => {
    const paper = (title: string): string =>
      `<p><b>Mei Lin</b>, Ada Reed. <a href="https://doi.org/10.5555/${title}">${title} of the northern lakes</a>. <i>ISL</i>, 2025.</p>\n`;
    const [tides, gulls] = [paper('Tides'), paper('Gulls')];
    const contact = '<h2>Contact</h2>\n<p>Write to me.</p>\n';
    for (const lead of ['', '<p>Below are my papers.</p>\n']) {
      const body = `<h2>Publications</h2>\n${lead}${tides}${gulls}${contact}`;
      assert.deepEqual((await viewOf(body)).sections.map(drawn), ['Publications absent', 'Contact absent']);
      const { service, uri } = inMemory(site(body));
      const entry = { path: 'index.html', key: 'Tides of the northern lakes' };
      const done = await service.changePublications(uri('index.html'), { kind: 'remove', entry });
      assert.equal(done.kind, 'edits');
      const left = applyEdits(front + body, done.files[0]?.edits ?? []).slice(front.length);
      assert.equal(left, body.replace(tides, ''));
    }
  });
});

const venuesInFewWords = [
  'Nature, 2029',
  '2029, Nature',
  'Published in Nature, 2029',
  'to appear in CVPR 2029',
  'accepted at CVPR 2029',
  '(CVPR 2029)',
  '[CVPR 2029]',
  'Best paper, CVPR 2029',
  'Oral, NeurIPS 2029, New Orleans',
  'Findings of ACL 2029',
  'SIGGRAPH Asia 2029',
  'arXiv 2029',
  'arXiv preprint arXiv:2901.00001, 2029',
  'PhD thesis, Lake University, 2029',
  'US Patent 12,345, 2029',
  'in: Lakes of the World, Springer, 2029',
  '第3届中国湖泊大会，2029',
  'Under review, 2029',
  'In review at Nature, 2029',
  'Advances in Neural Information Processing Systems, 2029',
  'Nature Communications 12, 1234 (2029)',
  'Accepted to CVPR 2029 as an oral presentation',
  'Accepted, CVPR 2029',
  'June 2029, Nature',
  'Book chapter, Springer, 2029',
  '[Paper] [Code] CVPR 2029',
  '<em>Nature</em>, Jan. 2029',
  '<em>Nature</em>, to appear 2029',
  '会议：CVPR 2029',
];

const [news, talks, boats] = [
  '  <!-- News -->\n  <section id="news"',
  '  <section id="talks"',
  '  <section id="boats"',
].map((start, at, all) =>
  wrapped.slice(wrapped.indexOf(start), at < 2 ? wrapped.indexOf(all[at + 1] ?? '') : wrapped.indexOf('  <script>')),
);

describe('a section of a page in HTML', () => {
  it('moves as a whole, with the comment above it, and its item in the menu', async () => {
    const list = 'main:\n  - title: News\n    url: "#news"\n  - title: Talks\n    url: "#talks"\n';
    const moved = await after({ kind: 'move', section: 'Talks', to: 'up' }, wrapped, { [menu]: list });
    assert.equal(moved.page, wrapped.replace(`${news}${talks}`, `${talks}${news}`));
    assert.equal(moved.menu, 'main:\n  - title: Talks\n    url: "#talks"\n  - title: News\n    url: "#news"\n');
    const down = await after({ kind: 'move', section: 'Talks', to: 'down' }, wrapped);
    assert.equal(
      down.page,
      wrapped.replace(`${talks}${boats}`, `${(boats ?? '').trimEnd()}\n\n${(talks ?? '').trimEnd()}\n`),
    );
  });

  it('that stands in no element of its own moves with its anchor and all down to the next heading', async () => {
    const [one = '', two = '', three = ''] = flat.split(/\n\n|\n<footer>/);
    const moved = await after({ kind: 'move', section: 'News', to: { beside: 'Boats' } }, flat);
    assert.equal(moved.page, `${two}\n\n${three}\n\n${one}\n<footer>Mei Lin</footer>\n`);
  });

  it('moves in a whole document, though the end tag of its body is left out', async () => {
    const [one, two] = [
      '<section><h2>News</h2><p>Quiet</p></section>\n',
      '<section><h2>Talks</h2><p>Gulls</p></section>\n',
    ];
    const moved = await after({ kind: 'move', section: 'News', to: 'down' }, `<html>\n<body>\n${one}${two}`);
    assert.equal(moved.page, `<html>\n<body>\n${two}${one}`);
  });

  it('ends with its paragraph that has no end tag, as for browsers', async () => {
    const head = '<header><h1>Mei Lin</h1></header>\n';
    const news = '<h2>News</h2>\n<img src="lake.png" alt="A lake">\n<p>Quiet, <b>still</b>.\n';
    const talks = '<!-- Talks -->\n<h2>Talks</h2>\n<p>Of gulls\n<p>Of reeds\n';
    const boats = '<a id="boats"></a>\n<h2>Boats</h2>\n<p>Two.\n<ul><li>Red<li>Blue</ul>\n';
    for (const [opening, end] of [
      ['', ''],
      ['<main>\n', '</main>\n'],
      ['', '<footer>2029</footer>\n'],
    ] as const) {
      const all = (...parts: readonly string[]): string => `${opening}${head}${parts.join('')}${end}`;
      const body = all(news, talks, boats);
      for (const [section, moved, removed] of [
        ['News', all(talks, news, boats), all(talks, boats)],
        ['Talks', all(news, boats, talks), all(news, boats)],
      ] as const) {
        assert.equal((await after({ kind: 'move', section, to: 'down' }, body)).page, moved, body);
        assert.equal((await after({ kind: 'remove', section, pages: 'both' }, body)).page, removed, body);
      }
      const last = await after({ kind: 'remove', section: 'Boats', pages: 'both' }, body);
      assert.equal(last.page, all(news, talks), body);
      const hidden = await after({ kind: 'hide', section: 'News' }, body);
      const rest = hidden.page.replace(/\{% comment %\}[^]*?\{% endcomment %\}\n?/, '');
      assert.equal(rest, all(talks, boats), body);
    }
  });

  it('stays where an element reaches over its ends, or stands elsewhere', async () => {
    for (const body of [
      '<h2>News</h2>\n<div><p>Quiet.</p>\n<h2>Talks</h2>\n<p>Of gulls</p></div>\n',
      '<div class="a"><h2>News</h2><p>Quiet</p><p>a</p></div><div><p>Words before it</p><h2>Talks</h2><p>Of gulls</p></div>\n',
      '<h2>News</h2>\n<div>\n<p>Quiet.</p>\n<h2>Talks</h2>\n<p>Of gulls</p>\n',
    ])
      assert.match((await after({ kind: 'move', section: 'News', to: 'down' }, body)).page, /^refused/, body);
  });

  it('changes no places with one that Liquid decides on', async () => {
    const [news, talks] = ['<section><h2>News</h2><p>One</p></section>', '<section><h2>Talks</h2><p>Two</p></section>'];
    for (const body of [
      `${news}\n{% if page.draft %}\n${talks}\n{% endif %}\n`,
      `{% unless page.draft %}${news}{% endunless %}\n${talks}\n`,
      `{% if page.draft %}\n${news}\n{% else %}\n${talks}\n{% endif %}\n`,
      `{% capture side %}\n${news}\n{% endcapture %}\n${talks}\n{{ side }}\n`,
      `{% if page.a %}\n${news}\n{% endif %}\n{% if page.b %}\n${talks}\n{% endif %}\n`,
    ])
      assert.match(
        (await after({ kind: 'move', section: 'News', to: 'down' }, body)).page,
        /^refused: “\{0\}” cannot be moved: .* a Liquid block/,
        body,
      );
    const both = `{% if page.draft %}\n${news}\n{% if true %}a{% endif %}\n${talks}\n{% endif %}\n`;
    const moved = await after({ kind: 'move', section: 'News', to: 'down' }, both);
    assert.equal(moved.page, `{% if page.draft %}\n${talks}\n{% if true %}a{% endif %}\n${news}\n{% endif %}\n`);
  });

  it('whose words stand behind the cell or the summary that has its heading alone stays as it is', async () => {
    const bodies = [
      '<details>\n  <summary><h2>News</h2></summary>\n  <ul><li>2026.02: A talk.</li></ul>\n</details>\n<details><summary><h2>Talks</h2></summary><p>None</p></details>\n',
      '<table><tr><td><h2>News</h2></td></tr></table>\n<table><tr><td>2026.02: A talk.</td></tr></table>\n',
      '<table><tr><td><h2>News</h2><p>I read lakes</p></td></tr></table>\n<table><tr><td>2026.02: A talk.</td></tr></table>\n',
      '<div>01 <h2>News</h2></div>\n<ul><li>2026.02: A talk.</li></ul>\n',
    ];
    const titles = { en: 'Awards', zh: '荣誉' };
    for (const body of bodies)
      for (const change of [
        { kind: 'remove', section: 'News', pages: 'both' },
        { kind: 'hide', section: 'News' },
        { kind: 'add', titles, after: 'News' },
      ] as const)
        assert.match((await after(change, body)).page, /^refused/, `${change.kind} ${body}`);
  });

  it('ends with the cell or the tab that has its words, too', async () => {
    const cells = '<table><tr><td><h2>News</h2><p>Quiet</p></td><td><h2>Talks</h2><p>None</p></td></tr></table>\n';
    const remove = { kind: 'remove', section: 'News', pages: 'both' } as const;
    assert.equal((await after(remove, cells)).page, cells.replace('<h2>News</h2><p>Quiet</p>', ''));
    const news = '  <li id="news"><h2>News</h2><p>Quiet</p></li>\n';
    const tabs = `<ul class="tabs">\n${news}  <li id="boats"><h2>Boats</h2><p>None</p></li>\n</ul>\n`;
    assert.equal((await after(remove, tabs)).page, tabs.replace(news, ''));
    const shown = await after({ kind: 'showInMenu', section: 'Boats' }, tabs);
    assert.deepEqual([shown.page, shown.menu.includes('url: "#boats"')], [tabs, true]);
  });

  it('ends before the foot of the page, whatever that is written in', async () => {
    const [news, talks] = ['<h2>News</h2>\n<p>One</p>\n', '<h2>Talks</h2>\n{% include talks.html %}\n'];
    for (const foot of [
      '{% include footer.html %}\n',
      '{% include footer/custom.html %}\n{% include scripts/jquery.html %}\n',
      '{% include analytics-providers/lake.html %}\n',
      '<div id="footer">2029</div>\n{% include analytics.html %}\n',
      '<p class="small copyright">2029</p>\n<script>show();</script>\n',
      '<hr>\n<small>Last updated in May</small>\n',
      '<p>Last updated: May 2029</p>\n',
      '<center>&copy; 2029 Mei Lin</center>\n<script>show();</script>\n',
      '<hr />\n<p align="center"><i>© 2029 Mei Lin</i><br>Lake Institute</p>\n<script>show();</script>\n',
    ]) {
      const body = `${news}${talks}${foot}`;
      const moved = await after({ kind: 'move', section: 'News', to: 'down' }, body);
      assert.equal(moved.page, `${talks}${news}${foot}`);
      const removed = await after({ kind: 'remove', section: 'Talks', pages: 'both' }, body);
      assert.equal(removed.page, `${news}${foot}`);
    }
  });

  it('ends with its card before the foot of the page, whatever that holds', async () => {
    const card = (title: string): string =>
      `<div class="card">\n<h2>${title}</h2>\n<div class="body">Bare words<br></div>\n</div>\n`;
    for (const foot of ['<p>© 2029 Mei Lin</p>\n', '<hr>\n<small>Last updated in May</small>\n']) {
      const body = `${card('News')}${card('Talks')}${foot}`;
      const moved = await after({ kind: 'move', section: 'News', to: 'down' }, body);
      assert.equal(moved.page, `${card('Talks')}${card('News')}${foot}`);
      const removed = await after({ kind: 'remove', section: 'Talks', pages: 'both' }, body);
      assert.equal(removed.page, `${card('News')}${foot}`);
    }
  });

  it('in a table of its own has the item that leads to the anchor above that, or to its parts', async () => {
    const table = (title: string, open: string, cell = '<td>'): string =>
      `${open}<tr>${cell}\n<h2>${title}</h2>\n<p>One</p>\n</td></tr></table>\n`;
    const items = 'main:\n  - { title: News, url: "#news" }\n  - { title: Of gulls, url: "#talks" }\n';
    for (const talks of [
      table('Talks', '<a id="talks"></a>\n<table class="part">'),
      table('Talks', '<table id="talks">'),
      table('Talks', '<table>', '<td id="talks">'),
    ]) {
      const body = `${table('News', '<a name="news"></a>\n<table>')}${talks}`;
      const drawnSections = (await viewOf(body, { [menu]: items })).sections.map(drawn);
      assert.deepEqual(drawnSections, ['News shown', 'Talks shown']);
      const removed = await after({ kind: 'remove', section: 'Talks', pages: 'both' }, body, { [menu]: items });
      assert.equal(removed.menu, 'main:\n  - { title: News, url: "#news" }\n');
      for (const section of ['News', 'Talks']) {
        const hidden = await after({ kind: 'hide', section }, body, { [menu]: items });
        assert.equal(hidden.menu.includes('# - { title: News'), section === 'News');
        const shown = await after({ kind: 'show', section: `hidden 0 ${section}` }, hidden.page, {
          [menu]: hidden.menu,
        });
        assert.deepEqual(shown, { page: body, menu: items });
      }
    }
    const both =
      '<table id="all"><tr><td><h2>News</h2><p>One</p></td></tr><tr><td><h2>Talks</h2><p>Two</p></td></tr></table>\n';
    const kept = 'main:\n  - { title: All, url: "#all" }\n';
    assert.equal((await after({ kind: 'remove', section: 'News', pages: 'both' }, both, { [menu]: kept })).menu, kept);
  });

  it('has a map of its visitors that a script draws', async () => {
    const [news, map] = [
      '<h2>News</h2>\n<p>One</p>\n',
      '<h2>Visitors</h2>\n<script id="clustrmaps" src="map.js"></script>\n',
    ];
    const removed = await after({ kind: 'remove', section: 'Visitors', pages: 'both' }, news + map);
    assert.equal(removed.page, news);
  });

  it('keeps a line with words of its own below, and what is said above another section', async () => {
    const foot = '<hr>\n<small>Last updated in May</small>\n';
    for (const [body, rest] of [
      ['<h2>News</h2>\n<p>One</p>\n', `<h2>Talks</h2>\n<p>Two</p>\n<hr>\n<small>Last talk in May</small>\n`],
      ['<h2>News</h2>\n<p>One</p>\n', `<h2>Talks</h2>\n<small>Last updated in May</small>\n`],
      [`<h2>News</h2>\n<p>One</p>\n`, `<h2>Talks</h2>\n${foot}<p>Two</p>\n`],
    ] as const) {
      const removed = await after({ kind: 'remove', section: 'Talks', pages: 'both' }, body + rest);
      assert.equal(removed.page, body, rest);
    }
    const [news, talks] = [`<h2>News</h2>\n<p>One</p>\n${foot}`, '<h2>Talks</h2>\n<p>Two</p>\n'];
    assert.equal((await after({ kind: 'remove', section: 'News', pages: 'both' }, news + talks)).page, talks);
  });

  it('keeps its last include and its notes, which are no foot of the page', async () => {
    for (const last of [
      '{% include descriptions.html %}\n',
      '{% include lists/footnotes.html %}\n',
      '{% include card.html description="A script" %}\n',
      '<p class="footer">Office hours: Monday.</p>\n',
    ]) {
      const [art, talks] = [`<h2>Art</h2>\n<p>One</p>\n${last}`, '<h2>Talks</h2>\n{% include manuscripts.html %}\n'];
      const moved = await after({ kind: 'move', section: 'Art', to: 'down' }, `${art}${talks}<h2>Last</h2>\n`);
      assert.equal(moved.page, `${talks}${art}<h2>Last</h2>\n`);
      assert.equal((await after({ kind: 'remove', section: 'Talks', pages: 'both' }, art + talks)).page, art);
    }
  });

  it('takes the comment along that says where it ends', async () => {
    for (const [open, close] of [
      ['<!-- News -->\n', '\n<!-- /News -->'],
      ['', '\n<!-- End of News -->'],
      ['', ' <!-- News end -->'],
      ['<!-- Latest -->\n', '\n<!-- latest end -->'],
      ['', '\n<!-- END of the list -->'],
      ['', '<!-- .news -->'],
      ['', '\n<!-- 新闻 结束 -->'],
    ] as const)
      for (const gap of ['\n', '\n\n']) {
        const one = `${open}<section><h2>News</h2><p>One</p></section>${close}`;
        const two = '<!-- Talks -->\n<section><h2>Talks</h2><p>Two</p></section>';
        const body = `<main>\n${one}${gap}${two}\n</main>\n`;
        const moved = await after({ kind: 'move', section: 'News', to: 'down' }, body);
        assert.equal(moved.page, `<main>\n${two}${gap}${one}\n</main>\n`);
        const removed = await after({ kind: 'remove', section: 'News', pages: 'both' }, body);
        assert.equal(removed.page, `<main>\n${two}\n</main>\n`);
        const added = await after({ kind: 'add', titles: { en: 'Awards', zh: '荣誉' }, after: 'News' }, body);
        assert.ok(added.page.includes(`${close}${gap}<section><h2 id="honours">`), added.page);
      }
  });

  it('takes along the comment with another word of what it ends, where such comments end sections or a blank line is below', async () => {
    const written = (name: string, close = ''): string => `<section><h2>${name}</h2><p>Words</p></section>${close}`;
    for (const [first, news, gap] of [
      [written('Art', '\n<!-- Art end -->'), written('News', '\n<!-- Content end -->'), '\n'],
      [written('Art'), written('Invited Talks', '\n<!-- Talk end -->'), '\n'],
      [written('Art'), written('News', '\n<!-- Content end -->'), '\n\n'],
    ] as const) {
      const last = written('Last');
      const body = `<main>\n${[first, news, last].join(gap)}\n</main>\n`;
      const moved = await after({ kind: 'move', section: 'Last', to: 'up' }, body);
      assert.equal(moved.page, `<main>\n${[first, last, news].join(gap)}\n</main>\n`);
      const section = news.includes('News') ? 'News' : 'Invited Talks';
      const removed = await after({ kind: 'remove', section, pages: 'both' }, body);
      assert.equal(removed.page, `<main>\n${first}${gap}${last}\n</main>\n`);
    }
  });

  it('leaves the comment of the section below, though it has “end” in it', async () => {
    for (const [name, comment] of [
      ['Learning', '<!-- End-to-end learning -->'],
      ['Frontend', '<!-- Front end -->'],
      ['End users', '<!-- End users -->'],
    ] as const)
      for (const gap of ['\n', '\n\n']) {
        const news = '<section><h2>News</h2><p>One</p></section>\n<!-- News end -->';
        const other = `${comment}\n<section><h2>${name}</h2><p>Two</p></section>`;
        const body = `<main>\n${news}${gap}${other}\n</main>\n`;
        const moved = await after({ kind: 'move', section: 'News', to: 'down' }, body);
        assert.equal(moved.page, `<main>\n${other}${gap}${news}\n</main>\n`);
        const removed = await after({ kind: 'remove', section: 'News', pages: 'both' }, body);
        assert.equal(removed.page, `<main>\n${other}\n</main>\n`);
      }
  });

  it('is renamed in its words alone, and its item in the menu with it; its id stays', async () => {
    const renamed = await after({ kind: 'rename', section: 'News & Reeds', titles: { en: 'Field & Lake' } }, wrapped, {
      [menu]: 'main:\n  - title: News & Reeds\n    url: "#news"\n',
    });
    assert.equal(renamed.page, wrapped.replace('</i> News &amp; Reeds<', '</i> Field &amp; Lake<'));
    assert.match(renamed.menu, /title: "?Field & Lake"?\n/);
  });

  it('is removed with its item in the menu', async () => {
    const removed = await after({ kind: 'remove', section: 'News & Reeds', pages: 'both' }, wrapped);
    assert.equal(
      removed.page,
      wrapped.replace((news ?? '').trimStart(), '').replace('\n    <section id="talks"', '\n  <section id="talks"'),
    );
    assert.doesNotMatch(removed.menu, /news/);
  });

  it('leaves the end tag behind it where that stands', async () => {
    for (const eol of ['\n', '\r\n']) {
      const lines = ['<div>', '\t<h2>News</h2>', '\t<p>Quiet.</p>', '\t<h2>Boats</h2>', '\t<p>Two.</p>', '</div>', ''];
      const removed = await after({ kind: 'remove', section: 'Boats', pages: 'both' }, lines.join(eol));
      assert.equal(removed.page, [...lines.slice(0, 3), ...lines.slice(5)].join(eol));
    }
  });

  it('is hidden in a comment of Liquid, and shown again, byte for byte', async () => {
    const hidden = await after({ kind: 'hide', section: 'Talks' }, wrapped);
    assert.match(hidden.page, /\{% comment %\}\n<section id="talks"[^]*<\/section>\n\{% endcomment %\}/);
    const view = await viewOf(hidden.page);
    const own = view.sections.find(({ isHidden }) => isHidden);
    assert.equal(own?.title, 'Talks');
    assert.equal((await after({ kind: 'show', section: own.key }, hidden.page)).page, wrapped);
  });

  it('moves past those that are hidden, and beside them', async () => {
    const [news, talks, cars] = [
      '<h2>News</h2>\n<p>Quiet.</p>\n',
      '<h2>Talks</h2>\n<p>None.</p>\n',
      '<h2>Cars</h2>\n<p>Three.</p>\n',
    ];
    for (const boats of [
      '{% comment %}\n<h2>Boats</h2>\n<p>Two.</p>\n{% endcomment %}\n',
      '<!--\n<h2>Boats</h2>\n<p>Two.</p>\n-->\n',
    ]) {
      const body = [news, talks, boats, cars].join('\n');
      for (const [section, to, expected] of [
        ['News', 'down', [talks, news, boats, cars]],
        ['Talks', 'down', [news, boats, talks, cars]],
        ['Cars', 'up', [news, talks, cars, boats]],
      ] as const)
        assert.equal((await after({ kind: 'move', section, to }, body)).page, expected.join('\n'), section);
    }
  });

  it('that a comment of HTML holds is hidden; a heading alone is an older wording', async () => {
    const view = await viewOf(
      '<h2>News</h2>\n<p>Quiet.</p>\n\n<!-- <h2>Boats</h2> -->\n<!--\n<section id="talks"><h2>Talks</h2><p>Of gulls</p></section>\n-->\n',
    );
    assert.deepEqual(
      view.sections.map(({ title, isHidden }) => [title, isHidden]),
      [
        ['News', false],
        ['Talks', true],
      ],
    );
  });

  it('comes into the menu by its id, or by one that its heading gets', async () => {
    const shown = await after({ kind: 'showInMenu', section: 'Talks' }, flat);
    assert.deepEqual([shown.page, shown.menu.includes('url: "#talks"')], [flat, true]);
    const named = await after({ kind: 'showInMenu', section: 'Boats' }, flat);
    assert.equal(named.page, flat.replace('<h2>Boats', '<h2 id="boats">Boats'));
    assert.match(named.menu, /url: "#boats"/);
  });

  it('is added like the others: in their elements, with an id of its own', async () => {
    const titles = { en: 'Honors & Awards', zh: '荣誉' };
    const added = await after({ kind: 'add', titles, after: 'News & Reeds' }, wrapped);
    assert.equal(
      added.page,
      wrapped.replace(
        `${news}`,
        `${news}  <section id="honours" class="part">\n    <h2>Honors &amp; Awards</h2>\n  </section>\n\n`,
      ),
    );
    const last = await after({ kind: 'add', titles }, flat);
    assert.equal(
      last.page,
      flat.replace('<p>Two.</p>\n', '<p>Two.</p>\n\n<h2 id="honours">Honors &amp; Awards</h2>\n'),
    );
    assert.match(last.menu, /#honours/);
    const first = await after({ kind: 'add', titles }, '<p>Mei Lin</p>\n');
    assert.equal(first.page, '<p>Mei Lin</p>\n\n<section id="honours">\n  <h2>Honors &amp; Awards</h2>\n</section>\n');
  });

  it('is added without what its neighbour opens, whether that is open, and what Liquid decides on', async () => {
    const titles = { en: 'Awards', zh: '荣誉' };
    for (const [body, added] of [
      [
        '<div class="item"><h2 class="head"><button class="button" data-bs-target="#one" aria-controls="one" aria-expanded="true">News</button></h2><div id="one"><p>One</p></div></div>\n',
        '<div class="item"><h2 id="honours" class="head"><button class="button">Awards</button></h2></div>\n',
      ],
      [
        '<section class="tab-pane show active" id="one" data-bs-parent="#all"><h2 class="active">News</h2><p>One</p></section>\n',
        '<section id="honours" class="tab-pane" data-bs-parent="#all"><h2>Awards</h2></section>\n',
      ],
      [
        '<section {% if page.wide %}class="wide"{% endif %} lang="en"><h2>News</h2><p>One</p></section>\n',
        '<section lang="en"><h2 id="honours">Awards</h2></section>\n',
      ],
    ] as const)
      assert.equal((await after({ kind: 'add', titles }, body)).page, `${body}\n${added}`);
  });

  it('is added at the end of the text, not in the foot of the page or a column beside it', async () => {
    const titles = { en: 'Awards', zh: '荣誉' };
    const talks = '<h2>News</h2>\n<p>Quiet.</p>\n<h2>Talks</h2>\n<p>None.</p>\n';
    const added = '<h2 id="honours">Awards</h2>\n';
    for (const [before, behind] of [
      ['<main>\n', '</main>\n<footer>\n  <h3>Contact</h3>\n  <p>mail</p>\n</footer>\n'],
      ['<main>\n', '</main>\n<aside>\n  <h2>Contact</h2>\n  <p>mail</p>\n</aside>\n'],
      ['<div class="row"><div class="wide">\n', '</div><div class="side"><h3>Contact</h3><p>mail</p></div></div>\n'],
    ] as const)
      assert.equal(
        (await after({ kind: 'add', titles }, before + talks + behind)).page,
        before + talks + added + behind,
      );
    const foot = '<footer>\n  <h3>Contact</h3>\n  <p>mail</p>\n</footer>\n';
    assert.match((await after({ kind: 'add', titles }, foot)).page, /^refused/);
  });

  it('is added behind what Liquid decides on, unless that is the whole page', async () => {
    const titles = { en: 'Awards', zh: '荣誉' };
    const section = (title: string): string => `<section><h2>${title}</h2><p>One</p></section>\n`;
    const awards = '<section><h2 id="honours">Awards</h2></section>';
    const [news, talks] = [section('News'), section('Talks')];
    const drafts = `${news}{% if page.draft %}\n${talks}{% endif %}`;
    for (const at of [{ after: 'Talks' }, {}])
      assert.equal((await after({ kind: 'add', titles, ...at }, `${drafts}\n`)).page, `${drafts}\n\n${awards}\n`);
    const halves = `{% if page.a %}\n${news}{% endif %}\n{% if page.b %}\n${talks}{% else %}\n{% endif %}`;
    assert.equal((await after({ kind: 'add', titles }, `${halves}\n`)).page, `${halves}\n\n${awards}\n`);
    const whole = `{% if page.draft %}\n${news}${talks}`;
    assert.equal(
      (await after({ kind: 'add', titles }, `${whole}{% endif %}\n`)).page,
      `${whole}${awards}\n{% endif %}\n`,
    );
    const apart = `<main>{% if page.draft %}\n${news}${news}</main>{% endif %}\n${talks}`;
    assert.match((await after({ kind: 'add', titles, after: 'News' }, apart)).page, /^refused/);
  });

  it('is added below the name of the page, not as a second one, and none moves before it', async () => {
    const titles = { en: 'Awards', zh: '荣誉' };
    const name = '<header>\n  <h1>Mei Lin</h1>\n  <h2>Student</h2>\n</header>\n';
    const about = '<section id="about"><h2>About</h2><p>Lakes</p></section>\n';
    const talks = '<section id="talks"><h2>Talks</h2><p>None</p></section>\n';
    const awards = '<section id="honours"><h2>Awards</h2></section>\n';
    const body = name + about + talks;
    for (const behind of ['Mei Lin', 'Student'])
      assert.equal((await after({ kind: 'add', titles, after: behind }, body)).page, body + awards);
    assert.match((await after({ kind: 'move', section: 'About', to: 'up' }, body)).page, /^refused/);
    assert.match((await after({ kind: 'move', section: 'Mei Lin', to: 'down' }, body)).page, /^refused/);
    assert.equal((await after({ kind: 'move', section: 'Talks', to: 'up' }, body)).page, name + talks + about);
    for (const beside of [
      '<aside><h3>Contact</h3><p>mail</p></aside>\n',
      '<nav><h3>Menu</h3><a href="#about">a</a></nav>\n',
    ]) {
      const column = beside + body;
      assert.equal((await after({ kind: 'add', titles }, column)).page, column + awards);
      const moved = await after({ kind: 'move', section: 'Talks', to: 'up' }, column);
      assert.equal(moved.page, beside + name + talks + about);
      for (const [section, to] of [
        ['Contact', 'down'],
        ['Menu', 'down'],
        ['About', 'up'],
        ['Mei Lin', 'down'],
      ] as const)
        assert.match((await after({ kind: 'move', section, to }, column)).page, /^refused/, section);
    }
    for (const beside of [
      '<aside class="left"><h1>Mei Lin</h1><p>Lakes</p></aside>\n',
      '<nav><h1>Mei Lin</h1></nav>\n',
    ]) {
      const column = beside + about + talks;
      const added = await after({ kind: 'add', titles, after: 'Mei Lin' }, column);
      assert.equal(added.page, column + awards);
      assert.match((await after({ kind: 'move', section: 'Mei Lin', to: 'down' }, column)).page, /^refused/);
    }
    const alone = '<header><h1>Mei Lin</h1></header>\n<p>Lakes</p>\n';
    assert.equal(
      (await after({ kind: 'add', titles }, alone)).page,
      `${alone}\n<section id="honours">\n  <h2>Awards</h2>\n</section>\n`,
    );
  });
});

describe('the publications of a page in HTML', () => {
  const paper = (title: string, year: number): string =>
    `    <li>Mei Lin, Ann Reed. <a href="https://lakes.example/${year}">${title} of the northern lakes</a>. <i>Journal of Lakes</i>, ${year}.</li>\n`;
  const [tides, gulls, boats] = [paper('Tides', 2028), paper('Gulls', 2029), paper('Boats', 2025)];
  const body = `<section id="journals">
  <h2>Journals</h2>
  <ul>
${tides}${gulls}  </ul>
</section>
<section id="talks">
  <h2>Conferences</h2>
  <ul>
${boats}  </ul>
</section>
`;
  const page = 'index.html';
  const changedBy = async (change: PublicationChange): Promise<string> => {
    const { service, uri } = inMemory(site(body));
    const done = await service.changePublications(uri(page), change);
    assert.equal(done.kind, 'edits', JSON.stringify(done));
    return applyEdits(front + body, done.files[0]?.edits ?? []).slice(front.length);
  };

  it('are shown below its headings, each with its place', async () => {
    const { service, uri } = inMemory(site(body));
    const view = await service.publicationsView(uri('_config.yml'), 'section');
    assert.deepEqual(
      view?.groups.map(({ label, items, section }) => [label, items.map(({ title }) => title), section?.path]),
      [
        ['Journals', ['Tides of the northern lakes', 'Gulls of the northern lakes'], page],
        ['Conferences', ['Boats of the northern lakes'], page],
      ],
    );
  });

  it('are sorted, moved by one, and put to their place by year below another heading', async () => {
    assert.equal(await changedBy({ kind: 'sort' }), body.replace(tides + gulls, gulls + tides));
    const entry = { path: page, key: 'Gulls of the northern lakes' };
    assert.equal(await changedBy({ kind: 'move', entry, to: 'up' }), body.replace(tides + gulls, gulls + tides));
    const offset = (front + body).indexOf('<h2>Conferences');
    const to = { kind: 'section', path: page, offset } as const;
    assert.equal(await changedBy({ kind: 'move', entry, to }), body.replace(gulls, '').replace(boats, gulls + boats));
  });

  it('are removed and written once more', async () => {
    const entry = { path: page, key: 'Tides of the northern lakes' };
    assert.equal(await changedBy({ kind: 'remove', entry }), body.replace(tides, ''));
    assert.equal(await changedBy({ kind: 'duplicate', entry }), body.replace(tides, tides + tides));
  });
});
