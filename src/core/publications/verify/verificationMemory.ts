import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works';
import { placedFinding } from '../../rules/placedFinding';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import type { VerifiedFinding } from './entryFindings';
import type { VerifiedEntry } from './verifyPage';

/** What verification has found out about the entries of a page as they stand now. */
export interface Remembered {
  readonly findings: readonly VerifiedFinding[];
  /** Links that were compared with their records: what the rules guess about them is settled. */
  readonly settled: readonly OffsetRange[];
}

interface EntryMemory {
  /** Offsets from the beginning of the entry. */
  readonly findings: readonly VerifiedFinding[];
  readonly settled: readonly OffsetRange[];
}

/**
 * Remembers what was found out about entries by their words: an entry that moves takes it along, one that is changed has it no longer,
 * until it is verified again.
 */
export class VerificationMemory {
  readonly #pages = new Map<string, ReadonlyMap<string, EntryMemory>>();

  /** Whether the page has been verified since its beginning. */
  knows(page: string): boolean {
    return this.#pages.has(page);
  }

  /** @param page how the page is named here: any text, such as its URI */
  keep(page: string, path: string, model: PageModel, entries: readonly VerifiedEntry[]): void {
    const kept = new Map<string, EntryMemory>();
    for (const { entry, findings, isVerified } of entries) {
      const { range } = entry.work;
      const inside = findings.filter(finding => finding.range.start >= range.start && finding.range.end <= range.end);
      const links = isVerified ? entry.identifiers.flatMap(identifier => identifier.links) : [];
      kept.set(slice(model.text, range), {
        findings: inside.map(finding => ({ ...placedFinding(finding, -range.start, path), ruleId: finding.ruleId })),
        settled: links.map(({ hrefRange: { start, end } }) => ({ start: start - range.start, end: end - range.start })),
      });
    }
    this.#pages.set(page, kept);
  }

  recall(page: string, path: string, model: PageModel): Remembered {
    const kept = this.#pages.get(page);
    if (kept === undefined) return { findings: [], settled: [] };
    const findings: VerifiedFinding[] = [];
    const settled: OffsetRange[] = [];
    for (const { range } of worksOf(model)) {
      const known = kept.get(slice(model.text, range));
      if (known === undefined) continue;
      const by = range.start;
      for (const finding of known.findings)
        findings.push({ ...placedFinding(finding, by, path), ruleId: finding.ruleId });
      for (const { start, end } of known.settled) settled.push({ start: start + by, end: end + by });
    }
    return { findings, settled };
  }
}
