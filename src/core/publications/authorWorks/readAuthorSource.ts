import { message, type Message } from '../../text/message';
import { readDblpPerson } from '../../syntax/dblpPerson';
import { readOpenalexAuthor } from '../../syntax/openalexAuthor';
import { readOrcid } from '../../syntax/orcidId';
import type { AuthorSource } from './authorWorks';

type ReadSource =
  | { readonly kind: 'source'; readonly source: AuthorSource }
  /** What is wrong with the text, and what is wanted. */
  | { readonly kind: 'unreadable'; readonly message: Message };

/**
 * The source that a typed text names at one registry: an iD, an address, at DBLP also a name. DBLP is searched by names, so a `pid` goes
 * with those of `names` that are written in Latin letters.
 */
export function readAuthorSource(
  registry: AuthorSource['registry'],
  text: string,
  names: readonly string[],
): ReadSource {
  switch (registry) {
    case 'orcid':
      return readOrcidSource(text);
    case 'dblp':
      return readDblpSource(text, names);
    case 'openalex': {
      const id = readOpenalexAuthor(text);
      if (id !== undefined) return { kind: 'source', source: { registry, id } };
      const orcid = readOrcid(text);
      return orcid?.kind === 'orcid'
        ? { kind: 'source', source: { registry, id: orcid.id } }
        : {
            kind: 'unreadable',
            message: message('This is not an OpenAlex author: write an id such as A5023888391, or an ORCID iD.'),
          };
    }
  }
}

/** Of a person at DBLP, with the owner's names where only the `pid` is known; `undefined` where no name can be searched for. */
export function dblpSource(
  { pid, name }: { readonly pid?: string; readonly name?: string },
  names: readonly string[],
): AuthorSource | undefined {
  const searched = name === undefined ? names.filter(one => /\p{Script=Latin}{2}/u.test(one)) : [name];
  if (searched.length === 0) return undefined;
  return { registry: 'dblp', names: searched, ...(pid === undefined ? {} : { pid }) };
}

function readOrcidSource(text: string): ReadSource {
  const read = readOrcid(text);
  if (read?.kind === 'orcid') return { kind: 'source', source: { registry: 'orcid', id: read.id } };
  return {
    kind: 'unreadable',
    message:
      read === undefined
        ? message('This is not an ORCID iD, which looks like 0000-0002-1825-0097.')
        : message('There is a typo in {0}: its last character does not fit the others.', read.id),
  };
}

function readDblpSource(text: string, names: readonly string[]): ReadSource {
  const person = readDblpPerson(text);
  const isName = person === undefined && /\p{Script=Latin}{2}/u.test(text) && !/[/:]/.test(text);
  const source = dblpSource(isName ? { name: text.replace(/\s+/g, ' ').trim() } : (person ?? {}), names);
  if (source !== undefined && (isName || person !== undefined)) return { kind: 'source', source };
  return {
    kind: 'unreadable',
    message: message('DBLP is searched by names: write the name as it stands there, such as “Mei Lin 0002”.'),
  };
}
