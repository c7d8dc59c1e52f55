import { preprintServerNames } from '../../page/preprintServerNames';
import { isArxivDoi } from '../../syntax/arxivId';
import type { Publication } from '../work';

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

/**
 * The server that words name, perhaps with the number of the preprint there: `bioRxiv`, `SSRN Electronic Journal`,
 * `medRxiv 2029.01.02.29000001`, `Available at SSRN 4000001`, `bioRxiv : the preprint server for biology`.
 */
export function namedPreprintServer(words: string): string | undefined {
  const named = words.replace(/^available at /i, '');
  const folded = named.toLowerCase();
  return preprintServerNames.find(
    name => folded.startsWith(name.toLowerCase()) && behindServer.test(named.slice(name.length)),
  );
}

const behindServer =
  /^(?:\s(?:\[?preprints?\]?|electronic journal|: the preprint server for [a-z ]{3,40}))?(?:[\s.,:;(]{1,3}(?:doi\b|\d).{0,100}|\.)?$/i;

/** The preprints of cryptology, which have numbers and no DOIs. */
export const cryptologyArchive = 'Cryptology ePrint Archive';

/** `2018/962` of `Cryptology ePrint Archive, Paper 2018/962`, `IACR ePrint Report 2018/962`, `ePrint 2018/962` and of the address there. */
export function readCryptologyNumber(text: string): string | undefined {
  return /(?:\bePrint(?: Archive)?,? (?:(?:Paper|Report) )?|\beprint\.iacr\.org\/)((?:19|20)\d\d\/\d{3,5})(?!\d)/i.exec(
    text,
  )?.[1];
}

/** Whether a DOI is that of a preprint by how it begins. */
export function isPreprintDoi(doi: string): boolean {
  return isArxivDoi(doi) || preprintServer(doi) !== undefined;
}

/** Whether a record is that of a preprint: by its type, or by its DOI where a registry calls it otherwise. */
export function isRecordOfPreprint({ csl }: Publication): boolean {
  return csl.type === 'article' || isPreprintDoi(csl.DOI ?? '');
}
