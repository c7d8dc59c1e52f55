import type { PageModel } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import { worksOf } from '../../page/works/works';
import { placedFinding } from '../../rules/rule';
import { shifted, slice, type OffsetRange } from '../../text/range';
import type { PageQuestion } from '../registries/recordStore';
import { entryOf } from '../entries/entriesOf';
import type { VerifiedFinding } from './entryFindings';
import { distinctWorks, type Evidence, type PublishedAs } from '../witnesses/evidence';
import { judgeEntry, newsOf, type VerifiedEntry } from './judgeEntry';
import type { SoughtPreprint } from './findPublished';
import type { VerifiedPage } from './verifyPage';

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

/** What was asked about a page, and what came of it. */
interface PageMemory<Known> {
  readonly evidence: Known;
  /** By the words of the entries that were asked about. */
  readonly entries: ReadonlyMap<string, EntryMemory>;
  /** The same of entries that have been changed since, as they stood when the page was last looked at. */
  since: ReadonlyMap<string, EntryMemory>;
}

type News = Pick<Evidence, 'published' | 'ownNames'>;

const nothing: EntryMemory = { isVerified: false, findings: [], settled: [] };

/**
 * Remembers what was found out about entries by their words: an entry that moves takes it along. One that is changed is judged anew by what
 * the registries have said, as far as it is about DOIs and works that they were asked for.
 */
export class VerificationMemory {
  readonly #pages = new Map<string, PageMemory<Evidence>>();
  /** What became of preprints is asked for on its own: neither question forgets what the other has found. */
  readonly #published = new Map<string, PageMemory<News>>();

  /** Whether a question, or any, has been asked about the page since its beginning. */
  knows(page: string, question?: PageQuestion): boolean {
    return (question !== 'preprints' && this.#pages.has(page)) || (question !== 'links' && this.#published.has(page));
  }

  /**
   * Keeps what became of the preprints of a page, in place of what was known of that before.
   * @param ownNames the names of the page's owner
   */
  keepPublished(
    page: string,
    path: string,
    model: PageModel,
    preprints: readonly SoughtPreprint[],
    ownNames: readonly string[],
  ): void {
    const entries = new Map<string, EntryMemory>();
    const published = new Map<string, PublishedAs>();
    for (const { entry, findings, published: news } of preprints) {
      entries.set(slice(model.text, entry.work.range), relative({ ...nothing, findings }, entry.work.range, path));
      if (news !== undefined) for (const { doi } of entry.identifiers) published.set(doi.toLowerCase(), news);
    }
    this.#published.set(page, { evidence: { published, ownNames }, entries, since: new Map() });
  }

  /**
   * @param page how the page is named here: any text, such as its URI
   * @param others what becomes of what was known of other entries of the page
   */
  keep(
    page: string,
    path: string,
    model: PageModel,
    { entries, evidence }: VerifiedPage,
    others: 'kept' | 'forgotten' = 'forgotten',
  ): void {
    const before = others === 'kept' ? this.#pages.get(page) : undefined;
    const kept = new Map(before?.entries);
    for (const judged of entries) kept.set(slice(model.text, judged.entry.work.range), memoryOf(judged, path));
    this.#pages.set(page, {
      evidence: before === undefined ? evidence : joined(before.evidence, evidence),
      entries: kept,
      since: new Map(),
    });
  }

  recall(page: string, path: string, model: PageModel): Remembered {
    const kept = this.#pages.get(page);
    const published = this.#published.get(page);
    if (kept === undefined && published === undefined) return { findings: [], settled: [], verified: [] };
    const judge = recalled(kept, model, path, (work, evidence) => judgeEntry(model, entryOf(work), evidence));
    const judgeNews = recalled(published, model, path, (work, news) => {
      const entry = entryOf(work);
      return { ...nothing, entry, findings: newsOf(model, entry, news) };
    });
    const findings: VerifiedFinding[] = [];
    const settled: OffsetRange[] = [];
    const verified: OffsetRange[] = [];
    for (const work of worksOf(model)) {
      const by = work.range.start;
      const known = judge.of(work);
      const { findings: news } = judgeNews.of(work);
      // both questions may have led to the same answer
      const others = known.findings.filter(({ ruleId }) => news.every(one => one.ruleId !== ruleId));
      for (const finding of [...others, ...news]) findings.push(moved(finding, by, path));
      if (known.isVerified) verified.push(work.range);
      settled.push(...known.settled.map(range => shifted(range, by)));
    }
    judge.end();
    judgeNews.end();
    return { findings, settled, verified };
  }
}

type Judged = Pick<VerifiedEntry, 'entry' | keyof EntryMemory>;

/** Tells what is known of the entries of a page one after the other; `end` keeps what had to be judged anew for the next time. */
function recalled<Known>(
  memory: PageMemory<Known> | undefined,
  { text }: PageModel,
  path: string,
  judge: (work: Work, known: Known) => Judged,
): { readonly of: (work: Work) => EntryMemory; readonly end: () => void } {
  if (memory === undefined) return { of: () => nothing, end: () => undefined };
  const since = new Map<string, EntryMemory>();
  return {
    of(work) {
      const words = slice(text, work.range);
      const known = memory.entries.get(words);
      if (known !== undefined || work.patent !== undefined) return known ?? nothing;
      const anew = memory.since.get(words) ?? memoryOf(judge(work, memory.evidence), path);
      since.set(words, anew);
      return anew;
    },
    end: () => void (memory.since = since),
  };
}

function memoryOf({ entry, ...judged }: Judged, path: string): EntryMemory {
  return relative(judged, entry.work.range, path);
}

/** Measured from the beginning of the entry, what lies outside of it left out. */
function relative(
  { isVerified, findings, settled }: EntryMemory,
  { start, end }: OffsetRange,
  path: string,
): EntryMemory {
  return {
    isVerified,
    findings: findings
      .filter(({ range }) => range.start >= start && range.end <= end)
      .map(finding => moved(finding, -start, path)),
    settled: settled.map(range => shifted(range, -start)),
  };
}

/** What was said later counts. */
function joined(before: Evidence, after: Evidence): Evidence {
  return {
    answers: new Map([...before.answers, ...after.answers]),
    published: new Map([...before.published, ...after.published]),
    right: distinctWorks([...before.right, ...after.right]),
    ownNames: after.ownNames,
  };
}

function moved(finding: VerifiedFinding, by: number, path: string): VerifiedFinding {
  return { ...placedFinding(finding, by, path), ruleId: finding.ruleId };
}
