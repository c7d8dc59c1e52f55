import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { HttpClient } from '../../../src/core/ports';
import { inMemory, smallSite } from '../../core/service/inMemory';
import { randomCslItem } from '../cslItems';
import { pick, type Random } from '../random';
import type { FuzzTarget } from '../target';

const page = `---
permalink: /
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin. "Saving Memory in Flood Models." 2025. [[arXiv]](https://arxiv.org/abs/2501.00001)
- Mei Lin. "What the River Said." 2023.
`;

const names: readonly [string, ...string[]] = [
  ...(['message', 'items', 'title', 'author', 'family', 'given', 'issued', 'date-parts', 'DOI', 'data', 'attributes'] as const),
  ...['titles', 'creators', 'results', 'group', 'work-summary', 'external-ids', 'external-id', 'value', 'result', 'hits', 'hit'],
  ...['info', 'authors', 'text', '@pid', 'relation', 'update-to', 'container-title', 'type', 'URL', 'display_name', 'ids', 'total-results'],
]; // oxfmt-ignore

/** Answers as registries gave them. */
const recorded: readonly unknown[] = readdirSync('test/fixtures/publications')
  .filter(name => name.endsWith('.json'))
  .sort()
  .map(name => JSON.parse(readFileSync(path.join('test/fixtures/publications', name), 'utf8')) as unknown);

/** A value of any kind, in whose objects the names that registries use stand anywhere. */
function anything(random: Random, depth = 0): unknown {
  switch (depth > 5 ? random(6) : random(10)) {
    case 0:
      return null;
    case 1:
      return random(3000) - 500;
    case 2:
      return random(2) === 0;
    case 3:
      return pick(random, ['', 'Tides of Attention for Reading Lakes', '10.5555/lakes.1', '2024', '<i>x', '\uD800', '__proto__']);
    case 4:
      return [[2024, 13, -1], ['x'], []][random(3)];
    case 5:
      return randomCslItem(random);
    case 6:
    case 7:
      return Array.from({ length: random(4) }, () => anything(random, depth + 1));
    default:
      return Object.fromEntries(Array.from({ length: random(7) }, () => [pick(random, names), anything(random, depth + 1)]));
  }
} // oxfmt-ignore

/** The value with about one part in `rarity` replaced by anything, left out, or doubled. */
function spoilt(value: unknown, random: Random, rarity: number): unknown {
  if (random(rarity) === 0) return anything(random, 3);
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      const times = random(rarity) === 0 ? random(3) : 1;
      return Array.from({ length: times }, () => spoilt(item, random, rarity));
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => random(rarity) > 0)
      .map(([name, item]) => [random(rarity) === 0 ? pick(random, names) : name, spoilt(item, random, rarity)]),
  );
}

/** A recorded answer with parts of it spoilt, or JSON of any kind; now and then cut off, or none at all. */
function answer(random: Random): string {
  const value = random(4) === 0 ? anything(random) : spoilt(recorded[random(recorded.length)], random, 8 + random(40));
  // nothing at all has no JSON
  const text = JSON.stringify(value ?? null);
  if (random(12) === 0) return text.slice(0, random(text.length + 1));
  return random(12) === 0 ? `<html>${text}` : text;
}

/** What registries answer, to each question that is asked of them. */
export const registryAnswerTarget: FuzzTarget = {
  name: 'registry-answer',
  make: answer,
  async run(input) {
    const http: HttpClient = {
      send: ({ url }) => Promise.resolve({ kind: 'response', status: 200, url, headers: {}, body: input }),
    };
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page }, {}, http);
    const about = uri('_pages/about.md');
    await service.lookUpDoi('10.5555/lakes.1');
    await service.findPapers('Tides of Attention for Reading Lakes');
    await service.verifyPublications(about, { offersMissing: true });
    await service.findPublishedVersions(about);
    await service.completeEntry(about, page.indexOf('Saving'));
    await service.diagnostics(about);
  },
};
