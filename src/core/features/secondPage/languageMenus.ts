import type { PageLanguage } from '../../page/pageLanguage';
import { codedWords } from '../../site/languageNames';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { readLiquid } from '../../syntax/liquid';
import { isMapping } from '../../syntax/plainMapping';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';
import { inFile, type PlacedEdit } from '../siteChange';
import { pageWords } from './pageWords';

/** How the pages of a site come to a menu each, and what has to be written for that. */
export interface LanguageMenus {
  /** `lang` of the new page, as the layout asks for it. */
  readonly lang: string;
  /** The list of the page there is, and that of the new one. */
  readonly from: string;
  readonly to: string;
  /** Whether the menu prints addresses as they are written, so that `#news` is a place on every page. */
  readonly isRaw: boolean;
  /** Edits of the layout, its includes and their words; `url` is the address of the new page. */
  readonly edits: (url: string) => readonly PlacedEdit[];
}

/**
 * Finds out how the layout of a page makes its menu: by the words of its language (`site.data.navigation[ui.menu]`, as in the starter
 * site), by a loop for each language, or by one for all, which is then made to ask for the language of the page and to be followed by a
 * link to the page in the other one. `undefined` where no file of the layout shows `_data/navigation.yml`.
 */
export function languageMenus(site: SiteSnapshot, page: SitePage, language: PageLanguage): LanguageMenus | undefined {
  const loops = frameFiles(site, layoutOf(site, page)).flatMap(loopsIn);
  const [first] = loops;
  if (first === undefined) return undefined;
  const isRaw = loops.every(({ isRaw: own }) => own);
  const named = loops.filter(({ list }) => list !== undefined);
  const [common] = named;
  if (common?.list === undefined) return byWords(site, language);
  const own = named.find(({ list = '' }) => codedWords(list).includes(language));
  const asked = frameFiles(site, layoutOf(site, page))
    .map(
      ({ text }) =>
        (language === 'zh' ? /page\.lang\s*==\s*["'](zh[\w-]*)["']/ : /page\.lang\s*==\s*["'](en[\w-]*)["']/).exec(
          text,
        )?.[1],
    )
    .find(lang => lang !== undefined);
  const { lang } = pageWords[language];
  if (own?.list !== undefined) {
    const from = named.find(({ list }) => list !== own.list)?.list ?? 'main';
    return { lang: asked ?? lang, from, to: own.list, isRaw, edits: () => [] };
  }
  const to = `${common.list}_${language}`;
  return {
    lang,
    from: common.list,
    to,
    isRaw,
    edits: () => loops.flatMap(loop => (loop.list === common.list ? inLayout(loop, to, lang, language) : [])),
  };
}

/** A loop over a list of the menu. */
interface MenuLoop {
  readonly file: SiteFile;
  readonly tag: OffsetRange;
  /** The expression it goes through. */
  readonly source: OffsetRange;
  /** `main` of `site.data.navigation.main`; `undefined` where Liquid chooses. */
  readonly list: string | undefined;
  readonly body: OffsetRange;
  /** Behind its `endfor`. */
  readonly end: number;
  readonly isRaw: boolean;
}

function loopsIn(file: SiteFile): readonly MenuLoop[] {
  const { text } = file;
  const tags = readLiquid(text).flatMap(region => (region.kind === 'tag' ? [region] : []));
  return tags.flatMap((tag, at): readonly MenuLoop[] => {
    const found = /^\s*(\w+)\s+in\s+(site\.data\.navigation(?:\.(\w+)|\[[^\]]*\]))/.exec(slice(text, tag.markup));
    if (tag.name !== 'for' || found?.[1] === undefined || found[2] === undefined) return [];
    let depth = 0;
    const close = tags.slice(at).find(({ name }) => {
      depth += name === 'for' ? 1 : name === 'endfor' ? -1 : 0;
      return depth === 0;
    });
    if (close === undefined) return [];
    const start = tag.markup.start + found[0].length - found[2].length;
    const body = { start: tag.range.end, end: close.range.start };
    const printed = new RegExp(`["']\\s*(?:\\{\\{-?\\s*domain\\s*-?\\}\\})?\\{\\{-?\\s*${found[1]}\\.url\\s*-?\\}\\}`);
    return [
      {
        file,
        tag: tag.range,
        source: { start, end: start + found[2].length },
        list: found[3],
        body,
        end: close.range.end,
        isRaw: printed.test(slice(text, body)),
      },
    ];
  });
}

/** The words of the layout name the list and the address of the page of their language. */
function byWords(site: SiteSnapshot, language: PageLanguage): LanguageMenus | undefined {
  const path = '_data/interface.yml';
  const { interface: words } = site.data;
  const { lang } = pageWords[language];
  const own = isMapping(words) ? words[lang] : undefined;
  const others = isMapping(words) ? Object.entries(words).filter(([key]) => key !== lang) : [];
  const other = others.map(([, value]) => value).find(value => isMapping(value) && typeof value.menu === 'string');
  if (!isMapping(own) || typeof own.menu !== 'string' || !isMapping(other)) return undefined;
  return {
    lang,
    from: String(other.menu),
    to: own.menu,
    // the masthead puts the address of the page before what is not on it
    isRaw: true,
    edits(url) {
      const text = site.files.get(path)?.text ?? '';
      const inPart = '[^\\n]*\\n(?:[ \\t\\r#][^\\n]*\\n|\\n)*?';
      const part = new RegExp(`(?<![^\\n])${lang}:${inPart}[ \\t]+home:[ \\t]*([^\\s#]*)`).exec(text);
      if (part?.[1] === undefined) return [];
      const end = part.index + part[0].length;
      return inFile(path, [{ range: { start: end - part[1].length, end }, newText: url }]);
    },
  };
}

/** The loop goes through the list of the page’s language, the first item has its word, and behind it stands the way to the other page. */
function inLayout(loop: MenuLoop, to: string, lang: string, language: PageLanguage): readonly PlacedEdit[] {
  const { file, tag, source, body, end } = loop;
  const { text, path } = file;
  const eol = lineBreakOf(text);
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, tag.start)))?.[0] ?? '';
  const isAsked = `{% if page.lang == "${lang}" %}`;
  const was = slice(text, source);
  const choice = `${isAsked}{% assign menu_items = ${was.replace(/(?<!\w)\w+$/, to)} %}{% else %}{% assign menu_items = ${was} %}{% endif %}`;
  const edits = [insertion(tag.start, `${choice}${eol}${indent}`), { range: source, newText: 'menu_items' }];
  const [home] = [
    ...text.slice(0, tag.start).matchAll(/>\s*(Homepage|Home|主页|首页|个人主页|个人简介)\s*<\/a>/g),
  ].slice(-1);
  if (home?.[1] !== undefined && home[1] !== pageWords[language].home) {
    const start = home.index + home[0].indexOf(home[1]);
    const words = `${isAsked}${pageWords[language].home}{% else %}${home[1]}{% endif %}`;
    edits.push({ range: { start, end: start + home[1].length }, newText: words });
  }
  if (!/\bpage\.translation\b/.test(text)) {
    const link = switchLink(slice(text, body), lang, language);
    edits.push({ range: { start: end, end }, newText: `${eol}${indent}${link}` });
  }
  return inFile(path, edits);
}

/** A link to the page in the other language, in an item like those of the menu. */
function switchLink(body: string, lang: string, language: PageLanguage): string {
  const item = /<li(?:\s[^<>{}]*)?>/.exec(body)?.[0];
  const classes = /<a\s[^<>]*?(class=(?:"[^"{}]*"|'[^'{}]*'))/.exec(body)?.[1];
  const [own, other] = [pageWords[language], pageWords[language === 'zh' ? 'en' : 'zh']];
  // a layout may open all links in a new tab
  const to = (code: string, name: string): string =>
    `<a${classes === undefined ? '' : ` ${classes}`} href="{{ page.translation | relative_url }}" hreflang="${code}" lang="${code}" target="_self">${name}</a>`;
  const links = `{% if page.lang == "${lang}" %}${to(other.lang, other.name)}{% else %}${to(lang, own.name)}{% endif %}`;
  return `{% if page.translation %}${item === undefined ? links : `${item}${links}</li>`}{% endif %}`;
}
