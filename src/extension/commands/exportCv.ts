import * as vscode from 'vscode';
import { isInCv, type Cv } from '../../core/features/cv/cv';
import { headingIds, type CvSection } from '../../core/features/cv/cvModel';
import { writeCvText } from '../../core/features/cv/writeCvText';
import { writeJsonResume } from '../../core/features/cv/writeJsonResume';
import type { LanguageService } from '../../core/languageService';
import type { ServedSites } from '../features/servedSites';
import { openNewDocument } from '../newDocument';
import { inform } from '../notifications';
import { plainItem } from '../plainItem';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';
import { canServe, serve } from './openInBrowser';

type Format = 'pdf' | 'json-resume' | 'text';

/** Makes a CV of the active page, of the sections that are chosen: as PDF by the browser's print dialog, or as a new document. */
export function exportCv(service: LanguageService, sites: ServedSites | undefined): Command {
  return {
    id: 'academicHomepage.exportCv',
    async run(...args) {
      const source = commandTarget(args);
      const cv = source && (await service.cv(source.toString()));
      if (source === undefined || cv === undefined) {
        void inform(vscode.l10n.t('Open a page of a homepage to make a CV of it.'));
        return;
      }
      const format = await askForFormat(sites !== undefined);
      if (format === undefined || (format === 'pdf' && !canServe(sites, true))) return;
      const sections = await askForSections(cv, format);
      if (sections === undefined) return;
      if (format === 'pdf') await print(sites, source, cv, sections);
      else await open(cv, sections, format);
    },
  };
}

async function print(
  sites: ServedSites | undefined,
  source: vscode.Uri,
  cv: Cv,
  sections: readonly CvSection[],
): Promise<void> {
  const without = cv.sections.flatMap(section => (sections.includes(section) ? [] : headingIds(section)));
  if (!(await serve(sites, source, { without }))) return;
  const told = vscode.l10n.t('The page opens in your browser with the print dialog: choose “Save as PDF” there.');
  vscode.window.setStatusBarMessage(told, 12_000);
}

async function open(cv: Cv, sections: readonly CvSection[], format: Exclude<Format, 'pdf'>): Promise<void> {
  if (format === 'text') await openNewDocument(writeCvText(cv, sections), 'plaintext');
  else await openNewDocument(writeJsonResume(cv, sections), 'json');
}

/** @param prints whether a page can be printed from here: in a browser it cannot, and what can be done comes first */
async function askForFormat(prints: boolean): Promise<Format | undefined> {
  const described = prints
    ? vscode.l10n.t('as the page looks in print, through your browser')
    : vscode.l10n.t('only in VS Code on your computer');
  const pdf = { format: 'pdf', label: 'PDF', description: described } as const;
  const texts = [
    { format: 'json-resume', label: 'JSON Resume', description: vscode.l10n.t('for other programs') },
    { format: 'text', label: vscode.l10n.t('Plain text'), description: vscode.l10n.t('for forms and mail') },
  ] as const;
  const choice = await vscode.window.showQuickPick(prints ? [pdf, ...texts] : [...texts, pdf], {
    title: vscode.l10n.t('Export CV (1/2)'),
    placeHolder: vscode.l10n.t('Format'),
  });
  return choice?.format;
}

/**
 * Sections that dates quickly make are not picked at first. In print a heading without an id cannot be told, and goes or stays with the section
 * above it; where that leaves nothing to choose, nobody is asked.
 */
async function askForSections(cv: Cv, format: Format): Promise<readonly CvSection[] | undefined> {
  const offered = cv.sections.filter(({ title, id }) => title !== '' && (format !== 'pdf' || id !== undefined));
  if (offered.length === 0) return cv.sections;
  const first = cv.sections.filter(section => !offered.includes(section));
  const chosen = await vscode.window.showQuickPick(
    offered.map(section => plainItem({ label: section.title, picked: isInCv(section), section })),
    {
      title: vscode.l10n.t('Export CV (2/2)'),
      placeHolder: vscode.l10n.t('Sections'),
      canPickMany: true,
    },
  );
  if (chosen === undefined) return undefined;
  const wanted = new Set([...first, ...chosen.map(({ section }) => section)]);
  return cv.sections.filter(section => wanted.has(section));
}
