import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { HomepageLanguage } from '../../core/authoring/homepageOwner';
import { newHomepage } from '../../core/authoring/newHomepage';
import { starterFolder } from '../service';
import { MisuseError, type Terminal } from '../terminal';

export const NEW_HELP = `academic-homepage new FOLDER --name NAME [OPTIONS]

Writes a new homepage into FOLDER, which may not exist yet or has to be empty.

  --name NAME             as the page prints it
  --chinese-name NAME     on the Chinese page, where it is another one
  --languages en|zh|en,zh|zh,en   the first is that of the home page (default: en)
  --affiliation TEXT      where the author works
  --email ADDRESS
  --orcid ID              0000-0002-1825-0097
  --dblp ID               12/3456, as in https://dblp.org/pid/12/3456.html
`;

/** Writes a new homepage. Exit code 2 where the folder holds something already. */
export function newSite(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      'chinese-name': { type: 'string' },
      languages: { type: 'string', default: 'en' },
      affiliation: { type: 'string' },
      email: { type: 'string' },
      orcid: { type: 'string' },
      dblp: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new MisuseError('new takes one FOLDER.');
  const name = values.name?.trim() ?? '';
  if (name === '') throw new MisuseError('new takes --name NAME.');
  const { orcid, dblp } = values;
  if (orcid !== undefined && !/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(orcid))
    throw new MisuseError(`“${orcid}” is no ORCID iD, such as 0000-0002-1825-0097.`);
  if (dblp !== undefined && !/^[\w-]+\/[\w-]+$/.test(dblp))
    throw new MisuseError(`“${dblp}” is no id of DBLP, such as 12/3456.`);
  const target = path.resolve(terminal.workingFolder, given);
  if (existsSync(target) && readdirSync(target).some(entry => entry !== '.git'))
    throw new MisuseError(`“${given}” holds something already. Name a new folder, or an empty one.`);

  const starter = starterFolder();
  const files = newHomepage(filesIn(starter), file => readFileSync(path.join(starter, file), 'utf8'), {
    ...{ name, orcid, dblp },
    chineseName: values['chinese-name'],
    languages: languagesOf(values.languages),
    affiliation: values.affiliation,
    email: values.email,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    year: new Date().getFullYear(),
    month: new Date().getMonth() + 1,
  });
  for (const file of files) {
    const full = path.join(target, file.path);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, 'text' in file ? file.text : readFileSync(path.join(starter, file.path)));
  }
  terminal.out(`${files.length} files written to ${target}\n`);
  return Promise.resolve(0);
}

function languagesOf(text: string): readonly [HomepageLanguage, ...HomepageLanguage[]] {
  const [first, second, ...more] = text.split(',').map(part => part.trim());
  const isLanguage = (language: string | undefined): language is HomepageLanguage =>
    language === 'en' || language === 'zh';
  if (isLanguage(first) && second === undefined) return [first];
  if (isLanguage(first) && isLanguage(second) && first !== second && more.length === 0) return [first, second];
  throw new MisuseError(`“${text}” are no languages: en, zh, or both with a comma.`);
}

/** All files of a folder and its folders, as paths with slashes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
