import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { readLiquid } from '../syntax/liquid';

/**
 * Whether Liquid in some file of the site reads a member of this name: `{{ author.zhihu }}`, `{% if me["zhihu"] %}`. True
 * too where members are looked up by names that are made meanwhile (`author[key]`), and then for every name.
 */
export function isMemberRead(site: SiteSnapshot, name: string): boolean {
  for (const file of site.files.values()) {
    const members = membersIn(file);
    if (members === 'any' || members.has(name)) return true;
  }
  return false;
}

type Members = ReadonlySet<string> | 'any';

const known = new WeakMap<SiteFile, Members>();

function membersIn(file: SiteFile): Members {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const members = read(file.text);
  known.set(file, members);
  return members;
}

/** `author[key]`, but not `site.data.authors[page.author]`, which picks a whole profile. */
const MADE_NAME = /\bauthor\s{0,4}\[\s{0,4}[A-Za-z_]/;

function read(text: string): Members {
  const members = new Set<string>();
  if (!text.includes('{{') && !text.includes('{%')) return members;
  for (const region of readLiquid(text)) {
    if (region.kind !== 'output' && region.kind !== 'tag') continue;
    const written = text.slice(region.range.start, region.range.end);
    if (MADE_NAME.test(written)) return 'any';
    for (const [, plain, quoted] of written.matchAll(/\.\s{0,4}([A-Za-z_][\w-]*)|\[\s{0,4}["']([^"'\]]{1,80})["']/g))
      members.add(plain ?? quoted ?? '');
    // `{% for entry in author %}` gives each entry in turn
    if (/\bin\s+(?:site\.)?author\b(?!\s*\.)/.test(written)) return 'any';
  }
  return members;
}
