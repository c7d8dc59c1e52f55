import { entryOf } from '../schema/locate';
import { layoutOf } from '../site/defaultLayout';
import { publishedPage } from '../site/publishedPages';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isMostlyChinese } from './languages/chinesePages';
import { layoutLanguage, type LayoutLanguage } from './languages/layoutLanguage';
import { type Fix, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';
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
    const language = published && layoutLanguage(site, layoutOf(site, published));
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
      fixes: languageFix(language, site, lang === undefined ? content.start : undefined, input),
    };
  },
};

/** Lets the layout ask each page, and writes the language into this one where it has none yet. */
function languageFix(
  { path, range, value }: LayoutLanguage,
  site: SiteSnapshot,
  insertAt: number | undefined,
  { text, page }: PageRuleInput,
): readonly Fix[] {
  const quote = site.files.get(path)?.text[range.start - 1];
  if ((quote !== '"' && quote !== "'") || page.frontMatter.state !== 'present') return [];
  const inner = quote === '"' ? "'" : '"';
  const eol = lineBreakOf(text);
  const own = insertAt === undefined ? [] : [insertion(insertAt, `lang: zh-CN${eol}`)];
  const newText = `{{ page.lang | default: ${inner}${value}${inner} }}`;
  return [
    {
      kind: 'set-language',
      title: message('Let the layout say the language of each page'),
      edits: own,
      elsewhere: [{ path, edits: [{ range, newText }] }],
      safe: false,
    },
  ];
}
