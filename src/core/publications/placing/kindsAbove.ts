import type { Section } from '../../page/pageModel';
import { holdsOffset } from '../../text/range';

/** What a heading says that the works below it are. */
export type KindAbove = 'article-journal' | 'paper-conference';

const ofJournals = /(?<!\p{L})journals?(?!\p{L})|期刊/iu;
const ofConferences = /(?<!\p{L})(?:conferences?|proceedings)(?!\p{L})|会议/iu;
/** What may stand beside them in a heading, or below one, and is neither. */
const ofOthers =
  /preprint|workshop|books?\b|chapter|patent|thes[ie]s|poster|talk|abstract|report|review|submitted|submission|arxiv|预印|专利|著作|学位|在投|在审/iu;

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
