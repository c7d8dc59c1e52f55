import assert from 'node:assert/strict';
import { diagnostics } from '../../../../src/core/features/diagnostics';
import { parsePage } from '../../../../src/core/page/parsePage';
import { VerificationMemory } from '../../../../src/core/publications/verify/verificationMemory';
import { verifyPage } from '../../../../src/core/publications/verify/verifyPage';
import type { Witnesses } from '../../../../src/core/publications/verify/registryWitnesses';
import type { Publication } from '../../../../src/core/publications/work';

const tides: Publication = {
  csl: {
    id: '10.5555/lakes.1',
    type: 'paper-conference',
    title: 'Tides of Attention for Reading Lakes',
    DOI: '10.5555/lakes.1',
    author: [
      { given: 'Mei', family: 'Lin' },
      { given: 'Ada', family: 'Reed' },
    ],
    issued: { 'date-parts': [[2024]] },
  },
  otherTitles: [],
  years: [2024],
  source: { registry: 'crossref', url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' },
  notices: [],
};

const witnesses: Witnesses = {
  lookUpMany: dois =>
    Promise.resolve(new Map(dois.map(doi => [doi.toLowerCase(), { kind: 'found', publication: tides } as const]))),
  search: () => Promise.resolve({ kind: 'found', publications: [] }),
};

const right =
  '- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." Lakes 2024. [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const wrong =
  '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." Lakes 2025. [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const path = '_pages/about.md';

/** The problems about links of the text as it stands now, after it was verified as it stood before. */
async function problems(before: string, now: string): Promise<readonly string[]> {
  const memory = new VerificationMemory();
  const model = parsePage(before);
  const entries = await verifyPage(model, witnesses, { ownNames: [], offersMissing: false });
  memory.keep('page', path, model, entries ?? []);
  const page = parsePage(now);
  const verified = memory.recall('page', path, page);
  return diagnostics({ path, text: now, site: undefined, pageModel: () => page, verified })
    .filter(({ ruleId }) => ruleId.includes('link'))
    .map(({ ruleId, range, fixes }) => `${ruleId} ${now.slice(range.start, range.end)} ${fixes.length}`);
}

describe('what verification has found out', () => {
  it('is told with the other problems, in place of what the rules guess', async () => {
    assert.deepEqual(await problems('', right + wrong), [
      'wrong-paper-link https://doi.org/10.5555/lakes.1 0',
      'wrong-paper-link https://doi.org/10.5555/lakes.1 0',
    ]);
    assert.deepEqual(await problems(right + wrong, right + wrong), [
      'link-title-mismatch https://doi.org/10.5555/lakes.1 0',
    ]);
  });

  it('moves with its entry', async () => {
    assert.deepEqual(await problems(right + wrong, `# News\n\nText\n\n${wrong}${right}`), [
      'link-title-mismatch https://doi.org/10.5555/lakes.1 0',
    ]);
  });

  it('is gone once the entry is changed: then the rules guess again', async () => {
    const now = right + wrong.replace('Lakes 2025', 'Lakes 2026');
    assert.deepEqual(await problems(right + wrong, now), ['wrong-paper-link https://doi.org/10.5555/lakes.1 0']);
  });

  it('can be switched off in the page', async () => {
    const off = `<!-- homepage-disable link-title-mismatch -->\n\n${right}${wrong}`;
    assert.deepEqual(await problems(off, off), []);
  });
});
