import * as vscode from 'vscode';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import { isChineseAlone } from '../../core/authoring/homepageOwner';
import type { LanguageService } from '../../core/languageService';
import { isHan } from '../../core/text/isHan';
import { askFor, askForFile } from '../publications/publicationSource';
import { chooseFromSource } from '../publications/chooseFromSource';
import { askForWorks } from '../publications/worksToImport';
import { writesChinese } from '../language';
import { askFolder } from './homepageFolder';
import type { HomepageWish } from './homepageWish';
import { askChoice, askSteps, askText, type Leave, type Step, type StepPlace } from '../steps';

type Languages = HomepageWish['languages'];

/** What is known of a new homepage so far. */
type Answers = Partial<HomepageWish>;

/**
 * Asks what a new homepage is to be; `undefined` when the questions were left. Nothing is written, and no registry asked before it is
 * chosen.
 */
export async function askForHomepage(service: LanguageService): Promise<HomepageWish | undefined> {
  const drafts = new Map<RegistryAsked, string>();
  const publications: Step<Answers> = { ask: (known, place) => askPublications(service, known, place, drafts) };
  const answers = await askSteps(
    [name, languages, secondName, affiliation, secondAffiliation, publications, folder],
    {},
  );
  if (answers?.name === undefined || answers.languages === undefined || answers.folder === undefined) return undefined;
  return { ...answers, name: answers.name, languages: answers.languages, folder: answers.folder };
}

const title = (): string => vscode.l10n.t('New Homepage');

const name: Step<Answers> = {
  async ask(known, place) {
    const answer = await askText({
      ...place,
      title: title(),
      value: known.name,
      prompt: vscode.l10n.t('Your name, as the page should print it'),
      problem: text => (text === '' ? vscode.l10n.t('A homepage needs a name.') : undefined),
    });
    return typeof answer === 'string' ? answer : { ...known, name: answer.text };
  },
};

interface LanguageItem extends vscode.QuickPickItem {
  readonly languages: Languages;
}

const languages: Step<Answers> = {
  async ask(known, place) {
    const english: LanguageItem = { label: vscode.l10n.t('English'), languages: ['en'] };
    const chinese: LanguageItem = { label: vscode.l10n.t('Chinese'), languages: ['zh'] };
    const englishFirst: LanguageItem = {
      label: vscode.l10n.t('English and Chinese'),
      description: vscode.l10n.t('The home page in English, a Chinese one at /zh/'),
      languages: ['en', 'zh'],
    };
    const chineseFirst: LanguageItem = {
      label: vscode.l10n.t('Chinese and English'),
      description: vscode.l10n.t('The home page in Chinese, an English one at /en/'),
      languages: ['zh', 'en'],
    };
    const items =
      isHan(known.name ?? '') || writesChinese(vscode.env.language)
        ? [chinese, chineseFirst, english, englishFirst]
        : [english, englishFirst, chinese, chineseFirst];
    const answer = await askChoice({
      ...place,
      title: title(),
      items,
      placeholder: vscode.l10n.t('Which languages should it be in?'),
      active: items.find(item => item.languages.join() === known.languages?.join()),
    });
    return typeof answer === 'string' ? answer : { ...known, languages: answer.item.languages };
  },
};

const secondName: Step<Answers> = {
  isAsked: known => (known.languages?.length ?? 1) > 1,
  async ask(known, place) {
    const answer = await askText({
      ...place,
      title: title(),
      value: known.secondName,
      prompt: isHan(known.name ?? '')
        ? vscode.l10n.t('Your name on the English page; empty where it is the same')
        : vscode.l10n.t('Your name on the Chinese page; empty where it is the same'),
    });
    return typeof answer === 'string' ? answer : { ...known, secondName: answer.text };
  },
};

const affiliation: Step<Answers> = {
  async ask(known, place) {
    const answer = await askText({
      ...place,
      title: title(),
      value: known.affiliation,
      prompt: affiliationPrompt(known.languages ?? ['en'], 0),
    });
    return typeof answer === 'string' ? answer : { ...known, affiliation: answer.text };
  },
};

const secondAffiliation: Step<Answers> = {
  isAsked: known => (known.languages?.length ?? 1) > 1 && known.affiliation !== '',
  async ask(known, place) {
    const { languages = ['en'], affiliation = '' } = known;
    const answer = await askText({
      ...place,
      title: title(),
      value: known.secondAffiliation,
      // what is said in Chinese alone is left out of the English page
      prompt:
        languages[1] === 'en' && isChineseAlone(affiliation)
          ? affiliationPrompt(languages, 1)
          : languages[1] === 'en'
            ? vscode.l10n.t('Where you work, on the English page; empty where it is the same')
            : vscode.l10n.t('Where you work, on the Chinese page; empty where it is the same'),
    });
    return typeof answer === 'string' ? answer : { ...known, secondAffiliation: answer.text };
  },
};

/** Of two pages it says which one is meant. */
function affiliationPrompt(languages: Languages, at: number): string {
  if (languages.length === 1) return vscode.l10n.t('Where you work; may be left empty');
  return languages[at] === 'en'
    ? vscode.l10n.t('Where you work, on the English page; may be left empty')
    : vscode.l10n.t('Where you work, on the Chinese page; may be left empty');
}

const folder: Step<Answers> = {
  async ask(known, place) {
    const answer = await askFolder({ ...place, title: title() });
    return typeof answer === 'string' ? answer : { ...known, folder: answer };
  },
};

type RegistryAsked = 'orcid' | 'dblp';

interface SourceItem extends vscode.QuickPickItem {
  readonly from: 'nowhere' | 'file' | RegistryAsked;
}

/** @param drafts what was last written for each registry: it is not lost where nothing came of it */
async function askPublications(
  service: LanguageService,
  known: Answers,
  place: StepPlace,
  drafts: Map<RegistryAsked, string>,
): Promise<Answers | 'back' | 'left'> {
  const items: readonly SourceItem[] = [
    {
      from: 'nowhere',
      label: vscode.l10n.t('None for now'),
      description: vscode.l10n.t('They can be imported at any time'),
    },
    {
      from: 'file',
      label: vscode.l10n.t('A file: BibTeX, RIS or CSL-JSON…'),
      description: vscode.l10n.t('As Google Scholar exports them'),
    },
    { from: 'orcid', label: vscode.l10n.t('ORCID, by an iD…') },
    { from: 'dblp', label: vscode.l10n.t('DBLP, by an address or a name…') },
  ];
  let last: SourceItem | undefined;
  for (;;) {
    const answer = await askChoice({
      ...place,
      title: title(),
      items,
      placeholder: vscode.l10n.t('Where are your publications listed?'),
      active: last,
    });
    if (typeof answer === 'string') return answer;
    last = answer.item;
    const { from } = last;
    if (from === 'nowhere') return { ...known, publications: [], source: undefined };
    const { step, totalSteps } = place;
    const source =
      from === 'file'
        ? await askForFile(title())
        : await sourceFrom(from, [known.name, known.secondName], {
            step,
            totalSteps,
            draft: drafts.get(from),
            keep: text => drafts.set(from, text),
          });
    if (source === 'left') return source;
    if (source === 'back') continue;
    // without a button: the questions go on while its message stands, and this one leads to asking again
    const publications = source && (await worksOf(service, source, { step, totalSteps }));
    if (publications === 'left') return publications;
    // what could not be had, and a window of files that was closed, is asked for once more
    if (publications === 'back') continue;
    if (source !== undefined && publications !== undefined) return { ...known, publications, source };
  }
}

/** `undefined` where there is nothing to choose. */
async function worksOf(
  service: LanguageService,
  source: PublicationSource,
  place: StepPlace,
): Promise<HomepageWish['publications'] | Leave> {
  let leave: Leave | undefined;
  const { chosen } = await chooseFromSource(service, undefined, source, false, async works => {
    const answer = await askForWorks(works, { ...place, title: title() });
    if (typeof answer !== 'string') return answer;
    leave = answer;
    return undefined;
  });
  return leave ?? chosen?.map(({ publication }) => publication);
}

async function sourceFrom(
  from: RegistryAsked,
  names: readonly (string | undefined)[],
  place: StepPlace,
): Promise<PublicationSource | Leave> {
  const known = names.filter(one => one !== undefined);
  const author = await askFor(from, known, { ...place, title: title() });
  return typeof author === 'string' ? author : { kind: 'author', author };
}
