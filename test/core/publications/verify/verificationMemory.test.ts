import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import type { Entry } from '../../../../src/core/publications/entries/entriesOf';
import { findPublished } from '../../../../src/core/publications/verify/findPublished';
import { VerificationMemory } from '../../../../src/core/publications/verify/verificationMemory';
import { verifyPage } from '../../../../src/core/publications/verify/verifyPage';
import type { Witnesses } from '../../../../src/core/publications/witnesses/registryWitnesses';
import type { Publication } from '../../../../src/core/publications/work';
import { diagnostics } from '../../features/problems/diagnostics';

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

const floods: Publication = {
  ...tides,
  csl: { ...tides.csl, id: '10.5555/floods.2', DOI: '10.5555/floods.2', title: 'Saving Memory in Flood Models' },
};

const witnesses: Witnesses = {
  lookUpMany: dois =>
    Promise.resolve(new Map(dois.map(doi => [doi.toLowerCase(), { kind: 'found', publication: tides } as const]))),
  search: words => Promise.resolve({ kind: 'found', publications: words.includes('Flood') ? [floods] : [] }),
};

const right =
  '- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." Lakes 2024. [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const wrong =
  '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." Lakes 2025. [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const path = '_pages/about.md';

/** What is known of the text once it was verified. */
async function verified(text: string): Promise<VerificationMemory> {
  const memory = new VerificationMemory();
  const model = parsePage(text);
  const found = await verifyPage(model, witnesses, { ownNames: [], offersMissing: false });
  assert.ok(found);
  memory.keep('page', path, model, found);
  return memory;
}

/** The problems of the text as it stands now that are about links and records, with the number of their fixes. */
function problemsNow(memory: VerificationMemory, now: string): readonly string[] {
  const page = parsePage(now);
  const remembered = memory.recall('page', path, page);
  return diagnostics({ path, text: now, site: undefined, pageModel: () => page, verified: remembered })
    .filter(({ ruleId }) => /link-|-link|record/.test(ruleId))
    .map(({ ruleId, range, fixes }) => `${ruleId} ${now.slice(range.start, range.end)} ${fixes.length}`);
}

/** The same after the text was verified as it stood before. */
async function problems(before: string, now: string): Promise<readonly string[]> {
  return problemsNow(await verified(before), now);
}

describe('what verification has found out', () => {
  it('is told with the other problems, in place of what the rules guess', async () => {
    assert.deepEqual(await problems('', right + wrong), [
      'wrong-paper-link https://doi.org/10.5555/lakes.1 0',
      'wrong-paper-link https://doi.org/10.5555/lakes.1 0',
    ]);
    assert.deepEqual(await problems(right + wrong, right + wrong), [
      'link-title-mismatch https://doi.org/10.5555/lakes.1 1',
    ]);
  });

  it('moves with its entry', async () => {
    assert.deepEqual(await problems(right + wrong, `# News\n\nText\n\n${wrong}${right}`), [
      'link-title-mismatch https://doi.org/10.5555/lakes.1 1',
    ]);
  });

  it('stays while something else of the entry is changed', async () => {
    const now =
      right + wrong.replace('[[Paper]]', '[[Slides]](floods.pdf) [[Paper]]').replace('Lakes 2025', 'Lakes 2024');
    assert.deepEqual(await problems(right + wrong, now), ['link-title-mismatch https://doi.org/10.5555/lakes.1 1']);
  });

  it('is gone once the entry is mended by its fix, and the new link is known as well', async () => {
    const memory = await verified(right + wrong);
    const mended = right + wrong.replace('10.5555/lakes.1', '10.5555/floods.2');
    assert.deepEqual(problemsNow(memory, mended), []);
    assert.equal(memory.recall('page', path, parsePage(mended)).verified.length, 2);
    assert.deepEqual(problemsNow(memory, mended.replace('Lakes 2025', 'Lakes 2029')), ['record-differs 2029 1']);
  });

  it('is told of an entry that takes over the link of one that was verified', async () => {
    const copied = `- Jo Park, Kim Lee. "Counting Ferries on Mountain Rivers." Lakes 2026. [[Paper]](https://doi.org/10.5555/lakes.1)\n`;
    assert.deepEqual(await problems(right, right + copied), ['link-title-mismatch https://doi.org/10.5555/lakes.1 0']);
  });

  it('is not told of what nobody was asked: there the rules guess again', async () => {
    const other = right.replace('lakes.1', 'lakes.9') + wrong.replace('lakes.1', 'lakes.9');
    assert.deepEqual(await problems(right + wrong, other), [
      'wrong-paper-link https://doi.org/10.5555/lakes.9 0',
      'wrong-paper-link https://doi.org/10.5555/lakes.9 0',
    ]);
  });

  it('leaves the guess where the DOI in a publisher’s address is not registered: the page opens, under both entries', async () => {
    const memory = new VerificationMemory();
    const text = (right + wrong).replaceAll(
      'https://doi.org/10.5555/lakes.1',
      'https://dl.acm.org/doi/10.1145/9925549.9958678',
    );
    const nobody: Witnesses = {
      ...witnesses,
      lookUpMany: dois => Promise.resolve(new Map(dois.map(doi => [doi, { kind: 'absent', doi } as const]))),
    };
    const found = await verifyPage(parsePage(text), nobody, { ownNames: [], offersMissing: false });
    assert.ok(found);
    memory.keep('page', path, parsePage(text), found);
    assert.deepEqual(
      problemsNow(memory, text).map(problem => problem.split(' ')[0]),
      ['wrong-paper-link', 'wrong-paper-link'],
    );
    const ruled = memory
      .recall('page', path, parsePage(text))
      .findings.map(({ ruleId, severity }) => [ruleId, severity]);
    assert.deepEqual(ruled, Array(2).fill(['doi-unregistered', 'info']));
  });

  it('keeps nothing of the states that an entry goes through while it is typed', async () => {
    const memory = await verified(right + wrong);
    const titles = Array.from({ length: 50 }, (_, letters) => wrong.replace('Saving', 'x'.repeat(letters)));
    for (const title of titles) memory.recall('page', path, parsePage(right + title));
    assert.deepEqual(problemsNow(memory, right + wrong), ['link-title-mismatch https://doi.org/10.5555/lakes.1 1']);
  });

  it('goes by what was said last where an entry is asked about again', async () => {
    const memory = new VerificationMemory();
    const model = parsePage(right);
    const asking = { ownNames: [], offersMissing: false };
    const mistaken: Witnesses = {
      ...witnesses,
      lookUpMany: dois =>
        Promise.resolve(new Map(dois.map(doi => [doi.toLowerCase(), { kind: 'found', publication: floods } as const]))),
    };
    for (const asked of [mistaken, witnesses]) {
      const found = await verifyPage(model, asked, asking);
      assert.ok(found);
      memory.keep('page', path, model, found, 'kept');
    }
    const changed = right.replace('Lakes 2024.', 'Lakes 2024. Oral.');
    assert.deepEqual(problemsNow(memory, changed), []);
  });

  it('offers the DOI of a work that was found for two of its entries, or twice for one', async () => {
    const lacking = '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." Lakes 2025. [[Paper]]()\n';
    // each answer is an object of its own, as those of a registry are
    const each: Witnesses = {
      ...witnesses,
      search: () => Promise.resolve({ kind: 'found', publications: [{ ...floods }] }),
    };
    const memory = new VerificationMemory();
    const model = parsePage(lacking + lacking);
    const asking = { ownNames: [], offersMissing: true };
    const offered = ['doi-missing Saving Memory in Flood Models 1', 'doi-missing Saving Memory in Flood Models 1'];
    for (const times of ['once', 'twice']) {
      const found = await verifyPage(model, each, asking);
      assert.ok(found);
      memory.keep('page', path, model, found, 'kept');
      const changed = (lacking + lacking).replaceAll('Lakes 2025.', 'Lakes 2025. Oral.');
      assert.deepEqual(
        memory
          .recall('page', path, parsePage(changed))
          .findings.map(
            ({ ruleId, range, fixes = [] }) => `${ruleId} ${changed.slice(range.start, range.end)} ${fixes.length}`,
          ),
        offered,
        times,
      );
    }
  });

  it('of the entries that were not asked about again stays, or is forgotten, as is wanted', async () => {
    const other = right.replace('Tides of Attention', 'Waves of Attention').replace('lakes.1', 'lakes.7');
    const model = parsePage(right + other);
    for (const [others, count] of [
      ['kept', 2],
      ['forgotten', 1],
    ] as const) {
      const memory = await verified(right + other);
      const isWanted = ({ identifiers }: Entry): boolean => identifiers[0]?.doi === '10.5555/lakes.1';
      const found = await verifyPage(model, witnesses, { ownNames: [], offersMissing: false, isWanted });
      assert.ok(found);
      memory.keep('page', path, model, found, others);
      assert.equal(memory.recall('page', path, model).verified.length, count, others);
    }
  });

  it('can be switched off in the page', async () => {
    const off = `<!-- homepage-disable link-title-mismatch -->\n\n${right}${wrong}`;
    assert.deepEqual(await problems(off, off), []);
  });
});

describe('what became of a preprint', () => {
  const preprint =
    '- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." arXiv preprint arXiv:2401.00001 (2024).\n';
  const doi = '10.48550/arXiv.2401.00001';
  const posted: Publication = {
    ...tides,
    csl: { ...tides.csl, id: doi, DOI: doi, type: 'article' },
    notices: [{ kind: 'published-as', doi: '10.5555/lakes.1' }],
  };
  const told = async (now: string): Promise<readonly string[]> => {
    const memory = new VerificationMemory();
    const model = parsePage(preprint);
    const knows: Witnesses = {
      ...witnesses,
      lookUpMany: dois =>
        Promise.resolve(
          new Map(
            dois.map(one => [one.toLowerCase(), { kind: 'found', publication: one === doi ? posted : tides } as const]),
          ),
        ),
    };
    memory.keepPublished('page', path, model, (await findPublished(model, knows, [], undefined)) ?? [], []);
    return memory
      .recall('page', path, parsePage(now))
      .findings.map(({ ruleId, range }) => `${ruleId} ${now.slice(range.start, range.end)}`);
  };

  it('is told as long as the entry shows it, whatever else is changed', async () => {
    assert.deepEqual(await told(preprint), ['now-published 2401.00001']);
    assert.deepEqual(await told(preprint.replace('Ada Reed', '**Ada Reed**')), ['now-published 2401.00001']);
  });

  it('is told no longer once the entry names the published version', async () => {
    const named = preprint.replace(
      'arXiv preprint arXiv:2401.00001 (2024)',
      'Lakes 2024. https://doi.org/10.5555/lakes.1',
    );
    assert.deepEqual(await told(named), []);
  });
});
