import { entryOf } from '../schema/locate';
import { layoutOf } from '../site/defaultLayout';
import { publishedPage } from '../site/publishedPages';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { isMostlyChinese } from './languages/chinesePages';
import { asksPage } from './languages/printedLanguage';
import { layoutAsks, layoutLanguage, type LayoutLanguage } from './languages/layoutLanguage';
import { type Fix, type PageRuleInput, type Rule } from './rule';
import { translationMark } from '../page/translationMark';
import { message } from '../text/message';
import { scalarEdit } from '../syntax/scalarEdit';
import type { YamlValue } from '../syntax/yamlValue';
import { insertion } from '../text/edit';
import { lineBreakOf } from '../text/lineBreak';

/** Chinese pages under a layout that says that every page is English. */
export const langMismatch: Rule = {
  id: 'lang-mismatch',
  group: 'facts',
  severity: 'info',
  summary: message('Chinese pages that say they are English'),
  scope: 'page',
  *check(input) {
    const { site, path, page, fragment } = input;
    if (site === undefined || fragment === true) return;
    const published = publishedPage(site, path);
    if (published === undefined || isBeingTranslated(input.text, published)) return;
    const language = layoutLanguage(site, published, layoutOf(site, published));
    if (language === undefined || !/^en(?:[-_]|$)/i.test(language.value)) return;
    if (!isMostlyChinese(site, path, input.text, input.pageModel)) return;
    const { content, state } = page.frontMatter;
    const lang = entryOf(page.frontMatter.yaml.root, 'lang');
    yield {
      range: lang?.value.range ?? { start: 0, end: state === 'present' ? 3 : 0 },
      message: message(
        'This page is Chinese, but its layout says <html lang="{0}">: screen readers read it as English, and browsers offer to translate it.',
        language.value,
      ),
      related: [{ path: language.path, range: language.range, message: message('The language is written here.') }],
      fixes: languageFix(language, site, lang?.value ?? content.start, input),
    };
  },
};

/** Whether a page that says its language still has words of the other one to be translated, as the command for a second page writes it. */
function isBeingTranslated(text: string, { data }: SitePage): boolean {
  return typeof data.lang === 'string' && text.includes(translationMark('en'));
}

/** Lets the layout ask each page, and writes the language into this one where it has none yet, or where the layout asks it already. */
function languageFix(
  language: LayoutLanguage,
  site: SiteSnapshot,
  own: YamlValue | number,
  { text, page }: PageRuleInput,
): readonly Fix[] {
  if (page.frontMatter.state !== 'present') return [];
  const said = typeof own === 'number' ? [insertion(own, `lang: zh-CN${lineBreakOf(text)}`)] : [];
  const kind = 'set-language';
  if (asksPage(language.written)) {
    const edits = typeof own !== 'number' && own.kind === 'scalar' ? [scalarEdit(own, 'zh-CN')] : said;
    if (edits.length === 0) return [];
    return [{ kind, title: message('Write “{0}”', 'lang: zh-CN'), edits, safe: false }];
  }
  const edit = layoutAsks(site, language);
  if (edit === undefined) return [];
  const title = message('Let the layout say the language of each page');
  return [{ kind, title, edits: said, elsewhere: [{ path: language.path, edits: [edit] }], safe: false }];
}
