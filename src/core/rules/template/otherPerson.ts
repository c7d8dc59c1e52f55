import { rememberedTexts } from '../../remembered';
import { yamlOfFile } from '../../syntax/yaml';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { folded } from '../../text/foldedText';
import { entryValues } from '../profile/configValues';
import { demoScholarId } from './templateMarks';

/**
 * The name of the person whose page a repository began with, where that evidently is not the one of today: another
 * `author.name` in the same script, and of mail address, profiles and accounts at least one is another and none the same. `undefined` for
 * one's own beginnings, and for placeholders (`Your Name`, `Lorem ipsum`).
 */
export function otherPerson(firstConfig: string, site: SiteSnapshot): string | undefined {
  const now = site.files.get(site.config.path)?.text;
  if (now === undefined) return undefined;
  const [first, today] = [identityOf(firstConfig), identityOf(now)];
  if (first.name === undefined || today.name === undefined || !areOthers(first.name, today.name)) return undefined;
  let changed = false;
  for (const [key, value] of first.accounts) {
    const other = today.accounts.get(key);
    if (other === value) return undefined;
    if (other !== undefined) changed = true;
  }
  return changed ? first.name : undefined;
}

interface Identity {
  readonly name: string | undefined;
  /** Keys such as `author.email`, with their values in lower case. */
  readonly accounts: ReadonlyMap<string, string>;
}

const account =
  /^(?:repository|author\.(?:e-?mail|github|googlescholar|linkedin|twitter|orcid|dblp|researchgate|weibo|zhihu|uri))$/;
const placeholder = /\b(?:your|name|first|last|lorem|ipsum|someone|example|template|username|author)\b|姓名|名字|某某/i;

/** Of a site two are asked for: of its configuration in the first commit, and of today's. */
const identityOf = rememberedTexts(8, (config): Identity => {
  const accounts = new Map<string, string>();
  let name: string | undefined;
  for (const { name: key, node } of entryValues(yamlOfFile(config).root)) {
    const value = typeof node.value === 'string' ? node.value.trim() : '';
    if (key === 'author.name' && value !== '' && !placeholder.test(value)) name = value;
    else if (account.test(key) && value !== '' && !value.includes(demoScholarId) && !value.includes('YOUR_'))
      accounts.set(key, value.toLowerCase().replace(/(?<!\/)\/+$/, ''));
  }
  return { name, accounts };
});

/** `Mei Lin` and `Lin, Mei` are one; of `Mei Lin` and `林梅` nothing is known. */
function areOthers(a: string, b: string): boolean {
  const [latin, otherLatin] = [wordsOf(a), wordsOf(b)];
  const [han, otherHan] = [hanOf(a), hanOf(b)];
  if (latin.size > 0 && otherLatin.size > 0) return ![...latin].some(word => otherLatin.has(word));
  return han !== '' && otherHan !== '' && !han.includes(otherHan) && !otherHan.includes(han);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(folded(name).match(/[a-z]{2,}/g));
}

function hanOf(name: string): string {
  return name.match(/\p{Script=Han}+/gu)?.join('') ?? '';
}
