import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { article, publication } from '../publications/inserting/inserting';
import { smallSite } from './inMemory';

const lakes =
  '<li>Mei Lin, Ada Reed. <a href="https://doi.org/10.5555/lakes.1">Tides of Attention for Reading Lakes</a>. <i>Journal of Lakes</i>, 12(3): 1-9, 2024.</li>';
const floods =
  '<li>Mei Lin, Bo Wang. <a href="https://doi.org/10.5555/lakes.2">Saving Memory in Flood Models</a>. <i>Journal of Floods</i>, 7(1): 20-31, 2023.</li>';
const river =
  '<li>Mei Lin, Jo Park. <a href="https://arxiv.org/abs/2201.00007">What the River Said to the Sea</a>. <i>arXiv preprint arXiv:2201.00007</i>, 2022.</li>';
const text = `---
title: "Mei Lin"
---
<section id="news">
  <h2>News</h2>
  <ul>
    <li><i>2026.02</i>: A talk.</li>
  </ul>
</section>
<section id="papers">
  <h2>Publications</h2>
  <ul>
    ${lakes}
    ${floods}
    ${river}
  </ul>
</section>
<section id="contact">
  <h2>Contact</h2>
  <p>Write to me.</p>
</section>
`;

const registered: readonly RegisteredPaper[] = [
  {
    doi: '10.5555/lakes.1',
    title: 'Tides of Attention for Reading Lakes',
    authors: 'Mei Lin; Ada Reed',
    year: 2024,
    more: { type: 'journal-article', 'container-title': ['Journal of Lakes'], volume: '12', issue: '3', page: '1-9' },
  },
  {
    doi: '10.5555/lakes.2',
    title: 'Saving Memory in Flood Models',
    authors: 'Mei Lin; Bo Wang',
    year: 2020,
    more: { type: 'journal-article', 'container-title': ['Journal of Floods'], volume: '7', issue: '1', page: '20-31' },
  },
  {
    doi: '10.48550/arXiv.2201.00007',
    title: 'What the River Said to the Sea',
    authors: 'Mei Lin; Jo Park',
    year: 2022,
  },
  {
    doi: '10.5555/rivers.3',
    title: 'What the River Said to the Sea',
    authors: 'Mei Lin; Jo Park',
    year: 2023,
    more: { type: 'journal-article', 'container-title': ['Journal of Rivers'], volume: '5', issue: '2', page: '40-55' },
  },
];

const bibtex = `@article{reeds, author = {Lin, Mei}, title = {Reeds That Never Bend at All}, journal = {Journal of Reeds}, year = {2021}}`;

describe('a publication of a page in HTML', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const uri = 'memory:/site/index.html';
  const open = async (page = text): Promise<LanguageService> => {
    server = await startRegistries(registryOf(registered));
    const { base } = server;
    const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
    const { '_pages/about.md': inMarkdown = '', ...site } = smallSite;
    assert.notEqual(inMarkdown, '');
    return createLanguageService(
      {
        workspace: createMemoryWorkspace({ ...site, 'index.html': page }),
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
      },
      () => ({
        rules: {},
        registries: Object.fromEntries(names.map(name => [name, `${base}/${name}`])),
        mailto: undefined,
      }),
    );
  };
  const at = (words: string): number => text.indexOf(words);
  const after = (edits: readonly TextEdit[] | undefined): string => applyEdits(text, edits ?? []);
  const written =
    '<li>Odile Vesper, Ivo Brandt. <a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>. <i>Journal of Invented Textiles</i>, 12(3): 163-179, 2024.</li>';

  it('is inserted at the cursor as its neighbours are, and elsewhere among them', async () => {
    const service = await open();
    const place = at('    <li>Mei Lin, Bo');
    assert.equal(await service.isPlaceOfPapers(uri, place), true);
    const beside = await service.placePublication(uri, place, publication(article));
    assert.equal(after(beside), text.replace(lakes, `${lakes}\n    ${written}`));
    for (const words of ['A talk', '<h2>Publications', '<p>Write'])
      assert.equal(await service.isPlaceOfPapers(uri, at(words)), false, words);
    const onTop = await service.placePublications(uri, [publication(article)]);
    assert.equal(after(onTop?.edits), text.replace(lakes, `${written}\n    ${lakes}`));
  });

  it('is written nowhere in Markdown, where the page has none yet', async () => {
    const empty = '---\ntitle: "Mei Lin"\n---\n<h2>Publications</h2>\n<ul>\n\n</ul>\n';
    const service = await open(empty);
    assert.equal(await service.isPlaceOfPapers(uri, empty.indexOf('<ul>\n') + 5), false);
    assert.equal(await service.placePublications(uri, [publication(article)]), undefined);
    assert.equal(await service.pastedPapers(uri, empty.indexOf('<ul>\n') + 5, bibtex), undefined);
  });

  it('is written nowhere in Markdown, where the others cannot be taken apart', async () => {
    const titles = ['Tides of Lakes', 'Boats of Rivers'].map(
      title => `<li><a href="https://lakes.example/">${title}</a> (2029)</li>`,
    );
    const page = `---\ntitle: "Mei Lin"\n---\n<h2>Publications</h2>\n<ul>\n${titles.join('\n')}\n</ul>\n`;
    const place = page.indexOf('<li', page.indexOf('Tides'));
    const service = await open(page);
    assert.equal(await service.isPlaceOfPapers(uri, place), false);
    assert.equal(await service.pastedPapers(uri, place, bibtex), undefined);
    assert.deepEqual(await service.placePublication(uri, place, publication(article)), []);
    assert.equal(await service.placePublications(uri, [publication(article)]), undefined);
  });

  it('goes among the others in a tab', async () => {
    const tabs = (papers: string): string =>
      `---\ntitle: "Mei Lin"\n---\n<ul class="tabs"><li><h2>About</h2><p>Words</p></li><li><h2>Papers</h2><ol>\n${papers}\n</ol></li></ul>\n`;
    const page = tabs(`${lakes}\n${floods}`);
    const service = await open(page);
    assert.equal(await service.isPlaceOfPapers(uri, page.indexOf(floods)), true);
    const placed = await service.placePublications(uri, [publication(article)]);
    assert.equal(applyEdits(page, placed?.edits ?? []), tabs(`${written}\n${lakes}\n${floods}`));
  });

  it('has no place in a list of other things, nor in all of a page that a table lays out', async () => {
    const papers = `<h2>Papers</h2><ul>\n${lakes}\n${floods}\n</ul>`;
    const news = '<h2>News</h2><ul><li>2026: A talk</li></ul>';
    const words = '<p>Words about lakes</p>';
    for (const body of [
      `<table>\n<tr><td>${news}</td><td>${papers}</td></tr>\n<tr><td>${words}</td></tr>\n</table>\n`,
      `<ul class="tabs"><li>${news}</li><li>${papers}</li><li>${words}</li></ul>\n`,
      `<table><tr><td>${words}<table><tr><td>${news}</td></tr></table>${papers}</td></tr></table>\n`,
    ]) {
      const page = `---\ntitle: "Mei Lin"\n---\n${body}`;
      const service = await open(page);
      for (const place of ['2026', 'Words'])
        assert.equal(await service.isPlaceOfPapers(uri, page.indexOf(place)), false, `${place} ${body}`);
      assert.equal(await service.pastedPapers(uri, page.indexOf('2026'), bibtex), undefined);
      if (body.startsWith('<table'))
        assert.equal(await service.isPlaceOfPapers(uri, page.indexOf('<li>Mei Lin, Bo')), true);
      await server?.close();
    }
  });

  for (const [name, paper] of [
    [
      'cards',
      (title: string) =>
        `<div class="pub">\n<b>${title}</b><br>\nMei Lin, Ann Reed<br>\n<i>Journal of Lakes</i>, 2029\n</div>\n`,
    ],
    ['paragraphs', (title: string) => `<p>Mei Lin, Ann Reed. <b>${title}</b>. <i>Journal of Lakes</i>, 2029.</p>\n`],
  ] as const)
    it(`has a place above the first of ${name}, between them and below the last, not elsewhere`, async () => {
      const papers = `‸\n${paper('Tides of the Northern Lakes')}‸\n${paper('Boats of the Southern Rivers')}‸`;
      const marked = `---\ntitle: "Mei Lin"\n---\n<p>‸Words</p>\n<h2>Papers</h2>\n${papers}\n<h2>Service</h2>\n‸<p>Words</p>\n`;
      const parts = marked.split('‸');
      const places = parts.slice(0, -1).map((_, number) => parts.slice(0, number + 1).join('').length);
      const service = await open(parts.join(''));
      const asked = await Promise.all(places.map(place => service.isPlaceOfPapers(uri, place)));
      assert.deepEqual(asked, [false, true, true, true, false]);
      for (const [number, place] of places.entries())
        assert.equal(
          (await service.pastedPapers(uri, place, bibtex))?.kind,
          asked[number] === true ? 'bibliography' : undefined,
        );
    });

  it('is written of BibTeX that is pasted among the others', async () => {
    const service = await open();
    const pasted = await service.pastedPapers(uri, at('    <li>Mei Lin, Bo'), bibtex);
    assert.deepEqual([pasted?.kind, pasted?.kind === 'bibliography' && pasted.works.length], ['bibliography', 1]);
  });

  it('is edited part by part', async () => {
    const service = await open();
    const place = at('Flood Models');
    assert.equal((await service.showEntry(uri, place))?.title, 'Saving Memory in Flood Models');
    const year = await service.changeEntry(uri, place, { kind: 'field', name: 'year', value: '2021' });
    assert.equal(after(year), text.replace('20-31, 2023', '20-31, 2021'));
    const link = { kind: 'add-link', label: 'Code', target: 'https://code.example/a' } as const;
    const linked = await service.changeEntry(uri, place, link);
    assert.equal(
      after(linked),
      text.replace(floods, floods.replace('</li>', ' <a href="https://code.example/a">Code</a></li>')),
    );
  });

  it('is completed from its record', async () => {
    const bare = text.replace('<i>Journal of Lakes</i>, 12(3): 1-9, 2024', '<i>Journal of Lakes</i>, 2024');
    const service = await open(bare);
    assert.equal(await service.canCompleteEntry(uri, bare.indexOf('Tides')), true);
    const done = await service.completeEntry(uri, bare.indexOf('Tides'));
    assert.ok(done.kind === 'additions');
    const edits = done.additions.map(({ edit }) => edit);
    assert.equal(applyEdits(bare, edits), text);
  });

  it('is verified, and its preprint’s published version found, each with a fix', async () => {
    const service = await open();
    await service.verifyPublications(uri, { offersMissing: false });
    await service.findPublishedVersions(uri);
    const { problems } = await service.diagnostics(uri);
    assert.deepEqual(
      problems.map(({ ruleId, fixes }) => [ruleId, after(fixes[0]?.edits)]),
      [
        ['record-differs', text.replace('20-31, 2023', '20-31, 2020')],
        [
          'now-published',
          text
            .replace('https://arxiv.org/abs/2201.00007', 'https://doi.org/10.5555/rivers.3')
            .replace('<i>arXiv preprint arXiv:2201.00007</i>, 2022', '<i>Journal of Rivers</i>, 5(2): 40-55, 2023'),
        ],
      ],
    );
    const [action] = await service.codeActions(uri, { start: at('2023.'), end: at('2023.') });
    assert.equal(action?.ruleId, 'record-differs');
    assert.notEqual(await service.hover(uri, at('10.5555/lakes.2') + 3), undefined);
  });

  it('is accepted where it stands; lines of news are written in Markdown alone', async () => {
    const service = await open();
    const accepted = { venue: 'Annals of Rivers', year: 2027 };
    assert.deepEqual(await service.acceptanceNews(uri, at('River Said'), accepted), []);
    const done = await service.acceptPaper(uri, at('River Said'), accepted, []);
    assert.deepEqual(
      done.files.map(file => after(file.edits)),
      [text.replace('<i>arXiv preprint arXiv:2201.00007</i>, 2022', '<i>Annals of Rivers</i>, 2027')],
    );
  });

  it('gets a picture', async () => {
    const service = await open();
    const source = { kind: 'new', name: undefined, extension: 'png' } as const;
    const placed = await service.placePicture(uri, at('River Said'), source, 'paper');
    assert.match(placed?.edits[0]?.newText ?? '', /<img src="images\/[^"]+" alt="What the River Said to the Sea">/);
  });
});
