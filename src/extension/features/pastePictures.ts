import * as vscode from 'vscode';
import type { PlacedPicture } from '../../core/features/pictures/placePicture';
import type { LanguageService } from '../../core/languageService';
import type { PictureAim } from '../../core/pictures/picturePlace';
import { isFile } from '../documents';
import { newFilesEdit, PastLink } from '../newFiles';
import { inform } from '../notifications';
import { givenFile, givenFiles, type GivenFile } from '../pictures/givenFile';
import { pictureEdit, placedPicture } from '../pictures/putPicture';
import type { PictureKind, PictureReader, ReadyPicture } from '../pictures/readyPicture';

/** How a picture that is pasted or dropped is named in `editor.pasteAs` and its settings. VS Code's own for Markdown give way to text. */
const pictureKind = vscode.DocumentDropOrPasteEditKind.Text.append('academicHomepage', 'picture');

const types = ['text/uri-list', 'files', 'image/*', 'application/pdf'];

/**
 * A picture that is pasted or dropped on a page becomes the picture of the paper there, or stands at the place itself; its file is copied
 * to the pictures of the site, unless it is one of them. What VS Code does with it for Markdown is the other choice.
 */
export function registerPastePictures(service: LanguageService, reader: PictureReader): vscode.Disposable {
  const selector = ['markdown', 'html'];
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data, _context, token) {
          const [range] = ranges;
          if (range === undefined || ranges.length > 1 || (await hasText(data))) return undefined;
          const offset = document.offsetAt(range.start);
          const offers = await offersFor(service, reader, document, offset, await givenFile(data), token);
          return offers.map(offer => {
            const edit = new vscode.DocumentPasteEdit(offer.insertText, offer.title, pictureKind);
            edit.additionalEdit = offer.additionalEdit;
            return edit;
          });
        },
      },
      { providedPasteEditKinds: [pictureKind], pasteMimeTypes: types },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, data, token) {
          const offset = document.offsetAt(position);
          const [file, ...others] = await givenFiles(data);
          const offers =
            others.length === 0 || file === undefined
              ? await offersFor(service, reader, document, offset, file, token)
              : await offersForSeveral(service, reader, document, offset, [file, ...others]);
          return offers.map(offer => {
            const edit = new vscode.DocumentDropEdit(offer.insertText, offer.title, pictureKind);
            edit.additionalEdit = offer.additionalEdit;
            return edit;
          });
        },
      },
      { providedDropEditKinds: [pictureKind], dropMimeTypes: types },
    ),
  );
}

interface Offer {
  readonly title: string;
  readonly insertText: string | vscode.SnippetString;
  readonly additionalEdit: vscode.WorkspaceEdit;
}

/** Cells of a table are in the clipboard as a picture too, but their words are meant; the name of a copied file is no text. */
async function hasText(data: vscode.DataTransfer): Promise<boolean> {
  const text = (await data.get('text/plain')?.asString())?.trim() ?? '';
  if (text === '') return false;
  const names = [...data].flatMap(([, item]) => item.asFile()?.name ?? []);
  const isPath = /^(?:file:|\/|[a-z]:\\)\S*$/i.test(text) || names.some(name => text.endsWith(name));
  return !isPath && data.get('text/uri-list') === undefined;
}

/** What can be made of the file: the picture of the paper at the place, then a picture between its words. */
async function offersFor(
  service: LanguageService,
  reader: PictureReader,
  document: vscode.TextDocument,
  offset: number,
  file: GivenFile | undefined,
  token: vscode.CancellationToken,
): Promise<readonly Offer[]> {
  if (!isFile(document)) return [];
  const kind = file && (await reader.kindOf(document.uri, file));
  if (file === undefined || kind === undefined) return [];
  const aims = await aimsFor(service, document, offset, kind);
  if (aims.length === 0 || token.isCancellationRequested) return [];
  const picture = await readPicture(reader, document, file, kind);
  if (picture === undefined) return [];
  const offers: Offer[] = [];
  for (const aim of aims) {
    const placed = await placedPicture(service, document, { offset, aim }, picture.source);
    if (placed === undefined) continue;
    const offer = await offerOf(service, document, offset, placed, picture.contents).catch(tellPastLink);
    // the other aim would write the same file
    if (offer === undefined) return [];
    offers.push(offer);
  }
  return offers;
}

/** Several pictures stand between the words, one behind the other. Nothing where one is no picture, or two would get one name. */
async function offersForSeveral(
  service: LanguageService,
  reader: PictureReader,
  document: vscode.TextDocument,
  offset: number,
  files: readonly GivenFile[],
): Promise<readonly Offer[]> {
  if (!isFile(document)) return [];
  const written: string[] = [];
  const created = new Map<string, Uint8Array>();
  let at = offset;
  for (const file of files) {
    const kind = await reader.kindOf(document.uri, file);
    const picture = kind === undefined || kind === 'pdf' ? undefined : await reader.ready(document.uri, file, kind);
    if (picture?.kind !== 'ready') return [];
    const placed = await placedPicture(service, document, { offset, aim: 'place' }, picture.source);
    const [insertion] = placed?.edits ?? [];
    if (placed?.kind !== 'text' || insertion === undefined || created.has(placed.uri)) return [];
    if (placed.isNew && picture.contents !== undefined) created.set(placed.uri, picture.contents);
    at = insertion.range.start;
    written.push(insertion.newText);
  }
  const text = written.reduce((before, next) => (/\s$/.test(before) ? before + next : `${before} ${next}`));
  const added = [...created].map(([uri, contents]) => ({ uri: vscode.Uri.parse(uri), contents }));
  const additionalEdit = await newFilesEdit(service, document.uri.toString(), added).catch(tellPastLink);
  if (additionalEdit === undefined) return [];
  if (at !== offset) additionalEdit.insert(document.uri, document.positionAt(at), text);
  const title = vscode.l10n.t('Insert {0} Pictures Here', files.length);
  return [{ title, insertText: at === offset ? text : '', additionalEdit }];
}

function tellPastLink(error: unknown): undefined {
  if (!(error instanceof PastLink)) throw error;
  void inform(error.message);
}

/**
 * What the picture can be. A PDF is meant as a picture where one is missing or stands under the cursor; elsewhere a link to it is likelier,
 * which VS Code makes.
 */
async function aimsFor(
  service: LanguageService,
  document: vscode.TextDocument,
  offset: number,
  kind: PictureKind,
): Promise<readonly (PictureAim | 'either')[]> {
  const source = { kind: 'new', name: undefined, extension: 'png' } as const;
  const place = (aim: PictureAim | 'either'): Promise<PlacedPicture | undefined> =>
    service.placePicture(document.uri.toString(), offset, source, aim);
  const [either, exact] = [await place('either'), await place('place')];
  const isOfPaper = either !== undefined && either.kind !== 'text';
  const isUnder = exact?.kind === 'picture';
  const hasPlace = isOfPaper && either.kind !== 'entry' && either.replaces === undefined;
  if (kind === 'pdf') return isUnder || hasPlace ? ['either'] : [];
  return isOfPaper && !isUnder && exact !== undefined ? ['either', 'place'] : either === undefined ? [] : ['either'];
}

async function readPicture(
  reader: PictureReader,
  document: vscode.TextDocument,
  file: GivenFile,
  kind: PictureKind,
): Promise<Extract<ReadyPicture, { readonly kind: 'ready' }> | undefined> {
  const picture = await reader.ready(document.uri, file, kind);
  if (picture.kind === 'ready') return picture;
  void inform(picture.told);
  return undefined;
}

async function offerOf(
  service: LanguageService,
  document: vscode.TextDocument,
  offset: number,
  placed: PlacedPicture,
  contents: Uint8Array | undefined,
): Promise<Offer> {
  const { kind, edits, path, title } = placed;
  const name =
    kind === 'text'
      ? vscode.l10n.t('Insert Picture Here ({0})', path)
      : title === ''
        ? vscode.l10n.t('Show This Picture ({0})', path)
        : vscode.l10n.t('Make It the Picture of the Paper ({0})', path);
  const [insertion] = edits;
  const isHere = kind === 'text' && insertion?.range.start === offset && edits.length === 1;
  const edit = (edits: PlacedPicture['edits']): Promise<vscode.WorkspaceEdit> =>
    pictureEdit(service, document, { ...placed, edits }, contents);
  if (!isHere) return { title: name, insertText: '', additionalEdit: await edit(edits) };
  return { title: name, insertText: insertedText(insertion.newText, placed), additionalEdit: await edit([]) };
}

/** Where nobody knows what the picture shows, the author types that. */
function insertedText(text: string, { alt, title }: PlacedPicture): string | vscode.SnippetString {
  if (alt === undefined || title !== '') return text;
  const snippet = new vscode.SnippetString();
  snippet.appendText(text.slice(0, alt.start));
  snippet.appendPlaceholder(text.slice(alt.start, alt.end));
  snippet.appendText(text.slice(alt.end));
  return snippet;
}
