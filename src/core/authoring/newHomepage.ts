import type { PageLanguage } from '../page/pageLanguage';
import type { Described } from '../publications/records/described';
import { affiliationIn, nameIn, type HomepageOwner } from './homepageOwner';
import { initialsPortrait } from './initialsPortrait';
import { newPage, newSections, pagePlace } from './newPage';
import { withChineseComments } from './starterComments';
import { listLikeStarter } from './starterList';

/** A file of a new site: with a text of its own, or the file of the same path of the starter site. */
export type NewFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copied: true };

/** Files of the starter site whose text is made anew. */
const profilePath = '_config.yml';
const authorsPath = '_data/authors.yml';
const menuPath = '_data/navigation.yml';
const wordsPath = '_data/interface.yml';
const manifestPath = 'images/site.webmanifest';
const sharedCard = '_includes/seo.html';
const notFoundPath = '_pages/404.md';
const readmePath = 'README.md';
const portrait = 'images/avatar.svg';
const ignored = '.gitignore';

/** The pages of the starter site, whose list of publications new ones are written like. */
const starterPages: Readonly<Record<PageLanguage, string>> = { en: '_pages/about.md', zh: '_pages/about-zh.md' };

/** Texts of the starter site that are read to make a new one: all that are not only copied. */
export const readOfStarter: readonly string[] = [
  profilePath,
  wordsPath,
  manifestPath,
  sharedCard,
  readmePath,
  ...Object.values(starterPages),
];

/** What is of the person of the starter site alone. */
const itsPerson =
  /^(?:_pages\/|files\/|_data\/(?:authors|gs_data|navigation)\.|images\/(?:avatar|honest-floods|tidal-fields|tributary|under-ice)\.)/;

/**
 * The files of a new homepage: the layouts and styles of the starter site, whose files are `paths` and whose texts `textOf` gives, with
 * pages, profile and menu of `owner` and nothing of the person that the starter site is about. `publications` are listed on each page.
 */
export function newHomepage(
  paths: readonly string[],
  textOf: (path: string) => string,
  owner: HomepageOwner,
  publications: readonly Described[] = [],
): readonly NewFile[] {
  const { languages } = owner;
  const names = [owner.name, owner.chineseName ?? ''];
  const listIn = (language: PageLanguage): string =>
    publications.length === 0 ? '' : listLikeStarter(textOf(starterPages[language]), publications, names);
  const [, second] = languages;
  const made: readonly { readonly path: string; readonly text: string }[] = [
    ...languages.map(language => ({
      path: pagePlace(owner, language).path,
      text: newPage(owner, language, listIn(language)),
    })),
    { path: profilePath, text: profile(textOf(profilePath), owner) },
    { path: menuPath, text: menu(owner) },
    { path: wordsPath, text: words(textOf(wordsPath), owner) },
    { path: manifestPath, text: manifest(textOf(manifestPath), owner) },
    // what is shown where the address is shared has to be a picture of dots
    {
      path: sharedCard,
      text: textOf(sharedCard).replace('/images/avatar.png', '/images/android-chrome-512x512.png'),
    },
    { path: notFoundPath, text: notFound(owner) },
    { path: readmePath, text: readme(textOf(readmePath), owner) },
    // made here, since a package of npm cannot carry a file of this name
    { path: ignored, text: '_site/\n.jekyll-cache/\n.sass-cache/\n' },
    { path: portrait, text: initialsPortrait(nameIn(owner, languages[0])) },
    ...(second === undefined
      ? []
      : [secondPortrait(owner, second) ?? [], { path: authorsPath, text: authors(owner, second) }].flat()),
  ];
  const explained = made.map(({ path, text }) => ({
    path,
    text: languages[0] === 'zh' && path.endsWith('.yml') ? withChineseComments(text) : text,
  }));
  const isMade = new Set(made.map(({ path }) => path));
  const copied = paths.filter(path => !isMade.has(path) && !itsPerson.test(path));
  return [...explained, ...copied.map(path => ({ path, copied: true as const }))];
}

/** The picture beside the page in the second language, where the name there has other initials. */
function secondPortrait(
  owner: HomepageOwner,
  language: PageLanguage,
): { readonly path: string; readonly text: string } | undefined {
  const text = initialsPortrait(nameIn(owner, language));
  const isOther = text !== initialsPortrait(nameIn(owner, owner.languages[0]));
  return isOther ? { path: portrait.replace('.', `-${language}.`), text } : undefined;
}

/** The settings with every value of the starter site's person taken out, and those of the owner put in; comments stay. */
function profile(starter: string, owner: HomepageOwner): string {
  const { languages, email, orcid, dblp, timeZone } = owner;
  const name = nameIn(owner, languages[0]);
  const values: Readonly<Record<string, string | undefined>> = {
    title: name,
    name,
    avatar: portrait,
    employer: affiliationIn(owner, languages[0]),
    email,
    orcid: orcid === undefined ? undefined : `https://orcid.org/${orcid}`,
    dblp: dblp === undefined ? undefined : `https://dblp.org/pid/${dblp}.html`,
    ...Object.fromEntries(
      ['description', 'repository', 'url', 'bio', 'location', 'googlescholar', 'github', 'linkedin'].map(key => [
        key,
        undefined,
      ]),
    ),
  };
  const lines = starter.split('\n').map(line => {
    const [, key = ''] = /^\s*([a-z]+):(?:\s|$)/.exec(line) ?? [];
    if (key === 'timezone') return `timezone: ${timeZone}`;
    return Object.hasOwn(values, key) ? withValue(line, values[key]) : line;
  });
  const apart =
    languages[1] && ` The ${languages[1] === 'zh' ? 'Chinese' : 'English'} page has its own in _data/authors.yml.`;
  return lines.join('\n').replace(' The Chinese page has its own in _data/authors.yml.', () => apart ?? '');
}

/** `  email: "a@b.example" # comment` with another value, or with none. */
function withValue(line: string, value: string | undefined): string {
  const [, key = '', , comment = ''] = /^(\s*[a-z]+:)(\s*"(?:[^"\\]|\\.)*")?(?:(\s*#.*)|\s*)$/.exec(line) ?? [];
  // an example address of the starter's person is no help
  const kept = /suqiu/i.test(comment) ? comment.replace(/https:\/\/suqiu[^\s,]*/i, 'https://NAME.github.io') : comment;
  return `${key}${value === undefined ? '' : ` ${JSON.stringify(value)}`}${kept}`;
}

/** The profile of the page in the second language. */
function authors(owner: HomepageOwner, language: PageLanguage): string {
  const { email, orcid, dblp } = owner;
  const rows = {
    name: nameIn(owner, language),
    avatar: secondPortrait(owner, language)?.path ?? portrait,
    employer: affiliationIn(owner, language),
    email,
    orcid: orcid === undefined ? undefined : `https://orcid.org/${orcid}`,
    dblp: dblp === undefined ? undefined : `https://dblp.org/pid/${dblp}.html`,
  };
  const written = Object.entries(rows).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${JSON.stringify(value)}`],
  );
  return `# Further profiles. A page chooses one by \`author: ${language}\` in its front matter; it then replaces \`author\` of _config.yml.
${language}:
${written.join('\n')}
`;
}

const menuNames: Readonly<Record<PageLanguage, string>> = { en: 'main', zh: 'main_zh' };

function menu({ languages }: HomepageOwner): string {
  const lists = languages.map(language => {
    const items = newSections[language].map(({ id, inMenu }) => `  - title: "${inMenu}"\n    url: "#${id}"`);
    return `${menuNames[language]}:\n${items.join('\n')}\n`;
  });
  return `# The menu. A url that begins with # is a place in the page: the id of an anchor span or of a heading.\n\n${lists.join('\n')}`;
}

/** The words of the layout: each language at its address, without what the starter's person says of themselves. */
function words(starter: string, owner: HomepageOwner): string {
  const home: Readonly<Record<PageLanguage, string>> = {
    en: owner.languages.includes('en') ? pagePlace(owner, 'en').url : '/',
    zh: owner.languages.includes('zh') ? pagePlace(owner, 'zh').url : '/',
  };
  const [english = '', chinese = ''] = starter.split(/(?=^zh-CN:)/m);
  const at = (part: string, url: string): string =>
    part
      .replace(/^( {2}home:).*$/m, `$1 ${url}`)
      .replace(/^( {2}description:).*$/m, '$1 # blank: the description in _config.yml');
  return at(english, home.en) + at(chinese, home.zh);
}

function manifest(starter: string, owner: HomepageOwner): string {
  const name = JSON.stringify(nameIn(owner, owner.languages[0]));
  return starter.replace(/^( {2}"(?:name|short_name)": )".*"/gm, (_, key: string) => key + name);
}

function notFound(owner: HomepageOwner): string {
  const { languages } = owner;
  const english = (url: string): string =>
    `The address may be old or mistyped. Everything else is on the [homepage]({{ '${url}' | relative_url }}).`;
  const chinese = (url: string): string => `您访问的页面不存在，请返回[主页]({{ '${url}' | relative_url }})。`;
  const isChinese = languages[0] === 'zh';
  const [first, second] = languages;
  const body = isChinese ? chinese('/') : english('/');
  const also =
    second === undefined
      ? ''
      : `\n<span lang="${second === 'zh' ? 'zh-CN' : 'en'}">${(second === 'zh' ? chinese : english)(pagePlace(owner, second).url)}</span>\n`;
  return `---
permalink: /404.html
title: "${isChinese ? '找不到页面' : 'Page not found'}"
author_profile: false
lang: ${first === 'zh' ? 'zh-CN' : 'en'}
sitemap: false
---

# ${isChinese ? '页面不存在' : 'This page does not exist'}

${body}
${also}`;
}

/** What to edit where, in the languages of the site: the starter site's, with the rows on the pages and profiles of this one. */
function readme(starter: string, owner: HomepageOwner): string {
  const [english = '', chinese = ''] = starter.split(/(?=^# 学术主页)/m);
  const parts = { en: english, zh: chinese };
  const pages = (language: PageLanguage): string => `\`${pagePlace(owner, language).path}\``;
  const isFirst = (language: PageLanguage): boolean => owner.languages[0] === language;
  const rows: Readonly<Record<string, string>> = {
    'the text of the page': inEnglish(owner, pages),
    'the profile beside it': inEnglish(owner, language =>
      isFirst(language) ? `\`author:\` in \`${profilePath}\`` : `\`${authorsPath}\``,
    ),
    正文: inChinese(owner, pages),
    左侧个人资料: inChinese(owner, language =>
      isFirst(language) ? `\`${profilePath}\` 里的 \`author:\`` : `\`${authorsPath}\``,
    ),
  };
  const written = owner.languages.map(language => parts[language].trim()).join('\n\n');
  return (
    `${written}\n`
      .replace(/^\| ([^|\n]+) \| [^\n]+ \|$/gm, (row, what: string) =>
        Object.hasOwn(rows, what) ? `| ${what} | ${rows[what] ?? ''} |` : row,
      )
      // counts are no part of a new site
      .replace(/^\| (?:citation counts|引用数) \|.*\n/gm, '')
      .replace('Everything about the person shown is invented. ', '')
      .replace('示例人物纯属虚构。', '')
  );
}

/** Where something is in each language: `a`, or `a, in Chinese b`. */
function inEnglish({ languages }: HomepageOwner, place: (language: PageLanguage) => string): string {
  return languages.length === 1 ? place(languages[0]) : `${place('en')}, in Chinese ${place('zh')}`;
}

/** `a`，或者`中文 a，英文 b`。 */
function inChinese({ languages }: HomepageOwner, place: (language: PageLanguage) => string): string {
  return languages.length === 1 ? place(languages[0]) : `中文 ${place('zh')}，英文 ${place('en')}`;
}
