import type { BibtexEntry } from './bibtexEntries';

/** What says something of the parent alone: a volume's DOI is not that of a paper in it. */
const own = new Set([
  ...[
    'title',
    'subtitle',
    'shorttitle',
    'author',
    'crossref',
    'xref',
    'entrysubtype',
    'ids',
    'key',
    'keywords',
    'note',
  ],
  ...['doi', 'url', 'eprint', 'archiveprefix', 'eprinttype', 'pages', 'abstract', 'howpublished', 'type'],
]);

/** Whether a volume is written down for the papers in it: proceedings without an author; the editors of `Handbook of Lakes` have it as a work. */
function isProceedings({ type, fields }: BibtexEntry): boolean {
  if (fields.has('author')) return false;
  const isVolume = /^(?:mv)?(?:book|collection)$/.test(type) && /proceedings/i.test(fields.get('title') ?? '');
  return isVolume || /^(?:mv)?proceedings$/.test(type);
}

const volumes = /^(?:mv)?(?:book|collection|proceedings)$/;

/** Programs write fields that are empty, `booktitle={}`, which say nothing. */
function isGiven(fields: ReadonlyMap<string, string>, name: string): boolean {
  return (fields.get(name)?.trim() ?? '') !== '';
}

/** Nobody nests further: a book in a volume in a series. The limit also ends rings. */
const deepest = 3;

/**
 * Entries with the fields they take over from the entry that `crossref` names: the parent's title as the title of the
 * book or journal, and what else the child does not say itself (BibLaTeX manual, appendix B). Proceedings that are there to be named are left out:
 * DBLP adds one for each paper.
 */
export function inheritFields(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]));
  const parentOf = (entry: BibtexEntry): BibtexEntry | undefined => {
    const key = entry.fields.get('crossref')?.trim().toLowerCase() ?? '';
    return key === '' ? undefined : byKey.get(key);
  };
  const fieldsOf = (entry: BibtexEntry, depth: number): ReadonlyMap<string, string> => {
    const parent = depth < deepest ? parentOf(entry) : undefined;
    if (parent === undefined || parent === entry) return entry.fields;
    const fields = new Map(entry.fields);
    const above = fieldsOf(parent, depth + 1);
    // `booktitle` of a volume is there for the papers in it, as BibTeX itself takes it over
    const isNamed = volumes.test(parent.type) && isGiven(parent.fields, 'booktitle');
    const title = isNamed ? parent.fields.get('booktitle') : above.get('title');
    const place = entry.type === 'article' ? 'journal' : 'booktitle';
    if (title !== undefined && !isGiven(fields, place) && !isGiven(fields, 'journaltitle')) fields.set(place, title);
    for (const [name, value] of above) if (!own.has(name) && !isGiven(fields, name)) fields.set(name, value);
    return fields;
  };
  const named = new Set(entries.map(entry => (parentOf(entry) === entry ? undefined : parentOf(entry))));
  return entries
    .filter(entry => !named.has(entry) || !isProceedings(entry))
    .map(entry => (entry.fields.has('crossref') ? { ...entry, fields: fieldsOf(entry, 0) } : entry));
}
