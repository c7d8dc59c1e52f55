import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import type { Publication } from '../../../src/core/publications/work';
import { inMemory } from './inMemory';

/** A site of the shape that minimal-light gives: one page, one layout, no menu, papers in a data file. */
const config = `title: 林秋 | Lin Qiu
position: Reader of Rivers
affiliation: School of Lakes
email: lin.qiu@example.org

google_scholar: https://scholar.google.com/citations?user=LQLQLQLQLQLQ
github_link:
exclude: [README.md]
`;
const layout = `<!doctype html>
<html lang="en"><head><title>{{ site.title }} | {{ site.affiliation }}</title></head><body>
<h1>{{ site.title }}</h1><p>{{ site.position }}</p><a href="mailto:{{ site.email }}">{{ site.email }}</a>
{% if site.google_scholar %}<a href="{{ site.google_scholar }}">Scholar</a>{% endif %}
{% if site.github_link %}<a href="{{ site.github_link }}">GitHub</a>{% endif %}
{% if site.cv_link %}<a href="{{ site.cv_link }}">CV</a>{% endif %}
{{ content }}<footer>{{ site.time | date: "%Y" }}</footer></body></html>
`;
const index = `---
layout: homepage
---

## About Me

I read rivers.

## News

- **[2029.05]** One paper was accepted.

{% include_relative _includes/publications.md %}
`;
const publications = `<h2 id="publications" style="margin: 2px 0px -15px;">Publications</h2>

<ol class="bibliography">
{% for link in site.data.publications.main %}
<li>
<div class="title"><a href="{{ link.pdf }}">{{ link.title }}</a></div>
<div class="author">{{ link.authors }}</div>
<div class="periodical"><em>{{ link.conference }}</em></div>
</li>
{% endfor %}
</ol>
`;
const list = `main:

  - title: "Tides of All the Lakes"
    authors: <strong>Lin Qiu</strong>, Ada Reed
    conference_short: ISLD
    conference: Symposium on Lakes <strong>(ISLD)</strong>, 2029.
    pdf: https://doi.org/10.5555/tides.1

  - title: "Boats of All the Bridges"
    authors: Ada Reed, <strong>Lin Qiu</strong>
    conference_short: ISLD
    conference: Symposium on Lakes <strong>(ISLD)</strong>, 2028.
    pdf: https://doi.org/10.5555/boats.2
`;
const files: Readonly<Record<string, string>> = {
  '_config.yml': config,
  '_layouts/homepage.html': layout,
  'index.md': index,
  '_includes/publications.md': publications,
  '_data/publications.yml': list,
};

describe('a site made from minimal-light', () => {
  it('is a homepage, with nothing wrong in it', async () => {
    const { service, uri } = inMemory(files);
    assert.equal(await service.isHomepagePage(uri('index.md')), true);
    for (const path of Object.keys(files)) assert.deepEqual((await service.diagnostics(uri(path))).problems, [], path);
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
      ['cv_link'],
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
