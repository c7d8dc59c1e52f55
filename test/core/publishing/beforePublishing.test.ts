import assert from 'node:assert/strict';
import type { ChangedFile } from '../../../src/core/features/publishing/publishingReport';
import type { Message } from '../../../src/core/text/message';
import { inMemory, smallSite } from '../service/inMemory';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { registryOf } from '../../registries/papers';
import { startRegistries } from '../../registries/server';

const root = 'memory:/site';
const page = '_pages/about.md';
const menu = '_data/navigation.yml';
const pageOf = (body: string): string => `---\npermalink: /\ntitle: ""\n---\n\n# News\n\n${body}`;
const before = pageOf('- *2026.10*: a [paper]()\n');

/** The rules and words of the problems of what changed, and of the rest. */
async function reported(files: Readonly<Record<string, string>>, changed: readonly ChangedFile[] | undefined) {
  const { service } = inMemory({ ...smallSite, ...files });
  const report = await service.checkBeforePublishing(root, changed);
  assert.ok(report);
  const tell = ({ problem, text }: (typeof report.here)[number]): string =>
    `${problem.ruleId} ${problem.path} ${text.slice(problem.range.start, problem.range.end)}`;
  return { here: report.here.map(tell), elsewhere: report.elsewhere.map(tell) };
}

const told = ({ text, values }: Message): string =>
  text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');

describe('the check before publishing', () => {
  it('tells the mistakes of what changed from those that were there before', async () => {
    const after = `${before}- *2026.11*: a [talk]()\n`;
    const { here, elsewhere } = await reported({ [page]: after }, [{ path: page, kind: 'changed', before }]);
    assert.deepEqual(here, [`empty-link ${page} [talk]()`]);
    assert.deepEqual(
      elsewhere.filter(one => one.startsWith('empty-link')),
      [`empty-link ${page} [paper]()`],
    );
  });

  it('counts all of a new file, and all of a site that is in no repository', async () => {
    const own = `empty-link ${page} [paper]()`;
    const added = await reported({ [page]: before }, [{ path: page, kind: 'added', before: undefined }]);
    assert.ok(added.here.includes(own));
    const all = await reported({ [page]: before }, undefined);
    assert.ok(all.here.includes(own));
    assert.deepEqual(all.elsewhere, []);
  });

  it('finds what a change breaks in a file that nobody touched', async () => {
    const was = pageOf('- *2026.10*: a paper\n');
    const { here } = await reported({ [page]: was.replace('# News', '# Latest') }, [
      { path: page, kind: 'changed', before: was },
    ]);
    assert.deepEqual(here, [`nav-target-missing ${menu} #news`]);
  });

  it('takes no line for changed that ends in another way than it was committed, as Git for Windows has it', async () => {
    const after = `${before}- *2026.11*: a [talk]()\n`.replaceAll('\n', '\r\n');
    const { here, elsewhere } = await reported({ [page]: after }, [{ path: page, kind: 'changed', before }]);
    assert.deepEqual(here, [`empty-link ${page} [talk]()`]);
    assert.deepEqual(
      elsewhere.filter(one => one.startsWith('empty-link')),
      [`empty-link ${page} [paper]()`],
    );
  });

  it('calls the commit of such a page after what changed, too', async () => {
    const papers = (words: string): string =>
      pageOf(`${words}\n\n# Publications\n\n- Mei Lin. **Tides of a Lake**. *LakeConf*, 2029.\n`);
    const { service } = inMemory({ ...smallSite, [page]: papers('- a talk').replaceAll('\n', '\r\n') });
    const report = await service.checkBeforePublishing(root, [
      { path: page, kind: 'changed', before: papers('- a paper') },
    ]);
    assert.deepEqual(report?.commit, [{ text: 'update {0}', values: ['News'] }]);
  });

  it('calls the first commit of a homepage after its owner, and a new page by its title', async () => {
    const lost = '---\ntitle: "No such page"\npermalink: /404.html\n---\n\n# This page does not exist\n\nSorry.\n';
    const files = { ...smallSite, [page]: before, '404.md': lost };
    const commitOf = async (paths: readonly string[]) => {
      const { service } = inMemory(files);
      const added = paths.map((path): ChangedFile => ({ path, kind: 'added', before: undefined }));
      return (await service.checkBeforePublishing(root, added))?.commit;
    };
    assert.deepEqual(await commitOf(Object.keys(files)), [{ text: 'add the homepage of {0}', values: ['Lin Qiu'] }]);
    assert.deepEqual(await commitOf(['404.md']), [{ text: 'add the page “{0}”', values: ['No such page'] }]);
    // a home page has no title of its own
    assert.deepEqual(await commitOf([page]), [{ text: 'add the page “{0}”', values: [page] }]);
  });

  it('calls no commit the first of a homepage that was there without settings', async () => {
    const index = '---\ntitle: Mei Lin\n---\n\n# News\n\n- a talk\n';
    const post = '---\ntitle: A talk\n---\n\nSlides.\n';
    const settings = 'title: Mei Lin\nauthor:\n  name: Mei Lin\n';
    const commitOf = async (files: Readonly<Record<string, string>>, changed: readonly ChangedFile[]) => {
      const { service } = inMemory({ '_config.yml': settings, ...files });
      const all = [{ path: '_config.yml', kind: 'added', before: undefined } as const, ...changed];
      return (await service.checkBeforePublishing(root, all))?.commit.map(told);
    };
    const added = (path: string): ChangedFile => ({ path, kind: 'added', before: undefined });
    const itsOwn = 'update the profile and settings';
    const whole = 'add the homepage of Mei Lin';
    const talk = '_posts/2026-01-02-talk.md';

    assert.deepEqual(await commitOf({ 'index.md': index }, []), [itsOwn]);
    assert.deepEqual(await commitOf({ 'index.html': '<h1>Mei Lin</h1>\n' }, []), [itsOwn]);
    assert.deepEqual(await commitOf({ 'index.md': index, [talk]: post }, [added(talk)]), [
      'add the page “A talk”',
      itsOwn,
    ]);
    assert.deepEqual(await commitOf({ 'index.md': index, 'papers.md': '# Papers\n' }, [added('index.md')]), [
      'add the page “Mei Lin”',
      itsOwn,
    ]);
    // GitHub shows it where there is no other home page
    assert.deepEqual(await commitOf({ 'README.md': index }, []), [itsOwn]);
    assert.deepEqual(await commitOf({ 'README.md': '# Mei Lin\n' }, []), [itsOwn]);
    const wasReadme: ChangedFile = { path: 'README.md', kind: 'removed', before: index };
    assert.ok(!(await commitOf({ 'index.md': index }, [added('index.md'), wasReadme]))?.includes(whole));
    // what GitHub puts into a new repository is no homepage
    const readme = { 'README.md': '# mei-lin.github.io\n', 'index.md': index };
    assert.deepEqual(await commitOf(readme, [added('index.md')]), [whole]);
    const changed = ['README.md', 'LICENSE', '.gitignore'].map((path): ChangedFile => ({
      path,
      kind: 'changed',
      before: '# mei-lin\n',
    }));
    assert.deepEqual(await commitOf(readme, [added('index.md'), ...changed]), [whole]);
  });

  it('takes a page for no other that has a new name', async () => {
    const paper = (title: string): string => `- Mei Lin, Bo Day. **${title}**. *Journal of Lakes*, 2029.\n`;
    const papers = `---\ntitle: Publications\n---\n\n# Publications\n\n${paper('New rivers of the south')}`;
    const commitOf = async (before: string, now: string, [old, path]: [string, string] = ['pubs.md', 'papers.md']) => {
      const { service } = inMemory({ ...smallSite, [path]: now });
      const changed: readonly ChangedFile[] = [
        { path: old, kind: 'removed', before },
        { path, kind: 'added', before: undefined },
      ];
      return (await service.checkBeforePublishing(root, changed))?.commit.map(told);
    };

    assert.deepEqual(await commitOf(papers, papers), ['update pubs.md and 1 more file']);
    assert.deepEqual(await commitOf(papers, papers.replaceAll('\n', '\r\n')), ['update pubs.md and 1 more file']);
    // by its title, though more was written
    assert.deepEqual(await commitOf(papers, papers + paper('Old lakes of the north')), [
      'add “Old lakes of the north”',
    ]);
    // by its address
    const at = (text: string): string => text.replace('\n---', '\npermalink: /papers/\n---');
    assert.deepEqual(await commitOf(at(papers).replace('Publications', 'Papers'), at(papers) + paper('Old lakes')), [
      'add “Old lakes”',
    ]);
    // another page
    const teaching = '---\ntitle: Teaching\n---\n\n# Courses\n\n- Rivers\n';
    assert.deepEqual(await commitOf(teaching, papers), [
      'add “New rivers of the south”',
      'add the page “Publications”',
    ]);
    assert.deepEqual(await commitOf(teaching, teaching, ['_drafts/rivers.md', '_posts/2026-01-02-rivers.md']), [
      'add the page “Teaching”',
    ]);
  });

  it('asks registries about new and changed publications alone, and calls the commit after them', async () => {
    const paper = (title: string, doi: string): string =>
      `- Mei Lin, Ann Reed. **${title}**. *LakeConf*, 2029. [DOI](https://doi.org/${doi})\n`;
    const server = await startRegistries(
      registryOf([
        { doi: '10.5555/lake.1', title: 'Tides of a Lake', authors: 'Mei Lin; Ann Reed', year: 2029 },
        { doi: '10.5555/lake.2', title: 'Something Else Entirely', authors: 'Jo Park', year: 2021 },
      ]),
    );
    try {
      const was = pageOf(`\n# Publications\n\n${paper('Tides of a Lake', '10.5555/lake.1')}`);
      const now = was + paper('Reeds in the Wind', '10.5555/lake.2');
      const registries = {
        crossref: `${server.base}/crossref`,
        datacite: `${server.base}/datacite`,
        doi: `${server.base}/doi`,
      };
      const { service } = inMemory({ ...smallSite, [page]: now }, { registries }, createFetchHttpClient());
      const report = await service.checkBeforePublishing(root, [{ path: page, kind: 'changed', before: was }]);
      assert.ok(report?.verification.kind === 'verified');
      assert.equal(report.verification.compared, 1);
      assert.ok(report.here.some(({ problem }) => problem.ruleId === 'link-title-mismatch'));
      assert.ok(server.requests.some(asked => asked.includes('lake.2')));
      assert.ok(!server.requests.some(asked => asked.includes('lake.1')));
      assert.deepEqual(report.commit, [{ text: 'add “{0}”', values: ['Reeds in the Wind'] }]);
    } finally {
      await server.close();
    }
  });

  it('asks nobody about the publications of a page that has a new name', async () => {
    const entry = '- Mei Lin. **Tides of a Lake**. *LakeConf*, 2029. [DOI](https://doi.org/10.5555/lake.1)\n';
    const papers = `---\ntitle: Publications\n---\n\n# Publications\n\n${entry}`;
    const server = await startRegistries(registryOf([]));
    try {
      const registries = { doi: `${server.base}/doi`, crossref: `${server.base}/crossref` };
      const { service } = inMemory({ ...smallSite, 'papers.md': papers }, { registries }, createFetchHttpClient());
      await service.checkBeforePublishing(root, [
        { path: 'pubs.md', kind: 'removed', before: papers },
        { path: 'papers.md', kind: 'added', before: undefined },
      ]);
      assert.deepEqual(server.requests, []);
      await service.checkBeforePublishing(root, [{ path: 'papers.md', kind: 'added', before: undefined }]);
      assert.notEqual(server.requests.length, 0);
    } finally {
      await server.close();
    }
  });

  it('counts a publication once that stands on the page of each language', async () => {
    const entry = (title: string, doi: string): string =>
      `- Mei Lin, Ann Reed. **${title}**. *LakeConf*, 2029. [DOI](https://doi.org/${doi})\n`;
    const body = (title: string): string => `# News\n\n# Publications\n\n${entry(title, '10.5555/lake.1')}`;
    const unknown = entry('Reeds in the Wind', '10.5555/lake.2');
    const files = {
      ...smallSite,
      [page]: `---\npermalink: /\n---\n\n${body('Tides of a Lake')}${unknown}`,
      '_pages/about-zh.md': `---\npermalink: /zh/\n---\n\n${body('Tides of a lake')}${unknown}`,
    };
    const server = await startRegistries(
      registryOf([{ doi: '10.5555/lake.1', title: 'Tides of a Lake', authors: 'Mei Lin; Ann Reed', year: 2029 }]),
    );
    try {
      const registries = { crossref: `${server.base}/crossref`, doi: `${server.base}/broken` };
      const { service } = inMemory(files, { registries }, createFetchHttpClient());
      const report = await service.checkBeforePublishing(root, undefined);
      assert.ok(report?.verification.kind === 'verified');
      const { compared, unchecked } = report.verification;
      assert.deepEqual({ compared, unchecked }, { compared: 1, unchecked: 1 });
    } finally {
      await server.close();
    }
  });

  it('asks nobody about a list that no page includes, in a site that is in no repository', async () => {
    const entry = '- Mei Lin. **Tides of a Lake**. *LakeConf*, 2029. [DOI](https://doi.org/10.5555/lake.1)\n';
    const files = { ...smallSite, [page]: before, '_pages/old/papers.md': entry };
    const server = await startRegistries(registryOf([]));
    try {
      const registries = { doi: `${server.base}/doi`, crossref: `${server.base}/crossref` };
      const { service } = inMemory(files, { registries }, createFetchHttpClient());
      await service.checkBeforePublishing(root, undefined);
      assert.deepEqual(server.requests, []);
    } finally {
      await server.close();
    }
  });

  it('gives nothing for a folder that is no homepage, or once it was cancelled', async () => {
    const { service } = inMemory(smallSite);
    assert.equal(await service.checkBeforePublishing('memory:/elsewhere', undefined), undefined);
  });
});
