import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

const config = smallSite['_config.yml'] ?? '';
const academicpages = Object.fromEntries(Object.entries(smallSite).filter(([path]) => path !== '_data/navigation.yml'));

/** What one key has done to `_config.yml`, each above the profile. */
const slips = {
  'a colon in the title': 'title: Lin Qiu: my page\n',
  'a line that stands too far right': 'locale: en\n title: Lin Qiu\n',
  'a quote without an end': 'title: "Lin Qiu\n',
  'a bracket without an end': 'title: [Lin Qiu\n',
  'a word without a colon': 'title\n',
  'a tab': '\ttitle: Lin Qiu\n',
  'both versions of a merge': '<<<<<<< HEAD\ntitle: Lin Qiu\n=======\ntitle: Qiu Lin\n>>>>>>> origin/main\n',
};

describe('a homepage whose _config.yml cannot be read', () => {
  for (const [what, line] of Object.entries(slips)) {
    it(`is one all the same, and is told of ${what}`, async () => {
      const { service, uri } = inMemory({ ...academicpages, '_config.yml': line + config.replace(/^title.*\n/, '') });
      assert.equal(await service.siteOf(uri('_pages/about.md')), uri(''));
      assert.equal(await service.isHomepagePage(uri('_pages/about.md')), true);
      assert.deepEqual(await service.stoppedFiles(uri('')), [uri('_config.yml')]);
      const { problems } = await service.diagnostics(uri('_config.yml'));
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.severity, 'error');
    });
  }

  it('keeps its views at the key that breaks it', async () => {
    const { service, uri } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    const titles = async (): Promise<readonly string[] | undefined> =>
      (await service.sectionsView(page))?.sections.map(({ title }) => title);
    assert.deepEqual(await titles(), ['News']);
    service.setDocument(uri('_config.yml'), config.replace('"Lin Qiu"', 'Lin Qiu: my page'));
    assert.deepEqual(await titles(), ['News']);
  });

  it('is none where it is a blog, which has a name as its author', async () => {
    const blog = 'title: Lakes: a blog\nauthor: Lin Qiu\n';
    const { service, uri } = inMemory({ ...smallSite, '_config.yml': blog });
    assert.equal(await service.siteOf(uri('_pages/about.md')), undefined);
  });

  it('is one of minimal-light by the keys that stand at the top', async () => {
    const light = {
      '_layouts/homepage.html': '{{ content }}\n',
      'index.md': '---\nlayout: homepage\n---\n\n## News\n',
    };
    const broken = 'title: "Lin Qiu\nposition: Ph.D. Student\n';
    const { service, uri } = inMemory({ ...light, '_config.yml': broken });
    assert.equal(await service.siteOf(uri('index.md')), uri(''));
    const { service: other, uri: otherUri } = inMemory({ ...light, '_config.yml': 'title: "Lakes\n' });
    assert.equal(await other.siteOf(otherUri('index.md')), undefined);
  });
});
