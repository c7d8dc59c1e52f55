import assert from 'node:assert/strict';
import { createPageModels } from '../../../src/core/page/pageModels';
import { rules } from '../../../src/core/rules';
import { lintFile, type LintInput } from '../../../src/core/rules/linter';
import type { Rule } from '../../../src/core/rules/rule';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { withFile } from '../../../src/core/site/store/updateSite';
import { siteWith } from './sampleSite';

const pagePath = '_pages/about.md';

/** Texts with so many of a thing that holds, or may be answered by, all the others. */
const texts: Readonly<Record<string, (many: number) => string>> = {
  'boxes left open in their picture column': many =>
    '<div class="paper-box"><div class="paper-box-image">\n'.repeat(many),
  'boxes left open in their text column': many =>
    '<div class="paper-box"><div class="paper-box-text">\n\n**Mei Lin**, [Lakes](/lakes/)\n'.repeat(many),
  'boxes left open behind their picture column': many =>
    '<div class="paper-box"><div class="paper-box-image"></div>\n\n**Mei Lin**\n'.repeat(many),
  'boxes in boxes': many =>
    '<div class="paper-box"><div class="paper-box-image">\n'.repeat(many) + '</div></div>\n'.repeat(many),
  'Markdown in elements in elements': many => '<div>\n**Mei Lin**\n'.repeat(many) + '</div>\n'.repeat(many),
  'elements left open behind Markdown': many => '# News\n\n<div>\n'.repeat(many),
  'elements left open behind comments that hold tags': many =>
    '<!-- <div><b> -->\n'.repeat(many) + '<div>\n'.repeat(many),
  'end tags that close nothing': many => '<!-- <div><b> -->\n'.repeat(many) + '</div>\n\nReeds</b>\n\n'.repeat(many),
  'boxes without a picture': many =>
    '<div class="paper-box"><div class="paper-box-image"></div><div class="paper-box-text" markdown="1">\n\nMei | Lin\n</div></div>\n\n'.repeat(
      many,
    ),
};

/** What is looked at behind a tag is no longer than that. */
const windowLength = 4000;

/** Of so many characters a page is, and then of twice as many: a rule that cuts off the rest at each tag cuts five times as much of the second. */
const size = 2 * windowLength;

/** A page of a site, read once for all rules: what several of them read is counted with the first. */
function pageOf(text: string, sample: SiteSnapshot): Omit<LintInput, 'rules'> {
  const site = withFile(sample, pagePath, `---\npermalink: /\n---\n\n${text}`);
  const models = createPageModels();
  const pageModel = (wanted: string) => {
    const file = site.files.get(wanted);
    return file && models(file);
  };
  pageModel(pagePath);
  return { path: pagePath, text: site.files.get(pagePath)?.text ?? '', site, kind: 'page', pageModel };
}

/** How many characters a rule cuts out of texts in long pieces: what it does, whatever the machine does besides. */
function charactersCut(rule: Rule, page: Omit<LintInput, 'rules'>): number {
  let cut = 0;
  // oxlint-disable-next-line typescript/unbound-method -- it is put back
  const { slice } = String.prototype;
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    if (part.length > windowLength) cut += part.length;
    return part;
  };
  try {
    lintFile({ ...page, rules: [rule] });
  } finally {
    String.prototype.slice = slice;
  }
  return cut;
}

/** A map that tells when somebody goes through all of it. */
class WatchedMap<Key, Value> extends Map<Key, Value> {
  constructor(
    entries: Iterable<readonly [Key, Value]>,
    private readonly onWalk: () => void,
  ) {
    super(entries);
  }
  override keys() {
    this.onWalk();
    return super.keys();
  }
  override values() {
    this.onWalk();
    return super.values();
  }
  override entries() {
    this.onWalk();
    return super.entries();
  }
  override [Symbol.iterator]() {
    this.onWalk();
    return super[Symbol.iterator]();
  }
  override forEach(each: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    this.onWalk();
    super.forEach(each);
  }
}

/** A page that names much which may be a file of the site, and is not. */
const askingPage = (at: number): string =>
  `---\npermalink: /p${at}/\ntranslation: /zh/p${at}/\n---\n\n# News {#news}\n\n` +
  '[Mail](mei@lakes.example), [DOI](10.9999/lakes.17), [Group](www.lakes.example), [Talk](Coming soon), [Notes](/Users/mei/notes.md)\n\n' +
  `![Lake](images/lake-${at}.png) <img src="images/shore.png"> [CV](files/cv.pdf) [News](#news) [Page](/p0) [Top](/zh/p${at}/#a)\n\n` +
  `- Mei Lin. **Silent Lakes ${at}**. <span class='show_paper_citations' data='lakes'></span> [Paper](papers/lakes.pdf)\n`;

/** How often a rule goes through all files of a site with so many pages while it looks at each of these. */
async function walks(rule: Rule, pages: number): Promise<number> {
  const files = Object.fromEntries(Array.from({ length: pages }, (_, at) => [`_pages/p${at}.md`, askingPage(at)]));
  const { files: texts, assets, ...rest } = await siteWith({ ...files, '.github/workflows/cv.yml': 'name: CV\n' });
  let count = 0;
  const onWalk = (): void => void (count += 1);
  const site = { ...rest, files: new WatchedMap(texts, onWalk), assets: new WatchedMap(assets, onWalk) };
  const models = createPageModels();
  const pageModel = (wanted: string) => {
    const file = site.files.get(wanted);
    return file && models(file);
  };
  for (const [path, text] of Object.entries(files))
    lintFile({ path, text, site, kind: 'page', pageModel, rules: [rule] });
  return count;
}

describe('the work of the rules', () => {
  for (const rule of rules)
    it(`goes through the files of a site as often for ten pages as for five: ${rule.id}`, async () => {
      assert.equal(await walks(rule, 10), await walks(rule, 5));
    });

  for (const [what, text] of Object.entries(texts))
    it(`doubles with a page of ${what}`, async () => {
      const sample = await siteWith({});
      const many = Math.ceil(size / text(1).length);
      const [small, large] = [pageOf(text(many), sample), pageOf(text(2 * many), sample)];
      const grown = rules.flatMap(rule => {
        const [once, twice] = [charactersCut(rule, small), charactersCut(rule, large)];
        return twice > 2.5 * once + 100_000 ? [`${rule.id}: ${once} characters, then ${twice}`] : [];
      });
      assert.deepEqual(grown, []);
    });
});
