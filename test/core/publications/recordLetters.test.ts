import assert from 'node:assert/strict';
import { readDblpHit } from '../../../src/core/publications/authorWorks/dblpRecord';
import { readOrcidWorks } from '../../../src/core/publications/authorWorks/orcidSummary';
import { readBibtex } from '../../../src/core/publications/bibliography/readBibtex';
import { readCslJson } from '../../../src/core/publications/bibliography/readCslJson';
import { readRis } from '../../../src/core/publications/bibliography/readRis';
import { readCrossrefWork } from '../../../src/core/publications/registries/crossref';
import { readDataciteWork } from '../../../src/core/publications/registries/datacite';
import { readOpenalexWork } from '../../../src/core/publications/registries/openalexRecord';
import type { CslItem } from '../../../src/core/publications/work';

const doi = '10.5555/lakes.1';

type Read = (title: string) => Promise<CslItem | undefined>;

/** A record of each source with this title, which is also the family name and the publisher where the source has them. */
const sources: Readonly<Record<string, Read>> = {
  Crossref: async title =>
    Promise.resolve(
      readCrossrefWork(
        { message: { DOI: doi, title: [title], publisher: title, author: [{ family: title, given: 'Mei' }] } },
        doi,
      )?.csl,
    ),
  DataCite: async title =>
    Promise.resolve(
      readDataciteWork({ data: { attributes: { doi, titles: [{ title }], publisher: title } } }, doi, 2029)?.csl,
    ),
  BibTeX: async title =>
    (await readBibtex(`@article{b, title={${title}}, publisher={${title}}, year=2029}`)).entries[0]?.csl,
  RIS: async title => Promise.resolve(readRis(`TY  - JOUR\nTI  - ${title}\nPB  - ${title}\nER  - \n`).entries[0]?.csl),
  'CSL-JSON': async title =>
    Promise.resolve(readCslJson(JSON.stringify({ id: 'b', type: 'article', title, publisher: title })).entries[0]?.csl),
  ORCID: async title =>
    Promise.resolve(
      readOrcidWorks({ group: [{ 'work-summary': [{ title: { title: { value: title } } }] }] })?.[0]?.csl,
    ),
  DBLP: async title => Promise.resolve(readDblpHit({ info: { title, key: 'journals/a/b' } })?.csl),
  OpenAlex: async title => Promise.resolve(readOpenalexWork({ id: 'W1', title })?.csl),
};

describe('what is read of a record has no signs that nobody sees', () => {
  for (const [source, read] of Object.entries(sources))
    it(source, async () => {
      const csl = await read('Lakes \u0096 and \u202erivers\u0007');
      assert.equal(csl?.title, 'Lakes – and rivers');
      assert.doesNotMatch(JSON.stringify(csl), /\\u[\da-f]{4}|[\u0080-\u009f]|\p{Bidi_Control}/u);
    });
});
