import * as vscode from 'vscode';
import type { PublicationSource } from '../../core/features/publications/importing';
import type { LanguageService } from '../../core/languageService';
import { baseName } from '../../core/site/fileName';
import { isFile } from '../documents';
import { papers } from './pastePapers';

/**
 * A bibliography that is dropped on a page is a list of papers to choose from: those that the page lacks are picked already. Nothing is
 * written at the place of the drop. The list opens as soon as the editor asks what the drop means: it offers a second question for
 * that, but does not put it (in 1.139 the answer to `resolveDocumentDropEdit` never arrives).
 */
export function registerDropBibliography(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    ['markdown', 'html'],
    {
      async provideDocumentDropEdits(document, _position, dataTransfer) {
        if (!isFile(document) || !(await service.isHomepagePage(document.uri.toString()))) return undefined;
        const dropped = await droppedFile(dataTransfer);
        if (dropped === undefined) return undefined;
        const source: PublicationSource = { kind: 'bibliographyFile', bytes: await dropped.read() };
        const choose = (): void =>
          void vscode.commands.executeCommand('academicHomepage.importPublications', document.uri, source);
        setTimeout(choose, untilDropped);
        return new vscode.DocumentDropEdit('', vscode.l10n.t('Choose Papers of {0}', dropped.name), papers);
      },
    },
    { providedDropEditKinds: [papers], dropMimeTypes: ['text/uri-list', 'files'] },
  );
}

/** In milliseconds: the editor takes the focus when the drop is done, and the list should have it. */
const untilDropped = 200;

const isBibliography = /\.(?:bib|bibtex|ris)$/i;

/** The one file that is dropped, where it is a bibliography: from the explorer by its address, from elsewhere by its content. */
async function droppedFile(
  dataTransfer: vscode.DataTransfer,
): Promise<{ readonly name: string; readonly read: () => Thenable<Uint8Array> } | undefined> {
  const addresses =
    (await dataTransfer.get('text/uri-list')?.asString())?.split(/\r?\n/).filter(line => line !== '') ?? [];
  const [address, ...others] = addresses;
  if (address !== undefined && others.length === 0 && isBibliography.test(address)) {
    const uri = vscode.Uri.parse(address, true);
    return { name: baseName(uri.path), read: () => vscode.workspace.fs.readFile(uri) };
  }
  const files = [...dataTransfer].flatMap(([, item]) => item.asFile() ?? []);
  const [file, ...more] = files;
  return file !== undefined && more.length === 0 && isBibliography.test(file.name)
    ? { name: file.name, read: () => file.data() }
    : undefined;
}
