import { remembered } from '../../remembered';
import { isMarkdownName } from '../fileName';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** A class that a site knows. */
interface ThemeClass {
  /** A file that speaks of it: of the theme where there is one, else a page. */
  readonly path: string;
  /** How often it stands in pages. */
  readonly count: number;
}

/** The classes of a site by name: those of pages first, by how often they are used, then those of styles and layouts. */
export function themeClasses(site: SiteSnapshot): ReadonlyMap<string, ThemeClass> {
  const known = ready.get(site.files);
  if (known !== undefined) return known;
  const pages = new Set(site.pages.filter(({ processed }) => processed).map(({ path }) => path));
  const used = new Map<string, { readonly path: string; count: number }>();
  const further = new Map<string, string>();
  for (const file of site.files.values()) {
    const isPage = isMarkdownName(file.path);
    if (isPage && !pages.has(file.path) && !file.path.startsWith('_pages/')) continue;
    for (const [name, count] of classesIn(file)) {
      if (!isPage) further.set(name, further.get(name) ?? file.path);
      else {
        const before = used.get(name);
        if (before === undefined) used.set(name, { path: file.path, count });
        else before.count += count;
      }
    }
  }
  const often = [...used].sort(([, a], [, b]) => b.count - a.count);
  const classes = new Map<string, ThemeClass>();
  for (const [name, { path, count }] of often) classes.set(name, { path: further.get(name) ?? path, count });
  for (const [name, path] of further) if (!classes.has(name)) classes.set(name, { path, count: 0 });
  ready.set(site.files, classes);
  return classes;
}

const ready = new WeakMap<SiteSnapshot['files'], ReadonlyMap<string, ThemeClass>>();

const classesIn = remembered((file: SiteFile): ReadonlyMap<string, number> => {
  const found = /\.(?:s?css|sass)$/i.test(file.path)
    ? classesOfStyles(file.text)
    : isMarkdownName(file.path) || /\.html?$/i.test(file.path)
      ? classesOfPage(file.text)
      : [];
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
});

/** `.paper-box` of a selector: not `.5em`, not in comments, strings or `url(a.png)`, no placeholder that Sass completes. */
function classesOfStyles(text: string): readonly string[] {
  const bare = text
    .replace(/\/\*[^]*?(?:\*\/|$)|(?<![:/])\/\/[^\n]*/g, ' ')
    .replace(/"[^"\n]*"|'[^'\n]*'|url\([^)\n]{0,2000}\)/g, ' ');
  return [...bare.matchAll(/\.(-?[A-Za-z_][\w-]*)(?![\w-]|[\w(#.]{0,200}:[^:;{}\n]{0,500};)(?!#\{)/g)].map(
    ([, name = '']) => name,
  );
}

function classesOfPage(text: string): readonly string[] {
  return [...text.matchAll(/\bclass\s{0,4}=\s{0,4}(?:"([^"\n{}]{0,300})"|'([^'\n{}]{0,300})')/g)].flatMap(
    ([, double = '', single = '']) => (double || single).split(/\s+/).filter(Boolean),
  );
}
