/** Base addresses of the services, without a slash at the end. Tests and mirrors put others in their place. */
export interface Registries {
  /** https://api.crossref.org/swagger-ui/index.html */
  readonly crossref: string;
  /** https://support.datacite.org/docs/api-get-doi */
  readonly datacite: string;
  /** Serves `/doiRA/{doi}` (which agency) and `/api/handles/{doi}` (does it exist), https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation */
  readonly doi: string;
}

export const publicRegistries: Registries = {
  crossref: 'https://api.crossref.org',
  datacite: 'https://api.datacite.org',
  doi: 'https://doi.org',
};

/** The public registries with some addresses replaced; empty replacements are ignored, slashes at the end dropped. */
export function registriesWith(replaced: { readonly [Name in keyof Registries]?: string | undefined }): Registries {
  const pick = (name: keyof Registries): string =>
    (replaced[name] ?? '').trim().replace(/\/{1,9}$/, '') || publicRegistries[name];
  return { crossref: pick('crossref'), datacite: pick('datacite'), doi: pick('doi') };
}

/**
 * The least time between two requests to a host, in milliseconds. Crossref allows 5 single records or 1 list a second, who
 * gives a mail address 10 and 3 (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/);
 * DataCite 500 requests in five minutes (https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis);
 * doi.org publishes none. A mirror of one's own has no such limits.
 */
export function spacingFor(url: string, isPolite = false): number {
  if (url.startsWith(publicRegistries.datacite)) return 600;
  if (url.startsWith(`${publicRegistries.crossref}/works?`)) return isPolite ? 350 : 1000;
  if (url.startsWith(publicRegistries.crossref)) return isPolite ? 110 : 250;
  return url.startsWith(publicRegistries.doi) ? 250 : 0;
}
