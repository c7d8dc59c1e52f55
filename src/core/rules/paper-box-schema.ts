import { boxValue } from '../schema/boxValue';
import { locateInBox } from '../schema/locate';
import { schemas } from '../schema/schemas';
import { siteUses } from '../schema/siteUse';
import { validate, type SchemaViolation } from '../schema/validate';
import type { PaperBox } from '../page/pageModel';
import { message, type Finding, type Rule, type RuleInput } from './rule';
import { tell } from './schemaTerms';

/** Parts of a paper box that a visitor sees broken. */
export const paperBoxSchema: Rule = {
  id: 'paper-box-schema',
  group: 'publications',
  severity: 'warning',
  summary: message('Paper boxes with a broken picture, a picture too wide or an invalid citation id'),
  scope: 'page',
  *check(input) {
    for (const box of input.page.boxes) {
      for (const violation of validate(boxValue(box, input.text), schemas.paperBox)) {
        if (hasEffect(violation, input)) yield* finding(violation, box);
      }
    }
  },
};

/** Citation ids matter only to the template's script; sites that replaced it use ids of their own. */
function hasEffect(violation: SchemaViolation, { site }: RuleInput): boolean {
  return (
    violation.kind !== 'citation-id' ||
    site === undefined ||
    siteUses(site, "data['publications'][paperId]['num_citations']")
  );
}

function* finding(violation: SchemaViolation, box: PaperBox): Iterable<Finding> {
  const told = tell(violation);
  if (told === undefined) return;
  const pointer = violation.missing === undefined ? violation.pointer : `${violation.pointer}/${violation.missing}`;
  yield { range: locateInBox(box, pointer), message: told.message, severity: told.severity };
}
