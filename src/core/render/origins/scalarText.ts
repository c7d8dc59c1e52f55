import { alignLetters } from '../../text/alignLetters';
import { textFrom, type MappedText } from '../../text/mappedText';
import { contentOf } from '../../syntax/yamlContent';
import type { YamlScalar } from '../../syntax/yamlValue';

/**
 * A text that Liquid prints of a scalar of the file at `path`, with its places in there: letter by letter when it says
 * what is written, quotes, indentation and escapes aside, else the scalar as a whole.
 */
export function scalarText(text: string, path: string, node: YamlScalar): MappedText {
  const { start, end } = contentOf(node);
  const content = node.source.slice(start - node.range.start, end - node.range.start);
  const runs = alignLetters(text, content, node.source.startsWith('"') ? 'yaml' : 'verbatim');
  let copied = 0;
  for (const run of runs) if (run.end > run.start) copied += run.end - run.start;
  if (copied * 2 < text.length) return textFrom(text, { path, start, end });
  const segments = runs.map(run => {
    const [from, to] = [start + run.start, start + run.end];
    return { at: run.at, path, start: from, end: to, copied: run.copied, within: undefined };
  });
  return { text, segments };
}
