import assert from 'node:assert/strict';
import { inMemory } from '../service/inMemory';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const id = 'asset-missing';
const pagePath = '_pages/about.md';
const home = 'meilin/meilin.github.io';
const projectName = 'meilin/homepage';

/** A site with some files to point to, and a page beside the home page at `/cn/`. */
const files: Files = {
  'images/lake.png': 'x',
  'images/a b.png': 'x',
  'images/plot.pdf': 'x',
  'files/CV.pdf': 'x',
  '_pages/inside.png': 'x',
  '_drafts/old.png': 'x',
  'log/hidden.png': 'x',
  '_config.yml':
    'title: "Mei Lin"\nrepository: "meilin/meilin.github.io"\nauthor:\n  name: "Mei Lin"\n  avatar: "images/lake.png"\ninclude: [_pages]\nexclude: [log]\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n',
  '_pages/cn.md': '---\npermalink: /cn/\nredirect_from: [/zh.html]\n---\n\n# 新闻\n',
};
const layoutConfig = 'include: [_pages]\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n';
const page = (body: string, permalink = '/'): string => `---\npermalink: ${permalink}\n---\n\n${body}\n`;

async function expectMarks(body: string, permalink?: string, more: Files = {}): Promise<void> {
  assert.equal(await marked(id, pagePath, page(body, permalink), { ...files, ...more }), page(body, permalink));
}

async function expectFixed(before: string, after: string, permalink?: string): Promise<void> {
  assert.equal(await fixed(id, 'write-path', pagePath, page(before, permalink), files), page(after, permalink));
}

async function told(body: string, remote?: string, more: Files = {}): Promise<readonly string[]> {
  const problems = await problemsOf(pagePath, { ...files, ...more, [pagePath]: page(body) }, id, remote);
  return problems.map(({ severity, message: { text, values } }) => {
    const sentence = text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
    return `${severity}: ${sentence}`;
  });
}

describe('asset-missing', () => {
  it('knows a file by both forms of its name that macOS takes for one, and speaks of upper and lower case alone', async () => {
    const decomposed = { 'files/re\u0301sume\u0301.pdf': 'x' };
    await expectMarks('[CV](files/r\u00e9sum\u00e9.pdf) ![boat](⟦images/Lake.png⟧)', '/', decomposed);
    await expectMarks('[CV](⟦files/R\u00e9sum\u00e9.pdf⟧)', '/', decomposed);
  });

  it('finds a name in parts where the file has it composed, which no system puts right', async () => {
    const composed = { ...files, 'files/r\u00e9sum\u00e9.pdf': 'x' };
    await expectMarks('[CV](⟦files/re\u0301sume\u0301.pdf⟧) [CV](files/r\u00e9sum\u00e9.pdf)', '/', composed);
    assert.equal(
      await fixed(id, 'write-path', pagePath, page('[CV](files/re\u0301sume\u0301.pdf#page=2)'), composed),
      page('[CV](files/r%C3%A9sum%C3%A9.pdf#page=2)'),
    );
  });

  describe('of a file whose name has a sign of addresses in it', () => {
    const signs = {
      ...files,
      'images/fig#2.png': 'x',
      'images/what?.png': 'x',
      'images/100%.png': 'x',
      'images/a%20c.png': 'x',
      'files/CV #3.pdf': 'x',
    };
    const broken = [
      ['a number sign', '![a](⟦images/fig#2.png⟧)', '![a](images/fig%232.png)'],
      ['and blanks, in a link', '[CV](⟦files/CV #3.pdf⟧)', '[CV](files/CV %233.pdf)'],
      [
        'before a fragment',
        '<a href="⟦files/CV%20#3.pdf#page=2⟧">CV</a>',
        '<a href="files/CV%20%233.pdf#page=2">CV</a>',
      ],
      ['a question mark', '<img src="⟦images/what?.png?v=2⟧" alt="a">', '<img src="images/what%3F.png?v=2" alt="a">'],
      ['a percent sign that stands for nothing', '![a](⟦images/100%.png⟧)', '![a](images/100%25.png)'],
      ['a percent sign that stands for another letter', '![a](⟦images/a%20c.png⟧)', '![a](images/a%2520c.png)'],
      [
        'what no filter encodes',
        "![a](⟦{{ '/images/fig#2.png' | relative_url }}⟧)",
        "![a]({{ '/images/fig%232.png' | relative_url }})",
      ],
      [
        'what Liquid writes before the address',
        '![a](⟦{{ site.baseurl }}/images/100%.png⟧)',
        '![a]({{ site.baseurl }}/images/100%25.png)',
      ],
    ] as const;
    for (const [what, before, after] of broken)
      it(`marks ${what}, and writes it so that the file is found`, async () => {
        await expectMarks(before, '/', signs);
        const plain = before.replaceAll(/[⟦⟧]/g, '');
        assert.equal(await fixed(id, 'write-path', pagePath, page(plain), signs), page(after));
        await expectMarks(after, '/', signs);
      });

    it('says which sign it is', async () => {
      assert.deepEqual(await told('[CV](files/CV #3.pdf)', home, signs), [
        'error: The file is called “files/CV #3.pdf”, but in an address “#” is not part of a name: visitors do not get the file. Write “%23” instead.',
      ]);
    });

    it('leaves alone what filters encode, what is there without the sign, and pages and their places', async () => {
      await expectMarks("![a]({{ '/images/100%.png' | relative_url }})", '/', signs);
      const both = { ...signs, 'images/fig': 'x', '_pages/cv.md': '---\npermalink: /files/CV/\n---\n' };
      await expectMarks('![a](images/fig#2.png) [top](/cn/?lang=x#top) [b](cn/#news)', '/', both);
    });

    it('tells it of what a layout asks for, and of what a data file names', async () => {
      const layout = '<link rel="stylesheet" href="⟦/images/fig#2.png⟧">{{ content }}';
      assert.equal(
        await marked(id, '_layouts/default.html', layout.replaceAll(/[⟦⟧]/g, ''), { ...signs, [pagePath]: page('') }),
        layout,
      );
      const data = '- title: "Lakes"\n  image: "⟦images/fig#2.png⟧"\n';
      const list = page('{% for paper in site.data.papers %}\n- <img src="{{ paper.image }}">\n{% endfor %}');
      assert.equal(
        await marked(id, '_data/papers.yml', data.replaceAll(/[⟦⟧]/g, ''), { ...signs, [pagePath]: list }),
        data,
      );
    });
  });

  it('finds addresses that a browser made up for the page they were copied from', async () => {
    await expectMarks(
      '![a](⟦blob:https://chat.lakes.example/0d3f⟧) <img src="⟦blob:null/0d3f⟧"> [b](⟦blob:https://chat.lakes.example/0d3f⟧) <video src="⟦blob:null/1⟧"></video> [c](blob)',
    );
    assert.deepEqual(await told('![a](blob:null/1) [b](blob:null/2)'), [
      'error: A “blob:” address works only in the browser that made it, while that page is open: visitors see an empty place. Save the file into the site and name it there.',
      'error: A “blob:” address works only in the browser that made it, while that page is open: no visitor can open it. Save the file into the site and link it there.',
    ]);
  });

  it('reads an apostrophe in a file’s name as programs that escape HTML write it', async () => {
    const named = { "images/o'b.png": 'x' };
    await expectMarks(
      '![boat](images/o&#39;b.png) <img src="images/o&#x27;b.png"> <img src="images/o&apos;b.png">',
      '/',
      named,
    );
    await expectMarks('![boat](⟦images/o&#39;c.png⟧)', '/', named);
  });

  it('finds pictures and links whose file is nowhere', async () => {
    await expectMarks('![A lake](⟦images/river.png⟧) <img src="⟦images/river.png⟧"> [CV](⟦files/resume.pdf⟧)');
    await expectMarks('<a href="⟦files/resume.pdf?dl=1#page=2⟧">CV</a> <video src="⟦images/flood.mp4⟧"></video>');
    await expectMarks('[The sign of the lab](⟦images/sign.ico⟧)');
    await expectMarks('[CV][cv]\n\n[cv]: ⟦files/resume.pdf⟧');
    // no address of mail, and none of a host
    await expectMarks(
      '![icon](⟦icon@2x.avif⟧) ![icon](⟦icon@2x.png⟧) ![lake](⟦www.lake.avif⟧) ![lake](⟦www.lake.png⟧)',
    );
  });

  it('finds them in paper boxes, also where the address is that of the site', async () => {
    await expectMarks(
      "<div class='paper-box'><div class='paper-box-image'><div><img src='⟦images/river.png⟧' alt=\"x\"></div></div>\n<div class='paper-box-text' markdown=\"1\">\n\n[PDF](⟦{{ '/files/river.pdf' | relative_url }}⟧) ![x](⟦{{ site.baseurl }}/images/river.png⟧)\n</div></div>",
    );
  });

  it('reads upper and lower case as the web does', async () => {
    assert.deepEqual(await told('![A lake](Images/lake.PNG) [CV](files/cv.pdf)'), [
      'error: The file is called “images/lake.png”, and on the web upper and lower case matter: visitors see a broken picture.',
      'error: The file is called “files/CV.pdf”, and on the web upper and lower case matter: visitors get “page not found”.',
    ]);
    await expectFixed(
      '![A lake](./Images/lake.PNG) <a href="/files/cv.pdf#2">',
      '![A lake](./images/lake.png) <a href="/files/CV.pdf#2">',
    );
    await expectFixed("![x]({{ '/Images/lake.png' | relative_url }})", "![x]({{ '/images/lake.png' | relative_url }})");
  });

  it('reads the addresses of pages so, too, where no other page can be meant', async () => {
    assert.deepEqual(await told('[中文](/CN/)'), [
      'error: The page is at “/cn/”, and on the web upper and lower case matter: visitors get “page not found”.',
    ]);
    await expectFixed('[a](/CN/#news) [b](Cn) [c](./CN/index.html)', '[a](/cn/#news) [b](cn) [c](cn/)');
    await expectFixed("[a]({{ '/CN/' | relative_url }})", "[a]({{ '/cn/' | relative_url }})");
    await expectMarks('[a](⟦../CN/⟧) [b](/cn/) [c](⟦/ZH.html⟧) [d](/demo/)', '/talks/');
    await expectFixed('[a](/cn/Index.HTML#news) [b](/INDEX.html)', '[a](cn/#news) [b](/index.html)');
    // two pages alike, and one that is there
    const alike = { '_pages/other.md': '---\npermalink: /Cn/\n---\n' };
    await expectMarks('[a](/CN/) [b](/Cn/)', '/', alike);
  });

  it('reads relative addresses from where the page is published', async () => {
    await expectMarks('<img src="⟦images/lake.png⟧"> <img src="../images/lake.png"> [CV](</files/CV.pdf>)', '/cn/');
    await expectFixed('<img src="images/lake.png">', '<img src="../images/lake.png">', '/cn/');
    await expectFixed('<img src="images/a b.png">', '<img src="../images/a%20b.png">', '/cn/');
    await expectMarks('![x](images/lake.png) ![x](⟦cn/lake.png⟧)', '/cn');
  });

  it('reads them so in the folder of a page, where no other repository is published', async () => {
    const text = page(
      '[a](⟦files/cv.pdf⟧) <a href="⟦files/cv.pdf⟧">b</a> [c](⟦files/none.pdf⟧) [d](⟦/cn/none.pdf⟧) [e](/demo/a.pdf)',
      '/cn/',
    );
    assert.equal(await marked(id, pagePath, text, { ...files, 'files/cv.pdf': 'x' }), text);
  });

  it('knows that files in _pages are published under /_pages/', async () => {
    await expectMarks('<img src="⟦inside.png⟧"> <img src="_pages/inside.png">');
    await expectFixed('<img src="inside.png">', '<img src="_pages/inside.png">');
  });

  it('knows under which addresses the web finds a page', async () => {
    const more = {
      '_pages/talks.md': '---\npermalink: /talks.html\n---\n',
      '_pages/art.md': '---\npermalink: /art\n---\n',
    };
    await expectMarks('[a](⟦/cn.html⟧) [b](/cn) [c](⟦/talks/⟧) [d](/talks) [e](⟦art/⟧) [f](art.html)', '/', more);
    await expectMarks('[a](⟦/cn.html#x⟧) [b](⟦talks/⟧) [c]({{ "/talks" | relative_url }})', '/', more);
    assert.deepEqual(await told('[a](/talks/)', undefined, more), [
      'error: “/talks/” leads nowhere from the page published at “/”: from the root of the site the file is “talks.html”. Visitors get “page not found”.',
    ]);
    await expectFixed('[a](/cn.html#x)', '[a](cn/#x)');
    await expectFixed('[a](../cn.html)', '[a](../cn/)', '/en/');
    // Jekyll writes it as `art.html`, but its address has no ending
    const [found] = await problemsOf(pagePath, { ...files, ...more, [pagePath]: page('[a](/art/)') }, id);
    assert.deepEqual(
      found?.fixes.map(({ kind, edits }) => [kind, edits.map(({ newText }) => newText)]),
      [['write-similar', ['art']]],
    );
    // other services have other rules
    await expectMarks('[a](/cn.html) [b](/talks/)', '/', { ...more, 'netlify.toml': '' });
  });

  it('finds a file in a folder that the site lacks, where no other repository is called so', async () => {
    const bare = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('files/')));
    const findings = async (body: string, more: Files = {}, remote?: string): Promise<number> =>
      (await problemsOf(pagePath, { ...bare, ...more, [pagePath]: page(body) }, id, remote)).length;
    const body = '[CV](/files/cv.pdf) <a href="files/cv.pdf">CV</a> [plan]({{ site.baseurl }}/PDF/plan.pdf)';
    assert.equal(await findings(body, {}, home), 3);
    assert.equal(await findings(body), 3);
    assert.equal(await findings(body, { CNAME: 'meilin.example' }), 3);
    // one that is published beside it may have them
    assert.equal(await findings('[CV](/files/cv.pdf)', { '_config.yml': layoutConfig }), 0);
    assert.equal(await findings('[CV](/files/cv.pdf)', {}, projectName), 0);
    assert.equal(await findings('[demo](/lakes/a.pdf) [page](/files/cv) [folder](/files/)'), 0);
    // and those that a workflow or a submodule brings
    const workflow = (run: string): Files => ({ '.github/workflows/cv.yml': `run: ${run}\n` });
    assert.equal(await findings('[CV](/files/cv.pdf)', workflow('latexmk -outdir=files main.tex')), 0);
    assert.equal(await findings('[CV](/files/cv.pdf)', workflow('cp -r ../tex/*.pdf files/')), 0);
    assert.equal(await findings('[CV](/files/cv.pdf)', workflow('echo Commits files')), 1);
    assert.equal(await findings('[a](/files/talks/a.pdf) ![b](/files/talks/b.png)', workflow('cp a files/cv/')), 2);
    assert.equal(await findings('[CV](/files/cv.pdf)', { '.gitmodules': 'path = files' }), 0);
  });

  it('takes a folder of another name by a slip for that of the site, where the file lies there', async () => {
    const more = { 'papers/lakes.pdf': 'x' };
    await expectMarks('[a](⟦/paper/lakes.pdf⟧) [b](/paper/reeds.pdf) [c](/talks/lakes.pdf)', '/', more);
  });

  it('knows what Jekyll does not publish', async () => {
    assert.deepEqual(await told('![x](_drafts/old.png)'), [
      'error: Jekyll does not publish “_drafts/old.png” (a folder that begins with “_”, or “exclude” in _config.yml): visitors see a broken picture.',
    ]);
    // entries of `exclude` are beginnings: `log` hides `logo.png` too
    await expectMarks('![x](⟦logo.png⟧) ![x](⟦log/hidden.png⟧)', '/', { 'logo.png': 'x' });
  });

  it('takes tags that every object of a program has a word for as any others', async () => {
    await expectMarks('<constructor src="a.png">x</constructor> <toString href="b.pdf">y</toString> ![z](⟦no.png⟧)');
  });

  it('finds links to a page that is held back, unless something else is there, or the site shows all', async () => {
    const more = {
      '_pages/old.md': '---\npermalink: /old/\npublished: false\n---\n',
      '_pages/blank.md': '---\npermalink: /blank.html\npublished:\n---\n',
      '_pages/kept.md': '---\npermalink: /kept/\npublished: false\n---\n',
      '_pages/new.md': '---\npermalink: /new/\nredirect_from: /kept/\n---\n',
      '_posts/2029-01-01-lake.md': '---\npermalink: /lake/\npublished: false\n---\n',
      '_pages/reed.md': '---\npermalink: /reed/\npublished: true\n---\n',
    };
    const body =
      '[a](⟦/old/⟧) [b](⟦old#x⟧) [c](⟦old.md⟧) [d](⟦/blank.html⟧) <a href="⟦/lake/⟧">e</a> [f](/kept/) [g](/reed/) [h](/other/)';
    await expectMarks(body, '/', more);
    assert.deepEqual(await told('[a](/old/)', undefined, more), [
      'error: The page “_pages/old.md” is held back by its “published” and not on the site: visitors get “page not found”. Publish it, or remove the link.',
    ]);
    // to publish a document of a collection that is not written would not help
    const inList = { '_talks/gull.md': '---\npermalink: /gull/\npublished: false\n---\n' };
    const talks = (output: boolean): Files => ({
      ...inList,
      '_config.yml': `${files['_config.yml'] ?? ''}collections: {talks: {output: ${output}}}\n`,
    });
    await expectMarks('<a href="⟦/gull/⟧">a</a>', '/', talks(true));
    await expectMarks('<a href="/gull/">a</a>', '/', talks(false));
    const all = { ...more, '_config.yml': `${files['_config.yml'] ?? ''}unpublished: true\n` };
    await expectMarks('[a](/old/) <a href="/lake/">e</a>', '/', all);
  });

  it('offers the one file of that name, not to be taken unseen', async () => {
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page('![x](pictures/lake.png)') }, id, home);
    assert.deepEqual(
      problem?.fixes.map(({ title, safe }) => [title.values, safe]),
      [[['images/lake.png'], false]],
    );
  });

  it('looks at whole addresses of the site itself', async () => {
    const own = { '_config.yml': `url: https://meilin.github.io\n${files['_config.yml'] ?? ''}` };
    const mark = (body: string): Promise<void> => expectMarks(body, '/', own);
    await mark(
      '[a](⟦https://meilin.github.io/files/none.pdf⟧) ![b](⟦https://MeiLin.github.io/images/no.png⟧) [c](<⟦https://meilin.github.io/files/cv.pdf#2⟧>)',
    );
    await mark(
      '[a](https://meilin.github.io/files/CV.pdf) ![b](http://meilin.github.io/images/a%20b.png?v=2) [c](https://meilin.github.io) [d](https://meilin.github.io/cn/#x) [e](https://meilin.github.io/talks)',
    );
    // of another repository of the same owner, and of another owner
    await mark(
      '[a](https://meilin.github.io/demo/a.pdf) ![b](https://meilin.github.io/demo/a.png) [c](https://ann.github.io/files/none.pdf)',
    );
    assert.equal(
      await fixed(id, 'write-path', pagePath, page('[CV](https://meilin.github.io/files/cv.pdf#2)'), {
        ...files,
        ...own,
      }),
      page('[CV](https://meilin.github.io/files/CV.pdf#2)'),
    );
    const body = page('![x](https://meilin.github.io/lake.png)');
    const [problem] = await problemsOf(pagePath, { ...files, ...own, [pagePath]: body }, id);
    assert.deepEqual(
      problem?.fixes.map(({ title, safe }) => [title.values, safe]),
      [[['images/lake.png'], false]],
    );
  });

  it('leaves whole addresses alone that may be those of the site which this one was copied from', async () => {
    const body = '![a](https://meilin.github.io/images/no.png) [b](https://meilin.github.io/files/cv.pdf)';
    const copied = (url: string): Files => ({ '_config.yml': `${url}\n${files['_config.yml'] ?? ''}` });
    assert.deepEqual(await told(body), []);
    assert.deepEqual(await told(body, undefined, copied('url: https://ann.github.io')), []);
    assert.deepEqual(await told(body, 'ann/ann.github.io', copied('')), []);
    assert.deepEqual(await told(body, undefined, { CNAME: 'ann.example' }), []);
    assert.equal((await told(body, home)).length, 2);
  });

  it('knows where whole addresses begin on a project site and behind a domain', async () => {
    const body = '![a](https://meilin.github.io/homepage/images/no.png) ![b](https://meilin.github.io/images/no.png)';
    const project = { '_config.yml': 'title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\n' };
    assert.deepEqual(await told(body, projectName, project), [
      'error: There is no file “https://meilin.github.io/homepage/images/no.png”: visitors see a broken picture.',
    ]);
    const domain = { CNAME: 'meilin.example' };
    assert.deepEqual(await told('[a](https://meilin.example/files/none.pdf)', projectName, { ...project, ...domain }), [
      'error: There is no file “https://meilin.example/files/none.pdf”: visitors get “page not found”.',
    ]);
    const university = { '_config.yml': 'url: https://uni.example\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\n' };
    assert.deepEqual(await told('![a](https://uni.example/images/no.png)', undefined, university), []);
  });

  it('finds an address below the repository on GitHub of a file that the site has', async () => {
    const repository = 'https://github.com/MeiLin/meilin.github.io';
    await expectMarks(
      `[a](⟦${repository}/files/CV.pdf⟧) [b](${repository}/blob/main/files/CV.pdf) [c](${repository}/files/none.pdf) [d](${repository}) [e](https://github.com/ann/meilin.github.io/images/lake.png)`,
    );
    await expectFixed(`![A lake](${repository}/images/lake.png)`, '![A lake](../images/lake.png)', '/cn/');
    assert.deepEqual(await told(`[a](${repository}/images/lake.png)`), [
      `error: GitHub has no file at “${repository}/images/lake.png”: visitors find nothing there. This site has it at “images/lake.png”.`,
    ]);
  });

  it('finds a page of YouTube in a frame, and writes the address of its player', async () => {
    const watch = 'https://www.youtube.com/watch?v=LakesAndR_1';
    await expectMarks(
      `<iframe src="⟦${watch}⟧"></iframe> <iframe src="⟦https://youtu.be/LakesAndR_1?t=30⟧"></iframe> <iframe src="https://www.youtube.com/embed/LakesAndR_1"></iframe> [talk](${watch})`,
    );
    const frame = (address: string): string => page(`<iframe src="${address}"></iframe>`);
    assert.equal(
      await fixed(id, 'write-embed', pagePath, frame(watch), files),
      frame('https://www.youtube.com/embed/LakesAndR_1'),
    );
  });

  it('finds pictures among several, and in a style', async () => {
    await expectMarks(
      '<img src="images/lake.png" srcset="images/lake.png 1x, ⟦images/sea.png⟧ 2x, https://example.org/a.png">',
    );
    await expectMarks('<picture><source srcset="⟦/images/sea.png⟧"><img src="images/lake.png"></picture>');
    await expectMarks(`<div style="background: url('⟦images/sea.png⟧'), url(images/lake.png), url(#reeds)">x</div>`);
    await expectMarks('<div style="background: url({{ page.image }}), url(data:image/png;base64,aa==)">x</div>');
    await expectMarks('<img src="images/lake.png" srcset="images/sea.png 2x" onerror="this.remove()">');
    assert.deepEqual(
      await told(
        '<p style="background: url(images/sea.png)">x</p> <img srcset="images/sea.png 2x" src="images/lake.png">',
      ),
      [
        'error: There is no file “images/sea.png”: visitors see an empty place where it should be.',
        'error: There is no file “images/sea.png”: visitors see a broken picture.',
      ],
    );
  });

  it('finds a folder in the place of a picture', async () => {
    assert.deepEqual(
      await told('<img src="images/" alt="A lake"> [pictures](images/) <iframe src="images/"></iframe>'),
      ['error: “images/” is a folder, not a picture: visitors see a broken picture. Write the file’s name after it.'],
    );
    const config = files['_config.yml']?.replace('"images/lake.png"', '⟦images/⟧') ?? '';
    assert.equal(await marked(id, '_config.yml', config, files), config);
  });

  for (const [written, meant] of [
    ['images/lake.jpeg', 'images/lake.png'],
    ['images/lak.png', 'images/lake.png'],
    ['images/lakee.PNG', 'images/lake.png'],
    ['images/lake.pn', 'images/lake.png'],
    ['pictures/lake.jpg', 'images/lake.png'],
    ['images/fig1.png', undefined],
    ['images/shore2.png', undefined],
    ['images/river.png', undefined],
    ['photos/1.png', undefined],
    ['images/map_b.png', undefined],
    ['images/Lakes_DNA.png', undefined],
    ['images/Lakes-CN.png', 'images/Lakes_CNN.png'],
  ] as const)
    it(`names the file that may be meant by ${written}: ${meant ?? 'none'}`, async () => {
      const more = Object.fromEntries(
        [
          'images/fig2.png',
          'images/shore.jpg',
          'images/shore.gif',
          'images/1.jpg',
          'images/map_a.png',
          'images/Lakes_CNN.png',
        ].map(path => [path, 'x']),
      );
      const [problem, ...others] = await problemsOf(
        pagePath,
        { ...files, ...more, [pagePath]: page(`![x](${written})`) },
        id,
      );
      assert.deepEqual(others, []);
      assert.deepEqual(problem?.message.values, meant === undefined ? [written] : [written, meant]);
      assert.deepEqual(
        problem.fixes.map(({ kind, title, safe }) => [kind, title.values, safe]),
        meant === undefined ? [] : [['write-similar', [meant], false]],
      );
    });

  it('finds a mistyped ending where one file alone can be meant', async () => {
    const body = '[CV](⟦files/CV.pdff⟧) [CV](⟦files/cv.pd⟧) [x](files/other.pdff) [y](files/CV.html5x) [z](files/CV)';
    await expectMarks(body);
    assert.deepEqual(await told('[CV](files/CV.pdff)'), [
      'error: There is no file “files/CV.pdff”: visitors get “page not found”. “files/CV.pdf” may be meant.',
    ]);
    const config = files['_config.yml']?.replace('"images/lake.png"', '⟦images/lake.pn⟧') ?? '';
    assert.equal(await marked(id, '_config.yml', config, files), config);
  });

  it('finds a video in the place of a picture', async () => {
    assert.deepEqual(await told('<img src="files/flood.mp4" alt="x">', undefined, { 'files/flood.mp4': 'x' }), [
      'error: “flood.mp4” is a video, which most browsers do not show as a picture. Write <video> instead of <img>.',
    ]);
  });

  it('finds a PDF in the place of a picture', async () => {
    assert.deepEqual(await told('<img src="images/plot.pdf">'), [
      'error: “plot.pdf” is a PDF, which most browsers do not show as a picture. Save its page as a PNG.',
    ]);
  });

  it('mends backslashes, of which browsers make slashes', async () => {
    assert.deepEqual(await told('<img src="images\\lake.png">'), [
      'info: “images\\lake.png” has a backslash: browsers take it for /, but other readers of the page do not find the file.',
    ]);
    await expectFixed('<img src="images\\lake.png">', '<img src="images/lake.png">');
  });

  it('knows that a backslash does not get through relative_url', async () => {
    assert.deepEqual(await told('<img src="{{ \'/images\\lake.png\' | relative_url }}">'), [
      'error: “/images\\lake.png” has a backslash, which relative_url and absolute_url turn into “%5C”: the file is not found. Write /.',
    ]);
    const config = files['_config.yml']?.replace('"images/lake.png"', 'images\\lake.png') ?? '';
    const include = (address: string): Files => ({
      ...files,
      '_config.yml': config,
      '_layouts/default.html': '{% include author-profile.html %}{{ content }}',
      '_includes/author-profile.html': `<img src="${address}">`,
    });
    const severities = async (address: string): Promise<readonly string[]> =>
      (await problemsOf('_config.yml', include(address), id, home)).map(({ severity }) => severity);
    assert.deepEqual(await severities('{{ site.author.avatar | relative_url }}'), ['error']);
    assert.deepEqual(await severities('{{ site.author.avatar }}'), ['info']);
    assert.equal(
      await fixed(id, 'write-path', '_config.yml', config, include('{{ site.author.avatar }}')),
      files['_config.yml']?.replace('"images/lake.png"', 'images/lake.png'),
    );
  });

  for (const [written, after] of [
    ["'images/mei''s.PNG'", "'images/mei''s.png'"],
    ['"images\\\\lake.png"', '"images/lake.png"'],
    ['"images/\\u6e56.PNG"', '"images/湖.png"'],
    ['>-\n    images/Lake.png', 'images/lake.png'],
    ["'images/Lake.png?it''s'", "'images/lake.png?it''s'"],
  ] as const)
    it(`writes an avatar anew that YAML reads otherwise than it is written: ${written}`, async () => {
      const config = (avatar: string): string => files['_config.yml']?.replace('"images/lake.png"', () => avatar) ?? '';
      const more = { ...files, "images/mei's.png": 'x', 'images/湖.png': 'x' };
      assert.equal(await fixed(id, 'write-path', '_config.yml', config(written), more), config(after));
    });

  it('finds an avatar whose scheme is mistyped or lacks', async () => {
    const config = (avatar: string): string => files['_config.yml']?.replace('"images/lake.png"', () => avatar) ?? '';
    for (const written of [
      '"⟦htps://lakes.example/a.png⟧"',
      '⟦www.lakes.example/a.png⟧',
      "'https://lakes.example/a.png'",
    ])
      assert.equal(await marked(id, '_config.yml', config(written), files), config(written));
    assert.equal(
      await fixed(id, 'add-scheme', '_config.yml', config('"htps://lakes.example/a.png"'), files),
      config('"https://lakes.example/a.png"'),
    );
  });

  it('looks for an avatar with a backslash where browsers look', async () => {
    const config = files['_config.yml']?.replace('"images/lake.png"', '⟦images\\gull.png⟧') ?? '';
    assert.equal(await marked(id, '_config.yml', config, { 'images/lake.png': 'x' }), config);
  });

  it('tells of addresses that leave a project site', async () => {
    const body = '![x](/images/lake.png) ![y](images/lake.png) ![z](/homepage/images/lake.png)';
    const project = { '_config.yml': 'title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\n' };
    assert.deepEqual(await told(body, projectName, project), [
      'info: “/images/lake.png” points outside this site, which is published under “/homepage/”: visitors see a broken picture, unless another site has the same file.',
    ]);
    assert.deepEqual(await told(body, projectName, { ...project, CNAME: 'meilin.example' }), [
      'error: “/homepage/images/lake.png” leads nowhere from the page published at “/”: from the root of the site the file is “images/lake.png”. Visitors see a broken picture.',
    ]);
    // with all pictures written so, the site is published elsewhere: its author sees them
    assert.deepEqual(await told('![x](/images/lake.png) ![y](/images/a%20b.png)', projectName, project), []);
  });

  it('reads a piece from the pages that include it', async () => {
    const piece = '_pages/includes/intro.md';
    const more = { [pagePath]: page('{% include_relative includes/intro.md %}') };
    const text = '![x](images/lake.png) ![y](⟦images/river.png⟧)\n';
    assert.equal(await marked(id, piece, text, { ...files, ...more }), text);
    const below = { [pagePath]: page('{% include_relative includes/intro.md %}', '/cn2/') };
    assert.equal(
      await fixed(id, 'write-path', piece, '![x](images/lake.png)\n', { ...files, ...below }),
      '![x](../images/lake.png)\n',
    );
    const both = { ...below, '_pages/home.md': page('{% include_relative includes/intro.md %}') };
    assert.equal(
      await fixed(id, 'write-path', piece, '![x](images/lake.png)\n', { ...files, ...both }),
      "![x]({{ '/images/lake.png' | relative_url }})\n",
    );
  });

  it('finds an avatar that the include prints as it is', async () => {
    const config = (avatar: string): string =>
      `author:\n  name: "Mei Lin"\n  avatar: "${avatar}"\ninclude: [_pages]\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n`;
    const expected = config('⟦images/me.png⟧');
    assert.equal(await marked(id, '_config.yml', expected, { 'images/lake.png': 'x' }), expected);
    for (const avatar of ['images/lake.png', '/images/lake.png', 'https://example.org/me.png'])
      assert.equal(await marked(id, '_config.yml', config(avatar), files), config(avatar));
  });

  for (const [why, include] of [
    ['what the include calls the author', '{% assign me = site.author %}<img src="{{ me.avatar }}">'],
    ['a file', '<img src="{{ site.author.avatar | relative_url }}">'],
  ] as const)
    it(`finds an avatar that is printed through ${why}`, async () => {
      const config = `${layoutConfig}author:\n  avatar: ⟦images/me.png⟧\n`;
      assert.equal(await marked(id, '_config.yml', config, { '_includes/author-profile.html': include }), config);
    });

  for (const include of [
    '<img src="/images/{{ author.avatar }}">',
    '<img src="{{ site.baseurl }}/images/{{ author.avatar }}">',
    '<img src="{{ site.url }}{{ site.baseurl }}/images/{{ author.avatar }}">',
    '{% if author.avatar contains "://" %}<img src="{{ author.avatar }}">{% else %}<img src="{{ author.avatar | prepend: "/images/" | prepend: base_path }}">{% endif %}',
    '<img src="{{ author.avatar | prepend: \'images/\' | relative_url }}">',
  ])
    it(`finds an avatar in the folder that ${include} puts before it`, async () => {
      const profile = { '_includes/author-profile.html': include };
      for (const avatar of ['⟦me.png⟧', '⟦Lake.png⟧', 'lake.png', 'https://example.org/me.png']) {
        const config = `${layoutConfig}author:\n  avatar: "${avatar}"\n`;
        assert.equal(await marked(id, '_config.yml', config, { ...files, ...profile }), config);
      }
      const wrong = `${layoutConfig}author:\n  avatar: "images/lake.png"\n`;
      const [problem] = await problemsOf('_config.yml', { ...files, ...profile, '_config.yml': wrong }, id, home);
      assert.deepEqual(
        problem?.fixes.map(({ title, safe }) => [title.values, safe]),
        [[['lake.png'], false]],
      );
    });

  for (const include of [
    '<img src="{% if author.avatar contains "://" %}{{ author.avatar }}{% else %}{{ author.avatar | prepend: "/" | replace: "//", "/" | relative_url }}{% endif %}">',
    '<img src="{%- unless author.avatar contains "http:" or author.avatar contains "https:" -%}{{ author.avatar | relative_url }}{%- else -%}{{ author.avatar }}{%- endunless -%}">',
    '<img src="{% if author.avatar %}{{ author.avatar | relative_url }}{% else %}{{ "/images/nobody.svg" | relative_url }}{% endif %}">',
    '<img src="{{ author.avatar | prepend: "/" | absolute_url }}">',
  ])
    it(`finds an avatar where ${include} asks what kind of address it is`, async () => {
      const profile = { '_includes/author-profile.html': include };
      for (const avatar of [
        '⟦me.png⟧',
        '⟦images/river.png⟧',
        '/images/lake.png',
        'images/lake.png',
        'https://example.org/me.png',
      ]) {
        const config = `${layoutConfig}author:\n  avatar: "${avatar}"\n`;
        assert.equal(await marked(id, '_config.yml', config, { ...files, ...profile }), config);
      }
    });

  it('finds the portrait and CV of each profile that a page asks for', async () => {
    const include =
      '{% assign author = site.author %}{% if page.author %}{% assign author = site.data.authors[page.author] %}{% endif %}<img src="{{ author.avatar | relative_url }}"><a href="{{ author.cv | relative_url }}">CV</a>';
    const authors =
      'mei-zh:\n  name: 林梅\n  avatar: ⟦images/me.png⟧\n  cv: ⟦files/none.pdf⟧\nann:\n  name: Ann Reed\n  avatar: images/ann.png\nbo:\n  name: Bo Day\n  avatar: images/lake.png\n  cv: files/CV.pdf\n';
    const more = {
      ...files,
      '_includes/author-profile.html': include,
      [pagePath]: '---\npermalink: /\nauthor: mei-zh\n---\n',
      '_pages/bo.md': '---\npermalink: /bo/\nauthor: bo\n---\n',
    };
    assert.equal(await marked(id, '_data/authors.yml', authors, more), authors);
  });

  for (const include of [
    '<img src="https://cdn.example.org/{{ author.avatar }}">',
    '<img src="//cdn.example.org/{{ author.avatar }}">',
    '<img src="{{ site.cdn }}/images/{{ author.avatar }}">',
    '<img src="{{ author.avatar | prepend: "/images/" | append: "?v=2" }}">',
    '<img src="{% if site.small %}{{ author.avatar }}{% else %}/images/large.png{% endif %}">',
    '<img src="{% if author.avatar contains "://" %}{{ author.avatar }}{% else %}{{ author.avatar | append: ".png" }}{% endif %}">',
    '<img src="{{ author.avatar }}"><a href="{{ author.avatar | replace: "/s/", "/l/" }}">large</a>',
    '<img src="/images/{{ author.avatar }}"><a href="/photos/{{ author.avatar }}">large</a>',
    '{% assign base_path = "https://cdn.lakes.example" %}<img src="{{ base_path }}/images/{{ author.avatar }}">',
  ])
    it(`says nothing of an avatar of which ${include} makes more`, async () => {
      const config = `${layoutConfig}author:\n  avatar: me.png\n`;
      assert.equal(await marked(id, '_config.yml', config, { '_includes/author-profile.html': include }), config);
    });

  it('takes words of other addresses for no keys', async () => {
    const include =
      '<img src="{{ site.avatar }}"><link href="{{ base_path }}/avatar/{{ "avatar" | append: page.lang }}">';
    const config = `${layoutConfig}avatar: ⟦images/me.png⟧\n`;
    assert.equal(await marked(id, '_config.yml', config, { '_includes/author-profile.html': include }), config);
  });

  it('leaves a script alone that a theme may publish beside its pages, but none in a folder of the site', async () => {
    const expectInTheme = async (src: string, theme = 'theme: jekyll-theme-reeds\n'): Promise<void> => {
      const text = `<script defer src="${src}"></script>{{ content }}\n`;
      const more = { '_config.yml': `${layoutConfig}${theme}`, 'js/lakes.js': 'x' };
      assert.equal(await marked(id, '_layouts/default.html', text, { ...files, ...more }), text);
    };
    await expectInTheme('/app.min.js');
    await expectInTheme('⟦/dist/app.min.js⟧');
    await expectInTheme('⟦/js/rivers.js⟧');
    await expectInTheme('⟦/app.min.js⟧', '');
  });

  it('finds icons and scripts that a layout asks for, where no page finds them', async () => {
    const text =
      '<link rel="icon" href="⟦images/icon.png⟧"><link rel="icon" href="images/lake.png"><link rel="stylesheet" href="https://example.org/a.css">\n<script src="⟦assets/js/main.js⟧"></script><!-- <img src="images/old.png"> --><img src="{{ page.image }}">{{ content }}\n';
    assert.equal(await marked(id, '_layouts/default.html', text, files), text);
    // a file of that name elsewhere, or in other letters, is not found either
    const elsewhere = '<link rel="icon" href="⟦images/plot.png⟧"><img src="⟦images/Lake.png⟧">{{ content }}\n';
    const more = { ...files, 'files/plot.png': 'x' };
    assert.equal(await marked(id, '_layouts/default.html', elsewhere, more), elsewhere);
    // where it is in other letters, it is called by its name
    const cased = '<link rel="icon" href="/images/Lake.png">{{ content }}\n';
    assert.equal(await fixed(id, 'write-path', '_layouts/default.html', cased, files), cased.replace('Lake', 'lake'));
    // a stylesheet by that of the file that is made of it
    const styled = '<link rel="stylesheet" href="/assets/css/main.css">{{ content }}\n';
    const made = { ...files, 'Assets/css/main.scss': '---\n---\n.a { top: 0; }\n' };
    assert.equal(
      await fixed(id, 'write-path', '_layouts/default.html', styled, made),
      styled.replace('assets', 'Assets'),
    );
    // not the layout of any page
    const unused = text.replace(/[⟦⟧]/g, '');
    assert.equal(await marked(id, '_layouts/other.html', unused, files), unused);
  });

  it('tells the icons of a file that are not there once, and says less where another is', async () => {
    const icons = ['57x57', '60x60', '72x72'].map(size => `<link rel="apple-touch-icon" href="images/${size}.png">`);
    const text = `${icons.join('')}{{ content }}\n`;
    const saidOf = async (head: string): Promise<unknown> => {
      const problems = await problemsOf('_layouts/default.html', { ...files, '_layouts/default.html': head }, id);
      return problems.map(({ severity, message: { text, values }, related }) => [
        severity,
        text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? ''),
        related.map(({ range }) => head.slice(range.start, range.end)),
      ]);
    };
    assert.deepEqual(await saidOf(text), [
      [
        'warning',
        'There is no file “images/57x57.png”, and none for the icons below it either (3 in all): browser tabs and bookmarks show no icon for this site.',
        ['images/60x60.png', 'images/72x72.png'],
      ],
    ]);
    const beside = '<link rel="icon" href="images/lake.png">';
    assert.deepEqual(await saidOf(beside + text), [
      [
        'info',
        'There is no file “images/57x57.png”, and icons below it are missing, too (3 in all): devices that ask for these show another icon, or none.',
        ['images/60x60.png', 'images/72x72.png'],
      ],
    ]);
    assert.deepEqual(await saidOf(`${icons[0] ?? ''}${beside}{{ content }}\n`), [
      ['info', 'There is no file “images/57x57.png”: devices that ask for this icon show another one, or none.', []],
    ]);
  });

  for (const [why, body] of [
    [
      'files that are there',
      '![a](images/lake.png) ![b](/images/lake.png) ![c](./images/lake.png) ![d](../images/lake.png)',
    ],
    ['spaces and percent signs', '<img src="images/a b.png"> ![x](images/a%20b.png) ![x](images/lake.png?v=2#top)'],
    [
      'other sites',
      '![a](https://example.org/x.png) <img src="//example.org/x.png"> [m](mailto:a@example.org) ![d](data:image/png;base64,AA)',
    ],
    ['links that only lack their scheme', '[a](www.example.org/x.pdf) [b](example.org/x.pdf) [c](mei@example.org)'],
    [
      'pages under any of their names',
      '[a](/cn/) [b](cn) [c](/cn/index.html) [d](/zh) [e](/zh.html) [f](/) [g](#news)',
    ],
    ['what plugins make', '[a](/feed.xml) [b](sitemap.xml)'],
    ['links that may lead to another repository of the same owner', '[a](/demo/) [b](/demo/paper.pdf) [c](demo)'],
    [
      'what Liquid makes',
      '![a]({{ site.logo }}) <img src="{{ p.image }}"> <img src="images/{{ p }}.png"> ![b]({% if x %}a{% endif %}.png)',
    ],
    [
      'files of the site by its own address',
      '![a]({{ \'/images/lake.png\' | relative_url }}) <img src="{{ site.url }}{{ site.baseurl }}/images/lake.png">',
    ],
    ['comments and code', '<!-- ![a](images/no.png) --> `![a](images/no.png)`\n\n[//]: # (<img src="images/no.png">)'],
    [
      'Markdown links from the folder of their file',
      '[a](inside.png) ![b](/inside.png) [c](cn.md) [d](../files/CV.pdf)',
    ],
    ['pictures that bring what stands in their place', '<img src="images/no.png" onerror="this.remove()">'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  describe('in Markdown, of files beside its own that no plugin leads to where they are published', () => {
    const body = '[CV](⟦../files/CV.pdf#page=2⟧)\n\n![lake](⟦../images/lake.png⟧)';
    const config = 'author:\n  name: "Mei Lin"\ninclude: [_pages]\n';
    const paths = ['../files/CV.pdf#page=2', '../images/lake.png'];

    it('finds those where the plugin is switched off', async () => {
      const off = { '_config.yml': `${config}relative_links:\n  enabled: false\n` };
      await expectMarks(body, '/group/notes/', off);
      await expectMarks(body.replaceAll(/[⟦⟧]/g, ''), '/group/notes/', { '_config.yml': config });
    });

    it('finds those of a post, unless the configuration asks for posts, too', async () => {
      const path = '_posts/2026-01-02-lakes.md';
      const post = page('[CV](../files/CV.pdf#page=2)\n\n![lake](../images/lake.png)', '/news/2026/lakes/');
      const found = async (more: string): Promise<readonly string[]> =>
        (await problemsOf(path, { ...files, [path]: post, '_config.yml': config + more }, id)).map(({ range }) =>
          post.slice(range.start, range.end),
        );
      assert.deepEqual(await found(''), paths);
      assert.deepEqual(await found('relative_links:\n  collections: true\n'), []);
    });

    it('finds those where a Jekyll 4 builds the site, unless the configuration names the plugin or a Gemfile may', async () => {
      const path = '_pages/notes.md';
      const notes = page('[CV](../files/CV.pdf#page=2)\n\n![lake](../images/lake.png)', '/group/notes/');
      const found = async (more: string, gems: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
        const given = { ...sampleFiles, ...files, [path]: notes, '_config.yml': config + more, ...gems };
        const { service, uri } = inMemory(given, { builder: 'jekyll-4' });
        const { problems } = await service.diagnostics(uri(path));
        return problems.filter(({ ruleId }) => ruleId === id).map(({ range }) => notes.slice(range.start, range.end));
      };
      assert.deepEqual(await found(''), paths);
      assert.deepEqual(await found('plugins: [jekyll-relative-links]\n'), []);
      assert.deepEqual(await found('', { Gemfile: 'gem "jekyll-relative-links", group: :jekyll_plugins\n' }), []);
    });
  });

  it('leaves files alone that lie behind a host of others, of which the site is a folder', async () => {
    const config = {
      '_config.yml': 'url: https://uni.example\nbaseurl: /~mei\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\n',
    };
    for (const text of ['<img src="{{ site.url }}/shared/logo.png">', '<img src="{{ site.url }}:8080/logo.png">'])
      assert.equal(
        await marked('asset-missing', '_pages/about.md', `---\npermalink: /\n---\n\n${text}\n`, config),
        `---\npermalink: /\n---\n\n${text}\n`,
      );
  });

  it('leaves paths with the name of the repository alone on a project site without baseurl', async () => {
    assert.deepEqual(await told('![a](/homepage/images/lake.png)', projectName), []);
    const config = { '_config.yml': 'repository: "meilin/homepage"\nauthor:\n  name: "Mei Lin"\ninclude: [_pages]\n' };
    assert.deepEqual(await told('![a](/homepage/images/lake.png) ![b](/images/lake.png)', undefined, config), []);
  });

  it('says nothing of relative addresses under <base href>', async () => {
    const layout = { '_layouts/default.html': '<base href="https://example.org/">{{ content }}' };
    await expectMarks('![a](images/no.png) ![b](⟦/images/no.png⟧)', '/', layout);
  });

  it('says nothing of what stands behind a base_path that is another host', async () => {
    const body =
      '![a]({{ base_path }}/images/no.png) [b]({{ base_path }}/files/no.pdf) <img src="{{ base_path }}/no.png">';
    await expectMarks(`{% assign base_path = "https://cdn.lakes.example" %}\n\n${body}`);
    await expectMarks(`{% assign base_path = site.url %}\n\n${body.replaceAll(/\{\{[^)"]+/g, '⟦$&⟧')}`);
    const layout = (host: string): Files => ({
      '_layouts/default.html': `{% assign base_path = ${host} %}<script src="{{ base_path }}/no.js"></script>{{ content }}`,
    });
    const inLayout = async (host: string): Promise<number> =>
      (await problemsOf('_layouts/default.html', { ...files, ...layout(host) }, id, home)).length;
    assert.equal(await inLayout('"https://cdn.lakes.example"'), 0);
    assert.equal(await inLayout('site.url'), 1);
  });

  it('says nothing of files that a workflow makes', async () => {
    const workflow = { '.github/workflows/cv.yml': 'run: pdflatex -jobname=cv && mv cv.pdf files/resume.pdf\n' };
    await expectMarks('[CV](files/resume.pdf)', '/', workflow);
  });
});

describe('asset-missing in a data file', () => {
  const dataPath = '_data/papers.yml';
  const loop = (picture: string): string =>
    page(`{% for paper in site.data.papers.conference %}\n<li>${picture} {{ paper.title }}</li>\n{% endfor %}`);
  const data = (value: string): string => `conference:\n  - title: Lakes\n    image: ${value}\n`;
  const img = '<img src="{{ paper.image }}">';

  async function expectInData(written: string, shown: string, more: Files = {}): Promise<void> {
    const all = { ...files, [pagePath]: shown, ...more };
    assert.equal(await marked(id, dataPath, data(written), all), data(written), `${written} ${shown}`);
  }

  it('finds a picture that a page prints of its items, as a warning', async () => {
    await expectInData('⟦images/no.png⟧', loop(img));
    await expectInData('"⟦./images/no.png⟧"', loop(`{% if paper.image %}${img}{% endif %}`));
    await expectInData('images/lake.png', loop(img));
    await expectInData('./images/lake.png', loop(img));
    const [problem] = await problemsOf(
      dataPath,
      { ...files, [pagePath]: loop(img), [dataPath]: data('images/no.png') },
      id,
      home,
    );
    assert.equal(problem?.severity, 'warning');
  });

  it('reads it as it is printed: behind a folder, through a filter, in an include, of a list that is sorted or lies in another', async () => {
    await expectInData('⟦no.png⟧', loop('<img src="images/{{ paper.image }}">'));
    await expectInData('lake.png', loop('<img src="images/{{ paper.image }}">'));
    await expectInData('⟦/images/no.png⟧', loop('<img src="{{ paper.image | relative_url }}">'));
    const included = { '_includes/papers.html': loop(img).replace(/^---[^]*?---\n\n/, '') };
    await expectInData('⟦images/no.png⟧', page('{% include papers.html %}'), included);
    const sorted =
      '{% assign all = site.data.papers.conference | sort: "title" | reverse %}{% for one in all reversed %}';
    await expectInData('⟦images/no.png⟧', page(`${sorted}<img src="{{ one.image }}">{% endfor %}`));
    const inner = loop('{% for one in paper.shots %}<img src="{{ one.image }}">{% endfor %}');
    const shots = 'conference:\n  - title: Lakes\n    shots:\n      - image: ⟦images/no.png⟧\n';
    assert.equal(await marked(id, dataPath, shots, { ...files, [pagePath]: inner }), shots);
    const profile = '<img src="{{ site.data.papers.conference.image }}">';
    await expectInData('⟦images/no.png⟧', page(profile));
  });

  describe('is sure of a picture behind a condition that asks only whether it is there', () => {
    const all = 'for paper in site.data.papers.conference';
    for (const shown of [
      `{% ${all} %}{% if paper.image != "" %}${img}{% endif %}{% endfor %}`,
      `{% ${all} %}{%- if paper.image!=nil -%}${img}{%- endif -%}{% endfor %}`,
      `{% ${all} %}{% if paper.image.size > 0 %}${img}{% else %}None{% endif %}{% endfor %}`,
      `{% ${all} %}{% if paper.selected %}*{% else %}-{% endif %}${img}{% endfor %}`,
      `{% if site.data.papers %}{% ${all} %}${img}{% endfor %}{% endif %}`,
      `{% if site.data.papers.conference.size > 0 %}{% ${all} %}${img}{% endfor %}{% endif %}`,
      `{% assign all = site.data.papers.conference %}{% if all != blank %}{% for paper in all %}${img}{% endfor %}{% endif %}`,
    ])
      it(shown, () => expectInData('⟦images/no.png⟧', page(shown)));
  });

  it('finds it in a list of Markdown, beside code, and in an include of HTML that is indented', async () => {
    const code = '```html\n<img src="{{ paper.image }}">\n```\n\n';
    const list = `${code}{% for paper in site.data.papers.conference %}\n- *Lakes* ${img}\n{% endfor %}`;
    await expectInData('⟦images/no.png⟧', page(list));
    const included = {
      '_includes/papers.html': `{% for paper in site.data.papers.conference %}\n    ${img}\n{% endfor %}`,
    };
    await expectInData('⟦images/no.png⟧', page('{% include papers.html %}'), included);
  });

  it('writes the right spelling', async () =>
    assert.equal(
      await fixed(id, 'write-path', dataPath, data('Lake.PNG'), {
        ...files,
        [pagePath]: loop('<img src="images/{{ paper.image }}">'),
      }),
      data('lake.png'),
    ));

  for (const [why, value, shown] of [
    ['what no picture prints', 'images/no.png', loop('{{ paper.image }} <a href="{{ paper.image }}">a</a>')],
    ['pictures of the web', 'https://lakes.example/no.png', loop(img)],
    ['what is no picture', 'images/no', loop(img)],
    ['what only some items are shown for', 'images/no.png', loop(`{% if paper.selected %}${img}{% endif %}`)],
    [
      'what another value decides with',
      'images/no.png',
      loop(`{% if paper.image and paper.selected %}${img}{% endif %}`),
    ],
    ['what a value of a longer name decides', 'images/no.png', loop(`{% if paper.image_shown %}${img}{% endif %}`)],
    [
      'what a value beside the list decides',
      'images/no.png',
      loop(`{% if site.data.papers.show and paper.image %}${img}{% endif %}`),
    ],
    [
      'what one item decides for all',
      'images/no.png',
      loop(`{% if site.data.papers.conference[0].selected %}${img}{% endif %}`),
    ],
    [
      'long lists alone',
      'images/no.png',
      page(
        `{% if site.data.papers.conference.size > 5 %}{% for paper in site.data.papers.conference %}${img}{% endfor %}{% endif %}`,
      ),
    ],
    [
      'what is shown for the others',
      'images/no.png',
      loop(`{% if paper.image == "images/no.png" %}None{% else %}${img}{% endif %}`),
    ],
    [
      'what is shown for the others of some',
      'images/no.png',
      loop(`{% if paper.image == "images/no.png" %}None{% elsif paper.image %}${img}{% endif %}`),
    ],
    [
      'what a text in it takes away',
      'images/no.png',
      loop(`{% unless paper.image contains "no" %}${img}{% endunless %}`),
    ],
    [
      'what its value is chosen by',
      'images/no.png',
      loop(`{% case paper.image %}{% when "a.png" %}${img}{% endcase %}`),
    ],
    [
      'what an empty list shows instead',
      'images/no.png',
      page(
        '{% for paper in site.data.papers.journal %}{% else %}<img src="{{ site.data.papers.conference.image }}">{% endfor %}',
      ),
    ],
    ['a loop that is shown as code', 'images/no.png', loop(img).replace('{% for', '```html\n{% for') + '```\n'],
    [
      'a picture that is shown as code',
      'images/no.png',
      page(`{% for paper in site.data.papers.conference %}\n- \`${img}\`\n{% endfor %}`),
    ],
    ['a picture that Liquid shows as code', 'images/no.png', loop(`{% highlight html %}${img}{% endhighlight %}`)],
    [
      'a picture that nobody reads',
      'images/no.png',
      loop(`{% raw %}${img}{% endraw %}{% comment %}${img}{% endcomment %}`),
    ],
    [
      'a picture that is kept for later',
      'images/no.png',
      loop(`{% capture shown %}${img}{% endcapture %}{% if paper.selected %}{{ shown }}{% endif %}`),
    ],
    ['items that a loop passes over', 'images/no.png', loop(`{% if paper.old %}{% continue %}{% endif %}${img}`)],
    [
      'items that a filter leaves out',
      'images/no.png',
      page(
        `{% assign all = site.data.papers.conference | where: "kind", "a" %}{% for paper in all %}${img}{% endfor %}`,
      ),
    ],
    [
      'the first of many',
      'images/no.png',
      page(`{% for paper in site.data.papers.conference limit: 3 %}${img}{% endfor %}`),
    ],
    ['other lists of the file', 'images/no.png', page(`{% for paper in site.data.papers.journal %}${img}{% endfor %}`)],
    [
      'pictures that bring what stands in their place',
      'images/no.png',
      loop(img.replace('>', ' onerror="this.remove()">')),
    ],
    [
      'what one of two places finds',
      'lake.png',
      loop(`{% if paper.image contains "://" %}${img}{% else %}<img src="images/{{ paper.image }}">{% endif %}`),
    ],
    ['a file that no page shows', 'images/no.png', page('Text')],
  ] as const)
    it(`leaves ${why} alone`, () => expectInData(value, shown));

  it('leaves a loop alone that stands in an include no page has', () =>
    expectInData('images/no.png', page('Text'), { '_includes/old.html': loop(img) }));
});

describe('asset-missing in front matter', () => {
  const paperPath = '_publications/2024-tides.md';
  const paper = (head: string): string =>
    `---\ntitle: Tides\npermalink: /publication/tides\n${head}\n---\n\nOf lakes.\n`;
  const collection: Files = {
    ...files,
    '_config.yml': `${files['_config.yml'] ?? ''}collections:\n  publications:\n    output: true\n`,
    '_layouts/single.html': '{% if page.paperurl %}<a href=" {{ page.paperurl }} ">Paper</a>{% endif %}{{ content }}\n',
    '_includes/archive-single.html':
      '<a href="{{ post.slidesurl }}">Slides</a> <a href="{{ base_path }}{{ post.url }}">Page</a>\n',
  };

  async function expectInHead(head: string, more: Files = {}): Promise<void> {
    const text = paper(`layout: single\n${head}`);
    assert.equal(await marked(id, paperPath, text, { ...collection, ...more }), text);
  }

  it('finds the file to which its layout links, as any link: from where the page is published', async () => {
    await expectInHead("paperurl: '⟦/files/no.pdf⟧'");
    await expectInHead('paperurl: ⟦files/CV.pdf⟧');
    await expectInHead('paperurl: ../files/CV.pdf');
    await expectInHead('paperurl: /files/CV.pdf');
    await expectInHead('paperurl: https://lakes.example/no.pdf');
    await expectInHead('paperurl: # still to come');
    const [found] = await problemsOf(
      paperPath,
      { ...collection, [paperPath]: paper('layout: single\npaperurl: /files/no.pdf') },
      id,
    );
    assert.equal(found?.severity, 'error');
    assert.equal(
      await fixed(id, 'write-path', paperPath, paper("layout: single\npaperurl: '/files/cv.pdf'"), collection),
      paper("layout: single\npaperurl: '/files/CV.pdf'"),
    );
  });

  it('finds that to which the list of a collection links, of whose place it knows nothing', async () => {
    await expectInHead('slidesurl: ⟦/files/no.pdf⟧');
    await expectInHead('slidesurl: files/no.pdf');
  });

  it('finds a picture of a key below another, behind a folder', async () => {
    const picture = { '_layouts/single.html': '<img src="/images/{{ page.header.image }}">\n' };
    await expectInHead('header:\n  image: ⟦no.png⟧', picture);
    await expectInHead('header:\n  image: lake.png', picture);
  });

  it('leaves alone what its own layout makes no address of, and what is another’s address', async () => {
    await expectInHead('codeurl: /files/no.pdf');
    await expectInHead('paperurl: /files/no.pdf', { '_layouts/single.html': '<p>{{ page.paperurl }}</p>\n' });
    await expectInHead('paperurl: no.pdf', {
      '_layouts/single.html': '<a href="https://lakes.example/{{ page.paperurl }}">Paper</a>\n',
    });
    const text = paper('layout: default\npaperurl: /files/no.pdf');
    assert.equal(await marked(id, paperPath, text, collection), text);
  });

  it('does not say twice that a page is not there', async () => {
    const linked = { '_layouts/single.html': '<a href="{{ page.translation | relative_url }}">中文</a>\n' };
    const text = paper('layout: single\ntranslation: /zh/tides.html');
    const told = await problemsOf(paperPath, { ...collection, ...linked, [paperPath]: text });
    assert.deepEqual(
      told.map(({ ruleId }) => ruleId),
      ['front-matter-schema'],
    );
  });
});

describe('asset-missing: what Liquid decides about', () => {
  const picture = '<img src="images/no.png" alt="No lake">';
  const list: Files = { '_data/lakes.yml': '- name: Deep Lake\n', '_data/none.yml': '[]\n' };

  /** How severe the finding of a picture is in a text: `‸` stands for the picture. */
  async function severityIn(body: string, more: Files = {}): Promise<string | undefined> {
    const text = page(body.replace('‸', picture));
    const [problem, ...others] = await problemsOf(pagePath, { ...files, ...list, ...more, [pagePath]: text }, id);
    assert.deepEqual(others, []);
    return problem?.severity;
  }

  for (const body of [
    '{% for post in site.posts %}‸{% endfor %}',
    '{% for post in site.posts %}{% if post.cover %}a{% else %}‸{% endif %}{% endfor %}',
    '{% assign sorted = site.posts | sort: "date" | reverse %}{% for post in sorted limit: 3 %}‸{% endfor %}',
    '{% assign some = site.posts | where: "title", "Lakes | Seas" %}{% for post in some %}‸{% endfor %}',
    '{% for lake in site.data.none %}‸{% endfor %}',
    '{% for lake in site.data.nothing.items %}‸{% endfor %}',
    '{% if site.data.lakes %}a{% else %}‸{% endif %}',
    '{% if false %}‸{% endif %}',
    '{% if site.show %}‸{% endif %}',
    '{% if site.show %}a{% elsif site.title %}b{% else %}‸{% endif %}',
    '{% unless true %}‸{% endunless %}',
    '{% if site.posts.size > 0 %}‸{% endif %}',
    '{% if site.show %}{% if page.cover %}‸{% endif %}{% endif %}',
    '{% if site.show == true %}‸{% endif %}',
    '{% if site.posts.none == nil %}a{% elsif site.title != true %}b{% else %}‸{% endif %}',
  ])
    it(`is not told where a reader never sees it: ${body}`, async () => {
      assert.equal(await severityIn(body), undefined);
    });

  for (const body of [
    '{% if page.cover %}‸{% endif %}',
    '{% if site.title == "Mei" %}a{% else %}‸{% endif %}',
    '{% for lake in site.data.lakes %}{% if lake.cover %}a{% else %}‸{% endif %}{% endfor %}',
    '{% for lake in site.data.lakes offset: 1 %}‸{% endfor %}',
    '{% for lake in site.data.lakes %}{% if lake.old %}{% continue %}{% endif %}‸{% endfor %}',
    '{% for lake in lakes %}‸{% endfor %}',
    '{% assign lakes = site.data.none %}{% for one in (1..2) %}{% for lake in lakes %}‸{% endfor %}{% assign lakes = site.data.lakes %}{% endfor %}',
    '{% case page.kind %}{% when "lake" %}‸{% endcase %}',
    '{% if site.url %}‸{% endif %}',
    '{% if page.cover == true %}‸{% endif %}',
  ])
    it(`is warned of where that depends: ${body}`, async () => {
      assert.equal(await severityIn(body), 'warning');
    });

  for (const body of [
    '{% for lake in site.data.lakes %}‸{% endfor %}',
    '{% assign lakes = site.data.lakes | sort: "name" %}{% for lake in lakes %}‸{% endfor %}',
    '{% if site.posts.size == 0 %}‸{% endif %}',
    '{% for post in site.posts %}a{% else %}‸{% endfor %}',
    '{% if site.show %}a{% else %}‸{% endif %}',
    '{% if site.show %}a{% endif %}‸',
    '{% if site.title %}‸{% endif %}',
    '{% if site.show == nil %}‸{% endif %}',
    '{% if site.show != false %}‸{% endif %}',
  ])
    it(`is an error where all readers see it: ${body}`, async () => {
      assert.equal(await severityIn(body), 'error');
    });

  it('is not known where plugins of the site’s own may bring more', async () => {
    const more = { '_plugins/lakes.rb': 'x' };
    assert.equal(await severityIn('{% if site.show %}‸{% endif %}', more), 'warning');
  });
});
