import { ownCopy } from '../text/ownCopy';
import type { SiteConfig, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import type { Segment } from '../text/mappedText';
import { answersOf, isAnsweredBy, type Answers, type Asked } from './questions';
import type { ReadLog } from './readLog';
import type { ParsedFile } from './siteEngine';

/** What a page's layouts put around its content, and all that this was made of: an edit of the content leaves it as it is. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly asked: Asked;
  readonly madeOf: MadeOf;
}

interface MadeOf {
  readonly answers: Answers;
  readonly config: SiteConfig;
  readonly path: string;
  readonly url: string;
  /** The page's text before its body, to the letter. */
  readonly frontMatter: string;
  /** Which the first heading may give. */
  readonly title: unknown;
  /** The name of the innermost, which GitHub Pages chooses where the page gives none. */
  readonly layout: unknown;
  readonly environment: string;
  /** Whose rules counted. */
  readonly rules: string;
  /** Milliseconds since 1970, where the layouts print times. */
  readonly now: number | undefined;
}

/** The state of a site in which a page is rendered. */
export interface Moment {
  readonly site: SiteSnapshot;
  readonly page: SitePage;
  readonly source: ParsedFile;
  readonly environment: string;
  readonly rules: string;
  readonly now: number;
}

/** The place of the content in a layout's output. */
export interface Hole {
  readonly start: number;
  readonly end: number;
}

/** Remembers what layouts have put around the content; `undefined` when it depends on more than can be compared. */
export function surroundingsOf(before: string, after: string, log: ReadLog, moment: Moment): Surroundings | undefined {
  const { site, page, source, environment, rules, now } = moment;
  if (log.body || page.collection !== undefined) return undefined;
  const files = new Set([...log.files].filter(path => path !== page.path));
  return {
    before: ownCopy(before),
    after: ownCopy(after),
    asked: log,
    madeOf: {
      answers: answersOf({ files, questions: log.questions }, site, now),
      config: site.config,
      path: page.path,
      url: page.url,
      frontMatter: ownCopy(source.text.slice(0, source.base)),
      title: page.data.title,
      layout: page.data.layout,
      environment,
      rules,
      now: log.clock ? now : undefined,
    },
  };
}

/** Whether layouts would put the same around the page's content at this moment. */
export function stillHold({ madeOf }: Surroundings, { site, page, source, environment, rules, now }: Moment): boolean {
  return (
    madeOf.config === site.config &&
    madeOf.path === page.path &&
    madeOf.url === page.url &&
    madeOf.environment === environment &&
    madeOf.rules === rules &&
    (madeOf.now === undefined || madeOf.now === now) &&
    madeOf.title === page.data.title &&
    madeOf.layout === page.data.layout &&
    madeOf.frontMatter.length === source.base &&
    source.text.startsWith(madeOf.frontMatter) &&
    isAnsweredBy(madeOf.answers, site, now)
  );
}

/**
 * Where a layout has printed its content as it is, with `{{ content }}`; `undefined` unless that was the only time it
 * asked for it. `length` is that of the whole it printed; `textOf` gives the text of a file of the site.
 */
export function holeFor(
  content: string,
  contents: number,
  length: number,
  segments: readonly Segment[],
  textOf: (path: string) => string | undefined,
): Hole | undefined {
  if (contents !== 1) return undefined;
  for (const [index, { at, path, start, end, copied }] of segments.entries()) {
    const until = segments[index + 1]?.at ?? length;
    if (copied || until - at !== content.length) continue;
    const tag = textOf(path)?.slice(start, end) ?? '';
    if (/^\{\{-?\s*content\s*-?\}\}$/.test(tag)) return { start: at, end: until };
  }
  return undefined;
}
