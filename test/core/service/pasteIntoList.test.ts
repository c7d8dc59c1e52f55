import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';
import { listedPapers as list } from './listedPapers';

const pagePath = '_pages/about.md';
const listPath = '_data/papers.yml';

const page = `---
permalink: /
title: ""
---

# Papers

## Conferences

{% for paper in site.data.papers.conferences %}
- {{ paper.title }}
{% endfor %}

## Journals

{% for paper in site.data.papers.journals %}
- {{ paper.title }}
{% endfor %}

# News
`;

const files = { ...smallSite, [pagePath]: page, [listPath]: list };

describe('papers that a page lists from a data file are what is pasted', () => {
  const bibtex =
    '@article{d, title={Dunes of All the Shores}, author={Yan, Mo and Qiu, Lin}, journal={Journal of Lakes}, year={2030}}';
  /** What is made of BibTeX, or another text, at the mark in the file: its kind, and whether it is of the data file. */
  const pasted = async (
    path: string,
    source: string,
    { text = bibtex, more = {} }: { readonly text?: string; readonly more?: Readonly<Record<string, string>> } = {},
  ): Promise<unknown> => {
    const at = source.indexOf('‸');
    assert.ok(at >= 0);
    const { service, uri } = inMemory({ ...files, ...more, [path]: source.replace('‸', '') });
    const found = await service.pastedPapers(uri(path), at, text);
    return found && [found.kind, found.kind === 'onPage' || found.isListed];
  };

  it('where the page lists them: in the section that does, itself or in what it includes', async () => {
    assert.deepEqual(await pasted(pagePath, page.replace('# News', '‸\n\n# News')), ['bibliography', true]);
    assert.deepEqual(await pasted(pagePath, page.replace('## Journals', '‸\n\n## Journals'), { text: '10.5555/d.4' }), [
      'identifier',
      true,
    ]);
    assert.equal(await pasted(pagePath, `${page}\n‸\n`), undefined);
    assert.equal(await pasted(pagePath, page.replace('permalink', '‸permalink')), undefined);
    const loop = page.slice(page.indexOf('{% for'), page.indexOf('## Journals'));
    const included = '---\npermalink: /\n---\n\n{% include papers.html %}\n‸\n\n# News\n';
    assert.deepEqual(await pasted(pagePath, included, { more: { '_includes/papers.html': loop } }), [
      'bibliography',
      true,
    ]);
  });

  it('on an empty line of the data file, but not in a value', async () => {
    assert.deepEqual(await pasted(listPath, list.replace('\n\n', '\n‸\n')), ['bibliography', true]);
    assert.deepEqual(await pasted(listPath, `${list}‸`), ['bibliography', true]);
    assert.equal(await pasted(listPath, list.replace('Lin Qiu', '‸Lin Qiu')), undefined);
    assert.equal(await pasted(listPath, list.replace('2029"\n', '2029"\n    bibtex: |\n      ‸\n')), undefined);
    assert.equal(
      await pasted(listPath, list.replace('2029"\n', '2029"\n    bibtex: |\n      @misc{a,\n‸\n      }\n')),
      undefined,
    );
    assert.equal(
      await pasted(listPath, list.replace('2029"\n', '2029"\n    doi: ‸\n'), { text: '10.5555/d.4' }),
      undefined,
    );
    assert.equal(await pasted('_data/navigation.yml', 'main:\n  - title: News\n‸\n'), undefined);
  });

  it('and known where the file has it', async () => {
    const text = bibtex
      .replace('Dunes of All the Shores', 'Nets for All the Rivers')
      .replace('Yan, Mo and ', '')
      .replace('2030', '2027');
    for (const [path, source] of [
      [pagePath, page.replace('# News', '‸\n\n# News')],
      [listPath, `${list}‸`],
    ] as const)
      assert.deepEqual(await pasted(path, source, { text }), ['onPage', true]);
  });
});
