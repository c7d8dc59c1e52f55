import { yearOf, type Publication } from '../work';
import { compareAuthors, type AuthorComparison } from './authorAgreement';
import { withoutPublisherMark } from './publisherMark';
import { subjectsOf } from './subjectsOf';
import { areSignedDifferently, bestSimilarity, isShortHead } from './titleSimilarity';
import { compareYears, type YearAgreement } from './yearAgreement';

/** What an entry of a page says of its paper. */
export interface PrintedWork {
  readonly title: string;
  readonly authors: readonly string[];
  /** False for a list that ends with `et al.`, `…`, `等`. */
  readonly authorsComplete: boolean;
  readonly years: readonly number[];
}

/** Whether a registered record is the paper that an entry speaks of. */
export type VerdictKind =
  | 'same'
  /** One title, but none of the authors: titles repeat, and so do invented references. */
  | 'other-authors'
  /** Alike, not the same: a revised title, or a slip. */
  | 'title-differs'
  | 'probably-other-work'
  | 'other-work'
  /** A correction, a retraction notice or a review of the paper, its data or supplement. */
  | 'notice-of-it'
  /** The titles are in different scripts; authors and year agree. */
  | 'other-script'
  /** The titles are in different scripts, and nothing else settles it. */
  | 'not-comparable';

export interface Verdict {
  readonly kind: VerdictKind;
  /** From 0 to 1; `undefined` where the titles cannot be compared. */
  readonly similarity: number | undefined;
  readonly authors: AuthorComparison;
  readonly year: YearAgreement;
}

const same = 0.9;
const other = 0.75;

/**
 * Compares what a page prints with what a registry holds. The thresholds are those that separate works best among some 4,000 recorded
 * pairs; a title alone proves nothing, so authors decide with it. A title that is another one is another work, whoever wrote it: authors
 * write more than one paper.
 */
export function judge(printed: PrintedWork, registered: Pick<Publication, 'csl' | 'otherTitles' | 'years'>): Verdict {
  const { csl, otherTitles } = registered;
  const forms = [csl.title, csl['original-title'], ...otherTitles].flatMap(title =>
    title === undefined || title === '' ? [] : [withoutPublisherMark(title)],
  );
  const authors = compareAuthors(printed.authors, csl.author ?? [], printed.authorsComplete);
  const issued = yearOf(csl);
  const years = registered.years.length > 0 ? registered.years : issued === undefined ? [] : [issued];
  const year = compareYears(printed.years, years);
  const similarity = bestSimilarity(printed.title, forms);
  const compared = { similarity, authors, year };
  if (isNoticeOf(printed.title, forms)) return { kind: 'notice-of-it', ...compared };
  return { kind: kindOf(printed, forms, compared), ...compared };
}

function kindOf(
  { title }: PrintedWork,
  forms: readonly string[],
  { similarity, authors: { agreement, unregistered }, year }: Omit<Verdict, 'kind'>,
): VerdictKind {
  if (forms.length === 0) return 'not-comparable';
  if (similarity === undefined)
    return agreement === 'most' && year.kind !== 'differs' ? 'other-script' : 'not-comparable';
  if (similarity >= same) return agreement === 'none' ? 'other-authors' : 'same';
  if (similarity >= other) return agreement === 'none' ? 'probably-other-work' : 'title-differs';
  // authors call a paper by its short name, and nobody else's has it
  const called = unregistered.length === 0 ? forms.filter(form => isShortHead(title, form)) : [];
  if (agreement === 'most' && called.length > 0)
    return called.every(form => areSignedDifferently(title, form)) ? 'title-differs' : 'same';
  return 'other-work';
}

/** The registered title is that of something about the paper, or that goes with it: its subject is more like the paper than the whole. */
function isNoticeOf(printed: string, forms: readonly string[]): boolean {
  return forms.some(form => {
    const subject = bestSimilarity(printed, subjectsOf(form)) ?? 0;
    return subject >= other && subject > (bestSimilarity(printed, [form]) ?? 0);
  });
}
