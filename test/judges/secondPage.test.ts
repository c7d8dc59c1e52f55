import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterChange, isPicture, newSite, type Files } from '../core/features/secondPage/changedSite';
import { chineseSite, englishSite } from '../core/features/secondPage/oneMenuSite';
import { inMemory } from '../core/service/inMemory';
import { temporaryFolder, type TemporaryFolder } from '../workbench/lifetime';
import { rubyObstacle } from './ensureRuby';
import { compareSite } from './fidelity/compareSite';
import { buildWithJekyll, type JekyllSite } from './fidelity/jekyllSite';
import { differencesOf } from './fidelity/report';

const now = new Date('2026-11-02T03:04:05Z');

const sites: readonly {
  readonly name: string;
  readonly site: Files;
  readonly page: string;
  readonly valid: boolean;
}[] = [
  { name: 'a new homepage in English', site: newSite('en'), page: 'zh/index.html', valid: true },
  { name: 'a new homepage in Chinese', site: newSite('zh'), page: 'en/index.html', valid: true },
  { name: 'a site with one menu, in English', site: englishSite, page: 'zh.html', valid: false },
  { name: 'a site with one menu, in Chinese', site: chineseSite, page: 'en.html', valid: false },
];

describe('a page in another language, built by real Jekyll', function () {
  this.timeout(90_000);
  before(function () {
    if (rubyObstacle() !== undefined) this.skip();
  });

  for (const { name, site, page, valid } of sites)
    describe(`of ${name}`, () => {
      const source = temporaryFolder('ahn-');
      const destination = temporaryFolder('ahb-');
      let built: JekyllSite;
      before(async () => {
        const { service, uri } = inMemory(site);
        write(source.path, afterChange(site, await service.addSecondPage(uri('_pages/about.md'))));
        built = buildWithJekyll(source.path, destination.path, { now, github: false });
      });
      after(() => [source, destination].forEach((folder: TemporaryFolder) => folder.remove()));

      it('is built without a word of warning, and leads to the first one and back', () => {
        assert.equal(built.problem, undefined);
        assert.deepEqual(built.log, []);
        const [first, second] = ['index.html', page].map(file =>
          readFileSync(path.join(destination.path, file), 'utf8'),
        );
        const url = `/${page.replace('index.html', '')}`;
        assert.ok(first?.includes(`href="${url}"`), 'the first leads to the second');
        assert.match(second ?? '', /<a [^>]*href="\/"[^>]*hreflang="(?:en|zh-CN)"/);
      });

      it('is what the preview shows', async () => {
        const result = await compareSite({
          name,
          folder: source.path,
          now,
          github: true,
          camera: undefined,
          keep: undefined,
        });
        assert.deepEqual(differencesOf(result), []);
        assert.ok(result.pages.length >= 2);
      });

      if (valid)
        it('is valid HTML', async () => {
          const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
          const { results } = await validator.validateFile(path.join(destination.path, page));
          assert.deepEqual(
            results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
            [],
          );
        });
    });
});

function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, isPicture(file) ? 'latin1' : 'utf8');
  }
}
