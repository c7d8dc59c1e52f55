import assert from 'node:assert/strict';
import type { RecordStorage } from '../../../../src/core/ports';
import { readKeptAnswer } from '../../../../src/core/publications/registries/keptRecord';
import type { LookUp } from '../../../../src/core/publications/registries/lookUp';
import { createRecordStore, isFresh, lasting } from '../../../../src/core/publications/registries/recordStore';
import type { Publication } from '../../../../src/core/publications/work';

const now = new Date('2026-11-25T12:00:00Z');

const tides: Publication = {
  csl: {
    id: '10.5555/lakes.1',
    type: 'paper-conference',
    title: 'Tides of Attention',
    DOI: '10.5555/lakes.1',
    author: [{ family: 'Lin', given: 'Mei' }, { literal: 'The Lake Group' }],
    issued: { 'date-parts': [[2024, 6]] },
  },
  otherTitles: ['潮汐'],
  years: [2023, 2024],
  source: { registry: 'crossref', url: 'https://example.org/works/10.5555/lakes.1', fetched: now.toISOString() },
  notices: [{ kind: 'corrected', doi: '10.5555/lakes.1c' }],
};

/** A disk of a few texts. */
function disk(texts: Record<string, string> = {}): RecordStorage & { readonly texts: Record<string, string> } {
  return {
    texts,
    load: key => Promise.resolve(texts[key]),
    save: (key, text) => {
      texts[key] = text;
      return Promise.resolve();
    },
  };
}

describe('records of publications', () => {
  const answers: Readonly<Record<string, LookUp>> = {
    found: { kind: 'found', publication: tides },
    absent: { kind: 'absent', doi: '10.5555/none' },
    'existence only': {
      kind: 'unknown',
      doi: '10.3969/x',
      reason: 'existence-only',
      registry: 'doi',
      agency: 'ISTIC',
    },
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(`are the same in the next session: ${name}`, async () => {
      const storage = disk();
      createRecordStore(storage).keep('10.5555/Lakes.1', answer, now);
      const later = await createRecordStore(storage).recall('10.5555/LAKES.1');
      assert.deepEqual(later, { answer, asked: now.toISOString() });
    });
  }

  it('are not kept where nothing was said about the work', async () => {
    const storage = disk();
    const store = createRecordStore(storage);
    store.keep('10.5555/a', { kind: 'unknown', doi: '10.5555/a', reason: 'network', registry: 'crossref' }, now);
    store.keep('10.5555/a', { kind: 'cancelled' }, now);
    assert.equal(await store.recall('10.5555/a'), undefined);
    assert.deepEqual(storage.texts, {});
  });

  it('of a search are found by its words, however they are spaced', async () => {
    const storage = disk();
    createRecordStore(storage).keepSearch('Tides of  Attention Lin', [tides], now);
    const later = await createRecordStore(storage).recallSearch('tides of attention lin ');
    assert.deepEqual(later?.answer, [tides]);
    const record = await createRecordStore(storage).recall('10.5555/lakes.1');
    assert.deepEqual(record?.answer, { kind: 'found', publication: tides });
  });

  it('live as long as the session where the host keeps nothing', async () => {
    const store = createRecordStore(undefined);
    store.keep('10.5555/lakes.1', { kind: 'found', publication: tides }, now);
    assert.deepEqual((await store.recall('10.5555/lakes.1'))?.answer, { kind: 'found', publication: tides });
  });

  it('are asked for again after their time, and when they are of the future', () => {
    const asked = now.toISOString();
    const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
    assert.equal(isFresh({ asked }, later(30), lasting.record), true);
    assert.equal(isFresh({ asked }, later(31), lasting.record), false);
    assert.equal(isFresh({ asked }, later(2), lasting.absence), false);
    assert.equal(isFresh({ asked }, later(-2), lasting.record), false);
  });
});

describe('what stands in the storage', () => {
  const whole = JSON.stringify({ version: 1, asked: now.toISOString(), answer: { kind: 'found', publication: tides } });
  it('is read as it was written', () =>
    assert.deepEqual(readKeptAnswer(whole)?.answer, { kind: 'found', publication: tides }));

  const spoilt: Readonly<Record<string, (record: typeof tides) => unknown>> = {
    'no title but a number': ({ csl, ...rest }) => ({ ...rest, csl: { ...csl, title: 7 } }),
    'a name that is none': ({ csl, ...rest }) => ({ ...rest, csl: { ...csl, author: ['Mei Lin'] } }),
    'a date that is none': ({ csl, ...rest }) => ({ ...rest, csl: { ...csl, issued: '2024' } }),
    'no years': record => ({ ...record, years: undefined }),
    'another registry': ({ source, ...rest }) => ({ ...rest, source: { ...source, registry: 'toString' } }),
    'notices that are none': record => ({ ...record, notices: [null] }),
  };
  for (const [name, spoil] of Object.entries(spoilt)) {
    it(`does not count with ${name}`, () => {
      const answer = { kind: 'found', publication: spoil(tides) };
      assert.equal(readKeptAnswer(JSON.stringify({ version: 1, asked: now.toISOString(), answer })), undefined);
    });
  }
  for (const [name, text] of [
    ['of another version', whole.replace('"version":1', '"version":0')],
    ['cut off', whole.slice(0, -9)],
    ['without a date', whole.replace(now.toISOString(), 'yesterday')],
    ['of another kind', '[]'],
    ['empty', ''],
  ] as const)
    it(`does not count: ${name}`, () => assert.equal(readKeptAnswer(text), undefined));
});
