import { boxValue } from '../schema/boxValue';
import { locateInBox } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { validate, type SchemaViolation } from '../schema/validate';
import type { PaperBox } from '../page/pageModel';
import { message, type Finding, type Rule } from './rule';
import { tell } from './schemaTerms';

/** Parts of a paper box that a visitor sees broken. */
export const paperBoxSchema: Rule = {
  id: 'paper-box-schema',
  group: 'publications',
  severity: 'warning',
  summary: message('Paper boxes with a broken picture or a picture too wide'),
  scope: 'page',
  *check(input) {
    for (const box of input.page.boxes) {
      for (const violation of validate(boxValue(box, input.text), schemas.paperBox)) {
        // `paper-id-invalid` tells of citation ids, in boxes and elsewhere
        if (violation.kind !== 'citation-id') yield* finding(violation, box);
      }
    }
  },
};

function* finding(violation: SchemaViolation, box: PaperBox): Iterable<Finding> {
  const told = tell(violation);
  if (told === undefined) return;
  const pointer = violation.missing === undefined ? violation.pointer : `${violation.pointer}/${violation.missing}`;
  yield { range: locateInBox(box, pointer), message: told.message, severity: told.severity };
}
