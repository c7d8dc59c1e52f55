import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../../src/core/text/edit';
import type { Publication } from '../../../src/core/publications/work';
import { inMemory } from './inMemory';

/** Of the shape that minimal-light gives: one page, one layout, no menu, papers in a data file. */
const folder = path.join(process.cwd(), 'test/fixtures/sites/minimal-light');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files: Readonly<Record<string, string>> = Object.fromEntries(
  ['_config.yml', '_layouts/homepage.html', 'index.md', '_includes/publications.md', '_data/publications.yml'].map(
    file => [file, read(file)],
  ),
);
const config = read('_config.yml');
const list = read('_data/publications.yml');

describe('a site made from minimal-light', () => {
  it('is a homepage, with nothing wrong in it', async () => {
    const { service, uri } = inMemory(files);
    assert.equal(await service.isHomepagePage(uri('index.md')), true);
    for (const file of Object.keys(files)) assert.deepEqual((await service.diagnostics(uri(file))).problems, [], file);
  });

  for (const [why, change] of [
    ['a layout of that name alone', { '_config.yml': 'title: Lakes\n' }],
    ['a profile alone', { '_layouts/homepage.html': undefined }],
  ] as const)
    it(`is not told by ${why}`, async () => {
      const rest = Object.entries({ ...files, ...change }).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text]],
      );
      const { service, uri } = inMemory(Object.fromEntries(rest) as Record<string, string>);
      assert.equal(await service.isHomepagePage(uri('index.md')), false);
    });

  it('has its papers below the heading in HTML that the page shows above them', async () => {
    const { service, uri } = inMemory(files);
    const view = await service.publicationsView(uri('index.md'), 'section');
    assert.deepEqual(
      view?.groups.map(({ label, section, items }) => [label, section, items.map(({ title }) => title)]),
      [['Publications', undefined, ['Tides of All the Lakes', 'Boats of All the Bridges']]],
    );
  });

  it('has sections, none of which is missed in a menu that there is not', async () => {
    const { service, uri } = inMemory(files);
    const view = await service.sectionsView(uri('index.md'));
    assert.deepEqual(
      view?.sections.map(({ title, menu }) => [title, menu]),
      [
        ['About Me', undefined],
        ['News', undefined],
      ],
    );
  });

  it('has its profile at the top of the configuration: what the layout reads', async () => {
    const { service, uri } = inMemory(files);
    const view = await service.profileView(uri('index.md'));
    assert.deepEqual(
      view?.items.map(({ key, value, state }) => [key, value, state]),
      [
        ['title', '林秋 | Lin Qiu', 'filled'],
        ['position', 'Reader of Rivers', 'filled'],
        ['affiliation', 'School of Lakes', 'filled'],
        ['email', 'lin.qiu@example.org', 'filled'],
        ['google_scholar', 'https://scholar.google.com/citations?user=LQLQLQLQLQLQ', 'filled'],
        ['github_link', '', 'empty'],
      ],
    );
    assert.deepEqual(
      view.missing.map(({ name }) => name),
      ['github_link', 'cv_link'],
    );
  });

  it('gets a key of the profile below those that the layout reads before it', async () => {
    const { service, uri } = inMemory(files);
    const change = await service.addProfileKey(uri('index.md'), 'cv_link', 'files/cv.pdf');
    assert.ok(change.kind === 'edits');
    const [file] = change.files;
    assert.equal(
      applyEdits(config, file?.edits ?? []),
      config.replace('github_link:\n', 'github_link:\ncv_link: "files/cv.pdf"\n'),
    );
  });

  it('has a CV: who it is of, and the papers under their heading', async () => {
    const { service, uri } = inMemory(files);
    const cv = await service.cv(uri('index.md'));
    assert.ok(cv);
    assert.deepEqual(cv.profile, {
      name: '林秋',
      label: 'Reader of Rivers, School of Lakes',
      email: 'lin.qiu@example.org',
      accounts: [{ network: 'Google Scholar', url: 'https://scholar.google.com/citations?user=LQLQLQLQLQLQ' }],
    });
    assert.deepEqual(
      cv.sections.map(({ title, id, blocks }) => [title, id, blocks.map(({ kind }) => kind)]),
      [
        ['About Me', 'about-me', ['paragraph']],
        ['News', 'news', ['item']],
        ['Publications', 'publications', ['work', 'work']],
      ],
    );
  });

  it('writes a new paper as its neighbours are written, the owner marked', async () => {
    const { service, uri } = inMemory(files);
    const publication: Publication = {
      csl: {
        id: 'dunes',
        type: 'paper-conference',
        title: 'Dunes of All the Shores',
        author: [
          { family: 'Qiu', given: 'Lin' },
          { family: 'Yan', given: 'Mo' },
        ],
        'container-title': 'Symposium on Lakes',
        issued: { 'date-parts': [[2030]] },
        DOI: '10.5555/dunes.4',
      },
      otherTitles: [],
      years: [2030],
      source: { registry: 'crossref', url: 'https://api.example.org/', fetched: '2026-11-25T12:00:00Z' },
      notices: [],
    };
    const edits = await service.placePublication(uri('_data/publications.yml'), list.indexOf('Tides'), publication);
    const written = applyEdits(list, edits);
    assert.match(written, /- title: "Dunes of All the Shores"\n {4}authors: <strong>Lin Qiu<\/strong>, Mo Yan\n/);
    assert.ok(written.indexOf('Dunes') < written.indexOf('Tides'));
  });
});
