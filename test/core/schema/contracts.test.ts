import assert from 'node:assert/strict';
import { itemStep, keyFacts, type DescribedFile } from '../../../src/core/schema/keyFacts';
import { problemsOf } from '../rules/sampleSite';
import { contractFiles, spoken } from './contractSite';

/**
 * One line for each thing that the template asks of an author: its number, a value that is right, one that is wrong with ⟦⟧ around
 * what is underlined, the rule that speaks, and words of its sentence.
 */
type Row = readonly [id: string, good: string, bad: string, rule: string, sentence: string];

const configPath = '_config.yml';
const menuPath = '_data/navigation.yml';
const pagePath = '_pages/about.md';

/** `_config.yml` with this entry in the place of the right one. */
const config = (entry: string): string => {
  const key = unmarkedKey(entry);
  const lines = [
    'title: "Mei Lin"',
    'repository: "meilin/meilin.github.io"',
    'include:\n  - _pages',
    'author:\n  name: "Mei Lin"\n  avatar: "images/mei.png"',
    'defaults:\n  - scope:\n      path: ""\n    values:\n      layout: default',
  ].filter(line => unmarkedKey(line) !== key);
  return `${[...lines, entry].join('\n')}\n`;
};

/** The same with this entry below `author`. */
const author = (entry: string): string => {
  const key = unmarkedKey(entry);
  const lines = ['name: "Mei Lin"', 'avatar: "images/mei.png"'].filter(line => unmarkedKey(line) !== key);
  return config(`author:\n${[...lines, entry].map(line => `  ${line}`).join('\n')}`);
};

const unmarkedKey = (entry: string): string => entry.replace(/⟦|⟧/g, '').split(':')[0] ?? '';

const menu = (text: string): string => `${text}\n`;
const page = (entry: string): string =>
  `---\npermalink: /\n${entry}\n---\n\n<span class='anchor' id='about-me'></span>\n\nI study lakes.\n\n# 🔥 News\n`;
const body = (text: string): string => `${page('title: ""')}\n${text}\n`;
const boxOf = (column: string, text: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div>${column}</div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n</div>\n</div>`;

const badge = '<div class="badge">ICLD 2024</div>';
const picture = '<img src="images/mei.png" alt="A lake" width="100%">';
const title = '**Lakes that remember floods**\n';
const total = "<span id='total_cit'></span>\n\n";
const count = (data: string): string => `<span class='show_paper_citations' ${data}></span>`;

const configRows: readonly Row[] = [
  ['A1', 'title: "Mei Lin"', 'title: ⟦""⟧', 'site-config-schema', '“title” is empty'],
  ['A1', 'title: 2024', '⟦title⟧:', 'site-config-schema', '“title” is empty'],
  ['A2', 'description:', 'description: ⟦""⟧', 'site-config-schema', '“description” is set to ""'],
  [
    'A3',
    'repository: meilin/meilin.github.io',
    'repository: ⟦https://github.com/meilin/meilin.github.io⟧',
    'repository-mismatch',
    'must be owner/name',
  ],
  [
    'A4',
    'google_scholar_stats_use_cdn: false',
    'google_scholar_stats_use_cdn: ⟦"false"⟧',
    'site-config-schema',
    '“google_scholar_stats_use_cdn” takes true or false without quotes',
  ],
  [
    'A5',
    'google_analytics_id: "G-ABCDE12345"',
    'google_analytics_id: ⟦"12345"⟧',
    'site-config-schema',
    '“12345” in “google_analytics_id” is not a measurement id',
  ],
  [
    'A6',
    'google_site_verification: "abcdefghijklmnopqrstuvwxyz-0123456789_ABCDE"',
    'google_site_verification: ⟦"google0123.html"⟧',
    'site-config-schema',
    '“google_site_verification” takes the key alone',
  ],
  [
    'A6',
    'bing_site_verification: "0123456789ABCDEF0123456789ABCDEF"',
    'bing_site_verification: ⟦"<meta name=msvalidate.01>"⟧',
    'site-config-schema',
    '“bing_site_verification” takes the key alone',
  ],
  [
    'A6',
    'baidu_site_verification: "codeva-AbCdEfGhIj"',
    'baidu_site_verification: ⟦0123456⟧',
    'site-config-schema',
    'YAML reads “0123456” as the number 42798',
  ],
  [
    'A7',
    'author:\n  name: Mei\n  avatar: images/mei.png',
    'author: ⟦Mei Lin⟧',
    'site-config-schema',
    '“author” must have keys of its own',
  ],
  [
    'A8',
    'url: "https://mei.example"',
    'url: ⟦"https://mei.example/"⟧',
    'site-config-schema',
    '“url” must be https:// and a host',
  ],
  [
    'A8',
    'baseurl: "/homepage"',
    'baseurl: ⟦"https://mei.example/homepage"⟧',
    'site-config-schema',
    '“baseurl” takes a path such as /name',
  ],
  [
    'A9',
    'twitter:\n  username: meilin',
    'twitter: ⟦meilin⟧',
    'site-config-schema',
    '“twitter” must have keys of its own',
  ],
  [
    'A9',
    'facebook:\n  app_id: 1234',
    'facebook:\n  ⟦publisher⟧: [a, b]',
    'site-config-schema',
    '“facebook.publisher” must be one value',
  ],
  ['A10', 'include:\n  - _pages\n  - files', '⟦include⟧:\n  - files', 'site-config-schema', '“include” lacks _pages'],
  ['A11', 'exclude: [docs, vendor]', '⟦exclude⟧:\n  docs: true', 'site-config-schema', '“exclude” must be a list'],
  [
    'A12',
    'defaults:\n  - scope: {path: "", type: pages}\n    values: {layout: default, author_profile: true}',
    'defaults:\n  - scope: {path: ""}\n    values: {author_profile: ⟦"false"⟧}',
    'site-config-schema',
    '“defaults.values.author_profile” takes true or false',
  ],
  [
    'A13',
    'kramdown:\n  input: GFM\n  auto_ids: true',
    'kramdown:\n  auto_ids: ⟦"true"⟧',
    'site-config-schema',
    '“kramdown.auto_ids” takes true or false',
  ],
  ['A14', 'plugins: [jekyll-sitemap]', 'plugins: ⟦jekyll-sitemap⟧', 'site-config-schema', '“plugins” must be a list'],
  ['A15', 'permalink: /:categories/:title/', '⟦permalink⟧: [a]', 'site-config-schema', '“permalink” must be text'],
  ['A15', 'permalink: pretty', 'permalink: ⟦404⟧', 'site-config-schema', 'Jekyll stops here'],
  ['A15', 'permalink:', 'permalink: ⟦2024-01-02⟧', 'site-config-schema', 'Jekyll stops here'],
  ['A16', 'collections: [talks]', 'collections: ⟦talks⟧', 'site-config-schema', '“collections” must have the names'],
  [
    'A16',
    'collections:\n  talks:\n  notes: {output: true}',
    'collections:\n  talks: ⟦output⟧',
    'site-config-schema',
    '“collections.talks” must have keys of its own',
  ],
  ['A17', 'limit_posts: 0', 'limit_posts: ⟦-1⟧', 'site-config-schema', '“limit_posts” must be a whole number'],
  ['A17', 'limit_posts:', 'limit_posts: ⟦ten⟧', 'site-config-schema', 'Jekyll stops here'],
  [
    'A18',
    'kramdown: {input: GFM}',
    'kramdown: {input: ⟦gfm⟧}',
    'site-config-schema',
    '“gfm” in “kramdown.input” is not a dialect',
  ],
  ...['Kramdown', 'kramdown', 'Markdown', 'markdown', 'html'].map((dialect): Row => [
    'A18',
    `kramdown: {input: ${dialect}}`,
    'kramdown: {input: ⟦CommonMark⟧}',
    'site-config-schema',
    'Write GFM',
  ]),
];

const authorRows: readonly Row[] = [
  ['B1', 'name: 林梅', 'name: ⟦""⟧', 'site-config-schema', '“author.name” is empty'],
  ['B2', 'avatar: images/mei.png', '⟦avatar⟧:', 'site-config-schema', '“author.avatar” is empty'],
  [
    'B2',
    'avatar: https://mei.example/mei.png',
    'avatar: ⟦images\\mei.png⟧',
    'asset-missing',
    '“images\\mei.png” has a backslash: browsers take it for /',
  ],
  ['B2', 'avatar: images/mei.png', 'avatar: ⟦images/Mei.png⟧', 'asset-missing', 'upper and lower case matter'],
  ['B3', 'bio:', 'bio: ⟦""⟧', 'author-key-dead', '“author.bio” is set to ""'],
  ['B4', 'location: Chengdu', 'location: ⟦""⟧', 'author-key-dead', '“author.location” is set to ""'],
  ['B5', 'employer: Lakeside University', 'employer: ⟦""⟧', 'author-key-dead', '“author.employer” is set to ""'],
  [
    'B6',
    'uri: https://example.org',
    'uri: ⟦www.example.org⟧',
    'author-value-kind',
    '“author.uri” is used as a link as it stands',
  ],
  [
    'B7',
    'email: mei@example.org',
    'email: ⟦/contact.html⟧',
    'author-value-kind',
    '“author.email” takes an email address alone',
  ],
  [
    'B8',
    'googlescholar: https://scholar.google.com/citations?user=AbCdEfGhIjKL',
    'googlescholar: ⟦AbCdEfGhIjKL⟧',
    'author-value-kind',
    '“author.googlescholar” is used as a link',
  ],
  [
    'B9',
    'orcid: https://orcid.org/0000-0002-1825-0097',
    'orcid: ⟦0000-0002-1825-0097⟧',
    'author-value-kind',
    '“author.orcid” must be https://orcid.org/',
  ],
  [
    'B10',
    'dblp: https://dblp.org/pid/00/0000.html',
    'dblp: ⟦00/0000⟧',
    'author-value-kind',
    '“author.dblp” is used as a link',
  ],
  [
    'B11',
    'researchgate: https://www.researchgate.net/profile/Mei-Lin',
    'researchgate: ⟦Mei-Lin⟧',
    'author-value-kind',
    '“author.researchgate” is used as a link',
  ],
  [
    'B12',
    'pubmed: https://pubmed.ncbi.nlm.nih.gov/?term=Lin+M',
    'pubmed: ⟦"Lin M"⟧',
    'author-value-kind',
    '“author.pubmed” is used as a link',
  ],
  [
    'B13',
    'impactstory: https://profiles.impactstory.org/u/0000-0002-1825-0097',
    'impactstory: ⟦0000-0002-1825-0097⟧',
    'author-value-kind',
    '“author.impactstory” is used as a link',
  ],
  [
    'B14',
    'github: meilin',
    'github: ⟦https://github.com/meilin⟧',
    'author-value-kind',
    '“author.github” takes the account name alone',
  ],
  ['B14', 'github: meilin', 'github: ⟦"@meilin"⟧', 'author-value-kind', '“author.github” takes the account name alone'],
  [
    'B15',
    'linkedin: mei-lin',
    'linkedin: ⟦linkedin.com/in/mei-lin⟧',
    'author-value-kind',
    '“author.linkedin” takes the account name alone',
  ],
  [
    'B16',
    'twitter: meilin',
    'twitter: ⟦"@meilin"⟧',
    'author-value-kind',
    '“author.twitter” takes the account name alone',
  ],
  [
    'B17',
    'facebook: profile.php?id=7',
    'facebook: ⟦https://www.facebook.com/mei⟧',
    'author-value-kind',
    '“author.facebook” takes the account name alone',
  ],
  [
    'B18',
    'instagram: meilin',
    'instagram: ⟦https://instagram.com/mei⟧',
    'author-value-kind',
    '“author.instagram” takes the account name alone',
  ],
  ['B19', 'weibo: "0123456"', 'weibo: ⟦0123456⟧', 'author-value-kind', 'YAML reads “0123456” as the number 42798'],
  [
    'B19',
    'weibo: u/123',
    'weibo: ⟦https://weibo.com/u/123⟧',
    'author-value-kind',
    '“author.weibo” takes the account name alone',
  ],
  [
    'B20',
    'stackoverflow: "123456/mei-lin"',
    'stackoverflow: ⟦0123456⟧',
    'author-value-kind',
    'YAML reads “0123456” as the number 42798',
  ],
  [
    'B20',
    'stackoverflow: 123456',
    'stackoverflow: ⟦mei-lin⟧',
    'author-value-kind',
    '“author.stackoverflow” takes the number of the account',
  ],
  [
    'B21',
    'youtube: meilin',
    'youtube: ⟦"@meilin"⟧',
    'author-value-kind',
    '“author.youtube” takes the account name alone',
  ],
  ...[
    'bitbucket',
    'codepen',
    'dribbble',
    'flickr',
    'foursquare',
    'keybase',
    'lastfm',
    'pinterest',
    'soundcloud',
    'steam',
    'tumblr',
    'xing',
    'wikipedia',
  ].map((key): Row => [
    'B22',
    `${key}: meilin`,
    `${key}: ⟦https://${key}.example/meilin⟧`,
    'author-value-kind',
    `“author.${key}” takes the account name alone`,
  ]),
  ['B23', 'google_plus:', 'google_plus: ⟦meilin⟧', 'author-key-dead', 'Google+ was closed'],
  ['B23', 'vine:', 'vine: ⟦meilin⟧', 'author-key-dead', 'Vine was closed'],
  ...[
    ['zhihu', 'https://www.zhihu.com/people/meilin', 'takes the account name alone'],
    ['bilibili', '"https://space.bilibili.com/123456"', 'takes the account name alone'],
    ['semanticscholar', 'Mei-Lin', 'is used as a link as it stands'],
  ].map(([key = '', wrong = '', said = '']): Row => [
    'starter',
    `${key}:`,
    `${key}: ⟦${wrong}⟧`,
    'author-value-kind',
    `“author.${key}” ${said}`,
  ]),
  ['B24', 'douban:', 'douban: ⟦meilin⟧', 'author-key-dead', '“author.douban” is shown nowhere'],
];

const menuRows: readonly Row[] = [
  [
    'C1',
    'main:\n  - title: News\n    url: "#-news"',
    '⟦menu:\n  - title: News\n    url: "#-news"⟧',
    'navigation-schema',
    'There is no “main” here',
  ],
  ['C1', 'main: []', 'main: ⟦News⟧', 'navigation-schema', '“main” must be a list'],
  [
    'C2',
    'main:\n  - title: 2024\n    url: "#-news"',
    'main:\n  - title: ⟦""⟧\n    url: "#-news"',
    'navigation-schema',
    'This menu item has no words',
  ],
  [
    'C2',
    'main:\n  - title: 新闻\n    url: "#-news"',
    'main:\n  - ⟦title⟧:\n    url: "#-news"',
    'navigation-schema',
    'This menu item has no words',
  ],
  [
    'C3',
    'main:\n  - title: Lab\n    url: https://example.org',
    'main:\n  - title: Lab\n    url: ⟦www.example.org⟧',
    'navigation-schema',
    '“www.example.org” without https://',
  ],
  [
    'C3',
    'main:\n  - title: News\n    url: "#-news"',
    'main:\n  - ⟦title: News⟧',
    'navigation-schema',
    'This menu item has no “url”',
  ],
  [
    'C3',
    'main:\n  - title: News\n    url: "#-news"',
    'main:\n  - title: News\n    ⟦url⟧: # -news',
    'navigation-schema',
    'This menu item has no target',
  ],
  [
    'C4',
    'main:\n  - title: News\n    url: "#-news"',
    'main:\n  - title: News\n    url: "⟦#news⟧"',
    'nav-target-missing',
    'goes nowhere',
  ],
];

const pageRows: readonly Row[] = [
  ['D2', 'title: "Notes: on lakes"', '⟦title⟧:\n  - About', 'front-matter-schema', '“title” must be one value'],
  ['D3', 'excerpt: ""', '⟦excerpt⟧: {a: b}', 'front-matter-schema', '“excerpt” must be one value'],
  ['D4', 'description: Lakes', '⟦description⟧: [a]', 'front-matter-schema', '“description” must be one value'],
  [
    'D5',
    'author_profile: false',
    'author_profile: ⟦"false"⟧',
    'front-matter-schema',
    '“author_profile” takes true or false',
  ],
  [
    'D6',
    'redirect_from:\n  - /about/\n  - /about.html',
    '⟦redirect_from⟧:\n  a: /about/',
    'front-matter-schema',
    '“redirect_from” must be a list',
  ],
  ['D7', 'layout: default', '⟦layout⟧: [default]', 'front-matter-schema', '“layout” must be one value'],
  ['D7', 'layout: default', 'layout: ⟦archive⟧', 'front-matter-fatal', 'There is no layout “archive”'],
  ['D8', 'analytics: false', 'analytics: ⟦"false"⟧', 'front-matter-schema', '“analytics” takes true or false'],
  [
    'D9',
    'sidebar:\n  - title: Teaching\n    text: "*Friday*"',
    'sidebar: ⟦Teaching⟧',
    'front-matter-schema',
    '“sidebar” must be a list',
  ],
  [
    'D9',
    'sidebar:\n  - image: images/mei.png',
    'sidebar:\n  - ⟦image⟧: [a]',
    'front-matter-schema',
    '“sidebar.image” must be one value',
  ],
  ['D10', 'lang: zh', '⟦lang⟧: [zh, en]', 'front-matter-schema', '“lang” must be one value'],
  ['B25', 'author: cn', 'author: ⟦7⟧', 'front-matter-schema', '“author” must be one value'],
  ['D11', 'title: "a"', 'title: ⟦"a⟧', 'front-matter-fatal', 'YAML cannot be read'],
];

const startRows: readonly Row[] = [
  [
    'D0',
    '---\npermalink: /\n---\nText\n',
    '⟦\n---⟧\npermalink: /\n---\nText\n',
    'front-matter-fatal',
    'Something stands before the first “---”',
  ],
  [
    'D1',
    '---\npermalink: /\n---\nText\n',
    '⟦---⟧\ntitle: About\n---\nText\n',
    'front-matter-fatal',
    'No page of this site has “permalink: /”',
  ],
  [
    'D11',
    '---\npermalink: /\n---\nText\n',
    '---\npermalink: [/\n⟦---⟧\nText\n',
    'front-matter-fatal',
    'YAML cannot be read from here on',
  ],
];

const bodyRows: readonly Row[] = [
  [
    'E5',
    `${total}${count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'")}`,
    count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'").replace('<span', '⟦<span').replace('></', '>⟧</'),
    'total-cit-missing',
    'No paper of this page shows its citations',
  ],
  [
    'E6',
    `${total}${count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'")}`,
    `${total}${count("data='⟦AbCdEfGhIjKL⟧'")}`,
    'paper-id-invalid',
    '“AbCdEfGhIjKL” is not an AUTHOR:PAPER id',
  ],
  [
    'E7',
    boxOf(badge + picture, title),
    boxOf(`${badge}⟦<img alt="A lake">⟧`, title),
    'paper-box-schema',
    'This picture has no address',
  ],
  [
    'E7',
    boxOf(picture, title),
    boxOf(`${badge}<img src="⟦⟧" alt="A lake">`, title),
    'paper-box-schema',
    'This picture has no address',
  ],
  [
    'E7',
    boxOf(picture.replace('100%', '300'), title),
    boxOf(picture.replace('100%', '⟦120%⟧'), title),
    'paper-box-schema',
    'The width “120%”',
  ],
  [
    'E7',
    boxOf(badge + picture, title),
    boxOf(badge, title).replace(`<div class='paper-box-image'>`, `⟦<div class='paper-box-image'>⟧`),
    'paper-box-empty-image',
    'This paper has no picture',
  ],
  [
    'E8',
    boxOf(badge + picture, title),
    boxOf(badge + picture, title).replace(
      `<div class='paper-box-text' markdown="1">`,
      `⟦<div class='paper-box-text'>⟧`,
    ),
    'html-structure',
    'markdown="1"',
  ],
  ['E9', '<div>\n\n</div>', '⟦<div>⟧\n\n# Papers', 'html-structure', 'is never closed'],
  ['E12', '[PDF](https://example.org/a.pdf)', '⟦[PDF]()⟧', 'empty-link', 'has no target'],
  ['E15', 'A \\| B', '⟦A | B⟧', 'kramdown-table-pipe', 'turns this into a table'],
  ['E16', '{{ site.title }}', '⟦{{a}}⟧', 'liquid-hazard', 'Liquid reads “{{a}}” as a variable'],
  ['E16', '`{`% foo', '⟦{% foo %}⟧', 'liquid-hazard', 'Jekyll does not know the tag'],
];

/** Keys that a schema can only describe: what is told of them in the editor. */
const told: readonly (readonly [id: string, file: DescribedFile, path: string, effect: RegExp, zh: RegExp])[] = [
  ['A2', 'siteConfig', 'description', /from 925 pixels/, /925 像素/],
  ['A4', 'siteConfig', 'google_scholar_stats_use_cdn', /12 hours/, /12 小时/],
  ['A5', 'siteConfig', 'google_analytics_id', /analytics: false/, /analytics: false/],
  ['A6', 'siteConfig', 'google_site_verification', /act for yours/, /代您操作/],
  ['A11', 'siteConfig', 'exclude', /logo\.png/, /logo\.png/],
  ['A12', 'siteConfig', 'defaults.[].values', /layout/, /layout/],
  ['A14', 'siteConfig', 'plugins', /jekyll-redirect-from/, /jekyll-redirect-from/],
  ['A14', 'siteConfig', 'whitelist', /loads nothing/, /不会加载/],
  ['A16', 'siteConfig', 'compress_html', /None in this template/, /无效/],
  ['A17', 'frontMatter', 'lang', /always says `en`/, /固定为 `en`/],
  ['B25', 'frontMatter', 'author', /Replaces the left column/, /替换本页左栏/],
  ['C1', 'navigation', 'main', /beside “Homepage”/, /“Homepage”旁边/],
  ['D1', 'frontMatter', 'permalink', /exactly one page/, /恰好有一个/],
  ['D3', 'frontMatter', 'excerpt', /shared links get a description/, /描述/],
  ['F9', 'siteConfig', 'author.location', /925 pixels/, /925 像素/],
];

async function expectRow(
  [id, good, bad, rule, words]: Row,
  path: string,
  whole: (entry: string) => string,
): Promise<void> {
  const right = await spoken(rule, path, whole(good));
  assert.deepEqual(right.sentences, [], `${id}: ${good}`);
  const wrong = await spoken(rule, path, whole(bad));
  assert.equal(wrong.text, whole(bad), `${id}: ${wrong.sentences.join('; ')}`);
  assert.equal(wrong.sentences.length, 1, id);
  assert.ok(wrong.sentences[0]?.includes(words), `${id}: ${wrong.sentences[0] ?? ''}`);
}

function describeRows(file: string, path: string, rows: readonly Row[], whole: (entry: string) => string): void {
  describe(file, () => {
    for (const row of rows) {
      it(`${row[0]}: ${JSON.stringify(row[1])} is right, ${JSON.stringify(row[2])} is not`, () =>
        expectRow(row, path, whole));
    }
  });
}

describe('the contracts of the template, line by line', () => {
  describeRows('_config.yml', configPath, configRows, config);
  describeRows('author in _config.yml', configPath, authorRows, author);
  describeRows('_data/navigation.yml', menuPath, menuRows, menu);
  describeRows('front matter', pagePath, pageRows, page);
  describeRows('the body of a page', pagePath, bodyRows, body);
  describeRows('the beginning of a page', pagePath, startRows, text => text);

  it('A11: an entry of `exclude` hides what begins with it; told where the file is used', async () => {
    const text = body('![Logo](images/logo.png)');
    const withExclude = (entry: string) => ({
      ...contractFiles,
      [pagePath]: text,
      [configPath]: config(`exclude: [${entry}]`),
    });
    const [problem, ...more] = await problemsOf(pagePath, withExclude('images/log'), 'asset-missing');
    assert.equal(more.length, 0);
    assert.equal(problem && text.slice(problem.range.start, problem.range.end), 'images/logo.png');
    assert.deepEqual(await problemsOf(pagePath, withExclude('images/log/'), 'asset-missing'), []);
  });

  describe('what only a description can tell', () => {
    for (const [id, file, path, effect, zh] of told) {
      it(`${id}: ${path}`, () => {
        const facts = keyFacts(
          file,
          path.split('.').map(name => (name === '[]' ? itemStep : name)),
        );
        assert.match(facts?.effect.en ?? '', effect);
        assert.match(facts?.effect.zh ?? '', zh);
      });
    }
  });
});
