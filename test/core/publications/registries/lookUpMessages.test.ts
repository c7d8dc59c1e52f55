import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LookUp, UnknownLookUp, UnknownReason } from '../../../../src/core/publications/registries/lookUp';
import {
  describeLookUp,
  describeNotice,
  describePause,
  describeSilences,
} from '../../../../src/core/publications/registries/lookUpMessages';
import { publicRegistries } from '../../../../src/core/publications/registries/registries';
import type { Notice, RegistryName } from '../../../../src/core/publications/work';
import type { Message } from '../../../../src/core/text/message';

const doi = '10.5555/x';
const reasons: readonly UnknownReason[] = [
  'network',
  'kept-back',
  'timeout',
  'rate-limit',
  'server',
  'refused',
  'not-json',
  'too-large',
  'existence-only',
];
const failures: readonly LookUp[] = [
  { kind: 'absent', doi },
  { kind: 'malformed', text: 'weave' },
  { kind: 'cancelled' },
  ...reasons.map(reason => ({ kind: 'unknown', doi, reason, registry: 'crossref' }) as const),
  { kind: 'unknown', doi, reason: 'rate-limit', registry: 'crossref', retryAfterSeconds: 30 },
  { kind: 'unknown', doi, reason: 'rate-limit', registry: 'crossref', retryAfterSeconds: 3000 },
  { kind: 'unknown', doi, reason: 'rate-limit', registry: 'openalex', retryAfterSeconds: 30_000 },
  { kind: 'unknown', doi, reason: 'not-json', registry: 'dblp', status: 200 },
  { kind: 'unknown', doi, reason: 'not-json', registry: 'dblp' },
  { kind: 'unknown', doi, reason: 'existence-only', registry: 'doi', agency: 'CNKI' },
];
const source = {
  registry: 'crossref',
  url: 'https://api.crossref.org/works/10.5555/x',
  fetched: '2026-03-01T12:00:00.000Z',
} as const;
const found: readonly LookUp[] = [undefined, 2024].map(year => ({
  kind: 'found',
  publication: {
    csl: {
      id: doi,
      type: 'document',
      title: 'Looms',
      ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    },
    otherTitles: [],
    years: [2024],
    source,
    notices: [],
  },
}));
const notices: readonly Notice[] = [
  ...(['retracted', 'concern', 'corrected', 'new-version'] as const).flatMap(kind => [{ kind }, { kind, doi }]),
  { kind: 'is-update', update: 'expression_of_concern', doi },
  { kind: 'alias', asked: '10.5555/a', registered: doi },
  { kind: 'published-as', doi },
  { kind: 'has-preprint', doi },
  ...(['title', 'authors', 'further authors', 'year'] as const).map(what => ({ kind: 'lacks', what }) as const),
  { kind: 'not-looked-up', registry: 'crossref' },
  { kind: 'damaged-title' },
  { kind: 'recased-names' },
];

describe('What the author is told of a look-up', () => {
  const silences = failures.flatMap(failure => (failure.kind === 'unknown' ? describeSilences([failure]) : []));
  const told: readonly Message[] = [
    ...failures.map(describeLookUp),
    ...silences,
    ...found.map(describeLookUp),
    ...notices.map(describeNotice),
    describePause(`${publicRegistries.crossref}/works/${doi}`, 7, publicRegistries),
  ];

  it('says of every failure that nothing was changed', () => {
    for (const failure of failures) assert.match(describeLookUp(failure).text, /Nothing was changed\./);
  });

  it('says of every failure but a cancelled one what can be done', () => {
    for (const failure of failures.filter(({ kind }) => kind !== 'cancelled')) {
      assert.match(describeLookUp(failure).text, /[Tt]ry again|by hand|Compare|looks like|check/);
    }
  });

  it('names no single work where a reason is told for many, and speaks of no change', () => {
    for (const { text, values } of silences) {
      assert.ok(!values.includes(doi), text);
      assert.doesNotMatch(text, /Nothing was changed/);
    }
  });

  it('tells seconds of a pause of seconds, whatever was asked for', () => {
    const rates = [1, 5, 120, 121].flatMap(retryAfterSeconds =>
      describeSilences([{ kind: 'unknown', doi, reason: 'rate-limit', registry: 'crossref', retryAfterSeconds }]),
    );
    assert.deepEqual(
      rates.map(({ text, values }) => `${values[1] ?? ''} ${text.split(' ').at(-1) ?? ''}`),
      ['2 seconds.', '5 seconds.', '120 seconds.', '3 minutes.'],
    );
  });

  it('says once what is the matter with several registries, and of each what is its own', () => {
    const silent = (registry: RegistryName, reason: UnknownReason): UnknownLookUp => ({
      kind: 'unknown',
      doi,
      registry,
      reason,
    });
    const silences = describeSilences([
      silent('crossref', 'network'),
      silent('datacite', 'rate-limit'),
      silent('doi', 'network'),
      silent('orcid', 'rate-limit'),
    ]);
    assert.deepEqual(
      silences.map(({ text, values }) => text.replace('{0}', values[0] ?? '')),
      [
        'Crossref, doi.org could not be reached. Check the network connection and the proxy.',
        'DataCite asks for fewer requests: wait a minute, then try again.',
        'ORCID asks for fewer requests: wait a minute, then try again.',
      ],
    );
  });

  it('names a registry by its name, at whatever address it is, and anything else by its host', () => {
    const registries = { ...publicRegistries, crossref: 'http://127.0.0.1:4000/crossref' };
    assert.deepEqual(describePause('http://127.0.0.1:4000/crossref/works/x', 7, registries).values, ['Crossref', '7']);
    assert.deepEqual(describePause('https://lakes.example/x', 7, registries).values, ['lakes.example', '7']);
  });

  it('has a value for each place in the sentence', () => {
    for (const { text, values } of told) {
      const places = new Set([...text.matchAll(/\{(\d)\}/g)].map(match => Number(match[1])));
      assert.deepEqual(
        [...places].sort(),
        values.map((_, at) => at),
        text,
      );
    }
  });

  it('has a Chinese translation with the same places', () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Readonly<Record<string, string>>;
    const places = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).sort().join();
    for (const { text } of told) {
      assert.ok(bundle[text] !== undefined && bundle[text] !== text, text);
      assert.equal(places(bundle[text]), places(text), text);
    }
  });

  it('quotes no more than a line of what was typed', () => {
    const [quoted] = describeLookUp({ kind: 'malformed', text: `a\nb ${'x'.repeat(500)}` }).values;
    assert.equal(quoted?.length, 61);
    assert.equal(quoted.startsWith('a b x'), true);
  });
});
