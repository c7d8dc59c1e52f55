/** Base addresses of the services, without a slash at the end. Tests and mirrors put others in their place. */
export interface Registries {
  /** https://api.crossref.org/swagger-ui/index.html */
  readonly crossref: string;
  /** https://support.datacite.org/docs/api-get-doi */
  readonly datacite: string;
  /** Serves `/doiRA/{doi}` (which agency) and `/api/handles/{doi}` (does it exist), https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation */
  readonly doi: string;
  /** https://info.orcid.org/documentation/api-tutorials/api-tutorial-read-data-on-a-record/ */
  readonly orcid: string;
  /** https://dblp.org/faq/How+to+use+the+dblp+search+API.html */
  readonly dblp: string;
  /** https://docs.openalex.org/how-to-use-the-api/api-overview */
  readonly openalex: string;
}

export const publicRegistries: Registries = {
  crossref: 'https://api.crossref.org',
  datacite: 'https://api.datacite.org',
  doi: 'https://doi.org',
  orcid: 'https://pub.orcid.org/v3.0',
  dblp: 'https://dblp.org',
  openalex: 'https://api.openalex.org',
};

/** The public registries with some addresses replaced; empty replacements are ignored, slashes at the end dropped. */
export function registriesWith(replaced: { readonly [Name in keyof Registries]?: string | undefined }): Registries {
  const pick = (name: keyof Registries): string =>
    (replaced[name] ?? '').trim().replace(/\/{1,9}$/, '') || publicRegistries[name];
  return {
    crossref: pick('crossref'),
    datacite: pick('datacite'),
    doi: pick('doi'),
    orcid: pick('orcid'),
    dblp: pick('dblp'),
    openalex: pick('openalex'),
  };
}

/** In milliseconds, of who asks without saying who they are. */
const spacings: Readonly<Record<Exclude<keyof Registries, 'crossref'>, number>> = {
  datacite: 600,
  doi: 250,
  orcid: 100,
  dblp: 1500,
  openalex: 120,
};

/**
 * The least time between two requests to a host, in milliseconds. Crossref allows 5 single records or 1 list a second, who
 * gives a mail address 10 and 3 (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/);
 * DataCite 500 requests in five minutes (https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis),
 * ORCID 24 a second (https://info.orcid.org/ufaqs/what-are-the-api-limits/), OpenAlex ten; DBLP asks for one or two seconds between two
 * (https://dblp.org/faq/Am+I+allowed+to+crawl+the+dblp+website.html); doi.org publishes none. A mirror of one's own has no such limits.
 */
export function spacingFor(url: string, isPolite = false): number {
  const isOf = (name: keyof Registries): boolean => url.startsWith(`${publicRegistries[name]}/`);
  if (isOf('crossref') && url.includes('/works?')) return isPolite ? 350 : 1000;
  if (isOf('crossref')) return isPolite ? 110 : 250;
  return Object.entries(spacings).find(([name]) => isOf(name as keyof Registries))?.[1] ?? 0;
}
