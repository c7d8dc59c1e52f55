import { remembered } from '../../remembered';
import { readLiquid } from '../../syntax/liquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { slice } from '../../text/range';
import type { SiteFile } from '../siteSnapshot';

/** What the Liquid of one file reads of the objects it names. */
export interface LiquidMembers {
  /** The members by the name before them, both in the order of the text: `site.author.github`, `me["zhihu"]`. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names whose members are looked up by what is known only later: `me[key]`, `{% for entry in me %}`. */
  readonly anyOf: ReadonlySet<string>;
  /** Names that stand for a profile: `{% assign me = page.author | default: site.author %}`, `{% include card.html person=site.author %}`. */
  readonly profiles: ReadonlySet<string>;
}

/** Reads the Liquid of a file, once for each of its texts. */
export const liquidMembers = remembered((file: SiteFile): LiquidMembers => read(file.text));

/** A name with the member behind it; the member may be the next name (`site.author.github`). `p[1].zhihu` is of a loop over a mapping. */
const member =
  /(?<![\w-])([A-Za-z_][\w-]*)(?:\[\d\])?\s{0,4}(?:\.\s{0,4}(?=([A-Za-z_][\w-]*))|\[\s{0,4}(?:["']([^"'\]]{1,80})["']|(?=([A-Za-z_]))))/g;

/** The parameters of an include; not `==`. */
const given =
  /(?<![\w-])([A-Za-z_][\w-]*)\s{0,4}=(?![=])\s{0,4}((?:"[^"]*"|'[^']*'|[^"'=\s]|\s(?![\w-]+\s{0,4}=[^=]))+)/g;

function read(text: string): LiquidMembers {
  const byName = new Map<string, Set<string>>();
  const anyOf = new Set<string>();
  const profiles = new Set<string>();
  if (text.includes('{{') || text.includes('{%')) {
    for (const region of readLiquid(text)) {
      const inside = region.kind === 'output' ? region.expression : region.kind === 'tag' ? region.markup : undefined;
      if (inside === undefined) continue;
      const written = slice(text, inside);
      for (const [, name = '', plain, quoted, made] of written.matchAll(member)) {
        if (made !== undefined) anyOf.add(name);
        else byName.set(name, (byName.get(name) ?? new Set()).add(plain ?? quoted ?? ''));
      }
      if (region.kind === 'tag') readNames(region.name, written, anyOf, profiles);
    }
  }
  return { byName, anyOf, profiles };
}

function readNames(tag: string, written: string, anyOf: Set<string>, profiles: Set<string>): void {
  const assigned = assignmentOf(tag, written);
  if (assigned?.isItem === true) {
    const { name, value = '' } = assigned;
    // each profile of `_data/authors.yml`, or each entry of one profile
    if (/(?:^|\.)authors$/.test(value)) profiles.add(name);
    else anyOf.add(value.replace(/^.*\./, ''));
  } else if (assigned !== undefined) {
    if (isProfile(assigned.value ?? '')) profiles.add(assigned.name);
  } else if (tag.startsWith('include') || tag === 'render') {
    for (const [, name = '', value = ''] of written.matchAll(given)) if (isProfile(value)) profiles.add(name);
  }
}

/** `site.author`, `page.author | default: site.author`, `site.data.authors[page.author]`; not `author.name` or `page.author_profile`. */
function isProfile(value: string): boolean {
  const plain = value.replace(/\[[^[\]]*\]/g, '[]');
  return /(?<![\w-])author(?![\w.[-])|(?<![\w-])authors\[\](?!\s*[.[])/.test(plain);
}
