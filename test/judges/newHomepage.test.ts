import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { createCliService } from '../../src/cli/service';
import type { HomepageOwner } from '../../src/core/authoring/homepageOwner';
import { newHomepage } from '../../src/core/authoring/newHomepage';
import { readBibliography } from '../../src/core/publications/bibliography/readBibliography';
import { starterFiles } from '../../src/hosts/starterFiles';
import { compileStyles } from '../../src/hosts/sass';
import { launchChromium } from '../workbench/launchChromium';
import { temporaryFolder, type TemporaryFolder } from '../workbench/lifetime';
import { rubyObstacle } from './ensureRuby';
import { buildWithJekyll, type JekyllSite } from './fidelity/jekyllSite';

const now = new Date('2026-11-02T03:04:05Z');
const starter = path.resolve('media/starter');

const bib = `
@article{a, title={Looms that Listen}, author={Vesper, Odile and Wei, Mo}, journal={Journal of Woven Sensing}, volume={15}, year={2024},
  doi={10.5555/looms.2024.1}}
@inproceedings{b, title={A Thread <b> through \\& {{ Noise }}}, author={Wei, Mo and Vesper, Odile}, booktitle={Soft Machines}, year={2025}}
`;

const owner: Omit<HomepageOwner, 'languages'> = {
  ...{
    name: 'Odile Vesper',
    chineseName: '魏思珀',
    affiliation: 'Institute of Looms & Wind',
    email: 'odile@looms.example',
  },
  ...{ orcid: '0000-0002-1825-0097', dblp: '12/3456', timeZone: 'Europe/Oslo', year: 2026, month: 11 },
};

/** Writes a new homepage into `folder`, with two publications. */
async function write(folder: string, languages: HomepageOwner['languages']): Promise<void> {
  const { entries } = await readBibliography(bib);
  const read = (file: string): Buffer => readFileSync(path.join(starter, file));
  for (const file of newHomepage(starterFiles, name => read(name).toString(), { ...owner, languages }, entries)) {
    const full = path.join(folder, file.path);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, 'text' in file ? file.text : read(file.path));
  }
}

/** A window in which the pages of a built site are at an address that exists in this browser alone. */
async function openSite(browser: Browser, { destination }: JekyllSite): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async route => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'http://homepage.example') await route.abort();
    else await route.fulfill({ path: path.join(destination, pathname) });
  });
  return page;
}

/** What axe finds in a page, however slight. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations, passes } = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    readonly passes: readonly { readonly id: string }[];
  }>("axe.run({ resultTypes: ['violations'] })");
  // the page has its styles, so that there are colours to look at
  assert.ok(passes.some(({ id }) => id === 'color-contrast'));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('a new homepage, built by real Jekyll', function () {
  this.timeout(90_000);
  before(function () {
    if (rubyObstacle() !== undefined) this.skip();
  });

  for (const languages of [['en'], ['zh'], ['en', 'zh']] as const satisfies readonly HomepageOwner['languages'][])
    describe(`in ${languages.join(' and ')}`, () => {
      const source = temporaryFolder('ahn-');
      const destination = temporaryFolder('ahb-');
      let built: JekyllSite;
      let pages: readonly string[];
      before(async () => {
        await write(source.path, languages);
        built = buildWithJekyll(source.path, destination.path, { now, github: false });
        pages = built.pages
          .filter(({ generated, file }) => !generated && file.endsWith('.html'))
          .map(({ file }) => file);
      });
      after(() => [source, destination].forEach((folder: TemporaryFolder) => folder.remove()));

      it('is built without a word of warning', () => {
        assert.equal(built.problem, undefined);
        assert.deepEqual(built.log, []);
        assert.deepEqual(built.leftOut, []);
        assert.deepEqual(
          [...pages].sort(),
          languages.length === 1 ? ['404.html', 'index.html'] : ['404.html', 'index.html', 'zh/index.html'],
        );
      });

      it('has nothing that our rules complain of', async () => {
        const silent = (text: string): void => assert.equal(text, '');
        const terminal = {
          out: silent,
          err: silent,
          input: () => Promise.resolve(''),
          workingFolder: '/',
          starter: 'nowhere',
        };
        const checked = await createCliService(terminal, {}, { styles: { compile: compileStyles } }).check(
          pathToFileURL(source.path).href,
        );
        assert.ok(checked !== undefined && checked.length > 3);
        const found = checked.flatMap(({ path: file, problems }) => problems.map(({ ruleId }) => `${file}: ${ruleId}`));
        assert.deepEqual(found, []);
      });

      it('is valid HTML', async () => {
        const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
        for (const file of pages) {
          const { results } = await validator.validateFile(path.join(destination.path, file));
          const found = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
          assert.deepEqual(found, [], file);
        }
      });

      it('is accessible, on a wide screen and on a narrow one', async () => {
        const browser = await launchChromium();
        try {
          const page = await openSite(browser, built);
          for (const file of pages) {
            await page.goto(`http://homepage.example/${file}`);
            for (const width of [1280, 390]) {
              await page.setViewportSize({ width, height: 800 });
              assert.deepEqual(await axeFindings(page), [], `${file}, ${width} pixels`);
            }
          }
        } finally {
          await browser.close();
        }
      });
    });
});
