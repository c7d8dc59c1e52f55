import * as vscode from 'vscode';
import type { HomepageOwner } from '../../core/authoring/homepageOwner';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import type { PageLanguage } from '../../core/page/pageLanguage';
import type { Described } from '../../core/publications/records/described';
import { isHan } from '../../core/text/isHan';

/** What a new homepage is to be. */
export interface HomepageWish {
  readonly name: string;
  readonly languages: HomepageOwner['languages'];
  /** On the page in the other language than that of the name; empty where it is the same. */
  readonly secondName?: string;
  /** On the page in the first language. */
  readonly affiliation?: string;
  /** On the page in the second; empty where it is the same. */
  readonly secondAffiliation?: string;
  readonly publications?: readonly Described[];
  /** Where those were found. */
  readonly source?: PublicationSource | undefined;
  /** Empty, or not there yet. */
  readonly folder: vscode.Uri;
}

/** Whether an argument of the command is a wish, as a key binding or another extension may give one. */
export function isWish(argument: unknown): argument is HomepageWish {
  if (typeof argument !== 'object' || argument === null) return false;
  const { name, languages, folder } = argument as Readonly<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every((language): language is PageLanguage => language === 'en' || language === 'zh') &&
    folder instanceof vscode.Uri
  );
}

/** Whose homepage it is to be, today on this machine. */
export function ownerOf(wish: HomepageWish): HomepageOwner {
  const { name, languages, source } = wish;
  const onSecondPage = (text: string | undefined): string | undefined =>
    languages.length === 1 || text === '' ? undefined : text;
  const second = onSecondPage(wish.secondName);
  const affiliation = wish.affiliation === '' ? undefined : wish.affiliation;
  const secondAffiliation = affiliation && onSecondPage(wish.secondAffiliation);
  const author = source?.kind === 'author' ? source.author : undefined;
  const now = new Date();
  return {
    ...(second === undefined
      ? { name }
      : isHan(name)
        ? { name: second, chineseName: name }
        : { name, chineseName: second }),
    languages,
    ...(languages.length === 1 || (languages[0] === 'zh' && secondAffiliation === undefined)
      ? { affiliation }
      : languages[0] === 'zh'
        ? { affiliation: secondAffiliation, chineseAffiliation: affiliation }
        : // the first was asked for the English page, which shows it whatever it is written in
          { affiliation, chineseAffiliation: secondAffiliation ?? affiliation }),
    orcid: author?.registry === 'orcid' ? author.id : undefined,
    dblp: author?.registry === 'dblp' ? author.pid : undefined,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    year: now.getFullYear(),
    month: now.getMonth() + 1,
  };
}
