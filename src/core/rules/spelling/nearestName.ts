import type { OffsetRange } from '../../text/range';
import { nearName } from '../../text/nearName';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** Offers, in the place of a name that nothing has, the one of `names` that may be meant; nothing where none is near. */
export function nearestNameFix(written: string, names: Iterable<string>, range: OffsetRange): readonly Fix[] {
  const meant = nearName(written, names);
  if (meant === undefined || meant === written) return [];
  return [{ kind: 'rename', title: message('Write “{0}”', meant), edits: [{ range, newText: meant }], safe: false }];
}
