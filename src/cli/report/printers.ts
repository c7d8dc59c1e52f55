import type { CheckedFile } from '../../core/features/problems/check';
import { message } from '../../core/text/message';
import type { Localize } from '../localize';
import { MisuseError } from '../terminal';
import type { ReportedFiles } from './reportedFiles';
import { printJson } from './json';
import { printSarif, type ReportingCommand } from './sarif';
import { printText } from './text';

/**
 * Prints problems. What `command` found has its own name where programs collect reports.
 */
export type Printer = (
  files: readonly CheckedFile[],
  localize: Localize,
  reported: ReportedFiles,
  command: ReportingCommand,
) => string;

const printers: Readonly<Record<string, Printer>> = {
  text: printText,
  json: printJson,
  sarif: printSarif,
};

/** What prints problems in the format that was asked for. */
export function printerFor(format: string): Printer {
  const printer = Object.hasOwn(printers, format) ? printers[format] : undefined;
  if (printer === undefined)
    throw new MisuseError(message('“{0}” is not a format; these are: {1}.', format, Object.keys(printers)));
  return printer;
}
