import type { Section } from '../../page/pageModel';
import { preprintWords } from '../../page/venueWords';
import { holdsOffset } from '../../text/range';

/** What a heading says that the works below it are. */
export type KindAbove = 'article-journal' | 'paper-conference';

const ofJournals = /(?<!\p{L})journals?(?!\p{L})|期刊/iu;
const ofConferences = /(?<!\p{L})(?:conferences?|proceedings)(?!\p{L})|会议/iu;
/** What may stand beside them in a heading, or below one, and is neither. */
const ofOthers =
  /preprint|workshop|books?\b|chapter|patent|thes[ie]s|poster|talk|tutorial|presentation|seminar|keynote|club|dataset|software|demos?\b|abstract|report|review|revision|submitted|submission|arxiv|预印|专利|著作|学位|在投|在审|报告|教程|数据集|软件/iu;

/** Venues that are of no kind whatever their heading says: servers of preprints, repositories, handbooks. */
const ofNeither = new RegExp(
  String.raw`${preprintWords}|\b(?:zenodo|figshare|dryad|dataverse|github|gitlab|hugging\s?face|kaggle|osf|research\ssquare|handbook|encyclop(?:a|ae)?edia)\b|手册|百科`,
  'iu',
);

/** Whether what a heading says holds for a work in that venue as well: `Zenodo` below `## Journals` is no journal. */
export function isOfKindAbove(venue: string): boolean {
  return !ofNeither.test(venue);
}

/**
 * What a work is that stands at an offset, by the last heading above it that says so: `## Journal Papers`, `### 会议论文`. `undefined` below
 * `Journals and Conferences`, and below headings of others: `Preprints`.
 */
export function kindsAbove(sections: readonly Section[]): (offset: number) => KindAbove | undefined {
  const telling = sections.flatMap(({ title, range }) => {
    const [isJournals, isConferences] = [ofJournals.test(title), ofConferences.test(title)];
    if (!isJournals && !isConferences && !ofOthers.test(title)) return [];
    const isAlone = isJournals !== isConferences && !ofOthers.test(title);
    const kind: KindAbove | undefined = !isAlone ? undefined : isJournals ? 'article-journal' : 'paper-conference';
    return [{ range, kind }];
  });
  return offset => telling.filter(({ range }) => holdsOffset(range, offset)).at(-1)?.kind;
}
