import { arxivAddress, readArxivId } from './arxivId';
import { bareDoi, doiAddress } from './doi';

/** Who leads on from the numbers that the national libraries of a country give. */
const nationalLibraries: Readonly<Record<string, string>> = {
  de: 'https://nbn-resolving.org/',
  at: 'https://nbn-resolving.org/',
  ch: 'https://nbn-resolving.org/',
  fi: 'https://urn.fi/',
  no: 'https://urn.nb.no/',
  se: 'https://urn.kb.se/resolve?urn=',
};

/**
 * Where an identifier leads that stands for an address: `doi:10.5555/1`, `hdl:2060/1`, `arXiv:2901.00001`, `urn:nbn:de:bvb:19-1`. No browser
 * follows these by themselves. `undefined` for anything else.
 */
export function identifierAddress(address: string): string | undefined {
  const [, scheme, identifier = ''] = /^\s{0,9}(doi|hdl|arxiv|urn:nbn):(.{1,300})$/i.exec(address) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'doi': {
      const doi = bareDoi(identifier);
      return doi === undefined ? undefined : doiAddress(doi);
    }
    case 'hdl':
      return /^\d[\w.-]*\/[\w./:;~-]+$/.test(identifier) ? `https://hdl.handle.net/${identifier}` : undefined;
    case 'arxiv': {
      const id = readArxivId(`arXiv:${identifier}`);
      return id === undefined ? undefined : arxivAddress(id);
    }
    case 'urn:nbn': {
      const resolver = nationalLibraries[/^([a-z]{2})[:-][\w:./-]+$/i.exec(identifier)?.[1]?.toLowerCase() ?? ''];
      return resolver === undefined ? undefined : `${resolver}urn:nbn:${identifier}`;
    }
    case undefined:
    default:
      return undefined;
  }
}
