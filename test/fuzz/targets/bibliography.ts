import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../../core/service/inMemory';
import { bibliographyText } from '../bibliographyText';
import { pick } from '../random';
import type { FuzzTarget } from '../target';

/** Bibliographies of other programs, read and put onto a page. */
export const bibliographyTarget: FuzzTarget = {
  name: 'bibliography',
  make: random => bibliographyText(random, pick(random, ['bibtex', 'ris', 'csl-json'])),
  async run(input) {
    const { service, uri } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    const { entries } = await service.readBibliography(input);
    for (const { range } of entries)
      assert.ok(0 <= range.start && range.start <= range.end && range.end <= input.length);
    await service.pastedPapers(page, 30, input);
    await service.findPublications(page, { kind: 'bibliography', text: input });
  },
};
