import type { PageLanguage } from '../page/pageLanguage';
import { escapeInline } from '../publications/markup/escapeInline';
import { affiliationIn, nameIn, type HomepageOwner } from './homepageOwner';

/** Where the page of a language is published, and which file makes it. */
export interface PagePlace {
  readonly path: string;
  readonly url: string;
}

/** The home page has the first language; another one its own folder: `/zh/`. */
export function pagePlace({ languages }: HomepageOwner, language: PageLanguage): PagePlace {
  const isHome = languages[0] === language;
  return {
    path: isHome ? '_pages/about.md' : `_pages/about-${language}.md`,
    url: isHome ? '/' : `/${language}/`,
  };
}

/** A section of a new page. */
interface NewSection {
  /** Of the anchor above its heading. The heading has an id of its own, `publications` of `# Publications`, and no two may be the same. */
  readonly id: string;
  readonly heading: string;
  readonly inMenu: string;
}

/** The sections of a new page, in order. */
export const newSections: Readonly<Record<PageLanguage, readonly [NewSection, NewSection]>> = {
  en: [
    { id: 'news', heading: 'Recent News', inMenu: 'News' },
    { id: 'papers', heading: 'Publications', inMenu: 'Publications' },
  ],
  zh: [
    { id: 'news', heading: '动态', inMenu: '动态' },
    { id: 'papers', heading: '论文', inMenu: '论文' },
  ],
};

/**
 * The text of a new page: what the owner has said, a first item of news, and a section for publications. What is still to be
 * written stands in comments, which visitors do not see.
 * @param list the publications, as Markdown; `''` leaves their section empty
 */
export function newPage(owner: HomepageOwner, language: PageLanguage, list: string): string {
  const place = pagePlace(owner, language);
  const other = owner.languages.find(one => one !== language);
  const isHome = place.url === '/';
  const front = [
    `permalink: ${place.url}`,
    // the home page is called by the title of the site
    `title: ${isHome ? '""' : JSON.stringify(nameIn(owner, language))}`,
    'author_profile: true',
    ...(isHome ? [] : [`author: ${language}`]),
    `lang: ${language === 'zh' ? 'zh-CN' : 'en'}`,
    ...(other === undefined ? [] : [`translation: ${pagePlace(owner, other).url}`]),
  ];
  const { hint, first, papers } = texts[language];
  const [news, publications] = newSections[language];
  return `---
${front.join('\n')}
---

<span class='anchor' id='about-me'></span>

${introduction(owner, language)}

<!-- ${hint} -->

${section(news)}

- *${owner.year}.${String(owner.month).padStart(2, '0')}*${first}

${section(publications)}

${list === '' ? `<!-- ${papers} -->` : list}
`;
}

const texts: Readonly<
  Record<PageLanguage, { readonly hint: string; readonly first: string; readonly papers: string }>
> = {
  en: {
    hint: 'What you ask in your research, how you came here, and what you are looking for: a few sentences.',
    first: ': &nbsp;This homepage is online.',
    papers:
      'Pasted BibTeX becomes an entry. “Academic Homepage: Insert Paper…” takes a DOI, “Import Publications…” brings all at once.',
  },
  zh: {
    hint: '用几句话介绍您的研究问题、经历，以及招生、合作或求职意向。',
    first: '：个人主页上线。',
    papers: '粘贴的 BibTeX 会成为条目；“学术主页: 插入论文…”按 DOI 插入一篇，“导入论文…”一次导入全部。',
  },
};

/** In brackets any affiliation is right: `at` would need `the` before `University of Oslo`, none before `ETH Zurich`, and be wrong before `Self-employed`. */
function introduction(owner: HomepageOwner, language: PageLanguage): string {
  const affiliation = affiliationIn(owner, language);
  const name = nameIn(owner, language);
  const place = affiliation === undefined ? '' : escapeInline(affiliation);
  if (language === 'en') return `I am ${escapeInline(name)}${place === '' ? '' : ` (${place})`}.`;
  const blank = /^\p{Script=Han}/u.test(name) ? '' : ' ';
  return `我是${blank}${escapeInline(name)}${place === '' ? '' : `（${place}）`}。`;
}

function section({ id, heading }: NewSection): string {
  return `<span class='anchor' id='${id}'></span>\n\n# ${heading}`;
}
