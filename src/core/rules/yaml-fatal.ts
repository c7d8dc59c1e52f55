import { parseYaml } from '../syntax/yaml';
import { aliasBomb } from './aliasBomb';
import { fullWidthYaml } from './fullWidthYaml';
import { message, type Rule } from './rule';
import { toLineEnd } from './schemaFindings';

/**
 * A YAML error in `_config.yml` or a data file stops Jekyll's build: the published site stays as it was before, and
 * nothing in the page says so.
 */
export const yamlFatal: Rule = {
  id: 'yaml-fatal',
  group: 'structure',
  severity: 'error',
  summary: message('YAML that Jekyll cannot read in _config.yml or a data file'),
  scope: 'file',
  appliesTo: path => /^(?:_config|_data\/.+)\.ya?ml$/.test(path),
  *check({ text }) {
    const tab = leadingTab(text);
    if (tab !== undefined) {
      const { start, end } = tab;
      yield {
        range: tab,
        message: message('A tab begins this line: YAML allows only spaces there, and the whole site is not built.'),
        fixes: [
          {
            kind: 'tab-to-spaces',
            title: message('Replace the tab by two spaces'),
            edits: [{ range: tab, newText: '  '.repeat(end - start) }],
            safe: false,
          },
        ],
      };
      return;
    }
    // the first error is the author's; those behind it are mostly its echo
    const problem = parseYaml(text).problems[0];
    if (problem === undefined) return;
    const wide = fullWidthYaml(text, { start: 0, end: text.length });
    if (wide !== undefined) {
      yield wide;
      return;
    }
    yield {
      range: toLineEnd(problem, text),
      message:
        aliasBomb(problem) ??
        message(
          'YAML cannot be read from here on: the whole site is not built. Quotes around a value that has “: ”, “#” or a bracket mend most such errors.',
        ),
    };
  },
};

/** Tabs at the beginning of a line that has more than a comment. Only asked for where YAML could not be read. */
function leadingTab(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!text.includes('\t') || parseYaml(text).problems.length === 0) return undefined;
  const match = /^( *)(\t+)(?=[^\s#])/m.exec(text);
  if (match === null) return undefined;
  const start = match.index + (match[1] ?? '').length;
  return { start, end: start + (match[2] ?? '').length };
}
