import { keyFacts } from '../../schema/keyFacts';

/** The name of the closed service that a key of the profile links to: the template still knows Vine (closed in 2017) and Google+ (in 2019). */
export function closedService(key: string): string | undefined {
  const facts = keyFacts('siteConfig', ['author', key]);
  return facts?.isDeprecated === true ? facts.title.en : undefined;
}
