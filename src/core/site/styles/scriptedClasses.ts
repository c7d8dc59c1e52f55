import { remembered } from '../../remembered';
import { allFrameFiles } from '../frameFiles';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

const ofSite = new WeakMap<SiteSnapshot['files'], ReadonlySet<string>>();
const classesIn = remembered(({ text }: SiteFile) => classesGivenTargets(text));

/** The classes of the links for which the scripts of the site's frames write a target, in the pages' own spelling. */
export function scriptedClasses(site: SiteSnapshot): ReadonlySet<string> {
  const ready = ofSite.get(site.files);
  if (ready !== undefined) return ready;
  const found = new Set<string>();
  for (const file of allFrameFiles(site)) {
    for (const name of classesIn(file)) found.add(name);
  }
  ofSite.set(site.files, found);
  return found;
}

/** The classes that a text with scripts asks for (`getElementsByClassName('paper_title')`, `$('.pdf')`), where it writes to `href`. */
export function classesGivenTargets(text: string): readonly string[] {
  if (!text.includes('<script') || !writesTarget.test(text)) return [];
  const byName = [...text.matchAll(byNamePattern)].flatMap(([, names = '']) => names.trim().split(/\s+/));
  const bySelector = [...text.matchAll(bySelectorPattern)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  );
  return [...byName, ...bySelector].filter(name => name !== '');
}

/** `link.href = …`, `setAttribute('href', …)`, `$(link).attr('href', …)` */
const writesTarget = /\.href\s{0,4}=[^=]|(?:setAttribute|attr|prop)\(\s{0,4}["']href["']\s{0,4},/;
const byNamePattern = /getElementsByClassName\(\s{0,4}["']([^"'\n]{1,200})["']/g;
const bySelectorPattern = /(?:querySelector(?:All)?|\$|jQuery)\(\s{0,4}["']([^"'\n]{1,200})["']/g;
