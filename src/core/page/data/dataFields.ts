import type { YamlEntry, YamlMapping, YamlScalar } from '../../syntax/yamlValue';

/** What themes call the fields of a publication, in the order in which they are looked for; without case, `-`, `_` and blanks. */
const names = {
  title: ['title', 'papertitle', 'name'],
  authors: ['authors', 'author', 'authorlist', 'creators'],
  venue: ['venue', 'conference', 'journal', 'booktitle', 'publication', 'publishedin', 'pub'],
  short: ['conferenceshort', 'venueshort', 'short', 'shortname', 'abbrv', 'abbr', 'badge'],
  volume: ['volume', 'vol'],
  issue: ['issue', 'number'],
  pages: ['pages', 'page'],
  year: ['year', 'date', 'pubdate'],
  arxiv: ['arxiv', 'arxivid', 'eprint'],
  doi: ['doi'],
  /** A link of which the key says no more than that it leads to the paper. */
  address: ['url', 'link', 'href', 'paper', 'paperurl', 'paperlink', 'website', 'html'],
  pdf: ['pdf', 'pdfurl', 'download', 'downloadurl'],
  kind: ['type', 'category', 'kind'],
} as const;

/** A field of a publication in a data file. */
export type Field = keyof typeof names;

const byName = new Map<string, Field>(
  Object.entries(names).flatMap(([field, called]) => called.map(name => [name, field as Field] as const)),
);

/** A key without what themes differ in: `conference_short` is `conferenceshort`. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/** The field that a key names; `undefined` for keys of a theme's own. */
export function fieldCalled(key: string): Field | undefined {
  return byName.get(plainKey(key));
}

/** The entry of an item that is a field, the first by name where several are; of a key that stands twice the last, which alone counts to Ruby. */
export function fieldOf(item: YamlMapping, field: Field): YamlEntry | undefined {
  for (const name of names[field]) {
    const found = item.entries.find(({ key }) => plainKey(key) === name);
    if (found !== undefined) return item.entries.filter(({ key }) => key === found.key).at(-1);
  }
  return undefined;
}

/** What a scalar says, without blanks around; `''` for a value left out. */
export function textOf({ value }: YamlScalar): string {
  return value === null ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}

/** What the front matter says of a field, also in a mapping of its own, `publication_info: {…}`; `''` where nothing. */
export function textAt(keys: YamlMapping, field: Field): string {
  const value = fieldOf(keys, field)?.value;
  if (value?.kind === 'scalar') return textOf(value);
  if (value?.kind === 'sequence')
    return value.items.map(item => (item.kind === 'scalar' ? textOf(item) : '')).join(', ');
  const inner = keys.entries.flatMap(entry => (entry.value.kind === 'mapping' ? [textAt(entry.value, field)] : []));
  return inner.find(text => text !== '') ?? '';
}

/** Whether a word says that something was spoken of: talks stand among papers in some collections; not `技术报告`. */
export function isOfTalks(word: string): boolean {
  return /\b(?:talk|oral|poster|presentation|keynote|lecture|slides)s?\b|(?<!技术|研究|调研|调查|工作)报告|海报/i.test(
    word,
  );
}

/**
 * Whether a value leads to a DOI under a key that promises no paper: `bibtex: https://doi.org/10.5555/lakes.1`, of citations on the page of a publisher,
 * too. Not what has a DOI of its own: data, code, what was written of the work.
 */
export function leadsToDoi(key: string, { value }: YamlScalar): boolean {
  const address = typeof value === 'string' ? value.trim() : '';
  if (ofOther.test(plainKey(key))) return false;
  return isDoiAddress.test(address) || (ofCitation.test(plainKey(key)) && ofPublisher.test(address));
}

const isDoiAddress = /^https?:\/\/(?:dx\.)?doi\.org\/10\.\d{4,9}\/\S+$/i;
const ofPublisher = /^https?:\/\/[^\s/]{1,60}\/doi\/(?:\w{1,8}\/)?10\.\d{4,9}\/\S+$/i;
const ofCitation = /^(?:bib|bibtex|bibtexurl|cite|citation)$/;
const ofOther =
  /code|data|demo|software|slides?|poster|video|talk|supp|appendix|press|news|media|blog|comment|review|highlight|preview|related|erratum|errata|correction|extend|version|preprint/;
