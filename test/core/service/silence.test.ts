import assert from 'node:assert/strict';
import type { HttpClient } from '../../../src/core/ports';
import { copiedPage } from '../rules/copiedPage';
import { inMemory, smallSite } from './inMemory';
import { step } from '../../secondCircle';

describe('looking at a page of papers', () => {
  it('asks nobody, whatever an editor wants to know of it', async () => {
    const asked: string[] = [];
    const http: HttpClient = {
      send({ url }) {
        asked.push(url);
        return Promise.resolve({ kind: 'failure', reason: 'network', detail: 'there is none in this test' });
      },
    };
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': copiedPage }, {}, http);
    const page = uri('_pages/about.md');
    service.setDocument(page, copiedPage);
    assert.ok(await service.isHomepagePage(page));
    const { problems } = await service.diagnostics(page);
    assert.ok(problems.length > 0);
    await service.check(uri(''));
    await service.documentSymbols(page);
    await service.renderPage(page);
    await service.citationData(page);
    await service.exportPublications([page], 'bibtex');
    await service.fixAll(page);
    let answers = 0;
    for (let offset = 0; offset < copiedPage.length; offset += 101 * step(3)) {
      const range = { start: offset, end: offset };
      const told = [
        await service.hover(page, offset),
        ...(await service.completions(page, offset)),
        ...(await service.codeActions(page, range)),
        ...(await service.refactorings(page, range)),
      ];
      answers += told.length;
      await service.canCompleteEntry(page, offset);
      await service.pastedPapers(page, offset, 'https://doi.org/10.5555/lakes.1');
      await service.pastedPapers(page, offset, '@article{a, title={Tides of Attention}, doi={10.5555/lakes.1}}');
    }
    assert.ok(answers > 100 / step(3));
    assert.deepEqual(asked, []);
  });
});
