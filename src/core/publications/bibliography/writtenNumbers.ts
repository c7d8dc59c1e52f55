import type { CslType } from '../work';
import { isInJournal } from './risTypes';

/** What counts the place of a work in a journal or a book. */
interface WrittenNumbers {
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly page: string | undefined;
}

/** A number as it is written; `undefined` for what stands for one that is not given yet: `n/a`, `null`, `0`, `n/a-n/a`, `no-no`. */
export function writtenNumber(written: string | undefined): string | undefined {
  return /^(?:(?:n\/a|null|0)(?:-(?:n\/a|null|0))?|no-no)$/i.test(written ?? '') ? undefined : written;
}

/**
 * Volume, issue and pages of a work as they are written, without what publishers write of an article that is in no issue yet: the volume `PP` and
 * the issue `99`, or none, and the page 1 to count from.
 */
export function writtenNumbers(type: CslType, written: WrittenNumbers): WrittenNumbers {
  const isEarly = written.volume === 'PP';
  const volume = isEarly ? undefined : writtenNumber(bareVolume(written.volume));
  const issue = isEarly && written.issue === '99' ? undefined : writtenNumber(written.issue);
  const isCounted = isInJournal(type) && volume === undefined && issue === undefined;
  const page = isCounted && /^1(?:-1)?$/.test(written.page ?? '') ? undefined : writtenNumber(written.page);
  return { volume, issue, page };
}

/** `12` of `Volume 12 - 2024`, as Frontiers writes it. */
function bareVolume(written: string | undefined): string | undefined {
  return /^vol(?:ume)?\.?\s?(\d{1,5})(?:\s-\s\d{4})?$/i.exec(written ?? '')?.[1] ?? written;
}
