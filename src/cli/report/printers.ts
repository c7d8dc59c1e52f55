import type { CheckedFile } from '../../core/features/check';
import type { Localize } from '../localize';
import { MisuseError } from '../terminal';
import { printJson } from './json';
import { printSarif } from './sarif';
import { printText } from './text';

const PRINTERS = { text: printText, json: printJson, sarif: printSarif } as const;

/** What prints problems in the format that was asked for. */
export function printerFor(format: string): (files: readonly CheckedFile[], localize: Localize) => string {
  if (!Object.hasOwn(PRINTERS, format)) throw new MisuseError(`“${format}” is no format: text, json or sarif.`);
  return PRINTERS[format as keyof typeof PRINTERS];
}
