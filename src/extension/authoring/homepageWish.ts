import * as vscode from 'vscode';
import type { HomepageOwner } from '../../core/authoring/homepageOwner';
import type { PublicationSource } from '../../core/features/publications/importing';
import type { PageLanguage } from '../../core/page/pageLanguage';
import type { Described } from '../../core/publications/registries/described';
import { isHan } from '../../core/text/isHan';

/** What a new homepage is to be. */
export interface HomepageWish {
  readonly name: string;
  readonly languages: HomepageOwner['languages'];
  /** On the page in the other language than that of the name; empty where it is the same. */
  readonly secondName?: string;
  readonly affiliation?: string;
  readonly publications?: readonly Described[];
  /** Where those were found. */
  readonly source?: PublicationSource;
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
export function ownerOf({ name, languages, secondName, affiliation, source }: HomepageWish): HomepageOwner {
  const second = languages.length === 1 || secondName === '' ? undefined : secondName;
  const author = source?.kind === 'author' ? source.author : undefined;
  const now = new Date();
  return {
    ...(second === undefined
      ? { name }
      : isHan(name)
        ? { name: second, chineseName: name }
        : { name, chineseName: second }),
    languages,
    affiliation: affiliation === '' ? undefined : affiliation,
    orcid: author?.registry === 'orcid' ? author.id : undefined,
    dblp: author?.registry === 'dblp' ? author.pid : undefined,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    year: now.getFullYear(),
    month: now.getMonth() + 1,
  };
}
