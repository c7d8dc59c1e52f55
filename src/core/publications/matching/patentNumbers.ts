import { readPatentNumber } from '../../page/drafts/patentNumber';

/**
 * Whether two numbers are those of two patents. `CN112345678A` and `CN112345678B` are one, laid open and granted; so may be the numbers of an
 * application and of its publication, but not where the one is an invention and the other a utility model (WIPO Standard ST.3, ST.6 and ST.16;
 * ZC 0006 and ZC 0007 of China's office).
 */
export function areOtherPatents(one: string, other: string): boolean {
  const [a, b] = [readPatentNumber(one), readPatentNumber(other)];
  if (a === undefined || b === undefined) return false;
  if (a.office !== undefined && b.office !== undefined && a.office !== b.office) return true;
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return true;
  return a.series !== undefined && a.series === b.series && a.digits !== b.digits;
}
