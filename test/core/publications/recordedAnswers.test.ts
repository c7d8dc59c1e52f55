import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dblpPeople, readDblpHit } from '../../../src/core/publications/authorWorks/dblpRecord';
import { readOpenalexWork } from '../../../src/core/publications/registries/openalexRecord';
import { readOrcidWorks } from '../../../src/core/publications/authorWorks/orcidSummary';
import { readCrossrefItem } from '../../../src/core/publications/registries/crossref';
import { readDataciteItem } from '../../../src/core/publications/registries/datacite';
import type { Described } from '../../../src/core/publications/records/described';
import { at, listAt, parseJson, textAt, type Json } from '../../../src/core/publications/records/jsonValue';
import { titleSimilarity } from '../../../src/core/publications/matching/titleSimilarity';

/** Answers of the real services, kept outside of the repository: the tests beside this one need none of them. */
const folder = path.resolve('../shared/doi-fixtures');
const there = existsSync(folder);

function filesOf(...names: readonly string[]): readonly Json[] {
  const from = path.join(folder, ...names);
  return readdirSync(from)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => parseJson(readFileSync(path.join(from, name), 'utf8')) ?? []);
}

/** What a raw record says, as far as it says it. */
interface Said {
  readonly title: string | undefined;
  readonly authors: number;
  readonly year: string | undefined;
  readonly venue: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  readonly doi: string | undefined;
}

/** A number that is none yet is left out on purpose. */
function given(number: string | undefined): string | undefined {
  return ['null', 'no-no', '0-0'].includes(number ?? '') ? undefined : number;
}

/** Fields of `said` that the reading has lost or changed. */
function lost(said: Said, { csl, years }: Described): readonly string[] {
  const wrong: string[] = [];
  const missing = (name: string, raw: string | undefined, read: string | undefined): void => {
    if (raw !== undefined && read === undefined) wrong.push(`${name} of ${csl.id}: ${raw}`);
  };
  const different = (name: string, raw: string | undefined, read: string | undefined): void => {
    if (raw !== undefined && raw !== read) wrong.push(`${name} of ${csl.id}: ${raw} → ${read ?? 'nothing'}`);
  };
  // the reading adds a subtitle
  const isHead = (csl.title ?? '').startsWith(said.title?.replace(/[\s.]+$/, '') ?? '');
  if (said.title !== undefined && !isHead && (titleSimilarity(said.title, csl.title ?? '') ?? 1) < 0.9)
    wrong.push(`title of ${csl.id}: ${said.title} → ${csl.title ?? 'nothing'}`);
  if (said.authors !== (csl.author ?? csl.editor ?? []).length)
    wrong.push(`authors of ${csl.id}: ${said.authors} → ${csl.author?.length ?? 0}`);
  if (said.year !== undefined && !years.includes(Number(said.year))) wrong.push(`year of ${csl.id}: ${said.year}`);
  missing('venue', said.venue, csl['container-title'] ?? csl.publisher);
  different('volume', said.volume, csl.volume);
  different('issue', said.issue, csl.issue);
  different('pages', said.pages, csl.page);
  if (said.doi?.toLowerCase() !== csl.DOI?.toLowerCase())
    wrong.push(`DOI of ${csl.id}: ${said.doi ?? 'none'} → ${csl.DOI ?? 'none'}`);
  return wrong;
}

describe(`recorded answers${there ? '' : ' (skipped: ../shared/doi-fixtures is not here)'}`, () => {
  before(function () {
    if (!there) this.skip();
  });

  it('of DBLP keep all that an entry needs', () => {
    const hits = filesOf('dblp', 'search-derived').flatMap(answer => listAt(answer, 'result', 'hits', 'hit'));
    assert.ok(hits.length >= 40);
    const wrong = hits.flatMap(hit => {
      const info = at(hit, 'info');
      const work = readDblpHit(hit);
      if (work === undefined) return [`unread: ${textAt(info, 'title') ?? ''}`];
      const isArxiv = textAt(info, 'venue') === 'CoRR';
      const arxiv = /^abs\/(.+)$/.exec(textAt(info, 'volume') ?? '')?.[1];
      return lost(
        {
          title: textAt(info, 'title'),
          authors: dblpPeople(hit).length,
          year: textAt(info, 'year'),
          venue: textAt(info, 'venue'),
          volume: isArxiv ? undefined : textAt(info, 'volume'),
          issue: textAt(info, 'number'),
          pages: textAt(info, 'pages'),
          doi: arxiv === undefined ? textAt(info, 'doi') : `10.48550/arXiv.${arxiv}`,
        },
        work,
      );
    });
    assert.deepEqual(wrong, []);
    const names = hits.flatMap(hit => readDblpHit(hit)?.csl.author ?? []);
    assert.ok(names.every(({ family, literal }) => !/\d/.test(`${family ?? ''}${literal ?? ''}`)));
    assert.ok(hits.every(hit => !/[^.]\.$/.test(readDblpHit(hit)?.csl.title ?? '')));
  });

  it('of OpenAlex keep all that an entry needs', () => {
    const works = [
      ...filesOf('openalex', 'works'),
      ...filesOf('openalex', 'search-derived').flatMap(answer => listAt(answer, 'results')),
    ];
    assert.ok(works.length >= 90);
    const wrong = works.flatMap(work => {
      const read = readOpenalexWork(work);
      if (read === undefined) return [`unread: ${textAt(work, 'title') ?? ''}`];
      const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/.exec(
        textAt(work, 'primary_location', 'landing_page_url') ?? '',
      )?.[1];
      const doi = textAt(work, 'doi')?.replace('https://doi.org/', '');
      return lost(
        {
          title: textAt(work, 'title'),
          authors: listAt(work, 'authorships').length,
          year: textAt(work, 'publication_year'),
          venue:
            textAt(work, 'primary_location', 'source', 'display_name') ??
            textAt(work, 'primary_location', 'raw_source_name'),
          volume: given(textAt(work, 'biblio', 'volume')),
          issue: given(textAt(work, 'biblio', 'issue')),
          pages: undefined,
          doi: doi ?? (arxiv === undefined ? undefined : `10.48550/arXiv.${arxiv}`),
        },
        read,
      );
    });
    assert.deepEqual(wrong, []);
  });

  it('of ORCID keep title, year, journal and DOI of every group', () => {
    let groups = 0;
    const wrong: string[] = [];
    for (const answer of filesOf('orcid', 'works').filter(file => at(file, 'group') !== undefined)) {
      const all = listAt(answer, 'group');
      const works = readOrcidWorks(answer) ?? [];
      assert.equal(works.length, all.length);
      groups += all.length;
      for (const [index, group] of all.entries()) {
        const summaries = listAt(group, 'work-summary');
        const first = summaries[0];
        const ids = summaries.flatMap(summary => listAt(summary, 'external-ids', 'external-id'));
        const doi = ids.find(id => textAt(id, 'external-id-type') === 'doi');
        const said: Said = {
          title: textAt(first, 'title', 'title', 'value'),
          authors: 0,
          year: textAt(first, 'publication-date', 'year', 'value'),
          venue: textAt(first, 'journal-title', 'value'),
          volume: undefined,
          issue: undefined,
          pages: undefined,
          doi: textAt(doi, 'external-id-value'),
        };
        const read = works[index];
        if (read !== undefined) wrong.push(...lost(said, read));
      }
    }
    assert.ok(groups >= 190);
    assert.deepEqual(wrong, []);
  });

  it('of Crossref keep all that an entry needs', () => {
    const works = [
      ...filesOf('crossref', 'works').map(answer => at(answer, 'message') ?? answer),
      ...filesOf('crossref', 'works-from-list').map(answer => at(answer, 'message') ?? answer),
      ...filesOf('crossref', 'search-derived').flatMap(answer => listAt(answer, 'message', 'items')),
    ];
    assert.ok(works.length >= 100);
    const wrong = works.flatMap(work => {
      const read = readCrossrefItem(work);
      if (read === undefined) return [`unread: ${textAt(work, 'DOI') ?? ''}`];
      const authors = listAt(work, 'author').filter(
        person => (textAt(person, 'family') ?? textAt(person, 'given') ?? textAt(person, 'name')) !== undefined,
      ).length;
      return lost(
        {
          title: textAt(work, 'title', 0),
          authors: authors > 0 ? authors : listAt(work, 'editor').length,
          year: textAt(work, 'issued', 'date-parts', 0, 0),
          venue: textAt(work, 'container-title', 0),
          volume: given(textAt(work, 'volume')),
          issue: given(textAt(work, 'issue')),
          pages: given(textAt(work, 'page')?.replace(/\s/g, '')),
          doi: textAt(work, 'DOI'),
        },
        read,
      );
    });
    assert.deepEqual(wrong, []);
  });

  it('of DataCite keep all that an entry needs', () => {
    const works = filesOf('datacite', 'dois').map(answer => at(answer, 'data') ?? answer);
    assert.ok(works.length >= 20);
    const wrong = works.flatMap(work => {
      const doi = textAt(work, 'attributes', 'doi') ?? '';
      const read = readDataciteItem(work, doi, 2028);
      if (read === undefined) return [`unread: ${doi}`];
      const year = textAt(work, 'attributes', 'publicationYear');
      return lost(
        {
          title: textAt(work, 'attributes', 'titles', 0, 'title'),
          authors: listAt(work, 'attributes', 'creators').length,
          year: Number(year) > 2028 ? undefined : year,
          venue: textAt(work, 'attributes', 'container', 'title') ?? textAt(work, 'attributes', 'publisher'),
          volume: textAt(work, 'attributes', 'container', 'volume'),
          issue: textAt(work, 'attributes', 'container', 'issue'),
          pages: undefined,
          doi,
        },
        read,
      );
    });
    assert.deepEqual(wrong, []);
  });
});
