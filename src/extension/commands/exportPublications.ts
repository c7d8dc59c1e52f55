import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { exportFormats, isExportFormat, type ExportFormat } from '../../core/publications/export/exportFormats';
import type { ExportedPublications } from '../../core/publications/export/exportPublications';
import { joinSentences } from '../../core/text/sentences';
import { localize } from '../localize';
import { openNewDocument } from '../newDocument';
import { warn } from '../notifications';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/** What VS Code colours the text as. */
const languages: Readonly<Record<ExportFormat, string>> = {
  bibtex: 'bibtex',
  'csl-json': 'json',
  ris: 'plaintext',
  gbt7714: 'plaintext',
  apa: 'plaintext',
  ieee: 'plaintext',
};

/** Opens the publications of a page as a new document, in the format that is asked for or given. */
export function exportPublications(service: LanguageService): Command {
  return {
    id: 'academicHomepage.exportPublications',
    async run(...args) {
      const source = commandTarget(args);
      if (source === undefined) return;
      const given = args.find(argument => typeof argument === 'string');
      const isGiven = given !== undefined && isExportFormat(given);
      // whether there are any is the same in each format: who has none is not asked for one first
      const found = isGiven ? undefined : await service.exportPublications([source.toString()], 'bibtex');
      if (found?.count === 0) {
        tell(found);
        return;
      }
      const format = isGiven ? given : await askForFormat();
      if (format === undefined) return;
      const exported = await service.exportPublications([source.toString()], format);
      if (exported.count > 0) await open(exported.text, languages[format]);
      tell(exported);
    },
  };
}

function tell({ count, notes }: ExportedPublications): void {
  if (notes.length > 0) void warn(joinSentences(notes.map(localize)));
  else vscode.window.setStatusBarMessage(countOf(count), 8000);
}

function countOf(count: number): string {
  return count === 1 ? vscode.l10n.t('1 publication exported.') : vscode.l10n.t('{0} publications exported.', count);
}

/** BibTeX is a language of an extension, which may be switched off. */
async function open(content: string, language: string): Promise<void> {
  const isKnown = (await vscode.languages.getLanguages()).includes(language);
  await openNewDocument(content, isKnown ? language : 'plaintext');
}

async function askForFormat(): Promise<ExportFormat | undefined> {
  const names: Readonly<Record<ExportFormat, { readonly label: string; readonly description: string }>> = {
    bibtex: { label: 'BibTeX', description: vscode.l10n.t('for LaTeX and most reference managers') },
    'csl-json': { label: 'CSL-JSON', description: vscode.l10n.t('for Zotero, Pandoc and citation processors') },
    ris: { label: 'RIS', description: vscode.l10n.t('for EndNote, NoteExpress and Mendeley') },
    gbt7714: { label: 'GB/T 7714—2015', description: vscode.l10n.t('a list of references, numbered') },
    apa: { label: 'APA 7', description: vscode.l10n.t('a list of references') },
    ieee: { label: 'IEEE', description: vscode.l10n.t('a list of references, numbered') },
  };
  const choice = await vscode.window.showQuickPick(
    exportFormats.map(format => ({ ...names[format], format })),
    { title: vscode.l10n.t('Export Publications'), placeHolder: vscode.l10n.t('Format') },
  );
  return choice?.format;
}
