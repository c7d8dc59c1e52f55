import { problemsOf, sampleFiles, unmarked, type Files } from '../rules/sampleSite';

/** Where the left column's links lead, as the template's include writes them before the account names. */
const handles: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  linkedin: 'https://www.linkedin.com/in/',
  twitter: 'https://twitter.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://instagram.com/',
  weibo: 'https://www.weibo.com/',
  zhihu: 'https://www.zhihu.com/people/',
  bilibili: 'https://space.bilibili.com/',
  stackoverflow: 'https://www.stackoverflow.com/users/',
  youtube: 'https://www.youtube.com/user/',
  bitbucket: 'https://bitbucket.org/',
  codepen: 'https://codepen.io/',
  dribbble: 'https://dribbble.com/',
  flickr: 'https://www.flickr.com/',
  foursquare: 'https://foursquare.com/',
  keybase: 'https://keybase.io/',
  lastfm: 'https://last.fm/user/',
  pinterest: 'https://www.pinterest.com/',
  soundcloud: 'https://soundcloud.com/',
  steam: 'https://steamcommunity.com/id/',
  tumblr: 'https://tumblr.com/blog/',
  xing: 'https://www.xing.com/profile/',
  wikipedia: 'https://en.wikipedia.org/wiki/User:',
  google_plus: 'https://plus.google.com/+',
  vine: 'https://vine.co/u/',
};

const addresses = ['uri', 'googlescholar', 'orcid', 'dblp', 'researchgate', 'pubmed', 'impactstory', 'semanticscholar'];

const link = (key: string, href: string): string => `{% if author.${key} %}<a href="${href}">${key}</a>{% endif %}\n`;

/** The sample site with a left column that reads all the keys of the contracts, and a menu that reads `_data/navigation.yml`. */
export const contractFiles: Files = {
  ...sampleFiles,
  'images/mei.png': '',
  'images/logo.png': '',
  '_includes/author-profile.html':
    '{% if page.author and site.data.authors[page.author] %}{% assign author = site.data.authors[page.author] %}{% else %}{% assign author = site.author %}{% endif %}\n' +
    '<img src="{{ author.avatar }}" alt="{{ author.name }}"><h3>{{ author.name }}</h3>\n' +
    '{% if author.bio %}<p>{{ author.bio }}</p>{% endif %}\n' +
    '{% if site.description %}<p>{{ site.description }}</p>{% endif %}\n' +
    '{% if author.location %}<p>{{ author.location }}</p>{% endif %}\n' +
    '{% if author.employer %}<p>{{ author.employer }}</p>{% endif %}\n' +
    link('email', 'mailto:{{ author.email }}') +
    addresses.map(key => link(key, `{{ author.${key} }}`)).join('') +
    Object.entries(handles)
      .map(([key, prefix]) => link(key, `${prefix}{{ author.${key} }}`))
      .join(''),
};

/** What one rule says of a text with ⟦ and ⟧: the text with the marks where it really speaks, and the sentences as an author reads them. */
export async function spoken(
  ruleId: string,
  path: string,
  text: string,
): Promise<{ readonly text: string; readonly sentences: readonly string[] }> {
  const plain = unmarked(text);
  const problems = await problemsOf(path, { ...contractFiles, [path]: plain }, ruleId);
  const marks = problems.flatMap(({ range }) => [
    { at: range.start, mark: '⟦' },
    { at: range.end, mark: '⟧' },
  ]);
  const shown = marks
    .sort((a, b) => b.at - a.at || (a.mark < b.mark ? 1 : -1))
    .reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), plain);
  return {
    text: shown,
    sentences: problems.map(({ message: { text: sentence, values } }) =>
      sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? ''),
    ),
  };
}
