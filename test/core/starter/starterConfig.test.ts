import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withChineseComments } from '../../../src/core/authoring/starterComments';
import { starterHas, starterText } from './starterFiles';

interface Config {
  readonly [key: string]: unknown;
  readonly author: Readonly<Record<string, unknown>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly plugins: readonly string[];
  readonly kramdown: Readonly<Record<string, unknown>>;
  readonly defaults: readonly { readonly scope: unknown; readonly values: unknown }[];
}

const config = parse(starterText('_config.yml')) as Config;

/** What GitHub Pages runs: https://pages.github.com/versions.json. Any other plugin is silently left out there. */
const pagesPlugins = ['jekyll-sitemap', 'jekyll-redirect-from', 'jekyll-feed', 'jekyll-paginate', 'jekyll-gist'];

const siteKeys = `title description repository url baseurl google_scholar_stats_use_cdn google_analytics_id
  google_site_verification bing_site_verification baidu_site_verification author include exclude markdown kramdown
  defaults sass permalink timezone plugins`;

const authorKeys = `name avatar bio location employer uri email googlescholar orcid dblp researchgate pubmed impactstory
  github linkedin twitter facebook instagram weibo stackoverflow youtube bitbucket codepen dribbble flickr foursquare
  keybase lastfm pinterest soundcloud steam tumblr xing wikipedia`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Networks without a drawing: the profile shows a chain link before their names. */
const chainLinks = words(`impactstory bitbucket codepen dribbble flickr foursquare keybase lastfm pinterest soundcloud
  steam tumblr xing`);

describe('starter site: _config.yml', () => {
  it('has every key that a page author may set', () => {
    assert.deepEqual(
      words(siteKeys).filter(key => !(key in config)),
      [],
    );
    assert.deepEqual(
      words(authorKeys).filter(key => !(key in config.author)),
      [],
    );
  });

  it('has no key that the schema does not know, so that each is explained, completed and checked', () => {
    const { properties } = JSON.parse(readFileSync('schemas/site-config.schema.json', 'utf8')) as {
      readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
    };
    assert.deepEqual(
      Object.keys(config).filter(key => !(key in properties)),
      [],
    );
    assert.deepEqual(
      Object.keys(config.author).filter(key => !(key in (properties.author?.properties ?? {}))),
      [],
    );
  });

  it('has a drawing for each icon that the profile names, but for networks of a chain link, and draws no other', () => {
    const all = (file: string, written: RegExp): readonly string[] =>
      [...starterText(file).matchAll(written)].map(([, name = '']) => name);
    const drawn = all('_includes/icon.html', /when "(\w+)"/g);
    const named = all('_includes/author-profile.html', /include icon\.html name="(\w+)"/g);
    assert.deepEqual(
      named.filter(name => !drawn.includes(name)),
      chainLinks,
    );
    assert.deepEqual(
      drawn.filter(name => !named.includes(name)),
      [],
    );
  });

  it('speaks in its comments of keys that it has, in English and in Chinese', () => {
    const text = starterText('_config.yml');
    for (const told of [text, withChineseComments(text)]) {
      const keys = [...told.matchAll(/#.*`(\w+):/g)].map(([, key = '']) => key);
      assert.deepEqual(keys, ['google_scholar_stats_live']);
      assert.ok(keys.every(key => key in config));
      assert.doesNotMatch(told, /when live|live 为/);
    }
  });

  it('leaves the keys of other people’s services blank', () => {
    const keys = [
      'google_analytics_id',
      'google_site_verification',
      'bing_site_verification',
      'baidu_site_verification',
    ];
    assert.deepEqual(
      keys.filter(key => config[key] !== null),
      [],
    );
  });

  it('switches off with null, never with an empty string, which would draw an empty entry', () => {
    const settings = [...Object.entries(config), ...Object.entries(config.author)];
    assert.deepEqual(
      settings.filter(([, value]) => value === ''),
      [],
    );
  });

  it('draws every author key, in both profiles, and no more keys than the profile can draw', () => {
    const profile = starterText('_includes/author-profile.html');
    const authors = parse(starterText('_data/authors.yml')) as Record<string, Record<string, unknown>>;
    const keys = [config.author, ...Object.values(authors)].flatMap(author => Object.keys(author));
    assert.deepEqual(
      keys.filter(key => !profile.includes(`{{ author.${key} `)),
      [],
    );
  });

  it('has the portraits it names', () => {
    const authors = Object.values(
      parse(starterText('_data/authors.yml')) as Record<string, { readonly avatar: string }>,
    );
    const avatars = [String(config.author.avatar), ...authors.map(author => author.avatar)];
    assert.deepEqual(
      avatars.filter(avatar => !starterHas(avatar)),
      [],
    );
  });

  it('builds the pages with the layout and the Markdown that they are written for', () => {
    assert.ok(config.include.includes('_pages'));
    assert.deepEqual(config.defaults[0], {
      scope: { path: '', type: 'pages' },
      values: { layout: 'default', author_profile: true },
    });
    assert.equal(config.kramdown.input, 'GFM');
    assert.equal(config.kramdown.auto_ids, true);
    assert.equal(config.kramdown.hard_wrap, false);
  });

  it('excludes nothing whose name is also the beginning of a likely file: `log` would hide logo.png', () => {
    assert.deepEqual(
      config.exclude.filter(entry =>
        ['logo.png', 'tmp1.png', 'config.png', 'docs.html'].some(file => file.startsWith(entry)),
      ),
      [],
    );
  });

  it('needs only plugins that GitHub Pages runs', () => {
    assert.deepEqual(
      config.plugins.filter(plugin => !pagesPlugins.includes(plugin)),
      [],
    );
  });
});
