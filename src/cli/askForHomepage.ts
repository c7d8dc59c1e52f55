import { isChineseAlone } from '../core/authoring/homepageOwner';
import type { PageLanguage } from '../core/page/pageLanguage';
import { message, type Message } from '../core/text/message';
import type { Localize } from './localize';
import { MisuseError } from './terminal';

/** What `new` is told by its options, or asks for. */
export interface HomepageAnswers {
  readonly folder?: string | undefined;
  readonly name?: string | undefined;
  readonly languages?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly bib?: string | undefined;
}

/** The language of a homepage of which none is named: that in which the name is written. */
export function defaultLanguage(name: string): PageLanguage {
  return isChineseAlone(name) ? 'zh' : 'en';
}

interface Question {
  readonly key: keyof HomepageAnswers;
  readonly text: Message | ((known: HomepageAnswers) => Message);
  readonly isNeeded: boolean;
}

const questions: readonly Question[] = [
  { key: 'name', text: message('Your name, as the page prints it: '), isNeeded: true },
  {
    key: 'languages',
    text: ({ name = '' }) =>
      message('Languages (en, zh, or both with a comma; the first is the home page’s) [{0}]: ', defaultLanguage(name)),
    isNeeded: false,
  },
  { key: 'affiliation', text: message('Where you work (may be left out): '), isNeeded: false },
  {
    key: 'bib',
    text: message('A bibliography with your publications, a .bib file (may be left out): '),
    isNeeded: false,
  },
  { key: 'folder', text: message('Folder, a new or an empty one [homepage]: '), isNeeded: false },
];

/**
 * The answers with those filled in that are missing: asked one after the other where nothing was said of the name. What is left empty
 * stays `undefined`, but for the folder.
 * @throws MisuseError where a needed answer is not given
 */
export async function askForHomepage(
  given: HomepageAnswers,
  ask: (question: string) => Promise<string>,
  localize: Localize,
): Promise<HomepageAnswers> {
  const answers: Partial<Record<keyof HomepageAnswers, string | undefined>> = { ...given };
  for (const { key, text, isNeeded } of questions) {
    if (answers[key] !== undefined) continue;
    const answer = (await ask(localize(typeof text === 'function' ? text(answers) : text))).trim();
    if (answer === '' && isNeeded) throw new MisuseError(message('A homepage needs a name.'));
    answers[key] = answer === '' ? undefined : answer;
  }
  return { ...answers, folder: answers.folder ?? 'homepage' };
}
