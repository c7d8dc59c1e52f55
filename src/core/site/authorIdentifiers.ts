import { readDblpPerson, type DblpPerson } from '../syntax/dblpPerson';
import { readOpenalexAuthor } from '../syntax/openalexAuthor';
import { readOrcid } from '../syntax/orcidId';
import { isMapping } from '../syntax/plainMapping';
import { ownNames } from './ownNames';
import type { SiteSnapshot } from './siteSnapshot';

/** By what the registries know the owner of a site. */
export interface AuthorIdentifiers {
  /** With a right check digit. */
  readonly orcid?: string;
  readonly dblp?: DblpPerson;
  readonly openalex?: string;
  /** As the site writes them: `明章强 (Zhangqiang Ming)`. */
  readonly names: readonly string[];
}

/**
 * The identifiers that `_config.yml` holds in the profile `author`. What a starter site gives as an example (`xx/xxxx`, zeros only) is
 * none. The id in `googlescholar` leads to no registry that can be asked.
 */
export function authorIdentifiers(site: SiteSnapshot | undefined): AuthorIdentifiers {
  const profile = site?.config.values.author;
  const field = (name: string): string => {
    const value: unknown = isMapping(profile) && Object.hasOwn(profile, name) ? profile[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  const orcid = readOrcid(field('orcid'));
  const dblp = readDblpPerson(field('dblp'));
  const openalex = readOpenalexAuthor(field('openalex'));
  return {
    names: ownNames(site),
    // iDs begin with 0000-0001 or higher
    ...(orcid?.kind !== 'orcid' || orcid.id.startsWith('0000-0000-') ? {} : { orcid: orcid.id }),
    ...(dblp === undefined || /^0+\/0+$/.test(dblp.pid ?? '') ? {} : { dblp }),
    ...(openalex === undefined ? {} : { openalex }),
  };
}
