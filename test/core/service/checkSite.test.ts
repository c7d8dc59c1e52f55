import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules/index';
import { parsePage } from '../../../src/core/page/parsePage';
import { checkSite } from '../../../src/core/features/problems/check';
import { createPageModels } from '../../../src/core/page/pageModels';
import { lintFile } from '../../../src/core/rules/linter';
import type { SiteFile } from '../../../src/core/site/siteSnapshot';
import type { PageModel } from '../../../src/core/page/pageModel';
import type { PageRuleInput } from '../../../src/core/rules/rule';
import { edited, longPage } from '../../fuzz/edits';
import { generate } from '../../fuzz/kramdown';
import { page as shapedPage } from '../../fuzz/kramdownPage';
import { paperPage } from '../../fuzz/paperPage';
import { createRandom, pick, type Random } from '../../fuzz/random';
import { diagnostics } from '../features/problems/diagnostics';
import { rounds } from '../../secondCircle';
import { siteWith } from '../rules/sampleSite';
import { inMemory, smallSite, type InMemory } from './inMemory';

/** Sixty pages, every third with a mistake or two. */
const large: Readonly<Record<string, string>> = {
  ...smallSite,
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `_pages/p${at}.md`,
      `---\npermalink: /p${at}/\n---\n\n# Page ${at}\n\n${at % 3 === 0 ? '[PDF]() and <div>' : 'text'}\n`,
    ]),
  ),
};

/** Pages, pieces, layout, styles, data and settings, which know of each other. */
const ofAllKinds: Readonly<Record<string, string>> = {
  ...smallSite,
  '_layouts/default.html':
    '<head><link href="{{ "/assets/main.css" | relative_url }}"></head>{% include menu.html %}{{ content }}{% include foot.html %}\n',
  '_includes/menu.html':
    '{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n',
  '_includes/foot.html': '{% if page.title == "Talks" %}{{ site.author.name }}{% endif %}<p>Foot</p>\n',
  '_includes/papers.md': '- [PDF]() Mei Lin. **Silent Lakes**, 2029\n',
  'assets/main.scss': '---\n---\n@import "colours";\na { color: $ink; }\n',
  '_sass/_colours.scss': '$ink: #123;\n',
  '_pages/talks.md': '---\npermalink: /talks/\ntitle: Talks\n---\n\n# Talks\n\n- [News](/#news), [more](#details)\n',
  '_pages/papers.md': '---\npermalink: /papers/\ntitle: Papers\n---\n\n# Papers\n\n{% include papers.md %}\n',
  '_pages/cv.md': '---\npermalink: /cv/\ntitle: CV\n---\n\n# CV {#cv}\n\n<div class="paper-box">Mei Lin</div>\n',
};

/** What other files know of a file is often a line: a heading, a key, a variable. */
function withoutLine(text: string, random: Random): string {
  const lines = text.split('\n');
  lines.splice(random(lines.length), 1);
  return lines.join('\n');
}

/** A site whose problems are found so slowly that others are let in after each step: how often they were, and what is done the next times. */
function slowly(files: Readonly<Record<string, string>>): Pick<InMemory, 'service' | 'uri'> & {
  readonly pauses: { length: number; on: () => void };
} {
  let time = 0;
  const pauses = { length: 0, on: (): void => undefined };
  const clock = {
    now: () => new Date((time += 15)),
    sleep: () => {
      pauses.length++;
      pauses.on();
      return Promise.resolve();
    },
  };
  const { service, uri } = inMemory(files, {}, undefined, clock);
  return { service, uri, pauses };
}

describe('check of a whole site', () => {
  it('says of each file what the editor says', async () => {
    const { service, uri } = inMemory(large);
    const checked = await service.check(uri(''));
    assert.ok(checked !== undefined && checked.length > 60);
    assert.ok(checked.some(({ problems }) => problems.length > 1));
    for (const file of checked) {
      const { problems } = await service.diagnostics(file.uri);
      assert.deepEqual(file.problems, problems, file.path);
    }
  });

  it('tells of a post that its name hides, which is no page of the site', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_posts/talk.md': '---\ntitle: Talk\n---\n\nWords\n' });
    const checked = (await service.check(uri(''))) ?? [];
    const post = checked.find(({ path }) => path === '_posts/talk.md');
    assert.deepEqual(
      post?.problems.map(({ ruleId, message }) => `${ruleId}: ${message.values.join(' ')}`),
      ['front-matter-fatal: talk.md'],
    );
  });

  it('tells of an index in HTML that is kept off the site, without which no menu leads anywhere', async () => {
    const hidden = {
      ...smallSite,
      '_data/navigation.yml': 'main:\n  - title: "Old"\n    url: "#gone"\n',
      '_pages/about.md': '---\npermalink: /about/\n---\n\n# News\n',
      'index.html': '---\ntitle: Lin\npublished: false\n---\n',
    };
    const { service, uri } = inMemory(hidden);
    const told = (await service.check(uri('')))?.flatMap(({ path, problems }) =>
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ ruleId, range }) => `${path}:${range.start} ${ruleId}`),
    );
    assert.deepEqual(told, ['index.html:26 front-matter-fatal']);
  });

  it('finds no site where its settings are removed, and it again when they are back; both is told', async () => {
    const { service, workspace, uri } = inMemory(smallSite);
    assert.ok((await service.check(uri(''))) !== undefined);
    const told: string[] = [];
    service.onDidChangeSite(root => told.push(root));
    workspace.remove('_config.yml');
    await service.fileChanged(uri('_config.yml'));
    assert.equal(await service.check(uri('')), undefined);
    assert.equal(told.length, 1);
    workspace.set('_config.yml', smallSite['_config.yml'] ?? '');
    await service.fileChanged(uri('_config.yml'));
    assert.ok((await service.check(uri(''))) !== undefined);
    assert.deepEqual([...told], [told[0], told[0]]);
  });

  it('tells how far it is', async () => {
    const { service, uri } = inMemory(large);
    const told: string[] = [];
    await service.check(uri(''), { report: (done, all) => told.push(`${done}/${all}`) });
    assert.match(told.at(-1) ?? '', /^(\d+)\/\1$/);
  });

  it('lets others in between, and ends when it is cancelled meanwhile', async () => {
    const site = await siteWith(large);
    let time = 0;
    let pauses = 0;
    const abort = new AbortController();
    const clock = {
      now: () => new Date((time += 15)),
      sleep: () => {
        if (++pauses === 3) abort.abort();
        return Promise.resolve();
      },
    };
    const looked: string[] = [];
    const look = ({ path }: SiteFile): Promise<readonly never[]> => (looked.push(path), Promise.resolve([]));
    assert.equal(await checkSite(site, clock, path => path, look, { cancellation: abort.signal }), undefined);
    assert.equal(pauses, 3);
    assert.ok(looked.length > 2 && looked.length < 20);
  });

  it('lets others in between within a file too, and ends there when it is cancelled', async () => {
    const { service, uri, pauses } = slowly(smallSite);
    const { length: files } = (await service.check(uri(''))) ?? [];
    const { length: before } = pauses;
    assert.ok(before > 5 * files, `${before} pauses in ${files} files`);
    service.setDocument(uri('_pages/about.md'), '---\npermalink: /\n---\n\n# News\n\n[PDF]()\n');
    const abort = new AbortController();
    pauses.on = () => {
      if (pauses.length === before + 10) abort.abort();
    };
    assert.equal(await service.check(uri(''), { cancellation: abort.signal }), undefined);
    assert.equal(pauses.length, before + 10);
  });

  it('asks no rule again about what has not changed since, whoever asked', async () => {
    const { service, uri, pauses } = slowly(smallSite);
    const checked = await service.check(uri(''));
    const { length: before } = pauses;
    assert.deepEqual(await service.check(uri('')), checked);
    assert.ok(pauses.length - before <= (checked ?? []).length, `${pauses.length - before} pauses`);
    service.setDocument(uri('_pages/about.md'), '---\npermalink: /\n---\n\n# News\n\n[PDF]()\n');
    const { problems } = await service.diagnostics(uri('_pages/about.md'));
    const again = (await service.check(uri('')))?.find(({ path }) => path === '_pages/about.md');
    assert.equal(again?.problems, problems);
  });

  it('tells of an include that stops the build on one page only, also where it was looked at alone before', async () => {
    const stopping = {
      ...large,
      '_layouts/default.html': '{% include foot.html %}{{ content }}\n',
      '_includes/foot.html': '{% if page.title == "Talks" %}{% include badge.html %}{% endif %}<p>Foot</p>\n',
      '_pages/talks.md': '---\npermalink: /talks/\ntitle: Talks\n---\n\nWords\n',
    };
    const { service, uri } = inMemory(stopping);
    const foot = uri('_includes/foot.html');
    assert.deepEqual((await service.diagnostics(foot)).problems, []);
    const fresh = inMemory(stopping);
    const checked = await service.check(uri(''));
    assert.deepEqual(checked, await fresh.service.check(fresh.uri('')));
    const stops = checked?.find(file => file.uri === foot)?.problems.map(({ ruleId }) => ruleId);
    assert.deepEqual(stops, ['liquid-hazard']);
    assert.equal((await service.diagnostics(foot)).problems.length, 1);
  });

  it('after random edits says what a look from scratch says', async () => {
    const { service, uri } = inMemory(large);
    await service.check(uri(''));
    const files: Record<string, string> = { ...large };
    for (let seed = 0; seed < 40; seed++) {
      const path = seed % 5 === 4 ? '_data/navigation.yml' : `_pages/p${(seed * 7) % 60}.md`;
      const text =
        seed % 5 === 4
          ? `main:\n  - title: "P"\n    url: "/p${seed}/#page-${seed}"\n`
          : `---\npermalink: /p${seed}/\n---\n\n${generate(seed)}\n`;
      files[path] = text;
      service.setDocument(uri(path), text);
      if (seed % 10 !== 9) continue;
      const fresh = inMemory(files);
      assert.deepEqual(await service.check(uri('')), await fresh.service.check(fresh.uri('')));
    }
  });

  it('after random edits of whatever a site is made of says what a look from scratch says', async () => {
    for (let seed = 1; seed <= rounds(4); seed++) {
      const random = createRandom(seed);
      const files: Record<string, string> = { ...ofAllKinds };
      const { service, uri } = inMemory(files);
      const paths = Object.keys(files);
      for (let round = 0; round < 4; round++) {
        for (let edit = 0; edit < 3; edit++) {
          const path = paths[random(paths.length)] ?? '';
          const before = files[path] ?? '';
          // what was broken is mended now and then, or nothing of the site would be left; half a letter is written by nobody
          const text = pick(random, [
            ofAllKinds[path] ?? '',
            withoutLine(before, random),
            edited(before, random).replace(/\p{Cs}/gu, ''),
          ]);
          files[path] = text;
          service.setDocument(uri(path), text);
          const looked = uri(paths[random(paths.length)] ?? '');
          if (random(2) === 0) await service.diagnostics(looked);
        }
        const fresh = inMemory(files);
        assert.deepEqual(
          await service.check(uri('')),
          await fresh.service.check(fresh.uri('')),
          `seed ${seed}, round ${round}: ${JSON.stringify(files)}`,
        );
      }
    }
  });
});

describe('rules that say they read nothing but the page', () => {
  const own = rules.filter(rule => rule.scope === 'page' && rule.reads !== undefined);

  it('say the same without a site', async () => {
    assert.ok(own.length > 0);
    const site = await siteWith({});
    for (let seed = 0; seed < 100; seed++) {
      const text = `---\npermalink: /\n---\n${generate(seed)}`;
      // what is kept of a page is kept apart for the two
      const file = (): Pick<PageRuleInput, 'path' | 'text' | 'page' | 'pageModel'> => {
        const page = parsePage(text);
        return { path: '_pages/about.md', text, page, pageModel: () => page };
      };
      const [one, other] = [file(), file()];
      for (const rule of own) {
        if (rule.scope !== 'page') continue;
        const alone = [...rule.check({ ...one, site: undefined })];
        const within = [...rule.check({ ...other, site, remoteRepository: 'ada/ada.github.io' })];
        assert.deepEqual(alone, within, `${rule.id} in ${JSON.stringify(text)}`);
      }
    }
  });

  it('say of a page in pieces what they say of the whole', async () => {
    const site = await siteWith({});
    let composed = 0;
    for (let seed = 1; seed <= rounds(60); seed++) {
      const random = createRandom(seed);
      const text = `---\npermalink: /\n---\n\n${pick(random, [longPage, shapedPage, paperPage])(random)}`;
      const path = '_pages/about.md';
      const before = parsePage(text);
      const after = edited(text, random);
      const look = (page: PageModel): unknown =>
        lintFile({ path, text: after, site, kind: 'page', pageModel: () => page, rules });
      const page = parsePage(after, before);
      if (page.pieces.length > 1) composed++;
      assert.deepEqual(look(page), look(parsePage(after)), JSON.stringify(after));
    }
    assert.ok(composed > rounds(20), String(composed));
  });

  it('are asked once for each text', async () => {
    const site = await siteWith({});
    const models = createPageModels();
    const file = {
      path: '_pages/about.md',
      text: '---\npermalink: /\n---\n[PDF](https://lakes.example/a?guestAccessKey=b)\n',
    };
    const run = (): unknown =>
      diagnostics({ ...file, site, pageModel: () => models(file) }).find(
        ({ ruleId }) => ruleId === 'library-proxy-link',
      )?.fixes;
    assert.ok(Array.isArray(run()));
    assert.equal(run(), run());
  });
});
