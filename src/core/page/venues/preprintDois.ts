import { isArxivDoi } from '../../syntax/arxivId';
import type { preprintServerNames } from './preprintServerNames';

type PreprintServer = (typeof preprintServerNames)[number];

/**
 * What DOIs of servers that post preprints begin with. Registries name the company behind a server, `Elsevier BV`, or the subject of the
 * preprint, `Geochemistry`, as often as the server.
 */
const servers: readonly (readonly [begin: RegExp, name: PreprintServer])[] = [
  // the number of the day has six digits at bioRxiv and eight at medRxiv; journals of the same press begin with letters
  [/^10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{8}(?!\d)/, 'medRxiv'],
  [/^10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6}(?!\d)/, 'bioRxiv'],
  [/^10\.2139\//, 'SSRN'],
  [/^10\.20944\//, 'Preprints.org'],
  [/^10\.21203\//, 'Research Square'],
  [/^10\.(?:1002|22541)\/essoar\./i, 'Earth and Space Science Open Archive'],
  [/^10\.22541\//, 'Authorea'],
  [/^10\.26434\//, 'ChemRxiv'],
  [/^10\.31219\//, 'OSF Preprints'],
  [/^10\.31234\//, 'PsyArXiv'],
  [/^10\.36227\//, 'TechRxiv'],
];

/** The name of the server that posted the preprint with a DOI; `undefined` for all other works, and for arXiv's. */
export function preprintServer(doi: string): string | undefined {
  return servers.find(([begin]) => begin.test(doi))?.[1];
}

/** Whether a DOI is that of a preprint by how it begins. */
export function isPreprintDoi(doi: string): boolean {
  return isArxivDoi(doi) || preprintServer(doi) !== undefined;
}
