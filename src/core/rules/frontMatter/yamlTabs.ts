import { parseYaml } from '../../syntax/yaml';
import { applyEdits, type TextEdit } from '../../text/edit';
import { misplacedTab } from '../../syntax/libyamlErrors';
import type { YamlProblem } from '../../syntax/yamlValue';
import { rangeFrom, type OffsetRange } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** Tabs at the beginning of lines, which YAML does not allow there (https://yaml.org/spec/1.2.2/#61-indentation-spaces). */
export interface YamlTabs {
  /** The first of them. */
  readonly range: OffsetRange;
  /** None where spaces alone do not mend the YAML. */
  readonly fixes: readonly Fix[];
}

/** How wide a tab may be shown to its author. Two are what this YAML is mostly written with, four what VS Code shows. */
const widths = [2, 4, 8];

/**
 * The leading tabs of the YAML in `content`, which cannot be read as it is because of `problem`; those on empty lines and behind dashes where
 * that is one of them. Where the lines mean the same however wide a tab is shown, or
 * only one width can be read, nobody has to look at the fix; else it writes what an editor with tabs of four shows.
 */
export function yamlTabs(text: string, content: OffsetRange, problem: YamlProblem | undefined): YamlTabs | undefined {
  const isElsewhere = problem?.message === misplacedTab;
  const withSpaces = (width: number): readonly TextEdit[] => [
    ...indentsWithSpaces(text, content, width),
    ...(isElsewhere ? otherTabs(text, content) : []),
  ];
  const first = isElsewhere ? problem : withSpaces(1)[0]?.range;
  if (first === undefined) return undefined;
  const read = widths.flatMap(width => {
    const edits = withSpaces(width);
    const value = valueAfter(text, content, edits);
    return value === undefined ? [] : [{ width, edits, value }];
  });
  const [narrowest] = read;
  const isClear = read.every(({ value }) => value === narrowest?.value);
  const chosen = isClear ? narrowest : (read.find(({ width }) => width === 4) ?? narrowest);
  const title = message('Replace tabs with spaces');
  return {
    range: { start: first.start, end: first.end },
    fixes: chosen === undefined ? [] : [{ kind: 'tabs-to-spaces', title, edits: chosen.edits, safe: isClear }],
  };
}

/** A tab in the indentation of each line that has more than a comment, as so many spaces. */
function indentsWithSpaces(text: string, { start, end }: OffsetRange, width: number): readonly TextEdit[] {
  return [...text.slice(start, end).matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)].map(({ 0: indent, index }) => ({
    range: rangeFrom(start + index, indent.length),
    newText: indent.replaceAll('\t', ' '.repeat(width)),
  }));
}

/** Nothing for the white space of empty lines with a tab, a space for what has one behind a dash. */
function otherTabs(text: string, { start, end }: OffsetRange): readonly TextEdit[] {
  return [...text.slice(start, end).matchAll(/^ *\t[ \t]*(?=\r?$)|(?<=^ *-) *\t[ \t]*(?=\S)/gm)].map(
    ({ 0: space, index }) => ({
      range: rangeFrom(start + index, space.length),
      newText: text[start + index - 1] === '-' ? ' ' : '',
    }),
  );
}

/** What the YAML says once the edits are made, as JSON; `undefined` where it still cannot be read. */
function valueAfter(text: string, { start, end }: OffsetRange, edits: readonly TextEdit[]): string | undefined {
  const edited = applyEdits(text, edits);
  const { problems, plain } = parseYaml(edited.slice(start, end + edited.length - text.length));
  return problems.length === 0 ? JSON.stringify(plain) : undefined;
}
