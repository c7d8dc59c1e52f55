import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { firstInTheWay } from '../../core/authoring/emptyFolder';
import { isChineseAlone } from '../../core/authoring/homepageOwner';
import { newHomepage, type NewFile } from '../../core/authoring/newHomepage';
import type { PageLanguage } from '../../core/page/pageLanguage';
import { readBibliography } from '../../core/publications/bibliography/readBibliography';
import { isLikelyWanted } from '../../core/publications/comparing/comparedMessages';
import { compareWithPages } from '../../core/publications/comparing/compareWithPages';
import type { Described } from '../../core/publications/records/described';
import { message, type Message } from '../../core/text/message';
import { readOrcid } from '../../core/syntax/orcidId';
import { readUtf8 } from '../../core/text/readUtf8';
import { ownFolder } from '../../hosts/node/ownFolder';
import { starterFiles } from '../../hosts/starterFiles';
import { askForHomepage, defaultLanguage } from '../askForHomepage';
import { isFolder } from '../isFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { reasonOf } from '../reasonOf';
import { MisuseError, type Terminal } from '../terminal';

export const newHelp = message(`academic-homepage new FOLDER --name NAME [OPTIONS]

Writes a new homepage into FOLDER, which must be new or empty. Without --name it asks, on a terminal.

  --name NAME             as the page prints it
  --chinese-name NAME     on the Chinese page, if it is different
  --languages en|zh|en,zh|zh,en   the first is that of the home page (default: en;
                          zh where NAME is in Chinese characters)
  --affiliation TEXT      where the author works
  --chinese-affiliation TEXT   on the Chinese page, if it is different
  --bib FILE              publications to list: BibTeX, RIS or CSL-JSON
  --no-git                do not make a Git repository
  --email ADDRESS
  --orcid ID              0000-0002-1825-0097
  --dblp ID               12/3456, as in https://dblp.org/pid/12/3456.html
`);

/** Writes a new homepage. Exit code 2 where the folder holds something already. */
export async function newSite(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      'chinese-name': { type: 'string' },
      languages: { type: 'string' },
      affiliation: { type: 'string' },
      'chinese-affiliation': { type: 'string' },
      bib: { type: 'string' },
      email: { type: 'string' },
      orcid: { type: 'string' },
      dblp: { type: 'string' },
      'no-git': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new MisuseError(message('{0} takes one {1}.', 'new', 'FOLDER'));
  const orcid = unlessEmpty(values.orcid);
  const dblp = unlessEmpty(values.dblp);
  const email = unlessEmpty(values.email);
  checkIdentity(email, orcid, dblp);
  const given = { ...values, folder: positionals[0] };
  const answers =
    terminal.ask === undefined || values.name !== undefined
      ? given
      : await askForHomepage(given, terminal.ask, localize);
  if (answers.folder === undefined) throw new MisuseError(message('{0} takes one {1}.', 'new', 'FOLDER'));
  const name = answers.name?.trim() ?? '';
  if (name === '') throw new MisuseError(message('{0} takes {1}.', 'new', '--name NAME'));
  const languages = languagesOf(answers.languages ?? defaultLanguage(name));
  const chineseName = unlessEmpty(values['chinese-name']);
  const chineseAffiliation = unlessEmpty(values['chinese-affiliation']);
  for (const [option, value] of [
    ['--chinese-name', chineseName],
    ['--chinese-affiliation', chineseAffiliation],
  ] as const)
    if (value !== undefined && !languages.includes('zh'))
      throw new MisuseError(message('{0} is for the Chinese page: --languages en,zh, zh,en or zh makes one.', option));
  const target = path.resolve(terminal.workingFolder, answers.folder);
  checkTarget(target, answers.folder);
  const { bib } = answers;
  const publications = bib === undefined ? [] : await publicationsIn(bib, terminal, localize);
  const { starter } = terminal;
  const now = new Date();
  const owner = {
    name,
    languages,
    orcid,
    dblp,
    chineseName,
    chineseAffiliation,
    affiliation: answers.affiliation,
    email,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    year: now.getFullYear(),
    month: now.getMonth() + 1,
  };
  const textOf = (file: string): string => readFileSync(path.join(starter, file), 'utf8');
  const files = newHomepage(starterFiles, textOf, owner, publications);
  const trouble = writeFiles(target, files, starter);
  if (trouble !== undefined) {
    terminal.err(oneLine(localize(trouble)));
    return 1;
  }
  if (!values['no-git']) initialiseGit(target);
  if (languages.includes('en') && isChineseAlone(name)) terminal.err(oneLine(localize(onlyChinese(name))));
  terminal.out(oneLine(localize(writtenWith(publications.length, String(files.length), target))));
  return 0;
}

/**
 * Checks the form of what the author is reached and found by, each where it is given; whether there is such a record is not asked.
 * @throws MisuseError at the first that cannot be one
 */
function checkIdentity(email: string | undefined, orcid: string | undefined, dblp: string | undefined): void {
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email))
    throw new MisuseError(message('“{0}” is not an email address.', email));
  if (orcid !== undefined && !/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(orcid))
    throw new MisuseError(message('“{0}” is not an ORCID iD, such as 0000-0002-1825-0097.', orcid));
  if (orcid !== undefined && readOrcid(orcid)?.kind !== 'orcid')
    throw new MisuseError(message('“{0}” is not an ORCID iD: its last character does not fit the others.', orcid));
  if (dblp !== undefined && !/^[\w-]+\/[\w-]+$/.test(dblp))
    throw new MisuseError(message('“{0}” is not a DBLP id, such as 12/3456.', dblp));
}

/**
 * Checks that a homepage can be written into a folder; `given` is what its author calls it.
 * @throws MisuseError where it is a file or holds something already
 */
function checkTarget(target: string, given: string): void {
  if (existsSync(target) && !isFolder(target))
    throw new MisuseError(message('“{0}” is a file. Name a new folder, or an empty one.', given));
  const inTheWay = isFolder(target) ? firstInTheWay(readdirSync(target)) : undefined;
  if (inTheWay !== undefined)
    throw new MisuseError(
      message('“{0}” already contains “{1}”. Name a new folder, or an empty one.', given, inTheWay),
    );
}

/** Writes all files of a homepage, or none of them; gives what an author is told then. */
function writeFiles(target: string, files: readonly NewFile[], starter: string): Message | undefined {
  const written: string[] = [];
  try {
    for (const file of files) {
      const full = path.join(target, file.path);
      const made = mkdirSync(path.dirname(full), { recursive: true });
      if (made !== undefined) written.push(made);
      const content = 'text' in file ? file.text : readFileSync(path.join(starter, file.path));
      const handle = openSync(full, 'wx');
      written.push(full);
      try {
        writeFileSync(handle, content);
      } finally {
        closeSync(handle);
      }
    }
    return undefined;
  } catch (error) {
    // half a homepage would keep the next try from the folder
    for (const one of written.reverse()) rmSync(one, { recursive: true, force: true });
    return message(
      'The homepage could not be written to {0}, and nothing of it was left there: {1}',
      target,
      reasonOf(error),
    );
  }
}

/** What a script gives of a variable with nothing in it, `--email "$EMAIL"`, is not given. */
function unlessEmpty(value: string | undefined): string | undefined {
  return value?.trim() === '' ? undefined : value;
}

/** Of an English page that introduces its author in Chinese characters, and cannot mark what English references call them. */
function onlyChinese(name: string): Message {
  return message(
    'The English page calls you “{0}”, and English publications do not mark your name. Give it in Latin letters too: --name "Sipo Wei" --chinese-name "{0}".',
    name,
  );
}

function writtenWith(publications: number, files: string, target: string): Message {
  if (publications === 0) return message('{0} files written to {1}', files, target);
  if (publications === 1) return message('{0} files written to {1}, 1 publication listed', files, target);
  return message('{0} files written to {1}, {2} publications listed', files, target, String(publications));
}

/** Makes a folder a repository of Git, unless it is or lies in one; without Git nothing happens. */
function initialiseGit(folder: string): void {
  const git = (...args: readonly string[]): boolean =>
    spawnSync('git', ['-C', folder, ...args], { cwd: ownFolder(), stdio: 'ignore' }).status === 0;
  if (!existsSync(path.join(folder, '.git')) && !git('rev-parse', '--is-inside-work-tree'))
    git('init', '--quiet', '--initial-branch=main');
}

/**
 * The publications of a bibliography that a page is likely to list: no data sets, no preprint that appeared. What cannot be read,
 * and what is left out for its type or for want of a title or authors, is told.
 * @throws MisuseError where nothing can be read, or not with its letters
 */
async function publicationsIn(file: string, terminal: Terminal, localize: Localize): Promise<readonly Described[]> {
  const full = path.resolve(terminal.workingFolder, file);
  if (!existsSync(full)) throw new MisuseError(message('There is no file “{0}”.', file));
  if (isFolder(full)) throw new MisuseError(message('“{0}” is a folder: {1} takes a file.', file, '--bib'));
  const text = readUtf8(bytesOf(full, file));
  // what decodes well as GBK may be Latin-1 all the same: M黮ler
  if (text === undefined)
    throw new MisuseError(message('“{0}” is not written in UTF-8: save it as UTF-8 and try again.', file));
  const { entries, unread } = await readBibliography(text);
  for (const { message } of unread) terminal.err(oneLine(`${file}: ${localize(message)}`));
  if (entries.length === 0)
    throw new MisuseError(message('No publication was found in “{0}”: it should be BibTeX, RIS or CSL-JSON.', file));
  const works = compareWithPages([], entries);
  for (const { publication } of works.filter(work => !isLikelyWanted(work) && work.publishedAs === undefined))
    terminal.err(oneLine(`${file}: ${localize(notListed(publication))}`));
  return works.flatMap(work => (isLikelyWanted(work) ? work.publication : []));
}

function bytesOf(full: string, given: string): Uint8Array {
  try {
    return readFileSync(full);
  } catch (error) {
    throw new MisuseError(message('“{0}” cannot be read: {1}', given, reasonOf(error)));
  }
}

function notListed({ csl }: Described): Message {
  const { title } = csl;
  if (title === undefined) return message('“{0}” was not listed: it has no title.', csl.id);
  return (csl.author ?? csl.editor) === undefined
    ? message('“{0}” was not listed: it names no author.', title)
    : message(
        '“{0}” was not listed: by its type ({1}) it is not a paper. Add it to the page with “Insert Paper…”, or give it a type such as @article.',
        title,
        csl.type,
      );
}

function languagesOf(text: string): readonly [PageLanguage, ...PageLanguage[]] {
  const [first, second, ...more] = text.split(',').map(part => part.trim());
  const isLanguage = (language: string | undefined): language is PageLanguage => language === 'en' || language === 'zh';
  if (isLanguage(first) && second === undefined) return [first];
  if (isLanguage(first) && isLanguage(second) && first !== second && more.length === 0) return [first, second];
  throw new MisuseError(message('“{0}” is not a choice of languages: en, zh, or both with a comma.', text));
}
