import manifest from '../../../package.json';
import type { CheckedFile } from '../../core/features/problems/check';
import type { Severity } from '../../core/rules/rule';
import { rulePage } from '../../core/features/problems/rulePage';
import { verifyCodes } from '../../core/publications/verify/verifyCodes';
import { rules } from '../../core/rules/index';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { toReportRange, type ReportRange } from './place';
import type { ReportedFiles } from './reportedFiles';

/** SARIF knows three levels of result; a hint is the least of them. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** The commands that report problems. */
export type ReportingCommand = 'check' | 'verify';

/**
 * The problems as a SARIF log, for code scanning.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function printSarif(
  files: readonly CheckedFile[],
  localize: Localize,
  { about, pathOf }: Pick<ReportedFiles, 'about' | 'pathOf'>,
  command: ReportingCommand,
): string {
  const reported = new Set(files.flatMap(file => file.problems.map(problem => problem.ruleId)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: manifest.displayName,
            version: manifest.version,
            informationUri: 'https://github.com/academic-homepage/academic-homepage',
            rules: [...rules, ...verifyCodes]
              .filter(rule => reported.has(rule.id))
              .map(rule => ({
                id: rule.id,
                shortDescription: { text: plainText(localize(rule.summary)) },
                helpUri: rulePage(rule.id, localize.language),
                defaultConfiguration: { level: levels[rule.severity] },
              })),
          },
        },
        // GitHub takes two logs of one program together only where they differ in this; up to the last slash it is their category.
        automationDetails: { id: `academic-homepage/${command}/${about === '' ? '' : `${about}/`}` },
        // Columns are counted as JavaScript and VS Code count them.
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(file => {
          const lines = createLineIndex(file.text);
          return file.problems.map(problem => ({
            ruleId: problem.ruleId,
            level: levels[problem.severity],
            message: { text: plainText(localize(problem.message)) },
            locations: [location(pathOf(file), toReportRange(lines, problem.range, file.text))],
          }));
        }),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

/** As SARIF writes text that has no link of its own (3.11.6): the name of a picture, `[Sign in](https://…).png`, is somebody else's. */
function plainText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function location(path: string, { start, end }: ReportRange): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
