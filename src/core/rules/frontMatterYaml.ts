import { parseYaml } from '../syntax/yaml';
import { applyEdits, type TextEdit } from '../text/edit';
import { aliasBomb } from './aliasBomb';
import { fullWidthYaml } from './fullWidthYaml';
import { toLineEnd } from './schemaFindings';
import { yamlTabs } from './yamlTabs';
import { message, type Finding, type Fix, type PageRuleInput } from './rule';

/** A YAML error in front matter: Jekyll only logs it and goes on without any of the keys. */
export function brokenYaml({ page, text }: PageRuleInput): Finding {
  const { content, yaml } = page.frontMatter;
  const [problem] = yaml.problems;
  const range = problem === undefined ? content : toLineEnd(problem, text);
  const tabs = yamlTabs(text, content, problem);
  if (tabs !== undefined) {
    return {
      ...tabs,
      message: message('YAML allows no tab here, only spaces: the page loses its whole front matter with its address.'),
    };
  }
  const wide = fullWidthYaml(text, content);
  if (wide !== undefined) return wide;
  const bomb = problem && aliasBomb(problem);
  if (bomb !== undefined) return { range, message: bomb };
  return {
    range,
    message: message(
      'YAML cannot be read from here on: the page loses its whole front matter, and with “permalink” its address. Quotes around a value that has “: ”, “#” or a bracket mend most such errors.',
    ),
    fixes: quoteFix(text, content, range.start),
  };
}

/** `title: About: me` → `title: "About: me"`, on the line of the problem or one of the two before it, if that mends the YAML. */
function quoteFix(text: string, content: Readonly<Content>, at: number): readonly Fix[] {
  let lineStart = text.lastIndexOf('\n', Math.max(at - 1, content.start - 1)) + 1;
  for (let tries = 0; tries < 3 && lineStart >= content.start; tries++) {
    const lineEnd = endOfLine(text, lineStart);
    const match = /^(\s*(?:- )?[\w-]+:[ \t]+)([^\s"'|>#][^\r\n]*)$/.exec(text.slice(lineStart, lineEnd).trimEnd());
    const [, lead, value] = match ?? [];
    if (lead !== undefined && value !== undefined && !value.includes(' #')) {
      const start = lineStart + lead.length;
      const edit = { range: { start, end: start + value.length }, newText: JSON.stringify(value) };
      if (mends(text, content, [edit]))
        return [{ kind: 'quote-value', title: message('Put the value in quotes'), edits: [edit], safe: true }];
    }
    lineStart = text.lastIndexOf('\n', lineStart - 2) + 1;
    if (lineStart === 0) break;
  }
  return [];
}

interface Content {
  readonly start: number;
  readonly end: number;
}

/** Whether the front matter is free of errors after the edits, which all lie in it. */
function mends(text: string, content: Content, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(text, edits);
  const end = content.end + edited.length - text.length;
  return parseYaml(edited.slice(content.start, end)).problems.length === 0;
}

function endOfLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 ? text.length : lineBreak;
}
