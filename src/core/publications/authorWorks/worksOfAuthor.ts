import type { AuthorSource, AuthorWorks, AuthorWorksOptions } from './authorWorks';
import { dblpWorks } from './dblpWorks';
import { openalexWorks } from './openalexWorks';
import { orcidWorks } from './orcidWorks';

/** The works of an author as one registry knows them. Never rejects. */
export function worksOfAuthor(source: AuthorSource, options: AuthorWorksOptions): Promise<AuthorWorks> {
  switch (source.registry) {
    case 'orcid':
      return orcidWorks(source.id, options);
    case 'dblp':
      return dblpWorks(source, options);
    case 'openalex':
      return openalexWorks(source.id, options);
  }
}
