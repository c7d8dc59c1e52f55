import { remembered } from '../../remembered';
import { profileNames } from './keysRead';
import { liquidMembers } from './liquidMembers';
import type { SiteSnapshot } from '../siteSnapshot';

/**
 * Whether Liquid in some file of the site reads a member of this name, of whatever: `{{ author.zhihu }}`, `{% if me["zhihu"] %}`.
 * True too where members of a profile are looked up by names that are made meanwhile (`author[key]`, a loop over the profile), and
 * then for every name.
 */
export function isMemberRead(site: SiteSnapshot, name: string): boolean {
  const { members, any } = membersRead(site);
  return any || members.has(name);
}

/**
 * Whether Liquid in some file of the site reads what stands under this name as a list or as keys: `{% for account in author.zhihu %}`,
 * `{{ author.zhihu[0] }}`, `{{ author.zhihu.url }}`.
 */
export function isReadInParts(site: SiteSnapshot, name: string): boolean {
  return [...site.files.values()].some(file => {
    const { byName, anyOf } = liquidMembers(file);
    return anyOf.has(name) || byName.has(name) || file.text.includes(`.${name}[`);
  });
}

interface MembersRead {
  readonly members: ReadonlySet<string>;
  readonly any: boolean;
}

const membersRead = remembered((site: SiteSnapshot): MembersRead => {
  const profiles = profileNames(site);
  const members = new Set<string>();
  let any = false;
  for (const file of site.files.values()) {
    const { byName, anyOf } = liquidMembers(file);
    for (const keys of byName.values()) for (const key of keys) members.add(key);
    any ||= profiles.some(profile => anyOf.has(profile));
  }
  return { members, any };
});
