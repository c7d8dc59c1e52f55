import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { behindLine, lineEnd, lineStart } from '../../text/lines';

/** The keys of a mapping that say something: the template writes down each key that it knows, most with nothing behind it. */
export function filledKeys({ entries }: YamlMapping): ReadonlySet<string> {
  return new Set(entries.filter(entry => !isBlank(entry)).map(({ key }) => key));
}

/**
 * The edits that take the blank entries of a key out of a mapping with their lines, so that another may get its name; none where it has no
 * such entry, `undefined` where one shares its line.
 */
export function withoutBlank({ entries }: YamlMapping, name: string, text: string): readonly TextEdit[] | undefined {
  const blank = entries.filter(entry => entry.key === name && isBlank(entry));
  const edits = blank.flatMap(({ keyRange }): readonly TextEdit[] => {
    const start = lineStart(text, keyRange.start);
    const isAlone =
      text.slice(start, keyRange.start).trim() === '' &&
      /^["']?[ \t]*:[ \t]*(?:(?:null|Null|NULL|~|""|'')[ \t]*)?(?:#.*)?$/.test(
        text.slice(keyRange.end, lineEnd(text, keyRange.end)),
      );
    return isAlone ? [{ range: { start, end: behindLine(text, keyRange.end) }, newText: '' }] : [];
  });
  return edits.length === blank.length ? edits : undefined;
}

function isBlank({ value }: YamlEntry): boolean {
  return value.kind === 'scalar' && (value.value === null || value.value === '');
}
