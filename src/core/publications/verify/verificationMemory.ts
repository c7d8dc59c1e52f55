import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works';
import { placedFinding } from '../../rules/placedFinding';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import type { VerifiedFinding } from './entryFindings';
import type { SoughtPreprint } from './findPublished';
import type { VerifiedEntry } from './verifyPage';

/** What verification has found out about the entries of a page as they stand now. */
export interface Remembered {
  readonly findings: readonly VerifiedFinding[];
  /** Links that were compared with their records: what the rules guess about them is settled. */
  readonly settled: readonly OffsetRange[];
  /** Entries each DOI of which was compared with its record. */
  readonly verified: readonly OffsetRange[];
}

interface EntryMemory {
  readonly isVerified: boolean;
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
  /** What became of preprints is asked for on its own: neither question forgets what the other has found. */
  readonly #published = new Map<string, ReadonlyMap<string, readonly VerifiedFinding[]>>();

  /** Whether something has been asked about the page since its beginning. */
  knows(page: string): boolean {
    return this.#pages.has(page) || this.#published.has(page);
  }

  /** Keeps what became of the preprints of a page, in place of what was known of that before. */
  keepPublished(page: string, path: string, model: PageModel, preprints: readonly SoughtPreprint[]): void {
    this.#published.set(
      page,
      new Map(
        preprints.map(({ entry: { work }, findings }) => [
          slice(model.text, work.range),
          findings.map(finding => moved(finding, -work.range.start, path)),
        ]),
      ),
    );
  }

  /**
   * @param page how the page is named here: any text, such as its URI
   * @param others what becomes of what was known of other entries of the page
   */
  keep(
    page: string,
    path: string,
    model: PageModel,
    entries: readonly VerifiedEntry[],
    others: 'kept' | 'forgotten' = 'forgotten',
  ): void {
    const kept = new Map<string, EntryMemory>(others === 'kept' ? this.#pages.get(page) : []);
    for (const { entry, findings, isVerified } of entries) {
      const { range } = entry.work;
      const inside = findings.filter(finding => finding.range.start >= range.start && finding.range.end <= range.end);
      const links = isVerified ? entry.identifiers.flatMap(identifier => identifier.links) : [];
      kept.set(slice(model.text, range), {
        isVerified,
        findings: inside.map(finding => moved(finding, -range.start, path)),
        settled: links.map(({ hrefRange: { start, end } }) => ({ start: start - range.start, end: end - range.start })),
      });
    }
    this.#pages.set(page, kept);
  }

  recall(page: string, path: string, model: PageModel): Remembered {
    const kept = this.#pages.get(page);
    const published = this.#published.get(page);
    if (kept === undefined && published === undefined) return { findings: [], settled: [], verified: [] };
    const findings: VerifiedFinding[] = [];
    const settled: OffsetRange[] = [];
    const verified: OffsetRange[] = [];
    for (const { range } of worksOf(model)) {
      const words = slice(model.text, range);
      const known = kept?.get(words);
      const news = published?.get(words) ?? [];
      const by = range.start;
      // both questions may have led to the same answer
      const others = (known?.findings ?? []).filter(({ ruleId }) => news.every(one => one.ruleId !== ruleId));
      for (const finding of [...others, ...news]) findings.push(moved(finding, by, path));
      if (known?.isVerified === true) verified.push(range);
      for (const { start, end } of known?.settled ?? []) settled.push({ start: start + by, end: end + by });
    }
    return { findings, settled, verified };
  }
}

function moved(finding: VerifiedFinding, by: number, path: string): VerifiedFinding {
  return { ...placedFinding(finding, by, path), ruleId: finding.ruleId };
}
