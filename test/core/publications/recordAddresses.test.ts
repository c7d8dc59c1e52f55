import assert from 'node:assert/strict';
import { readDblpHit } from '../../../src/core/publications/authorWorks/dblpRecord';
import { readOrcidWorks } from '../../../src/core/publications/authorWorks/orcidSummary';
import { readBibtex } from '../../../src/core/publications/bibliography/readBibtex';
import { readCslJson } from '../../../src/core/publications/bibliography/readCslJson';
import { readRis } from '../../../src/core/publications/bibliography/readRis';
import { readOpenalexWork } from '../../../src/core/publications/registries/openalexRecord';
import { templateStyle } from '../../../src/core/publications/style/entryStyle';
import { formatEntry } from '../../../src/core/publications/writing/formatEntry';
import type { CslItem } from '../../../src/core/publications/work';

type Read = (address: string) => Promise<CslItem | undefined>;

const title = 'Lakes that remember';

/** A record of each source with an address that its author, who is seldom the page's, has chosen. */
const sources: Readonly<Record<string, Read>> = {
  BibTeX: async url => (await readBibtex(`@article{b, title={${title}}, year=2029, url={${url}}}`)).entries[0]?.csl,
  'a link in BibTeX': async url =>
    (await readBibtex(`@article{b, title={${title}}, year=2029, url={<a href="${url}">}}`)).entries[0]?.csl,
  RIS: async url => Promise.resolve(readRis(`TY  - JOUR\nTI  - ${title}\nUR  - ${url}\nER  - \n`).entries[0]?.csl),
  'CSL-JSON': async url =>
    Promise.resolve(readCslJson(JSON.stringify({ id: 'b', type: 'article', title, URL: url })).entries[0]?.csl),
  ORCID: async url =>
    Promise.resolve(
      readOrcidWorks({
        group: [{ 'work-summary': [{ title: { title: { value: title } }, url: { value: url } }] }],
      })?.[0]?.csl,
    ),
  DBLP: async url => Promise.resolve(readDblpHit({ info: { title, key: 'journals/a/b', ee: url } })?.csl),
  OpenAlex: async url =>
    Promise.resolve(readOpenalexWork({ id: 'W1', title, primary_location: { landing_page_url: url } })?.csl),
};

const lists = {
  ...templateStyle,
  kind: 'item',
  marker: '- ',
  title: { ...templateStyle.title, linked: true },
} as const;

describe('the address of a record becomes a link of a public page', () => {
  for (const [source, read] of Object.entries(sources)) {
    it(`that leads where ${source} says`, async () => {
      const csl = await read('https://lakes.example/b.pdf');
      assert.ok(csl !== undefined);
      assert.match(formatEntry({ csl }, lists), /\]\(https:\/\/lakes\.example\/b\.pdf\)/);
    });

    for (const address of [
      'javascript:alert(1)',
      'JavaScript://a.example/%0Aalert(1)',
      'javascript&colon;alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'file:///etc/passwd',
    ])
      it(`and none where ${source} says ${address}`, async () => {
        const csl = await read(address);
        assert.ok(csl !== undefined);
        assert.equal(csl.URL, undefined);
        assert.match(formatEntry({ csl }, lists), /Lakes that remember/);
        assert.doesNotMatch(formatEntry({ csl }, lists), /\]\(|<a\s/);
      });
  }

  for (const source of ['BibTeX', 'CSL-JSON', 'ORCID'] as const)
    it(`that leads where an identifier does that ${source} has for one`, async () => {
      for (const [identifier, address] of [
        ['doi:10.5555/1', 'https://doi.org/10.5555/1'],
        ['hdl:2060/1', 'https://hdl.handle.net/2060/1'],
        ['arXiv:2901.00001', 'https://arxiv.org/abs/2901.00001'],
        ['urn:nbn:de:bvb:19-1234', 'https://nbn-resolving.org/urn:nbn:de:bvb:19-1234'],
        ['lakes.example:8080/p', 'lakes.example:8080/p'],
      ] as const)
        assert.equal((await sources[source]?.(identifier))?.URL, address);
    });

  it('and a DOI for one is the DOI', async () => {
    assert.equal((await sources.BibTeX?.('doi:10.5555/1'))?.DOI, '10.5555/1');
    assert.equal((await sources.RIS?.('doi:10.5555/1'))?.DOI, '10.5555/1');
  });

  it('or to a file of the site', async () => {
    assert.equal((await sources.BibTeX?.('/papers/b.pdf'))?.URL, '/papers/b.pdf');
  });

  it('or that stands behind one of the reader’s own machine', () => {
    const text = `TY  - JOUR\nTI  - ${title}\nL2  - internal-pdf://1/b.pdf\nL1  - https://lakes.example/b.pdf\nER  - \n`;
    assert.equal(readRis(text).entries[0]?.csl.URL, 'https://lakes.example/b.pdf');
  });
});
