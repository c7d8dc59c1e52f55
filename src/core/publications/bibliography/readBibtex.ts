import { message } from '../../text/message';
import { citationKey } from './bibtex';
import type { Bibliography, BibliographyEntry, Unread } from './bibliography';
import { splitBibtex, type BibtexEntry } from './bibtexEntries';
import { bibliographyEntry, withDistinctIds } from './bibliographyEntry';
import { itemOfFields, usedFields } from './itemOfFields';
import { inheritFields } from './inheritFields';
import { journalOfMacro } from './journalMacros';
import { loadTexParser } from './texParser';

/**
 * Reads a BibTeX or BibLaTeX file of any size and quality. The key of an entry becomes the item's `id`; where it has none
 * one is made, and no two are the same. Never rejects because of what is written in `text`.
 */
export async function readBibtex(text: string): Promise<Bibliography> {
  const { entries, unread } = splitBibtex(text);
  if (entries.length === 0) return { entries: [], unread };
  const decode = await loadTexParser();
  const read: BibliographyEntry[] = [];
  const failed: Unread[] = [];
  for (const entry of inheritFields(entries)) {
    try {
      const item = itemOfFields(entry, decode(decodable(entry)));
      read.push(bibliographyEntry({ ...item, id: entry.key === '' ? citationKey(item) : entry.key }, entry.range));
    } catch {
      failed.push({
        range: entry.range,
        message: message(
          'The TeX in the entry “{0}” cannot be read, so the entry was left out. Look for a formula or a command that is not closed and read the file again.',
          entry.key === '' ? `@${entry.type}` : entry.key,
        ),
      });
    }
  }
  return {
    entries: withDistinctIds(read),
    unread: [...unread, ...failed].sort((a, b) => a.range.start - b.range.start),
  };
}

const venueFields: ReadonlySet<string> = new Set(['journal', 'journaltitle', 'booktitle', 'series']);

function decodable({ fields }: BibtexEntry): ReadonlyMap<string, string> {
  const used = [...fields].filter(([name, value]) => usedFields.has(name) && value.trim() !== '');
  return new Map(
    used.map(([name, value]) => [name, (venueFields.has(name) ? journalOfMacro(value) : undefined) ?? value]),
  );
}
