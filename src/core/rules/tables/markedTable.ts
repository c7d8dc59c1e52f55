import { message } from '../../text/message';
import { type Finding, type RuleInput } from '../rule';

/**
 * What is said of a table that begins with a byte order mark, as Excel writes “CSV UTF-8”: of all that Jekyll reads, its tables alone are
 * read with the mark (seen with Jekyll 4.3.4). It becomes part of the name of the first column, or stands before the quote of it.
 */
export function markedTable({
  path,
  text,
  encoding,
}: Pick<RuleInput, 'path' | 'text' | 'encoding'>): Finding | undefined {
  const isInText = text.startsWith('\uFEFF');
  if (!/\.[ct]sv$/.test(path) || !(isInText || encoding === 'utf8bom')) return undefined;
  const start = isInText ? 1 : 0;
  const [name = ''] = (path.endsWith('.csv') ? /[^,\r\n]*/y : /[^\t\r\n]*/y).exec(text.slice(start)) ?? [];
  if (name === '') return undefined;
  const isQuoted = name.startsWith('"');
  return {
    range: { start: 0, end: start + name.length },
    severity: isQuoted ? 'error' : 'warning',
    message: isQuoted
      ? message(
          'This table is saved as “UTF-8 with BOM”, with an invisible mark before its first quote, at which Jekyll stops: the site is not built. Click the encoding in the status bar, choose “Save with Encoding”, then “UTF-8”.',
        )
      : message(
          'This table is saved as “UTF-8 with BOM”: Jekyll takes the invisible mark at its beginning for part of the name “{0}”, and pages show nothing of that column. Click the encoding in the status bar, choose “Save with Encoding”, then “UTF-8”.',
          name,
        ),
    fixes: isInText
      ? [
          {
            kind: 'strip-mark',
            title: message('Remove the invisible mark'),
            edits: [{ range: { start: 0, end: 1 }, newText: '' }],
            safe: true,
          },
        ]
      : [],
  };
}
