import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The schema of the standard (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as a package brings it that checks logs. */
const schemaFile = createRequire(`${process.cwd()}/`).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

let validate: ValidateFunction | undefined;

/** Where a SARIF log is not as its schema wants it. To make the check takes long: it is made once, each type a function of its own. */
export function sarifErrors(log: unknown): readonly string[] {
  validate ??= validator();
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

function validator(): ValidateFunction {
  const code = { optimize: false };
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, inlineRefs: false, code });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>);
}
