import { processedPage } from '../../site/pageOfFile';
import { remembered } from '../../remembered';
import { entryOf } from '../../schema/locate';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { scalarEdit } from '../../syntax/scalarEdit';
import { isMapping } from '../../syntax/plainMapping';
import { isCode, languageCode } from '../../site/languageNames';
import { inside } from '../menu/menuItems';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** `lang: zh_CN` or `lang: cn`, where the layouts look their words up by it and have some for `zh-CN` only. */
export function* languageWords({ page, path, site }: PageRuleInput): Iterable<Finding> {
  const lang = entryOf(page.frontMatter.yaml.root, 'lang')?.value;
  const published = site && processedPage(site, path);
  if (lang?.kind !== 'scalar' || typeof lang.value !== 'string' || site === undefined || published === undefined)
    return;
  const { value } = lang;
  const meant = meantLanguages(value, site, layoutOf(site, published));
  const [first] = meant;
  if (first === undefined) return;
  yield {
    range: inside(lang),
    message: message(
      'The layouts of this site have words for “{1}”, not for “{0}”: this page gets those of another language, or none.',
      value,
      first,
    ),
    fixes: meant.slice(0, 3).map(language => ({
      kind: 'set-lang',
      title: message('Write “{0}”', language),
      edits: [scalarEdit(lang, language)],
      safe: false,
    })),
  };
}

/** `site.data.interface[lang] | default: site.data.interface.en` */
const lookedUp =
  /site\.data\.([\w-]{1,60})\[\s{0,4}(?:page\.)?lang\s{0,4}\](?:\s{0,4}\|\s{0,4}default:\s{0,4}site\.data\.[\w-]{1,60}\.([\w-]{1,20}))?/g;

const lookUpsIn = remembered(({ text }: SiteFile) =>
  [...text.matchAll(lookedUp)].map(([, name = '', otherwise]) => ({ name, otherwise })),
);

/** The languages that words are there for, and that are the written one by another name. */
function meantLanguages(written: string, site: SiteSnapshot, layout: unknown): readonly string[] {
  for (const file of frameFiles(site, layout)) {
    for (const { name, otherwise } of lookUpsIn(file)) {
      const words = site.data[name];
      if (!isMapping(words) || Object.hasOwn(words, written)) continue;
      // `en-US` where English is what there is otherwise
      if (otherwise !== undefined && languageOf(otherwise) === languageOf(written)) continue;
      const meant = Object.keys(words).filter(key => areTheSame(key, written));
      if (meant.length > 0) return meant;
    }
  }
  return [];
}

/** How Chinese is written where. */
const scripts: Readonly<Record<string, string>> = {
  cn: 'hans',
  sg: 'hans',
  my: 'hans',
  tw: 'hant',
  hk: 'hant',
  mo: 'hant',
};

interface Language {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** `zh`, `hans` and `cn` of `zh-CN`, `zh_CN` and `cn`, as in https://www.rfc-editor.org/info/bcp47. */
function partsOf(name: string): Language {
  const [first = '', ...others] = name.toLowerCase().split(/[-_]/);
  const language = languageCode(first);
  const region = language === first || !isCode(first) ? others.find(part => /^(?:[a-z]{2}|\d{3})$/.test(part)) : first;
  const ofRegion = language === 'zh' && region !== undefined ? scripts[region] : undefined;
  return { language, script: others.find(part => /^[a-z]{4}$/.test(part)) ?? ofRegion, region };
}

function languageOf(name: string): string {
  return partsOf(name).language;
}

/** `zh-Hans` and `zh-CN`, but not `zh-TW` and `zh-CN`. */
function areTheSame(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  const agree = (part: 'script' | 'region'): boolean =>
    a[part] === undefined || b[part] === undefined || a[part] === b[part];
  return a.language === b.language && agree('script') && agree('region');
}
