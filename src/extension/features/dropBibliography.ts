import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { chooseWorks } from '../commands/worksToImport';
import { isFile } from '../documents';
import { localize } from '../localize';
import { toTextEdits } from '../places';
import { PAPERS } from './pastePapers';

class BibliographyDropEdit extends vscode.DocumentDropEdit {
  constructor(
    readonly document: vscode.TextDocument,
    readonly read: () => Thenable<Uint8Array>,
    name: string,
  ) {
    super('', vscode.l10n.t('Choose Papers of {0}', name), PAPERS);
  }
}

/** A bibliography that is dropped on a page is a list of papers to choose from: those that the page lacks are picked already. */
export function registerDropBibliography(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    { language: 'markdown' },
    {
      async provideDocumentDropEdits(document, _position, dataTransfer) {
        if (!isFile(document) || !(await service.isHomepagePage(document.uri.toString()))) return undefined;
        const dropped = await droppedFile(dataTransfer);
        return dropped && new BibliographyDropEdit(document, dropped.read, dropped.name);
      },
      async resolveDocumentDropEdit(edit) {
        if (!(edit instanceof BibliographyDropEdit)) return edit;
        const uri = edit.document.uri.toString();
        const text = new TextDecoder().decode(await edit.read());
        const found = await service.findPublications(uri, { kind: 'bibliography', text });
        if (found.kind === 'failed') void vscode.window.showErrorMessage(localize(found.message));
        if (found.kind !== 'found') return edit;
        if (found.incomplete !== undefined) void vscode.window.showWarningMessage(localize(found.incomplete));
        const chosen = await chooseWorks(found.works);
        const placed =
          chosen === undefined || chosen.length === 0 ? undefined : await service.placePublications(uri, chosen);
        if (placed === undefined) return edit;
        const holder =
          placed.uri === uri
            ? edit.document
            : await vscode.workspace.openTextDocument(vscode.Uri.parse(placed.uri, true));
        edit.additionalEdit = new vscode.WorkspaceEdit();
        edit.additionalEdit.set(holder.uri, toTextEdits(holder, placed.edits));
        return edit;
      },
    },
    { providedDropEditKinds: [PAPERS], dropMimeTypes: ['text/uri-list', 'files'] },
  );
}

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
    return { name: uri.path.slice(uri.path.lastIndexOf('/') + 1), read: () => vscode.workspace.fs.readFile(uri) };
  }
  const files = [...dataTransfer].flatMap(([, item]) => item.asFile() ?? []);
  const [file, ...more] = files;
  return file !== undefined && more.length === 0 && isBibliography.test(file.name)
    ? { name: file.name, read: () => file.data() }
    : undefined;
}
