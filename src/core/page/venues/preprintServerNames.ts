/** Servers that post preprints and have a DOI for each, by the names that bibliographies give them: all but arXiv and those of one field. */
export const preprintServerNames = [
  ...(['Authorea', 'bioRxiv', 'ChemRxiv', 'Earth and Space Science Open Archive', 'medRxiv', 'OSF Preprints'] as const),
  ...(['Preprints.org', 'PsyArXiv', 'Research Square', 'SSRN', 'TechRxiv'] as const),
];

const names = preprintServerNames.map(name => name.replace('.', String.raw`\.`)).join('|');

/** Archives of all that is published, written or measured; what is there may have appeared elsewhere, too. */
const archiveNames = 'Zenodo|HAL|[Ff]igshare';

/**
 * What a server of preprints is called, as a part of an expression: `arXiv`, `TechRxiv`, `ChinaXiv`, `CoRR`, `Research Square`. All that reads the
 * name of one has it from here; with letters of either case in an expression that takes them.
 */
export const preprintServerSource = String.raw`(?:[A-Za-z]{1,9}[Xx]iv|CoRR|${names})`;

/** What stands behind the name in a reference: `SSRN Electronic Journal`, `TechRxiv Preprint`, `bioRxiv [Preprint]` */
const behind = String.raw`(?:\s(?:\[?pre-?prints?\]?|e-?prints?|electronic journal))?[.。]?$`;

const server = new RegExp(String.raw`^${preprintServerSource}${behind}`, 'i');

/** Who is not `CoRR`. */
const alsoPerson = 'Corr';

const archive = new RegExp(String.raw`^(?:${archiveNames})[.。]?$`);

/** Whether words are the name of a server of preprints and no more, which nobody is called: `Research Square`, `TechRxiv`, `SSRN Electronic Journal`. */
export function namesPreprintServer(words: string): boolean {
  return server.test(words) && words !== alsoPerson;
}

/** Whether words are the name of such an archive and no more. */
export function namesArchive(words: string): boolean {
  return archive.test(words);
}

/** Whether words begin with the name of such a server: `Earth and Space Science Open Archive, 2029`, which the joint in it would part. */
export function beginsPreprintServer(words: string): boolean {
  return serverAhead.test(words);
}

const serverAhead = new RegExp(String.raw`^${preprintServerSource}(?!\p{L})`, 'u');

/** What names a preprint or its server, as a part of an expression: `bioRxiv`, `ChinaXiv`. */
export const preprintWords = String.raw`\bpreprint\b|\b${preprintServerSource}\b|预印`;
