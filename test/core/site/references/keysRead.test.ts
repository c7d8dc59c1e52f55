import assert from 'node:assert/strict';
import { isMemberRead } from '../../../../src/core/site/references/membersRead';
import { keysRead, parametersRead } from '../../../../src/core/site/references/keysRead';
import { hoverText } from '../../features/hover/hoverText';
import { labels, suggested } from '../../features/completion/suggested';
import { problemsOf, sampleFiles, siteWith, type Files } from '../../rules/sampleSite';

const config = '_config.yml';
const page = '_pages/about.md';
const profilePath = '_includes/author-profile.html';

/** A profile of an invented person with a key of the site's own. */
const withDouban = 'title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  douban: meilin\n';

/** The ways in which a site may read `author.douban`. */
const readers: readonly (readonly [string, Files])[] = [
  ['by its name', { [profilePath]: '{% if author.douban %}{{ author.douban }}{% endif %}' }],
  ['from the site', { [profilePath]: '{{ site.author.douban }}' }],
  ['in brackets', { [profilePath]: '{{ author["douban"] }}' }],
  ['under another name', { [profilePath]: '{% assign me = page.author | default: site.author %}{{ me.douban }}' }],
  [
    'from the authors’ file',
    { [profilePath]: '{% assign me = site.data.authors[page.author] | default: site.author %}{{ me["douban"] }}' },
  ],
  [
    'in a loop over the authors',
    { [profilePath]: '{% for person in site.data.authors %}{{ person[1].douban }}{% endfor %}' },
  ],
  [
    'in another file than the one that names it',
    {
      [profilePath]: '{% assign me = site.author %}{% include links.html %}',
      '_includes/links.html': '{{ me.douban }}',
    },
  ],
  [
    'as a parameter of an include',
    {
      [profilePath]: '{% include links.html person=site.author %}',
      '_includes/links.html': '{{ include.person.douban }}',
    },
  ],
];

describe('the keys that a site’s own files read', () => {
  for (const [how, files] of readers) {
    it(`a key read ${how} is allowed, offered and described`, async () => {
      const site = await siteWith(files);
      assert.ok(keysRead(site, 'author').has('douban'));
      assert.ok(isMemberRead(site, 'douban'));
      assert.deepEqual(await problemsOf(config, { ...files, [config]: withDouban }, 'author-key-dead'), []);
      assert.ok((await labels(config, 'author:\n  name: Mei\n  ‸\n', files)).includes('douban'));
      assert.match(await hoverText(config, 'author:\n  dou‸ban: a\n', files), /Read by “_includes\//);
    });
  }

  for (const [how, profile] of [
    ['by a name made meanwhile', '{% for key in keys %}{{ author[key] }}{% endfor %}'],
    ['so, under another name', '{% assign me = site.author %}{% for key in keys %}{{ me[key] }}{% endfor %}'],
    ['as one entry after the other', '{% for entry in site.author %}{{ entry[0] }}{% endfor %}'],
  ] as const) {
    it(`a key may be read ${how}: nothing is said against any`, async () => {
      const files = { [profilePath]: `{{ author.name }}${profile}` };
      assert.ok(isMemberRead(await siteWith(files), 'douban'));
      assert.deepEqual(await problemsOf(config, { ...files, [config]: withDouban }, 'author-key-dead'), []);
      assert.equal(await hoverText(config, 'author:\n  dou‸ban: a\n', files), '');
    });
  }

  for (const [what, profile] of [
    ['another key', '{{ author.weibo }}'],
    ['its name in an address', '{{ author.name }}<a href="https://www.douban.com/">douban</a>'],
    [
      'a member of one key',
      '{% assign links = site.author.links %}{% for link in links %}{{ link }}{% endfor %}{{ author.name }}',
    ],
    [
      'a choice of a profile',
      '{% assign author = site.data.authors[page.author] | default: site.author %}{{ author.name }}',
    ],
  ] as const) {
    it(`${what} is no reading: the key is dead, and not among those offered`, async () => {
      const files = { [profilePath]: profile };
      const found = await problemsOf(config, { ...files, [config]: withDouban }, 'author-key-dead');
      assert.deepEqual(
        found.map(({ message }) => message.values),
        [['author.douban']],
      );
      assert.ok(!(await labels(config, 'author:\n  name: Mei\n  ‸\n', files)).includes('douban'));
      assert.match(await hoverText(config, 'author:\n  dou‸ban: a\n', files), /do not show it/);
    });
  }

  it('allows and offers in front matter what layouts and includes read of the page', async () => {
    const files = {
      '_layouts/default.html': `${sampleFiles['_layouts/default.html'] ?? ''}{% if page.cover %}<img src="{{ page.cover }}">{% endif %}`,
    };
    const [cover] = (await suggested(page, '---\npermalink: /\n‸\n---\n', files)).filter(
      ({ label }) => label === 'cover',
    );
    assert.deepEqual(cover?.detail, { kind: 'site', text: '_layouts/default.html' });
    const text = '---\npermalink: /\ncover: images/lake.png\n---\n';
    assert.deepEqual(await problemsOf(page, { ...files, [page]: text }, 'front-matter-schema'), []);
  });

  it('allows and offers in _config.yml what layouts and includes read of the site', async () => {
    const files = { '_includes/footer.html': '{{ site.footer_text }}' };
    assert.ok((await labels(config, 'title: Mei\n‸\n', files)).includes('footer_text'));
    const text = `footer_text: Lakes\n${sampleFiles[config] ?? ''}`;
    assert.deepEqual(await problemsOf(config, { ...files, [config]: text }, 'site-config-schema'), []);
    assert.match(await hoverText(config, 'footer‸_text: a\n', files), /Read by “_includes\/footer\.html”/);
  });

  it('knows the parameters of an include', async () => {
    const site = await siteWith({
      '_includes/card.html': '{{ include.title }}{% if include["size"] == 1 %}{% endif %}',
    });
    const file = site.files.get('_includes/card.html');
    assert.deepEqual(file && parametersRead(file), ['title', 'size']);
  });

  it('reads hostile Liquid in time that grows with its length', async () => {
    const hostile = `{% assign ${'a = "'.repeat(20_000)} %}{{ ${'a[1].'.repeat(20_000)} }}{% include x ${'a '.repeat(20_000)} %}`;
    const site = await siteWith({ '_includes/x.html': hostile });
    // of this process alone, whatever else the machine does
    const started = process.cpuUsage();
    keysRead(site, 'author');
    assert.ok(process.cpuUsage(started).user < 1_000_000);
  });
});
