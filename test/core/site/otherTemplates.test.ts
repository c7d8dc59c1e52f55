import assert from 'node:assert/strict';
import { fixtureSites } from '../render/fixtureSites';
import { inMemory, type InMemory } from '../service/inMemory';

/** All problems of a site, as `file: rule`. */
async function problemsOf({ service, uri }: InMemory): Promise<readonly string[] | undefined> {
  const checked = await service.check(uri(''));
  return checked?.flatMap(({ path, problems }) => problems.map(({ ruleId }) => `${path}: ${ruleId}`));
}

describe('a site laid out like academicpages', () => {
  const files = fixtureSites().get('collections') ?? {};
  const picture = { 'images/portrait.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const site = (more: Readonly<Record<string, string>> = {}): InMemory => inMemory({ ...files, ...picture, ...more });

  it('is a homepage, with its pages and the documents of its collections', async () => {
    const { service, uri } = site();
    assert.equal(await service.siteOf(uri('_config.yml')), uri(''));
    for (const page of ['_pages/about.md', '_pages/publications.md', '_publications/2021-03-01-roots.md'])
      assert.equal(await service.isHomepagePage(uri(page)), true, page);
  });

  it('has no problem but in the one document whose front matter is broken', async () => {
    assert.deepEqual(await problemsOf(site()), ['_publications/moss.md: front-matter-fatal']);
  });

  it('is shown with its publications, each of which has a page', async () => {
    const { service, uri } = site();
    const list = await service.renderPage(uri('_pages/publications.md'));
    assert.ok(list.kind === 'page');
    assert.match(list.html, /<a href="\/publication\/2024-06-12-rain">Rain as Noise, Rain as Signal<\/a>/);
    const publication = await service.renderPage(uri('_publications/2021-03-01-roots.md'));
    assert.ok(publication.kind === 'page');
    assert.match(publication.html, /Published in <i>Journal of Ground Acoustics<\/i>, 2021/);
  });

  for (const [what, file, from, to, problem] of [
    ['a menu that leads nowhere', '_data/navigation.yml', '/talks/', '/images/cv.pdf', 'nav-target-missing'],
    ['front matter that is cut off', '_pages/about.md', 'redirect_from:', '--\nredirect_from:', 'front-matter-fatal'],
    [
      'a picture that is not there',
      '_publications/2024-06-12-rain.md',
      '\n\nTwo days',
      '\n\n![Rain](/images/rain.png)\n\nTwo days',
      'asset-missing',
    ],
    ['a link without a target', '_talks/2023-05-20-fields.md', 'https://ground.example/fields.pdf', '', 'empty-link'],
  ] as const)
    it(`is told of ${what}`, async () => {
      const changed = (files[file] ?? '').replace(from, to);
      assert.notEqual(changed, files[file]);
      assert.ok((await problemsOf(site({ [file]: changed })))?.includes(`${file}: ${problem}`));
    });
});

describe('a site laid out like al-folio', () => {
  const { service, uri } = inMemory({
    '_config.yml': `first_name: Ines
last_name: Calder
collections:
  news: { output: true }
scholar:
  last_name: [Calder]
  source: /_bibliography/
  bibliography: papers.bib
plugins: [jekyll-scholar]
`,
    '_bibliography/papers.bib': '@article{a, title={Roots at Forty Hertz}, author={Calder, Ines}, year={2021}}\n',
    '_data/socials.yml': 'scholar_userid: InesCalderAAJ\n',
    '_pages/about.md':
      '---\nlayout: about\ntitle: about\npermalink: /\nnav: true\n---\n\n[Soil]()\n\n{% bibliography %}\n',
  });

  it('is left alone: its pages are made by plugins that are not here', async () => {
    assert.equal(await service.siteOf(uri('_config.yml')), undefined);
    assert.equal(await service.isHomepagePage(uri('_pages/about.md')), false);
    assert.deepEqual((await service.diagnostics(uri('_pages/about.md'))).problems, []);
  });

  it('gives its bibliography to a new homepage', async () => {
    const text =
      '@article{a, title={Roots at Forty Hertz}, author={Calder, Ines}, year={2021}, selected={true}, abbr={JGA}}';
    const found = await service.findPublications(undefined, { kind: 'bibliography', text });
    assert.ok(found.kind === 'found');
    assert.deepEqual(
      found.works.map(({ publication, standing }) => [publication.csl.title, standing.kind]),
      [['Roots at Forty Hertz', 'new']],
    );
  });
});
