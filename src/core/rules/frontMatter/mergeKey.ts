import { applyEdits } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { lineBreakOf } from '../../text/lineBreak';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import { parseYaml } from '../../syntax/yaml';
import { mergesNoMapping } from '../../syntax/yamlBuild';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * What is said of `<<: [*one, *two]`, which YAML allows and SafeYAML stops at, and of a `<<` with any other value that names no mapping.
 * `undefined` where Jekyll stops at something else. `content` is what is YAML of the text. Front matter costs its `page` alone, any other file
 * the whole `site`.
 */
export function mergeKey(
  text: string,
  content: OffsetRange,
  problem: OffsetRange & { readonly message: string },
  costs: 'page' | 'site',
): Finding | undefined {
  if (problem.message !== mergesNoMapping) return undefined;
  return {
    range: { start: problem.start, end: problem.end },
    message:
      costs === 'page'
        ? message(
            '“<<” takes one “*name” of a mapping, not a list or another value: the page loses its whole front matter, including its address. Write a line with “<<” for each; the last one takes precedence.',
          )
        : message(
            '“<<” takes one “*name” of a mapping, not a list or another value: the site is not built. Write a line with “<<” for each; the last one takes precedence.',
          ),
    fixes: linesFix(text, content, problem),
  };
}

/** `<<: [*one, *two]` → `<<: *two` and below it `<<: *one`: in a list the first counts most. */
function linesFix(text: string, content: OffsetRange, problem: OffsetRange): readonly Fix[] {
  const names = /^\[([^[\]{}#\n]*)\]$/
    .exec(slice(text, problem))?.[1]
    ?.split(',')
    .map(name => name.trim());
  const from = lineStart(text, problem.start);
  const [lead = '', indent] = /^([ \t]*(?:- +)*)<<[ \t]*:[ \t]*$/.exec(text.slice(from, problem.start)) ?? [];
  if (names === undefined || indent === undefined || !names.every(name => /^\*[^\s,]+$/.test(name))) return [];
  const below = `${lineBreakOf(text)}${' '.repeat(indent.length)}${lead.slice(indent.length)}`;
  const edits = [{ range: { start: problem.start, end: problem.end }, newText: names.reverse().join(below) }];
  const edited = applyEdits(text, edits);
  const end = content.end + edited.length - text.length;
  if (parseYaml(edited.slice(content.start, end)).problems.length > 0) return [];
  return [{ kind: 'split-merge', title: message('Write a line for each'), edits, safe: true }];
}
