import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/core/languageService';
import { applyEdits } from '../../../src/core/text/edit';
import { SiteTooLarge } from '../../../src/core/site/store/siteNotRead';
import { inMemory, smallSite } from './inMemory';

const box = (title: string, picture: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CVPR 2016</div>${picture}</div></div>
<div class='paper-box-text' markdown="1">

[${title}](https://doi.org/10.5555/r)

**Lin Qiu**, Mei Lin, Bo Wang

</div>
</div>
`;
const page = `---
permalink: /
---

![Lake](images/logos/lake.png)

# Publications

${box('Deep Rivers for Cold Lakes', `<img src='images/papers/deep.png' alt="Rivers" width="100%">`)}
${box('What the River Said', `<img src='' alt="" width="100%">`)}
`;
const bytes = new Uint8Array(1200);
const files = {
  ...smallSite,
  '_pages/about.md': page,
  'images/lin.png': bytes,
  'images/papers/deep.png': bytes,
  'images/logos/lake.png': bytes,
  'images/logos/old.png': new Uint8Array(5000),
  'images/favicon.png': bytes,
};

describe('a picture that is put into a page', () => {
  const { service, workspace, uri } = inMemory(files);
  const about = uri('_pages/about.md');

  it('is named by the paper, in the folder of the pictures of papers', async () => {
    const offset = page.indexOf('What the River');
    const placed = await service.placePicture(
      about,
      offset,
      { kind: 'new', name: 'image.png', extension: 'png' },
      'either',
    );
    assert.ok(placed);
    assert.equal(placed.path, 'images/papers/what-river-said-2016.png');
    assert.equal(placed.uri, uri('images/papers/what-river-said-2016.png'));
    assert.deepEqual([placed.isNew, placed.kind, placed.title], [true, 'picture', 'What the River Said']);
    assert.equal(
      applyEdits(page, placed.edits),
      page.replace(`<img src='' alt=""`, `<img src='images/papers/what-river-said-2016.png' alt="What the River Said"`),
    );
  });

  it('gets the name that the page has for it already, where no such file is there', async () => {
    const place = async (picture: string, extension = 'png', more = '') => {
      const text = page.replace('<img src=\'\' alt="" width="100%">', picture) + more;
      const own = inMemory({ ...files, '_pages/about.md': text });
      const source = { kind: 'new', name: 'map-of-rivers.png', extension } as const;
      const placed = await own.service.placePicture(
        own.uri('_pages/about.md'),
        text.indexOf('What the River'),
        source,
        'either',
      );
      return [placed?.path, placed?.isNew, placed && applyEdits(text, placed.edits) === text];
    };
    const awaited = (name: string): string => `<img src="images/${name}" alt="River" width="100%">`;
    assert.deepEqual(await place(awaited('qiu2016river.png')), ['images/qiu2016river.png', true, true]);
    assert.deepEqual(await place(awaited('new/qiu.JPEG'), 'jpg'), ['images/new/qiu.JPEG', true, true]);
    // in another format
    assert.deepEqual(await place(awaited('qiu2016river.svg')), ['images/qiu2016river.png', true, false]);
    // a file that is there, also in the format of the picture or in another, one that is meant for two, one of another site
    const named = ['images/papers/map-of-rivers.png', true, false];
    assert.deepEqual(await place(awaited('lin.png')), named);
    assert.deepEqual(await place(awaited('lin.jpg')), named);
    assert.deepEqual(await place(awaited('lin.png'), 'jpg'), ['images/papers/map-of-rivers.jpg', true, false]);
    // what is folders on Windows
    assert.deepEqual(await place(awaited('..%5c..%5cqiu.png')), named);
    assert.deepEqual(await place(awaited('qiu.png'), 'png', `\n${awaited('qiu.png')}\n`), named);
    assert.deepEqual(await place('<img src="https://a.example/qiu.png" alt="River" width="100%">'), named);
  });

  it('is named apart from what is there, in whatever case', async () => {
    const offset = page.indexOf('What the River');
    const source = { kind: 'new', name: 'DEEP.png', extension: 'png' } as const;
    assert.equal((await service.placePicture(about, offset, source, 'paper'))?.path, 'images/papers/deep-2.png');
    // written a moment ago
    workspace.set('images/papers/deep-2.png', bytes);
    assert.equal((await service.placePicture(about, offset, source, 'paper'))?.path, 'images/papers/deep-3.png');
  });

  it('is referred to where the site has it', async () => {
    const path = await service.pathInSite(about, uri('images/logos/old.png'));
    assert.equal(path, 'images/logos/old.png');
    assert.equal(await service.pathInSite(about, 'memory:/elsewhere/old.png'), undefined);
    const placed = await service.placePicture(about, page.indexOf('# Pub'), { kind: 'own', path }, 'either');
    assert.deepEqual(
      placed?.edits.map(({ newText }) => newText),
      // above the heading
      ['![old](images/logos/old.png)\n\n'],
    );
    assert.equal(placed.isNew, false);
  });

  it('between words has for what it shows what its name says of that, and nothing of one that a program gave', async () => {
    const written = async (name: string): Promise<string | undefined> => {
      const source = { kind: 'new', name, extension: 'png' } as const;
      const placed = await service.placePicture(about, page.indexOf('# Pub'), source, 'place');
      return placed && /!\[(.*)\]/.exec(placed.edits.map(({ newText }) => newText).join(''))?.[1];
    };
    assert.equal(await written('Lake at Night.png'), 'lake at night');
    for (const name of ['image.png', 'image-2.png', 'Screenshot 2029-05-01 at 10.02.11.png', '屏幕截图.png'])
      assert.equal(await written(name), '', name);
  });

  it('has no place in what is no page', async () => {
    const source = { kind: 'own', path: 'images/lin.png' } as const;
    assert.equal(await service.placePicture(uri('_config.yml'), 3, source, 'either'), undefined);
    assert.equal(await service.placePicture('memory:/elsewhere/a.md', 3, source, 'either'), undefined);
  });

  it('is known as shown where the disk gives its name in another normal form than the page', async () => {
    const shown = page.replace('images/logos/lake.png', 'images/M\u00fcller.png');
    const mac = inMemory({ ...files, '_pages/about.md': shown, 'images/Mu\u0308ller.png': bytes });
    const pictures = await mac.service.sitePictures(mac.uri('_pages/about.md'));
    const found = pictures.find(({ path }) => path === 'images/Mu\u0308ller.png');
    assert.deepEqual([found?.isShown, found?.usedIn], [true, ['_pages/about.md']]);
  });

  it('weighs what it has in bytes, also as a drawing of text', async () => {
    const drawn = inMemory({ ...files, 'images/lake.svg': '<svg><text>湖</text></svg>' });
    const pictures = await drawn.service.sitePictures(drawn.uri('_pages/about.md'));
    assert.equal(pictures.find(({ path }) => path === 'images/lake.svg')?.size, 27);
  });

  it('is chosen from those of the site, with what shows them: new ones first, those beside the page’s own before others', async () => {
    const pictures = await service.sitePictures(about);
    assert.deepEqual(
      pictures.map(({ path, size, usedIn, papers }) => [path, size, usedIn, papers]),
      [
        ['images/logos/old.png', 5000, [], []],
        ['images/papers/deep.png', 1200, ['_pages/about.md'], ['Deep Rivers for Cold Lakes']],
        ['images/lin.png', 1200, ['_config.yml'], []],
        ['images/logos/lake.png', 1200, ['_pages/about.md'], []],
      ],
    );
  });
});

describe('the file of a site at a path', () => {
  it('is none where its host reads the path as leading out of the site', async () => {
    const { ports, uri } = inMemory(files);
    // as Windows does
    const join = (base: string, path: string): string => new URL(path.replaceAll('\\', '/'), `${base}/`).href;
    const service = createLanguageService({ ...ports, workspace: { ...ports.workspace, join } }, () => ({
      rules: {},
      registries: {},
      mailto: undefined,
    }));
    const about = uri('_pages/about.md');
    await service.siteOf(about);
    assert.equal(service.resolve(about, 'images/lin.png'), uri('images/lin.png'));
    assert.equal(service.resolve(about, String.raw`images/..\..\a.png`), undefined);
  });
});

describe('the pictures that nothing names', () => {
  async function unused(
    changes: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<readonly string[] | undefined> {
    const { service, uri } = inMemory({ ...files, ...changes });
    return (await service.unusedPictures(uri('_pages/about.md')))?.map(({ path }) => path);
  }

  it('are listed with the PDFs beside them, largest first; icons of browsers are none', async () => {
    assert.deepEqual(await unused({ 'images/papers/draft.pdf': new Uint8Array(9000), 'files/cv.pdf': bytes }), [
      'images/papers/draft.pdf',
      'images/logos/old.png',
    ]);
    assert.equal(await inMemory({ 'a.md': 'x' }).service.unusedPictures('memory:/site/a.md'), undefined);
  });

  it('are none that HTML names for which there was no room, and none can be told where other texts were left unread', async () => {
    const generated = '<p>' + 'x'.repeat(3_900_000);
    const many: Record<string, string> = {};
    for (const at of [1, 2, 3, 4, 5, 6])
      many[`api/${at}.html`] = `${generated}${at === 6 ? '<img src="../images/logos/old.png">' : ''}`;
    assert.deepEqual(await unused({ ...many, 'images/logos/new.png': bytes }), ['images/logos/new.png']);
    const large = `${generated}${'x'.repeat(1_000_000)}`;
    assert.deepEqual(await unused({ 'api/1.html': `${large}<img src="../images/logos/old.png">` }), []);
    await assert.rejects(unused({ '_pages/notes.md': large }), SiteTooLarge);
  });

  const uses: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a style', { 'assets/main.scss': '---\n---\nbody { background: url("../images/logos/old.png") }' }],
    ['a comment', { '_pages/more.md': '<!-- images/logos/OLD.png -->' }],
    ['another page, with percent signs', { '_pages/more.md': '![](images/logos/%6Fld.png)' }],
    ['a data file, without its ending', { '_data/people.yml': '- name: Mei\n  logo: old\n' }],
    ['Liquid, without its ending', { '_pages/more.md': '{% include logo.html name="old" %}' }],
    ['the script of an include', { '_includes/a.js': 'show("old.png")' }],
    ['a manifest', { 'site.webmanifest': '{"icons": [{"src": "/images/logos/old.png"}]}' }],
    ['Liquid that puts addresses together', { '_pages/more.md': '<img src="images/logos/{{ person.logo }}.png">' }],
    ['Liquid that appends', { '_pages/more.md': `{{ '/images/logos/' | append: person.logo }}` }],
    ['a script that puts addresses together', { '_includes/a.html': '<script>show("images/logos/" + name)</script>' }],
    ['a template string', { '_includes/a.html': '<script>show(`images/logos/${name}.png`)</script>' }],
    ['a script of the site', { 'assets/show.js': 'show("/images/logos/old.png")' }],
    ['a program, without its ending', { 'make.py': 'names = ["old", "new"]' }],
    [
      'a picture that shows others',
      {
        'images/papers/a.svg': '<svg><image href="../logos/old.png"/></svg>',
        '_pages/b.md': '![](images/papers/a.svg)',
      },
    ],
    ['a folder that a program reads', { 'make.py': 'for name in os.listdir("images/logos"): pass' }],
    ['a folder that a page gives to a gallery', { '_pages/more.md': '---\nfolder: images/logos/\n---\n' }],
    ['a number that is appended', { 'assets/show.js': 'show("/images/logos/page-" + number)' }],
    ['a pattern', { '_includes/a.html': '<!-- made of images/logos/*.png -->' }],
    [
      'a list of all files of a folder',
      { '_pages/more.md': "{% assign all = site.static_files | where_exp: 'f', 'f.path contains \"images/logos\"' %}" },
    ],
    ['a list of all files', { '_pages/more.md': '{% for file in site.static_files %}{{ file.path }}{% endfor %}' }],
    ['a folder above that is taken whole', { '_pages/more.md': '<img src="/images/{{ x }}">' }],
  ];
  for (const [told, changes] of uses)
    it(`are not those of ${told}`, async () => {
      assert.deepEqual(await unused(changes), []);
    });

  it('are not other sizes of one that is shown', async () => {
    assert.deepEqual(await unused({ 'images/papers/deep@2x.png': bytes, 'images/papers/deep-480.webp': bytes }), [
      'images/logos/old.png',
    ]);
  });

  it('are those that name only themselves', async () => {
    assert.deepEqual(await unused({ 'images/papers/a.svg': '<svg docname="a.svg"></svg>' }), [
      'images/logos/old.png',
      'images/papers/a.svg',
    ]);
  });

  it('are not hidden by a folder that is only copied or watched', async () => {
    const config = `${smallSite['_config.yml'] ?? ''}include: ["images", "_pages"]\n`;
    const watched = 'on:\n  push:\n    paths: ["images/**"]\n';
    assert.deepEqual(await unused({ '_config.yml': config, '.github/workflows/a.yml': watched }), [
      'images/logos/old.png',
    ]);
  });

  it('are those whose name only is a word of the prose', async () => {
    assert.deepEqual(await unused({ '_pages/more.md': 'The old river. See images/logos for logos.\n' }), [
      'images/logos/old.png',
    ]);
  });

  it('are none in the assets of a site whose theme is not here', async () => {
    const config = `${smallSite['_config.yml'] ?? ''}remote_theme: "example/theme"\n`;
    assert.deepEqual(await unused({ 'assets/img/a.png': bytes }), ['images/logos/old.png', 'assets/img/a.png']);
    assert.deepEqual(await unused({ '_config.yml': config, 'assets/img/a.png': bytes }), ['images/logos/old.png']);
  });
});
