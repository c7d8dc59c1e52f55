import type { CheckedFile } from '../../core/features/problems/check';
import type { Severity } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { inOneLine } from '../oneLine';
import { toReportRange } from './place';
import type { ReportedFiles } from './reportedFiles';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * The problems as workflow commands of GitHub Actions, which show each at its lines in a pull request and need no
 * permission: `::error file=_pages/about.md,line=12,…,title=empty-link::The link has no target`. What a log obeys stands there as everywhere, also in
 * the name of a file, which GitHub then does not find: nobody has such a one but to deceive.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printAnnotations(
  files: readonly CheckedFile[],
  localize: Localize,
  { pathOf }: Pick<ReportedFiles, 'pathOf'>,
): string {
  return files
    .flatMap(file => {
      const lines = createLineIndex(file.text);
      return file.problems.map(({ severity, range, ruleId, message }) => {
        const { start, end } = toReportRange(lines, range, file.text);
        const place = {
          file: pathOf(file),
          line: start.line,
          endLine: end.line,
          ...columns(start, end),
          title: ruleId,
        };
        const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedValue(String(value))}`);
        return `${inOneLine(`::${commands[severity]} ${properties.join(',')}::${escaped(localize(message))}`)}\n`;
      });
    })
    .join('');
}

/** What a command says of its whole run, for the summary of the run: `::notice title=verify::There is no publication…`. */
export function printNotice(command: string, text: string): string {
  return `${inOneLine(`::notice title=${escapedValue(command)}::${escaped(text)}`)}\n`;
}

/** GitHub refuses columns where lines differ. */
function columns(
  start: { readonly line: number; readonly column: number },
  end: { readonly line: number; readonly column: number },
): { readonly col?: number; readonly endColumn?: number } {
  return start.line === end.line ? { col: start.column, endColumn: end.column } : {};
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
