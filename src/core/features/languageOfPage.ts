import { mostlyWrittenIn } from '../rules/languages/chinesePages';
import { codedWords } from '../site/languageNames';
import { languageOfAddress } from '../site/addresses/languageAddress';
import type { PageLanguage } from '../page/pageLanguage';
import type { SitePage } from '../site/siteSnapshot';
import type { SiteReading } from './siteReading';

/** What its front matter says, or else its address, or what it is written in. */
export function languageOfPage(reading: Omit<SiteReading, 'remote'>, page: SitePage): PageLanguage {
  return toldLanguage(reading, page) ?? 'en';
}

/** The same; `undefined` where the page says too little to tell. */
export function toldLanguage(
  { site, pageModel }: Omit<SiteReading, 'remote'>,
  { path, url, data }: SitePage,
): PageLanguage | undefined {
  if (typeof data.lang === 'string' && data.lang !== '') return codedWords(data.lang)[0] === 'zh' ? 'zh' : 'en';
  const told = languageOfAddress(url);
  if (told !== undefined) return told;
  const written = mostlyWrittenIn(site, path, site.files.get(path)?.text ?? '', pageModel);
  return written && (written === 'chinese' ? 'zh' : 'en');
}
