import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newHomepage } from '../../../../src/core/authoring/newHomepage';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import type { PageLanguage } from '../../../../src/core/page/pageLanguage';
import { applyEdits } from '../../../../src/core/text/edit';
import { starterFiles } from '../../../../src/hosts/starterFiles';

export type Files = Readonly<Record<string, string>>;

/** The site after a change that is made. */
export function afterChange(site: Files, change: SiteChange): Files {
  if (change.kind === 'refused') throw new Error(change.message.text);
  const edited = change.files.map(({ path: name, edits }) => [name, applyEdits(site[name] ?? '', edits)] as const);
  const created = (change.created ?? []).map(({ path: name, text }) => [name, text] as const);
  return { ...site, ...Object.fromEntries([...edited, ...created]) };
}

/** A new homepage in one language, as “New Homepage” writes it; a picture of dots is a letter for each byte. */
export function newSite(language: PageLanguage): Files {
  const read = (file: string, encoding: 'utf8' | 'latin1'): string =>
    readFileSync(path.join('media/starter', file), encoding);
  const owner = {
    name: language === 'zh' ? '魏思珀' : 'Odile Vesper',
    ...{
      affiliation: 'Institute of Looms',
      email: 'odile@looms.example',
      timeZone: 'Europe/Oslo',
      year: 2026,
      month: 11,
    },
  };
  const files = newHomepage(starterFiles, file => read(file, 'utf8'), { ...owner, languages: [language] });
  const textOf = (file: (typeof files)[number]): string =>
    'text' in file ? file.text : read(file.path, isPicture(file.path) ? 'latin1' : 'utf8');
  return Object.fromEntries(files.map(file => [file.path, textOf(file)]));
}

/** Whether a file of `newSite` is a picture of dots. */
export function isPicture(file: string): boolean {
  return /\.(?:png|ico)$/.test(file);
}
