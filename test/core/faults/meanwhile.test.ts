import assert from 'node:assert/strict';
import { step } from '../../secondCircle';
import { askedFeatures, faultySite } from './askedFeatures';
import { freshService } from './freshService';

const pagePath = '_pages/about.md';
const before = String(faultySite[pagePath]);
/** The page with a line more above all that features speak of. */
const after = before.replace('# News\n', 'I read rivers.\n\n# News\n');

/** What is read from disk beside the page, so that what was typed during it is answered for the text before: hosts compare versions. */
const waitsForFiles = new Set(['placePicture']);

/** Features whose answers hold offsets or texts of the page. */
const ofThePage = new Set([
  'diagnostics',
  'fixAll',
  'fixSite',
  'documentSymbols',
  'moveFiles',
  'documentLinks',
  'sectionsView',
  'changeSection',
  'placePicture',
  'definition',
  'references',
]);

const features = askedFeatures.filter(({ name }) => ofThePage.has(name));

describe('when a page changes while a feature waits for an answer', () => {
  for (const [place, { name, ask }] of features.entries()) {
    it(`${name} answers for the text as it is in the end`, async () => {
      const still = freshService(() => undefined);
      still.service.setDocument(still.uri(pagePath), before);
      const old = JSON.stringify(await ask(still.service, still.uri));
      const calls = still.ports.calls();
      const typed = freshService(() => undefined);
      typed.service.setDocument(typed.uri(pagePath), after);
      const expected = JSON.stringify(await ask(typed.service, typed.uri));
      assert.notEqual(expected, old, 'the change is of no matter to it');
      for (let at = place % step(3); at < calls; at += step(3)) {
        const { service, uri } = freshService(({ at: now }, fresh) => {
          if (now === at) fresh.service.setDocument(fresh.uri(pagePath), after);
          return undefined;
        });
        service.setDocument(uri(pagePath), before);
        const answer = JSON.stringify(await ask(service, uri));
        if (waitsForFiles.has(name) && answer === old) continue;
        assert.equal(answer, expected, `question ${at}`);
      }
    });

    it(`${name} is right once another program has written the page meanwhile`, async () => {
      const written = freshService(() => undefined, { ...faultySite, [pagePath]: after });
      const expected = JSON.stringify(await ask(written.service, written.uri));
      const calls = written.ports.calls();
      for (let at = place % 3; at < calls; at += 3) {
        let told: Promise<void> | undefined;
        const { service, uri } = freshService(({ at: now }, fresh) => {
          if (now !== at) return undefined;
          fresh.files.set(pagePath, after);
          told = fresh.service.fileChanged(fresh.uri(pagePath));
          return undefined;
        });
        await ask(service, uri);
        await told;
        assert.equal(JSON.stringify(await ask(service, uri)), expected, `question ${at}`);
      }
    });
  }
});

describe('the folder of a site', () => {
  it('that is removed takes the site with it, and brings it back when it comes again', async () => {
    const { service, files, uri } = freshService(() => undefined);
    const site = await service.check(uri(''));
    assert.ok((site ?? []).length > 0);
    for (const path of Object.keys(faultySite)) files.remove(path);
    // hosts tell of a folder that is gone by its own name alone
    await service.fileChanged('memory:/site');
    assert.equal(await service.siteOf(uri(pagePath)), undefined);
    assert.equal(await service.check(uri('')), undefined);
    assert.equal((await service.renderPage(uri(pagePath))).kind, 'broken');
    for (const [path, content] of Object.entries(faultySite)) files.set(path, content);
    await service.fileChanged('memory:/site');
    assert.deepEqual(await service.check(uri('')), site);
  });

  it('that goes with a folder above it is gone too; documents of it that are open keep their text', async () => {
    const { service, files, uri } = freshService(() => undefined);
    service.setDocument(uri(pagePath), after);
    assert.equal(await service.siteOf(uri(pagePath)), 'memory:/site');
    const told: string[] = [];
    service.onDidChangeSite(root => void told.push(root));
    for (const path of Object.keys(faultySite)) files.remove(path);
    await service.fileChanged('memory:/');
    assert.deepEqual(told, ['memory:/site']);
    assert.equal(await service.siteOf(uri(pagePath)), undefined);
    for (const [path, content] of Object.entries(faultySite)) files.set(path, content);
    await service.fileChanged('memory:/');
    assert.equal(await service.siteOf(uri(pagePath)), 'memory:/site');
    assert.equal(service.textOf(uri(pagePath), pagePath), after);
  });

  it('that left the workspace, where nothing is told of it, is read anew when it comes back; documents of it that are open keep their text', async () => {
    const there = { ...faultySite, [pagePath]: after, '_pages/lakes.md': '---\npermalink: /lakes/\n---\n\n[Oak]()\n' };
    const fresh = freshService(() => undefined, there);
    const expected = await fresh.service.check(fresh.uri(''));
    const { service, files, uri } = freshService(() => undefined);
    assert.notDeepEqual(await service.check(uri('')), expected);
    service.setDocument(uri('_data/authors.yml'), '- name: Mei\n');
    for (const path of Object.keys(faultySite)) files.remove(path);
    for (const [path, content] of Object.entries(there)) files.set(path, content);
    const told: string[] = [];
    service.onDidChangeSite(root => void told.push(root));
    await service.readAnew(uri(''));
    assert.deepEqual(told, ['memory:/site']);
    assert.equal(await service.siteOf(uri(pagePath)), 'memory:/site');
    assert.equal(service.textOf(uri(pagePath), '_data/authors.yml'), '- name: Mei\n');
    await service.closeDocument(uri('_data/authors.yml'));
    assert.deepEqual(await service.check(uri('')), expected);
  });

  it('that came into the workspace with a folder above it, with settings of its own by now, is a site by these', async () => {
    const { service, files, uri } = freshService(() => undefined);
    const page = uri(`drafts/${pagePath}`);
    assert.equal(await service.siteOf(page), 'memory:/site');
    for (const [path, content] of Object.entries(faultySite)) files.set(`drafts/${path}`, content);
    await service.readAnew('memory:/');
    assert.equal(await service.siteOf(page), 'memory:/site/drafts');
  });
});
