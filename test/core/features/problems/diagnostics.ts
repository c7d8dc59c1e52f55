import { diagnosticSteps } from '../../../../src/core/features/problems/diagnostics';
import type { Problem } from '../../../../src/core/rules/rule';
import { finish } from '../../../../src/core/time/slices';

/** The problems of one file, all steps at once. */
export function diagnostics(input: Parameters<typeof diagnosticSteps>[0]): readonly Problem[] {
  return finish(diagnosticSteps(input));
}
