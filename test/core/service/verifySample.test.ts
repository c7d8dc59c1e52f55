import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { summaryOf, verifyFiles } from '../../../src/core/features/publications/verification';
import { parsePage } from '../../../src/core/page/parsePage';
import { createRecordStore } from '../../../src/core/publications/registries/recordStore';
import { registriesWith } from '../../../src/core/publications/registries/registries';
import { verifiableEntries } from '../../../src/core/publications/entries/entriesOf';
import { rememberingWitnesses } from '../../../src/core/publications/witnesses/witnesses';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';

const file = path.resolve('../shared/sample/about.md');
const there = existsSync(file);

/** The entries of the page whose first link is right, by the beginning of their titles. */
const right = ['ADTopk', 'A survey on generative adversarial'];

/** A real page that is no part of this repository, against a registry that holds its papers under DOIs of their own. */
describe(`the sample page, verified${there ? '' : ' (skipped: ../shared/sample is not here)'}`, () => {
  let server: RegistriesServer | undefined;
  before(function () {
    if (!there) this.skip();
  });
  after(() => server?.close());

  it('has each wrong link named, the right DOI offered, and the right ones accepted', async () => {
    const text = readFileSync(file, 'utf8');
    const page = parsePage(text);
    const entries = verifiableEntries(page);
    const own = entries.map(({ printed, identifiers }, at): RegisteredPaper => {
      const isRight = right.some(words => printed.title.startsWith(words));
      const arxiv = identifiers.find(({ doi }) => doi.startsWith('10.48550/'));
      return {
        doi: isRight ? (identifiers[0]?.doi ?? '') : (arxiv?.doi ?? `10.5555/own.${at}`),
        title: printed.title.replace(/\[J\]$/, ''),
        authors: printed.authors.join('; '),
        year: printed.years[0] ?? 2020,
      };
    });
    const strangers = [...new Set(entries.flatMap(({ identifiers }) => identifiers.map(({ doi }) => doi)))]
      .filter(doi => !own.some(paper => paper.doi === doi))
      .map((doi, at): RegisteredPaper => ({
        doi,
        title: `Magnetic bridges of kind ${at}`,
        authors: 'Jo Park',
        year: 2022,
      }));
    server = await startRegistries(registryOf([...own, ...strangers]));
    const { base } = server;
    const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
    const registries = registriesWith(Object.fromEntries(names.map(name => [name, `${base}/${name}`])));
    const witnesses = rememberingWitnesses(
      createRecordStore(undefined),
      { http: createFetchHttpClient(), registries, now: () => new Date('2026-11-25T12:00:00Z') },
      false,
    );
    const verified = await verifyFiles([{ path: 'about.md', page }], witnesses, [], { offersMissing: true });
    assert.ok(verified !== undefined);
    const told = verified.flatMap(one =>
      one.entries.map(({ findings }) =>
        findings.map(({ ruleId, fixes = [] }) => {
          const written = fixes[0]?.edits[0]?.newText ?? '';
          const isOwn = own.some(({ doi }) => written.includes(doi.replace('10.48550/arXiv.', '')));
          return isOwn ? `${ruleId}, with the right DOI` : ruleId;
        }),
      ),
    );
    const expected = entries.map(({ printed, identifiers }) => {
      if (right.some(words => printed.title.startsWith(words))) return [];
      return [`${identifiers.length === 0 ? 'doi-missing' : 'link-title-mismatch'}, with the right DOI`];
    });
    assert.deepEqual(told, expected);
    assert.deepEqual([told.length, told.filter(found => found.length === 0).length], [12, 2]);
    const summary = summaryOf(verified, { offersMissing: true });
    assert.deepEqual(summary.kind === 'verified' && [summary.compared, summary.unchecked], [11, 0]);
  });
});
