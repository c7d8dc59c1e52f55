import assert from 'node:assert/strict';
import type { PreviewResult } from '../../../src/core/features/preview/preview';
import { inMemory, smallSite, type InMemory } from './inMemory';

const config = '_config.yml';
const menu = '_data/navigation.yml';
const about = '_pages/about.md';
const layout = `<title>{{ site.title }}</title>
<nav>{% for item in site.data.navigation.main %}[{{ item.title }}]{% endfor %}</nav>
{% include author-profile.html %}{{ content }}`;
const site: Readonly<Record<string, string>> = { ...smallSite, '_layouts/default.html': layout };
const settings = smallSite[config] ?? '';
const gbk = Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3);

type Page = Extract<PreviewResult, { readonly kind: 'page' }>;

async function pageOf({ service, uri }: InMemory, path = about): Promise<Page> {
  const result = await service.renderPage(uri(path));
  assert.ok(result.kind === 'page');
  return result;
}

const places = ({ problems }: Pick<PreviewResult, 'problems'>): readonly string[] =>
  problems.map(({ path, text, start }) => `${path}:${text.slice(0, start).split('\n').length}`);

describe('the preview of a site that Jekyll cannot read', () => {
  for (const [what, path, text, place] of [
    ['a key of the profile is half typed', config, settings.replace('  bio', '  zh\n  bio'), `${config}:6`],
    ['a tab stands before a key', config, settings.replace('  name', '\tname'), `${config}:4`],
    ['the settings are one bracket', config, 'title: [\n', `${config}:2`],
    ['a value is one at which kramdown stops', config, `${settings}kramdown: { input: GF }\n`, `${config}:11`],
    ['a key of the menu is half typed', menu, `${smallSite[menu]}  - title: "CV"\n    u\n`, `${menu}:5`],
  ] as const)
    it(`stays as it was, and says where and why: ${what}`, async () => {
      const memory = inMemory(site);
      const before = await pageOf(memory);
      memory.service.setDocument(memory.uri(path), text);
      const now = await pageOf(memory);
      assert.match(now.html, /Lin Qiu<\/title>\s*<nav>\[News\]<\/nav>\s*<h3>Lin Qiu/);
      assert.equal(now.html, before.html);
      assert.deepEqual([now.isStopped, now.isHalfRead, places(now)], [true, false, [place]]);
      const told = (await memory.service.check(memory.uri(path)))?.flatMap(({ problems }) => problems);
      assert.ok(told?.some(({ message }) => message.text === now.problems[0]?.message.text));
      memory.service.setDocument(memory.uri(path), site[path] ?? '');
      const mended = await pageOf(memory);
      assert.deepEqual([mended.html, mended.isStopped, mended.problems], [before.html, false, []]);
    });

  it('knows nothing more of a file that was removed, when it comes again', async () => {
    const memory = inMemory(site);
    await pageOf(memory);
    memory.workspace.remove(menu);
    await memory.service.fileChanged(memory.uri(menu));
    assert.match((await pageOf(memory)).html, /<nav><\/nav>/);
    memory.service.setDocument(memory.uri(menu), 'main: [\n');
    assert.match((await pageOf(memory)).html, /<nav><\/nav>/);
  });

  it('goes on showing what is written in the page', async () => {
    const memory = inMemory(site);
    await pageOf(memory);
    memory.service.setDocument(memory.uri(config), 'title: [\n');
    memory.service.setDocument(memory.uri(about), '---\npermalink: /\n---\n\n# Grants\n');
    assert.match((await pageOf(memory)).html, /Lin Qiu<\/title>[^]*<h1 id="grants">/);
  });

  it('is that of what can be read, where it never could, with the reason first', async () => {
    const memory = inMemory({ ...site, [menu]: 'main: [\n', [about]: '---\npermalink: /\nlayout: lake\n---\n\n# A\n' });
    const result = await pageOf(memory);
    assert.deepEqual([result.isStopped, places(result)], [true, [`${menu}:2`, `${about}:3`]]);
  });

  it('says that instead of a guess why there is no page', async () => {
    const memory = inMemory({ ...site, [config]: 'title: [\n' });
    const result = await memory.service.renderPage(memory.uri(about));
    assert.deepEqual([result.kind, places(result)], ['broken', [`${config}:2`]]);
    assert.match(result.problems[0]?.message.text ?? '', /^YAML cannot be read from here on/);
    const stage = await memory.service.renderStage(memory.uri(about), 'page');
    assert.deepEqual([stage.kind, places(stage)], ['broken', [`${config}:2`]]);
  });

  it('tells nothing of it to a page that lies in no site', async () => {
    const memory = inMemory({ ...site, [config]: 'title: [\n' });
    const alone = memory.workspace.join('memory:/', 'alone.md');
    memory.service.setDocument(alone, '# A\n');
    assert.doesNotMatch(JSON.stringify((await memory.service.renderPage(alone)).problems), /YAML/);
  });

  it('is none of a page of which a text is no UTF-8: itself, its layout or an include', async () => {
    for (const path of [about, '_layouts/default.html', '_includes/author-profile.html']) {
      const bytes = Uint8Array.of(...new TextEncoder().encode(site[path]), ...gbk);
      const memory = inMemory({ ...site, [path]: bytes, '_pages/bare.md': '---\nlayout: null\n---\n\nA\n' });
      const result = await memory.service.renderPage(memory.uri(about));
      assert.deepEqual([result.kind, result.problems.map(problem => problem.path)], ['broken', [path]]);
      assert.match(result.problems[0]?.message.text ?? '', /^These bytes are not UTF-8/);
      const bare = await pageOf(memory, '_pages/bare.md');
      assert.deepEqual([bare.isStopped, bare.problems], [false, []]);
    }
  });
});

describe('a built site that Jekyll cannot read', () => {
  it('says so, and has the pages of what could be read last', async () => {
    const memory = inMemory(site);
    const whole = await memory.service.builtSite(memory.uri(about));
    assert.deepEqual(whole?.stops, []);
    memory.service.setDocument(memory.uri(menu), 'main: [\n');
    const built = await memory.service.builtSite(memory.uri(about));
    assert.deepEqual(built && places({ problems: built.stops }), [`${menu}:2`]);
    const page = await built?.file('index.html');
    assert.ok(page?.kind === 'made' && page.text.includes('[News]'));
  });

  it('lacks a page that is written in GBK, and has the others', async () => {
    const memory = inMemory({
      ...site,
      '_pages/g.md': Uint8Array.of(...new TextEncoder().encode('---\n---\n'), ...gbk),
    });
    const built = await memory.service.builtSite(memory.uri(about));
    assert.deepEqual(built?.stops, []);
    const page = await built.file('_pages/g.html');
    assert.deepEqual(page?.kind === 'broken' && places(page), ['_pages/g.md:3']);
    assert.equal((await built.file('index.html'))?.kind, 'made');
  });

  it('has a page in GBK that is no Markdown, as Jekyll copies it: it sees no front matter, and looks at nothing', async () => {
    const encoded = (head: string, body: string): Uint8Array =>
      Uint8Array.of(...new TextEncoder().encode(head), ...gbk, ...new TextEncoder().encode(body));
    const memory = inMemory({
      ...site,
      '_config.yml': settings.replace(/defaults:[^]*/, ''),
      'assets/own.css': encoded('---\npermalink: /own.css\n---\n/* ', ' */\n'),
      'laid.html': encoded('---\nlayout: default\n---\n<p>', '</p>\n'),
      'read.html': encoded('---\n---\n<p>', '{{ site.title }}</p>\n'),
    });
    const built = await memory.service.builtSite(memory.uri(about));
    assert.deepEqual(built?.stops, []);
    assert.deepEqual(await built.file('assets/own.css'), { kind: 'copied', source: memory.uri('assets/own.css') });
    assert.deepEqual(await built.file('laid.html'), { kind: 'copied', source: memory.uri('laid.html') });
    const page = await built.file('read.html');
    assert.deepEqual(page?.kind === 'broken' && places(page), ['read.html:3']);
    const laid = inMemory({
      ...site,
      '_config.yml': `${settings}defaults: [{scope: {path: ""}, values: {layout: default}}]\n`,
      'laid.html': encoded('---\npermalink: /x/\n---\n<p>', '</p>\n'),
    });
    const made = await (await laid.service.builtSite(laid.uri(about)))?.file('laid.html');
    assert.match(made?.kind === 'made' ? made.text : '', /<\/nav>[^]*---\npermalink: \/x\/\n---\n<p>\uFFFD+<\/p>/);
  });
});
