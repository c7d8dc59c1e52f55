import * as vscode from 'vscode';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import type { LanguageService } from '../../core/languageService';
import { baseName } from '../../core/site/fileName';
import { joinedFiles } from '../../core/text/joinedFiles';
import { isFile } from '../documents';
import { isPageOrList } from '../homePage';
import { listed } from '../listed';
import { papers } from './pastePapers';

/**
 * A bibliography that is dropped on a page, or several, is a list of papers to choose from: those that the page lacks are picked already. Nothing is
 * written at the place of the drop. The list opens as soon as the editor asks what the drop means: it offers a second question for
 * that, but does not put it (in 1.139 the answer to `resolveDocumentDropEdit` never arrives).
 */
export function registerDropBibliography(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    // papers may stand in a data file
    ['markdown', 'html', 'yaml'],
    {
      async provideDocumentDropEdits(document, _position, dataTransfer) {
        if (!isFile(document) || !(await isPageOrList(service, document.uri))) return undefined;
        const dropped = await droppedFiles(dataTransfer);
        if (dropped.length === 0) return undefined;
        const bytes = joinedFiles(await Promise.all(dropped.map(({ read }) => read())));
        const source: PublicationSource = { kind: 'bibliographyFile', bytes };
        const choose = (): void =>
          void vscode.commands.executeCommand('academicHomepage.importPublications', document.uri, source);
        setTimeout(choose, untilDropped);
        const names = listed(dropped.map(({ name }) => name));
        return new vscode.DocumentDropEdit('', vscode.l10n.t('Choose Papers of {0}', names), papers);
      },
    },
    { providedDropEditKinds: [papers], dropMimeTypes: ['text/uri-list', 'files'] },
  );
}

/** In milliseconds: the editor takes the focus when the drop is done, and the list should have it. */
const untilDropped = 200;

interface DroppedFile {
  readonly name: string;
  readonly read: () => Thenable<Uint8Array>;
}

/** The files that are dropped, where all are bibliographies in one format: from the explorer by their addresses, from elsewhere by their contents. */
async function droppedFiles(dataTransfer: vscode.DataTransfer): Promise<readonly DroppedFile[]> {
  const addresses = (await dataTransfer.get('text/uri-list')?.asString())?.split(/\r?\n/).filter(line => line !== '');
  const files = [...dataTransfer].flatMap(([, item]) => item.asFile() ?? []);
  const dropped =
    addresses !== undefined && addresses.length > 0
      ? addresses.map(fileAt)
      : files.map(file => ({ name: file.name, read: () => file.data() }));
  const formats = new Set(dropped.map(({ name }) => formatOf(name)));
  return formats.size === 1 && !formats.has(undefined) ? dropped : [];
}

function fileAt(address: string): DroppedFile {
  const uri = vscode.Uri.parse(address, true);
  return { name: baseName(uri.path), read: () => vscode.workspace.fs.readFile(uri) };
}

function formatOf(name: string): 'bibtex' | 'ris' | undefined {
  return /\.bib(?:tex)?$/i.test(name) ? 'bibtex' : /\.ris$/i.test(name) ? 'ris' : undefined;
}
