import type { PageLanguage } from '../../page/pageLanguage';
import { hasBaseHref } from '../../rules/addresses/frameAssets';
import { frameRequests } from '../../rules/addresses/frameRequests';
import { layoutAsks, layoutLanguage } from '../../rules/languages/layoutLanguage';
import { message } from '../../text/message';
import { entryOf } from '../../schema/locate';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import { localAddress } from '../../site/addresses/localAddress';
import { ownNames } from '../../site/ownNames';
import { plainAddress } from '../../site/sitePath';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { readFrontMatter } from '../../syntax/frontMatter';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { otherLanguage, viewedPage, type ViewedPage } from '../sections/viewedPage';
import type { SiteReading } from '../siteReading';
import { titlesInLanguages } from '../sectionKinds';
import { byFile, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { copiedBody, type CopiedBody } from './copiedBody';
import { languageMenus } from './languageMenus';
import { pageWords } from './pageWords';
import { translationMark } from '../../page/translationMark';
import { nameInLanguage } from './nameInLanguage';
import { menuFragments, secondMenu } from './secondMenu';
import { secondProfile } from './secondProfile';

/** The change that makes a page in another language, or why there is none. */
export type SecondPage =
  | (Extract<SiteChange, { readonly kind: 'edits' }> & {
      readonly language: PageLanguage;
      /** What the author may be called in the profile of the page, to be asked for; `undefined` where it has none of its own. */
      readonly name: string | undefined;
    })
  | Extract<SiteChange, { readonly kind: 'refused' }>;

/** Why there is none. */
export const noPageToTranslate = message('There is no page here to add in another language.');

/**
 * The page that a file is, or that shows it, in the other language: a copy with a menu and a profile of its own, and a link from each to
 * the other. Refused where there is one already, and where the layout shows no menu that it could have.
 * @param name of the author in that language, where it is known
 */
export function secondPage(reading: SiteReading, file: string, name?: string): SecondPage {
  const { site } = reading;
  const viewed = viewedPage(reading, file);
  if (viewed === undefined) return refused(noPageToTranslate);
  const there = otherLanguage(reading, viewed);
  if (there !== undefined)
    return refused(message('This page already exists in the other language: {0}.', there.page.path));
  const { page, whole } = viewed;
  if (whole.model.markup === 'html')
    return refused(
      message(
        '{0} is a page in HTML. Copy it by hand, and name each of the two pages in “translation” of the other.',
        page.path,
      ),
    );
  const language: PageLanguage = viewed.language === 'zh' ? 'en' : 'zh';
  const menus = languageMenus(site, page, language);
  if (menus === undefined)
    return refused(
      message(
        'The layout of this page shows no menu of _data/navigation.yml, so a page in another language would have no menu and no link to it. Write it by hand, and name each page in “translation” of the other.',
      ),
    );
  const url = freeAddress(reading, viewed, language);
  const path = freePath(site, page.path, language);
  const body = copiedBody(whole, language, menuFragments(site));
  const profile = secondProfile(site, page, language, name);
  const text =
    frontMatter(viewed, {
      url,
      lang: menus.lang,
      author: profile.author,
      language,
      title: named(site, page, profile.author === undefined ? undefined : name),
    }) + body.text;
  const prefix = menus.isRaw ? '' : url;
  const edits: readonly PlacedEdit[] = [
    ...ownFrontMatter(reading, viewed, url),
    ...menus.edits(url),
    ...secondMenu(reading, viewed, body, language, { from: menus.from, to: menus.to, prefix }),
    ...askingLayout(site, page),
    ...profile.edits,
  ];
  return {
    kind: 'edits',
    language,
    name:
      profile.name === undefined ? undefined : (nameInLanguage(whole.model, ownNames(site), language) ?? profile.name),
    files: byFile(edits),
    created: [{ path, text }, ...profile.created],
    reveal: { path, ...firstToDo(text, body, language) },
  };
}

/** Its first part that is to be translated. */
function firstToDo(
  text: string,
  { text: body }: CopiedBody,
  language: PageLanguage,
): { readonly start: number; readonly end: number } {
  const mark = translationMark(language);
  const at = text.indexOf(mark, text.length - body.length);
  return at < 0 ? { start: text.length, end: text.length } : { start: at, end: at + mark.length };
}

/**
 * `/zh/` for a home page all of whose files are found from there; else an address in the same folder (`/zh.html`), on which every relative
 * address means what it meant.
 */
function freeAddress({ site }: SiteReading, { page, whole }: ViewedPage, language: PageLanguage): string {
  const isHome = page.url === '/' || page.url === '/index.html';
  const beside = isHome ? `/${language}.html` : page.url.replace(/(\/|\.html?)?$/, end => `-${language}${end}`);
  const isRelative = (address: string, isMarkdown: boolean): boolean =>
    localAddress(address, { markdown: isMarkdown })?.from === 'page';
  const { links, images } = whole.model;
  const moves =
    hasBaseHref(site) ||
    frameRequests(site, page).some(({ address }) => isRelative(address, false)) ||
    links.some(({ href, kind }) => isRelative(href, kind === 'markdown')) ||
    images.some(({ src, kind }) => isRelative(src, kind === 'markdown'));
  const wanted = isHome && !moves ? [`/${language}/`, beside] : [beside];
  const taken = new Set(site.pages.map(({ url }) => plainAddress(url)));
  const free = wanted.find(url => !taken.has(plainAddress(url)));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const url = beside.replace(/(\/|\.html?)?$/, end => `-${number}${end}`);
    if (!taken.has(plainAddress(url))) return url;
  }
}

/** `_pages/about.md` → `_pages/about-zh.md` */
function freePath({ files, assets }: SiteSnapshot, path: string, language: PageLanguage): string {
  const named = (suffix: string): string =>
    path.replace(/(?:[-_](?:en|zh|cn))?(\.\w+)$/, (_, end: string) => `-${suffix}${end}`);
  for (let number = 1; ; number++) {
    const found = named(number === 1 ? language : `${language}-${number}`);
    if (!files.has(found) && !assets.has(found)) return found;
  }
}

interface NewFront {
  readonly url: string;
  readonly lang: string;
  readonly author: string | undefined;
  readonly language: PageLanguage;
  /** In the place of a title that was left blank. */
  readonly title: string | undefined;
}

/** The name of the author where the layout puts that of `_config.yml` into the place of a blank title. */
function named(site: SiteSnapshot, page: SitePage, name: string | undefined): string | undefined {
  const isDefault = frameFiles(site, layoutOf(site, page)).some(({ text }) =>
    /page\.title\s*\|\s*default:\s*site\.title\b/.test(text),
  );
  return isDefault ? name : undefined;
}

/** What is of one page alone. */
const ownKeys = new Set(['permalink', 'title', 'lang', 'translation', 'redirect_from', 'redirect_to']);

function frontMatter({ page, whole }: ViewedPage, { url, lang, author, language, title: name }: NewFront): string {
  const { text, frontMatter: front } = whole.model;
  const eol = lineBreakOf(text);
  const { root } = front.yaml;
  const entries = root?.kind === 'mapping' ? root.entries : [];
  const lines = entries.flatMap(({ key, keyRange }, at) => {
    const end = entries[at + 1]?.keyRange.start ?? front.content.end;
    return ownKeys.has(key) ? [] : [slice(text, { start: keyRange.start, end }).trimEnd()];
  });
  const title = entryOf(root, 'title')?.value;
  const own = typeof page.data.title === 'string' ? page.data.title.trim() : '';
  const said = own === '' ? name : titlesInLanguages(own)?.titles[language];
  const written = title?.kind === 'scalar' ? title.source : undefined;
  return [
    '---',
    `permalink: ${url}`,
    ...(written === undefined ? [] : [`title: ${said === undefined ? written : JSON.stringify(said)}`]),
    ...lines,
    ...(author === undefined ? [] : [`author: ${author}`]),
    `lang: ${lang}`,
    `translation: ${page.url}`,
    '---',
    '',
  ].join(eol);
}

/** The page says where the other one is, and its language where that is not the one that layouts take for granted. */
function ownFrontMatter({ site }: SiteReading, { page, language }: ViewedPage, url: string): readonly PlacedEdit[] {
  const file = site.files.get(page.path);
  if (file === undefined) return [];
  const front = readFrontMatter(file.text);
  const { root } = front.yaml;
  const { end } = front.content;
  const eol = lineBreakOf(file.text);
  const translation = entryOf(root, 'translation')?.value;
  const lines = [
    ...(language === 'zh' && entryOf(root, 'lang') === undefined ? [`lang: ${pageWords.zh.lang}`] : []),
    ...(translation === undefined ? [`translation: ${url}`] : []),
  ];
  return inFile(page.path, [
    ...(translation === undefined ? [] : [{ range: translation.range, newText: url }]),
    ...(lines.length === 0 ? [] : [{ range: { start: end, end }, newText: lines.map(line => line + eol).join('') }]),
  ]);
}

/** A layout that says one language of all pages is made to ask each page. */
function askingLayout(site: SiteSnapshot, page: SitePage): readonly PlacedEdit[] {
  const language = layoutLanguage(site, page, layoutOf(site, page));
  const edit = language && layoutAsks(site, language);
  return language === undefined || edit === undefined ? [] : inFile(language.path, [edit]);
}
