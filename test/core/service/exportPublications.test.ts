import assert from 'node:assert/strict';
import type { Publication } from '../../../src/core/publications/work';
import { inMemory, smallSite } from './inMemory';

const entry =
  '- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." Journal of Lakes 12 (2024): 1-9. [[Paper]](https://doi.org/10.5555/LAKES.1)\n';
const about = { '_pages/about.md': `---\npermalink: /\n---\n\n# Papers\n\n${entry}` };

const record: Publication = {
  csl: {
    id: '10.5555/lakes.1',
    type: 'article-journal',
    title: 'Tides of Attention for Reading Lakes',
    author: [{ family: 'Lin', given: 'Mei' }],
    publisher: 'Invented Press',
  },
  otherTitles: [],
  years: [],
  source: { registry: 'crossref', url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' },
  notices: [],
};

describe('service.exportPublications', () => {
  it('writes what the open document says, saved or not', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...about });
    const page = uri('_pages/about.md');
    assert.match(
      (await service.exportPublications(page, 'gbt7714')).text,
      /^\[1\] LIN M, REED A\. Tides .*2024,12:1-9/,
    );
    service.setDocument(page, about['_pages/about.md'].replace('Ada Reed', 'Bo Hale'));
    assert.match((await service.exportPublications(page, 'apa')).text, /^Lin, M\., & Hale, B\. \(2024\)/);
  });

  it('writes the records it is given', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...about });
    const records = new Map([['10.5555/lakes.1', record]]);
    assert.match(
      (await service.exportPublications(uri('_pages/about.md'), 'bibtex', records)).text,
      /publisher = \{Invented Press\}/,
    );
  });

  it('has nothing of a file that is no page of a homepage', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...about, 'notes.txt': entry });
    for (const path of ['notes.txt', '_config.yml', 'nowhere.md']) {
      const { count, notes } = await service.exportPublications(uri(path), 'ris');
      assert.deepEqual([count, notes.length], [0, 1], path);
    }
  });
});
