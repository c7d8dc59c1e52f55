import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import { NoAnswer, type Uri } from '../../../src/core/ports';
import { SiteNotRead } from '../../../src/core/site/store/siteNotRead';
import { createMemoryWorkspace, type MemoryWorkspace } from '../memoryWorkspace';
import { faultySite } from './askedFeatures';

const siteRoot = 'memory:/site';
const pagePath = `${siteRoot}/_pages/about.md`;

/** A page that alone shows a picture, and a font of which only its first line says that it is no page. */
const site = {
  ...faultySite,
  '_pages/teaching.md': '---\npermalink: /teaching/\n---\n\n![a zebra](/photos/zebra.png)\n',
  'photos/zebra.png': new Uint8Array([137, 80, 78, 71]),
  'fonts/icons.svg': '<svg></svg>\n',
};

interface Waiting {
  readonly service: LanguageService;
  readonly files: MemoryWorkspace;
  /** The questions that fail, as `read _config.yml`. */
  readonly down: Set<string>;
  readonly log: string[];
  readonly told: Uri[];
  /** Lets so many seconds pass. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly asked: () => number;
}

/** A service over files some of which cannot be asked for, with a clock that the test moves on. */
function waiting(silent = false, of: Readonly<Record<string, string | Uint8Array>> = site): Waiting {
  const files = createMemoryWorkspace(of, siteRoot);
  const down = new Set<string>();
  const log: string[] = [];
  const told: Uri[] = [];
  let time = Date.UTC(2026, 10, 29);
  let count = 0;
  let timers: readonly { readonly at: number; readonly ring: () => void }[] = [];
  const ask =
    <T>(port: string, answer: (uri: Uri) => Promise<T>) =>
    (uri: Uri): Promise<T> => {
      count += 1;
      if (!down.has(`${port} ${files.relative(siteRoot, uri) ?? ''}`)) return answer(uri);
      return Promise.reject(silent ? new NoAnswer(uri) : new Error('Unavailable'));
    };
  const service = createLanguageService(
    {
      workspace: {
        ...files,
        stat: ask('stat', uri => files.stat(uri)),
        read: ask('read', uri => files.read(uri)),
        list: ask('list', uri => files.list(uri)),
      },
      http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: '' }) },
      logger: { log: (level, text) => void log.push(`${level}: ${text}`) },
      clock: {
        now: () => new Date(time),
        sleep: milliseconds =>
          milliseconds === 0
            ? Promise.resolve()
            : new Promise(ring => (timers = [...timers, { at: time + milliseconds, ring }])),
      },
      styles: { compile: () => Promise.resolve({ kind: 'css', css: '', asked: [] }) },
    },
    () => ({ rules: {}, registries: {}, mailto: undefined }),
  );
  service.onDidChangeSite(root => void told.push(root));
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 500; turn++) await Promise.resolve();
  };
  const pass = async (seconds: number): Promise<void> => {
    await settle();
    for (let second = 0; second < seconds; second++) {
      time += 1000;
      const due = timers.filter(({ at }) => at <= time);
      timers = timers.filter(({ at }) => at > time);
      for (const { ring } of due) ring();
      await settle();
    }
  };
  return { service, files, down, log, told, pass, asked: () => count };
}

/** The questions without whose answers nothing right can be said of the site. */
const essential = [
  'stat _config.yml',
  'list ',
  'list _pages',
  'list _includes',
  'read _config.yml',
  'read _layouts/default.html',
  'read _pages/teaching.md',
  'stat _pages/about.md',
];

describe('a site of which something cannot be asked', () => {
  it('is nothing to speak of until it can: no feature takes that for absence', async () => {
    const undisturbed = waiting();
    const expected = JSON.stringify((await undisturbed.service.diagnostics(pagePath)).problems);
    for (const question of essential) {
      const { service, down, told, pass } = waiting();
      down.add(question);
      for (const ask of [
        () => service.diagnostics(pagePath),
        () => service.check(siteRoot),
        () => service.renderPage(pagePath),
        () => service.resourcesOf(pagePath),
        () => service.isHomepagePage(pagePath),
        () => service.unusedPictures(pagePath),
        () => service.siteOf(pagePath),
      ])
        await assert.rejects(ask, SiteNotRead, question);
      await pass(8);
      await assert.rejects(() => service.diagnostics(pagePath), SiteNotRead, question);
      down.clear();
      told.length = 0;
      await pass(65);
      assert.ok(told.length > 0, `nobody was told that it can be read: ${question}`);
      assert.equal(JSON.stringify((await service.diagnostics(pagePath)).problems), expected, question);
      assert.deepEqual(
        (await service.unusedPictures(pagePath))?.map(({ path }) => path),
        [],
        question,
      );
    }
  });

  it('is told of when somebody else has read it: who was refused waits for that', async () => {
    for (const question of ['stat _config.yml', 'list ']) {
      const { service, down, told } = waiting();
      down.add(question);
      await assert.rejects(() => service.siteOf(pagePath), SiteNotRead);
      down.clear();
      told.length = 0;
      assert.equal(await service.siteOf(pagePath), siteRoot);
      assert.ok(told.length > 0, question);
    }
  });

  it('is asked again for what failed alone, after pauses that grow, and told of once', async () => {
    const { service, down, log, pass, asked } = waiting();
    down.add('read _layouts/default.html');
    await service.siteOf(pagePath).catch(() => undefined);
    const before = asked();
    for (let key = 0; key < 50; key++) {
      service.setDocument(pagePath, `---\npermalink: /\n---\n${key}\n`);
      await service.diagnostics(pagePath).catch(() => undefined);
    }
    assert.equal(asked(), before);
    await pass(10);
    assert.ok(asked() - before < 20, String(asked() - before));
    assert.equal(log.length, 1, log.join('\n'));
    down.clear();
    await pass(60);
    assert.equal((await service.renderPage(pagePath)).kind, 'page');
    assert.deepEqual(log.slice(1), [`info: ${siteRoot} has been read.`]);
    // what was typed meanwhile
    assert.match(service.textOf(pagePath, '_pages/about.md') ?? '', /49/);
  });

  it('speaks without a text that stays unreadable for long, but not of what nothing names; without its configuration never', async () => {
    const { service, down, told, pass } = waiting();
    down.add('read _pages/teaching.md');
    await assert.rejects(() => service.diagnostics(pagePath), SiteNotRead);
    await pass(11);
    await assert.rejects(() => service.diagnostics(pagePath), SiteNotRead);
    told.splice(0);
    await pass(1);
    assert.ok(told.includes(siteRoot));
    assert.equal(await service.isHomepagePage(pagePath), true);
    await assert.rejects(() => service.unusedPictures(pagePath), SiteNotRead);
    down.clear();
    await pass(320);
    assert.deepEqual(await service.unusedPictures(pagePath), []);
    const other = waiting();
    other.down.add('read _config.yml');
    await assert.rejects(() => other.service.siteOf(pagePath), SiteNotRead);
    await other.pass(400);
    await assert.rejects(() => other.service.siteOf(pagePath), SiteNotRead);
  });

  it('is there without a font that does not answer, which is asked for again', async () => {
    const { service, down, pass } = waiting(true);
    down.add('read fonts/icons.svg');
    assert.equal((await service.renderPage(pagePath)).kind, 'page');
    assert.ok((await service.check(siteRoot)) !== undefined);
    await assert.rejects(() => service.unusedPictures(pagePath), SiteNotRead);
    down.clear();
    await pass(3);
    assert.deepEqual(await service.unusedPictures(pagePath), []);
  });

  it('does not wait for what no page is made of: a text about the repository, what Jekyll leaves out, a folder of pictures', async () => {
    for (const question of [
      'read README.md',
      'read notes/plan.md',
      'list notes',
      'read .github/a.yml',
      'list images',
    ]) {
      const { service, down } = waiting(false, {
        ...site,
        '_config.yml': `${String(faultySite['_config.yml'])}\nexclude: [notes]\n`,
        'README.md': '# The site of Mei Lin\n',
        'notes/plan.md': 'To do\n',
        '.github/a.yml': 'a: 1\n',
      });
      down.add(question);
      assert.equal((await service.renderPage(pagePath)).kind, 'page', question);
    }
  });

  it('is shown without a layout that stays unreadable, of which the preview does not say that there is none', async () => {
    const { service, down, pass } = waiting();
    down.add('read _layouts/default.html');
    await service.siteOf(pagePath).catch(() => undefined);
    await pass(12);
    const shown = await service.renderPage(pagePath);
    assert.deepEqual(shown.kind === 'page' ? shown.problems.map(({ message }) => message) : shown, [
      {
        text: 'The layout “{0}” could not be read: the preview shows only the text until it can be. It is tried again automatically.',
        values: ['default'],
      },
    ]);
  });

  it('waits for a README where no other page is the first', async () => {
    const { service, down } = waiting(false, {
      '_config.yml': 'title: Mei Lin\n',
      'README.md': '# Mei Lin\n',
      'cv.md': '---\n---\n',
    });
    down.add('read README.md');
    await assert.rejects(() => service.siteOf(`${siteRoot}/cv.md`), SiteNotRead);
  });

  it('misses nothing in a folder that cannot be listed, and what is not in other folders all the same', async () => {
    const { service, down } = waiting(false, {
      ...site,
      '_pages/about.md': '---\npermalink: /\n---\n\n![A lake](/images/lake.png) ![A hill](/photos/hill.png)\n',
      'images/lake.png': new Uint8Array([137, 80, 78, 71]),
    });
    down.add('list images');
    assert.deepEqual(await missing(service), ['/photos/hill.png']);
  });

  it('says of no address that no page has it, while one cannot be read', async () => {
    const { service, down, pass } = waiting(false, {
      ...site,
      '_pages/about.md':
        '---\npermalink: /\n---\n\n[Teaching](/teaching.html), [a talk](/images/talk.pdf), [more](#details)\n\n{% include lakes.md %}\n',
    });
    down.add('read _pages/teaching.md');
    await assert.rejects(() => service.diagnostics(pagePath), SiteNotRead);
    await pass(15);
    assert.deepEqual(await missing(service), ['/images/talk.pdf']);
  });

  it('is told of nothing that the rest would be told of if a text were not there', async () => {
    const whole = {
      ...site,
      '_config.yml': String(faultySite['_config.yml']).replace('author:\n', 'author:\n  github: "lin-qiu"\n'),
      '_pages/about.md': `${String(faultySite['_pages/about.md'])}
[Teaching](/teaching/#terms), [News]({% link _pages/zh.md %}), [more](#more), {{ site.data.lakes.first }}

<i class="fa-solid fa-water"></i>

{% include more.md %} {% include icons/mail.html %}
`,
      '_includes/icons/mail.html': '<b>@</b>\n',
      '_pages/teaching.md':
        '---\nlayout: wide\npermalink: /teaching/\n---\n\n# Terms\n\n[Home](/#news) [zh](/zh/#news)\n',
      '_layouts/wide.html': '---\nlayout: default\n---\n<main>{{ content }}</main>\n',
      '_includes/more.md': '# More\n',
      '_includes/author-profile.html': '{% include social.html %}\n<h3>{{ site.author.name }}</h3>\n',
      '_includes/social.html':
        '<a href="https://github.com/{{ site.author.github }}">{{ site.author.orcid }} {{ site.author.bio }}</a>\n',
      '_data/lakes.yml': 'first: Como\n',
      '_data/navigation.yml':
        'main:\n  - title: "News"\n    url: "#news"\n  - title: "Teaching"\n    url: "/teaching/#terms"\n  - title: "新闻"\n    url: "/zh/"\n',
      'assets/css/all.css': '.fa-solid{font-weight:900}.fa-water:before{content:"\\f773"}\n',
    };
    const told = async ({ service }: Waiting): Promise<readonly string[]> =>
      ((await service.check(siteRoot)) ?? []).flatMap(({ path, problems }) =>
        problems.map(
          ({ ruleId, range, message }) => `${path} ${ruleId} ${String(range.start)} ${JSON.stringify(message)}`,
        ),
      );
    const expected = new Set(await told(waiting(false, whole)));
    const texts = Object.keys(whole).filter(path => path !== '_config.yml' && !path.endsWith('.png'));
    const folders = [
      ...new Set(
        Object.keys(whole).flatMap(path => (path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [])),
      ),
    ];
    for (const question of [...texts.map(path => `read ${path}`), ...folders.map(path => `list ${path}`)]) {
      const disturbed = waiting(false, whole);
      disturbed.down.add(question);
      await disturbed.service.siteOf(pagePath).catch(() => undefined);
      await disturbed.pass(15);
      const more = (await told(disturbed)).filter(one => !expected.has(one));
      assert.deepEqual(more, [], question);
    }
  });

  it('waits for no text that was silent: only once its time has come is it asked again', async () => {
    const { service, down, pass, asked } = waiting(true);
    down.add('read _layouts/default.html');
    await assert.rejects(() => service.renderPage(pagePath), SiteNotRead);
    const before = asked();
    await assert.rejects(() => service.renderPage(pagePath), SiteNotRead);
    assert.equal(asked(), before);
    down.clear();
    await pass(3);
    assert.equal((await service.renderPage(pagePath)).kind, 'page');
  });
});

/** The addresses on the page that are said to lead to nothing. */
async function missing(service: LanguageService): Promise<readonly string[]> {
  const { problems } = await service.diagnostics(pagePath);
  const text = service.textOf(pagePath, '_pages/about.md') ?? '';
  return problems
    .filter(({ ruleId }) => ['asset-missing', 'anchor-missing', 'front-matter-fatal'].includes(ruleId))
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('a change that cannot be read', () => {
  it('of a new page stops nothing: what is typed on another is looked at', async () => {
    const { service, files, down, pass } = waiting();
    await service.siteOf(pagePath);
    files.set('_pages/new.md', '---\npermalink: /new/\n---\n');
    down.add('read _pages/new.md');
    await service.fileChanged(`${siteRoot}/_pages/new.md`);
    service.setDocument(pagePath, '---\npermalink: /\n---\n\n![A hill](/photos/hill.png) [The new page](/new.html)\n');
    assert.deepEqual(await missing(service), ['/photos/hill.png']);
    assert.equal((await service.renderPage(pagePath)).kind, 'page');
    down.clear();
    await pass(10);
    assert.deepEqual(await missing(service), ['/photos/hill.png', '/new.html']);
  });

  it('leaves the site as it was, and is read when it can be', async () => {
    for (const [path, question] of [
      ['_config.yml', 'stat _config.yml'],
      ['_config.yml', 'read _config.yml'],
      ['_pages/teaching.md', 'read _pages/teaching.md'],
    ] as const) {
      const { service, files, down, log, pass } = waiting();
      const found = JSON.stringify((await service.diagnostics(pagePath)).problems);
      const text = `${service.textOf(pagePath, path) ?? ''}\n`;
      files.set(path, text);
      down.add(question);
      await service.fileChanged(`${siteRoot}/${path}`);
      assert.equal(JSON.stringify((await service.diagnostics(pagePath)).problems), found, question);
      await assert.rejects(() => service.unusedPictures(pagePath), SiteNotRead);
      down.clear();
      await pass(10);
      assert.equal(service.textOf(pagePath, path), text, question);
      assert.deepEqual(await service.unusedPictures(pagePath), []);
      assert.equal(log.length, 2, log.join('\n'));
    }
  });

  it('of a document that was closed keeps its text until then', async () => {
    const { service, down, pass } = waiting();
    const uri = `${siteRoot}/_config.yml`;
    await service.siteOf(pagePath);
    service.setDocument(uri, `${service.textOf(pagePath, '_config.yml') ?? ''}# typed\n`);
    down.add('stat _config.yml');
    await service.closeDocument(uri);
    assert.equal(await service.siteOf(pagePath), siteRoot);
    down.clear();
    await pass(10);
    assert.doesNotMatch(service.textOf(pagePath, '_config.yml') ?? '', /typed/);
  });
});

describe('pictures that nothing names', () => {
  const withLicence = { ...site, LICENSE: 'MIT\n', 'photos/goat.png': new Uint8Array([137, 80, 78, 71]) };

  it('are found without what names none: a licence, a photo', async () => {
    for (const question of ['read LICENSE', 'stat LICENSE', 'stat photos/zebra.png']) {
      const { service, down } = waiting(false, withLicence);
      down.add(question);
      await service.siteOf(pagePath);
      assert.deepEqual(
        (await service.unusedPictures(pagePath))?.map(({ path }) => path),
        ['photos/goat.png'],
        question,
      );
    }
  });

  it('are never told while a text that may name them cannot be read', async () => {
    for (const question of ['read _pages/teaching.md', 'read fonts/icons.svg', 'list fonts']) {
      const { service, down, pass } = waiting(false, withLicence);
      down.add(question);
      await service.siteOf(pagePath).catch(() => undefined);
      await pass(600);
      await assert.rejects(() => service.unusedPictures(pagePath), SiteNotRead, question);
    }
  });
});

describe('the address that a site is pushed to', () => {
  it('is read once, by whichever features ask at the same time', async () => {
    const { service, asked } = waiting();
    await service.siteOf(pagePath);
    const before = asked();
    await Promise.all([
      service.renderPage(pagePath),
      service.isHomepagePage(pagePath),
      service.documentLinks(pagePath),
    ]);
    assert.equal(asked(), before + 1);
  });

  it('is waited for at one failure, and at a second no longer', async () => {
    const { service, down, pass } = waiting();
    down.add('read .git/config');
    await assert.rejects(() => service.renderPage(pagePath), SiteNotRead);
    await pass(3);
    await service.renderPage(pagePath).catch(() => undefined);
    assert.equal((await service.renderPage(pagePath)).kind, 'page');
  });

  it('stays what it was where a change of it cannot be read, and is read once more', async () => {
    const git = (name: string): string => `[remote "origin"]\n\turl = https://github.com/lin-qiu/${name}.git\n`;
    const { service, files, down, told, pass } = waiting(false, { ...site, '.git/config': git('home') });
    const address = async (): Promise<string> => {
      const page = await service.publishedPage(pagePath);
      return page.kind === 'address' ? page.address : page.kind;
    };
    assert.equal(await address(), 'https://lin-qiu.github.io/home/');
    files.set('.git/config', git('rivers'));
    down.add('read .git/config');
    await service.fileChanged(`${siteRoot}/.git/config`);
    assert.equal(await address(), 'https://lin-qiu.github.io/home/');
    down.clear();
    await pass(3);
    assert.equal(await address(), 'https://lin-qiu.github.io/rivers/');
    assert.deepEqual(told, [siteRoot]);
  });
});
