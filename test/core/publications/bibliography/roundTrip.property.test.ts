import assert from 'node:assert/strict';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { readRis } from '../../../../src/core/publications/bibliography/readRis';
import { writeBibtex } from '../../../../src/core/publications/bibliography/bibtex';
import { writeRis } from '../../../../src/core/publications/bibliography/ris';
import type { CslItem } from '../../../../src/core/publications/work';
import { cslItem } from '../../../../src/core/publications/work';
import { randomCslItem } from '../../../fuzz/cslItems';
import { createRandom } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';

/** What RIS has fields for: HTML's signs are markup in it, a short name alone is the name, dates have no end. */
function inRis(item: CslItem): CslItem {
  const plain = JSON.parse(JSON.stringify(inProceedings(item)).replace(/&amp;|<\/?i>/g, '+')) as CslItem;
  const lost = new Set<keyof CslItem>([
    'original-title',
    ...(item.type === 'paper-conference' ? [] : (['event-title', 'event-place'] as const)),
    ...(item['container-title'] === undefined ? (['container-title-short'] as const) : []),
    ...(item.type === 'patent' ? (['ISBN', 'ISSN'] as const) : []),
    item.type === 'software' || item.type === 'dataset' ? 'edition' : 'version',
  ]);
  const kept = Object.entries(plain).filter(([name]) => !lost.has(name as keyof CslItem));
  const [start] = item.issued?.['date-parts'] ?? [];
  return cslItem(
    { id: item.id, type: item.type === 'review' ? 'article-journal' : item.type },
    {
      title: 'Untitled',
      ...Object.fromEntries(kept.filter(([name]) => name !== 'id' && name !== 'type')),
      issued: start && { 'date-parts': [start] },
    },
  );
}

/** A conference without proceedings is read as what they are called. */
function inProceedings(item: CslItem): CslItem {
  const { 'event-title': event, ...rest } = item;
  if (item.type !== 'paper-conference' || event === undefined || item['container-title'] !== undefined) return item;
  return { ...rest, 'container-title': event };
}

describe('bibliographies of random works', () => {
  for (let block = 0; block < 8; block += step(2)) {
    it(`are read from BibTeX as they were written (seeds ${block * 50}-${block * 50 + 49})`, async () => {
      for (let seed = block * 50; seed < block * 50 + 50; seed++) {
        const item = randomCslItem(createRandom(seed));
        const text = writeBibtex([item]);
        const { entries, unread } = await readBibtex(text);
        assert.deepEqual([entries.map(({ csl }) => csl), unread], [[item], []], `seed ${seed}:\n${text}`);
      }
    });
  }

  it('are read from RIS as they were written, where RIS has a field for it', () => {
    for (let seed = 0; seed < rounds(200); seed++) {
      const random = createRandom(seed);
      const item = inRis(randomCslItem(random));
      const text = writeRis([item]);
      const { entries, unread } = readRis(text);
      assert.deepEqual([entries.map(({ csl }) => csl), unread], [[item], []], `seed ${seed}:\n${text}`);
    }
  });

  it('are one entry of BibTeX each, whatever a registry has in a field', async () => {
    const hostile = [
      '3}, \\input{/etc/passwd',
      '1234-5678},\n}\n@preamble{"\\input{x}"}\n@misc{y, z={',
      '}{',
      '{',
      '\\',
      '%',
      '"',
      '10.5555/a},url={b',
      'https://lakes.example/}\n@misc{b,',
    ];
    for (const [field, value] of fields.flatMap(name => hostile.map(text => [name, text] as const))) {
      const item: CslItem = { id: 'lakes', type: 'article-journal', title: 'Lakes', [field]: value };
      const names = [{ family: value, given: value, suffix: value }, { literal: value }];
      for (const one of [item, { ...item, author: names }, { ...item, editor: names, type: 'book' as const }]) {
        const text = writeBibtex([one]);
        assert.equal(whereItEnds(text), text.length - 1, text);
        const { entries, unread } = await readBibtex(text);
        assert.deepEqual([entries.length, unread], [1, []], text);
      }
    }
  });
});

/** All that are texts. */
const fields: readonly (keyof CslItem)[] = [
  ...(['id', 'title', 'original-title', 'container-title', 'container-title-short', 'collection-title'] as const),
  ...(['event-title', 'event-place', 'volume', 'issue', 'page', 'number', 'publisher', 'publisher-place'] as const),
  ...([
    'DOI',
    'URL',
    'ISBN',
    'ISSN',
    'archive',
    'archive_location',
    'genre',
    'version',
    'edition',
    'language',
  ] as const),
];

/** Behind the first entry, as BibTeX finds it: it counts braces, those behind a backslash too. */
function whereItEnds(text: string): number {
  let depth = 0;
  for (let at = text.indexOf('{'); at < text.length; at++) {
    if (text.charAt(at) === '{') depth++;
    else if (text.charAt(at) === '}' && --depth === 0) return at + 1;
  }
  return -1;
}
