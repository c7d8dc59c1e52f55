import { remembered } from '../remembered';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import type { Place } from '../text/mappedText';
import { buildsItself } from '../site/settings/buildsItself';
import { layoutFor } from '../site/themeLayouts';
import { mayBeThemeInclude } from '../site/themeParts';
import { documentsOf } from './documentValues';

/** Something that is asked of a site beside its files: as long as the answer is the same, nothing that follows from it changes. */
export interface Question {
  /** Another for each question: what one of a name is answered in a state of the site, all of that name are. */
  readonly name: string;
  /** `now` in milliseconds since 1970. Answers are compared by identity. It is put to later states of the site, so it must hold none. */
  readonly answer: (site: SiteSnapshot, now: number) => unknown;
}

/** All that was asked: also for what was not there, so that its coming is noticed. */
export interface Asked {
  /** Paths of files. */
  readonly files: ReadonlySet<string>;
  /** By their names. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Includes that are left to the theme of the site, by their names, with the first tag that names each. */
  readonly lacked?: ReadonlyMap<string, Place>;
}

/** Nothing was asked beside the files at these paths. */
export function onlyFiles(...paths: readonly string[]): Asked {
  return { files: new Set(paths), questions: new Map() };
}

/** What was asked, and what a site has answered. */
export interface Answers {
  readonly files: ReadonlyMap<string, SiteFile | undefined>;
  readonly others: ReadonlyMap<Question, unknown>;
}

/** What a site has answered at the last moment at which it was asked, by the names of the questions. */
interface Told {
  readonly now: number;
  readonly answers: Map<string, unknown>;
}

const told = new WeakMap<SiteSnapshot, Told>();

function toldBy(site: SiteSnapshot, now: number): Told['answers'] {
  const known = told.get(site);
  if (known?.now === now) return known.answers;
  const answers: Told['answers'] = new Map();
  told.set(site, { now, answers });
  return answers;
}

/** Looks for it once in each state of a site: hundreds of pages may ask for what stands in their layout. */
function answerTo({ name, answer }: Question, site: SiteSnapshot, now: number, known: Told['answers']): unknown {
  const before = known.get(name);
  if (before !== undefined || known.has(name)) return before;
  const found = answer(site, now);
  known.set(name, found);
  return found;
}

/** The answers of a site at a moment (`now`, in milliseconds since 1970). */
export function answersOf({ files, questions }: Asked, site: SiteSnapshot, now: number): Answers {
  const known = toldBy(site, now);
  return {
    files: new Map([...files].map(path => [path, site.files.get(path)])),
    others: new Map([...questions.values()].map(question => [question, answerTo(question, site, now, known)])),
  };
}

/** Whether a site answers all of it in the same way. What costs nothing is asked first. */
export function isAnsweredBy({ files, others }: Answers, site: SiteSnapshot, now: number): boolean {
  for (const [path, file] of files) if (site.files.get(path) !== file) return false;
  const known = toldBy(site, now);
  for (const [question, answer] of others) if (answerTo(question, site, now, known) !== answer) return false;
  return true;
}

/** `site.data`: another as soon as any data file is. */
export const dataAsked: Question = { name: 'data', answer: site => site.data };

/** Which pages, posts and documents there are, and all that they say. */
const pagesAsked: Question = { name: 'pages', answer: site => site.pages };

/** How many posts are published by now. */
const postsAsked: Question = { name: 'posts', answer: (site, now) => documentsOf(site, 'posts', now).length };

/** Which pages, posts and documents there are by now, and all that they say. */
export const documentsAsked: readonly Question[] = [pagesAsked, postsAsked];

const namesIn = remembered((files: ReadonlyMap<string, unknown>): string => [...files.keys()].join('\n'));

/** The layout of a name. */
export function layoutAsked(name: string): Question {
  return { name: `layout ${name}`, answer: site => layoutFor(site, name) };
}

/** Whether an include that is not there is left to the theme: not beside a file whose name it may be with a slip. */
export function themeIncludeAsked(name: string): Question {
  return { name: `include of the theme ${name}`, answer: site => mayBeThemeInclude(site, name) };
}

/** Which of the layouts there are that plugins look for whatever a page says: their names with blanks between. */
export function pluginLayouts(site: SiteSnapshot): string {
  return ['home', 'page', 'post', 'default', 'redirect'].filter(name => layoutFor(site, name) !== undefined).join(' ');
}

/** Which of those there are. */
export const pluginLayoutsAsked: Question = { name: 'layouts of plugins', answer: pluginLayouts };

/** Which pages, posts and documents there are by now, and which other files, whatever stands in those. */
export const everythingAsked: readonly Question[] = [
  ...documentsAsked,
  pluginLayoutsAsked,
  { name: 'files', answer: site => namesIn(site.files) },
  { name: 'assets', answer: site => namesIn(site.assets) },
];

/** Whether the site has a workflow of its own that runs Jekyll. */
export const builderAsked: Question = { name: 'builder', answer: buildsItself };
