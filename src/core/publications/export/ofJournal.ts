/**
 * Whether a DOI is that of an article in a journal, by the way publishers number those alone: with the number of the journal (Springer, Elsevier, IOP,
 * Taylor & Francis, the Acoustical Society of America, Nature), or as they print nothing else (MDPI, Frontiers, PLOS, Hindawi, BioMed Central). Chapters
 * and proceedings have the ISBN of their volume in the same place; IEEE and ACM number both alike.
 */
export function isDoiOfJournal(doi: string): boolean {
  return ofJournal.test(doi) && !isbn.test(doi);
}

/** Whether the key of an address (see `PaperAddress`) holds Elsevier’s number of an article, `pii:S0010482529300001`; that of a chapter begins with `B`. */
export function isKeyOfJournal(key: string): boolean {
  return /^pii:S\d{4}/.test(key);
}

const ofJournal =
  /^10\.(?:1007\/s\d{5}-|1016\/(?:j\.|S\d{4})|1038\/s\d{5}-|1080\/\d{7}[\dX]\.|1088\/\d{4}-\d{3}[\dX]\/|1121\/10?\.|(?:3390|3389|1371|1155|1186)\/)/i;

const isbn = /\/\D{0,3}97[89]-?\d/;
