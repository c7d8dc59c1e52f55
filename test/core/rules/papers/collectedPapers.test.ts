import assert from 'node:assert/strict';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { listedPaper } from '../../../../src/core/page/data/dataFile';
import type { Finding } from '../../../../src/core/rules/rule';
import { wrongPaperLink } from '../../../../src/core/rules/wrong-paper-link';
import { markupOf } from '../../../../src/core/site/markupOf';
import { sampleFiles, siteWith } from '../sampleSite';

const paper = (title: string, doi: string): string =>
  `---\ntitle: "${title}"\ndate: 2029-05-01\nvenue: Journal of Lakes\npaperurl: https://doi.org/${doi}\n---\n`;
const papers = {
  '_publications/tides.md': paper('Tides of All the Lakes', '10.5555/t.1'),
  '_publications/gulls.md': paper('Counting Gulls from the Air', '10.5555/t.1'),
  '_publications/nets.md': paper('Nets for Every River', '10.5555/n.3'),
  '_publications/ice.md': paper('Ice that Sings at Night', '10.5555/i.4'),
};

describe('the links of papers that are files of a collection', () => {
  it('are held against each other, all files gathered once for a site', async () => {
    const config = `${sampleFiles['_config.yml'] ?? ''}collections:\n  publications:\n    output: true\n`;
    const site = await siteWith({ '_config.yml': config, ...papers });
    const models = createPageModels();
    const asked: string[] = [];
    const modelOf = (path: string) => {
      const file = site.files.get(path);
      return file && models(file, markupOf(site, file));
    };
    const pageModel = (path: string) => {
      asked.push(path);
      return modelOf(path);
    };
    const told = Object.entries(papers).map(([path, text]): readonly Finding[] => {
      const model = modelOf(path);
      assert.ok(model && wrongPaperLink.scope === 'page');
      return [...wrongPaperLink.check({ path, text, site, pageModel, page: listedPaper(model) })];
    });
    assert.deepEqual(
      told.map(findings => findings.flatMap(({ related }) => related?.map(({ path }) => path))),
      [['_publications/gulls.md'], ['_publications/tides.md'], [], []],
    );
    assert.deepEqual([...asked].sort(), Object.keys(papers).sort());
  });
});
