import { frontMatterLines, type FrontMatterLines } from './frontMatterLines';
import { parseYaml } from './yaml';
import type { YamlDocument } from './yamlValue';

/** The front matter of a page, and what it says. */
export interface FrontMatter extends FrontMatterLines {
  readonly yaml: YamlDocument;
}

/** Finds and reads the front matter of a page, which is given as to `frontMatterLines`. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = frontMatterLines(text);
  if (lines.state === 'present') return { ...lines, yaml: parseYaml(text, lines.content) };
  return { ...lines, yaml: { root: undefined, problems: [], unknownAliases: [], plain: null } };
}
