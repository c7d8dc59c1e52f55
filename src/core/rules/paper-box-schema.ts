import { boxParts, type BoxParts } from '../page/works/boxParts';
import { boxValue } from '../schema/boxValue';
import { locateInBox } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { validate, type SchemaViolation } from '../schema/validate';
import type { PaperBox } from '../page/pageModel';
import type { OffsetRange } from '../text/range';
import { type Finding, type Fix, type Rule } from './rule';
import { message } from '../text/message';
import { tell } from './terms/schemaTerms';

/** Parts of a paper box that a visitor sees broken. */
export const paperBoxSchema: Rule = {
  id: 'paper-box-schema',
  group: 'publications',
  severity: 'warning',
  summary: message(
    'Paper boxes with a broken picture, a picture too wide, a gap among the authors or an impossible year',
  ),
  scope: 'page',
  reads: 'piece',
  *check(input) {
    for (const box of input.page.boxes) {
      const parts = boxParts(input.page, box);
      for (const violation of validate(boxValue(box, parts, input.text), schemas.paperBox)) {
        // `paper-id-invalid` tells of citation ids, in boxes and elsewhere
        if (violation.kind !== 'citation-id') yield* finding(violation, box, parts);
      }
    }
  },
};

function* finding(violation: SchemaViolation, box: PaperBox, parts: BoxParts): Iterable<Finding> {
  const told = tell(violation);
  if (told === undefined) return;
  const pointer = violation.missing === undefined ? violation.pointer : `${violation.pointer}/${violation.missing}`;
  const range = locateInBox(box, parts, pointer);
  yield { range, message: told.message, severity: told.severity, fixes: fixesOf(violation, range) };
}

/** `Mei Lin, , Ann Reed` → `Mei Lin, Ann Reed`; a name may be missing there instead. */
function fixesOf({ kind }: SchemaViolation, { start, end }: OffsetRange): readonly Fix[] {
  if (kind !== 'author-name') return [];
  const edits = [{ range: { start: start + 1, end }, newText: '' }];
  return [{ kind: 'drop-comma', title: message('Remove the second comma'), edits, safe: false }];
}
