import * as vscode from 'vscode';
import type { SitePicture } from '../../core/features/pictures/listPictures';
import { weightOf } from '../../core/features/weight';
import type { LanguageService } from '../../core/languageService';
import { baseName, folderOf } from '../../core/site/fileName';
import { pictureEndings } from '../../core/syntax/pictureName';
import { askChoice, type Leave } from '../steps';
import { listed } from '../listed';
import { plainItem } from '../plainItem';
import { fileAt } from './givenFile';
import type { PictureReader, ReadyPicture } from './readyPicture';

interface PictureRow extends vscode.QuickPickItem {
  readonly path?: string;
  readonly asks?: 'file' | 'address';
}

interface PictureQuestion {
  readonly title: string;
  readonly canGoBack?: boolean;
  /** The path of the picture that is shown now, to begin with. */
  readonly present?: string | undefined;
  /** Whether an address can be typed instead. */
  readonly withAddress?: boolean;
}

/** Asks which picture is meant: one of the site, or a file of the computer. `address`: it is to be typed. */
export async function askPicture(
  service: LanguageService,
  reader: PictureReader,
  page: vscode.Uri,
  { title, canGoBack = false, present, withAddress = false }: PictureQuestion,
): Promise<ReadyPicture | Leave | 'address'> {
  const pictures = await service.sitePictures(page.toString());
  const items = [...otherRows(withAddress), ...siteRows(pictures)];
  for (;;) {
    const answer = await askChoice<PictureRow>({
      title,
      canGoBack,
      items,
      matchesDetails: true,
      placeholder: vscode.l10n.t('A picture of your site, or a file'),
      active: items.find(({ path }) => path !== undefined && path === present),
    });
    if (typeof answer === 'string') return answer;
    const { path, asks } = answer.item;
    if (asks === 'address') return 'address';
    if (path !== undefined) return { kind: 'ready', source: { kind: 'own', path }, contents: undefined };
    const file = await askFile(title, pictures);
    if (file === undefined) continue;
    const kind = await reader.kindOf(page, file);
    if (kind !== undefined) return reader.ready(page, file, kind);
  }
}

async function askFile(
  title: string,
  pictures: readonly SitePicture[],
): Promise<ReturnType<typeof fileAt> | undefined> {
  const begin = isDialogOfVscode() ? folderOfPictures(pictures) : undefined;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title,
      ...(begin && { defaultUri: begin }),
      openLabel: vscode.l10n.t('Add Picture'),
      filters: {
        [vscode.l10n.t('Pictures and PDF')]: [...pictureEndings, 'pdf'],
      },
    })) ?? [];
  return uri && fileAt(uri);
}

/** Whether VS Code asks for files itself: its dialog begins in the folder of the text in the editor, that of the system where one was last. */
function isDialogOfVscode(): boolean {
  return vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web;
}

/** The folder of the first picture that is shown, which is one of the page's own where it has any; of the first of all where none is. */
export function folderOfPictures(pictures: readonly SitePicture[]): vscode.Uri | undefined {
  const picture = pictures.find(({ isShown }) => isShown) ?? pictures[0];
  return picture && vscode.Uri.joinPath(vscode.Uri.parse(picture.uri), '..');
}

function otherRows(withAddress: boolean): readonly PictureRow[] {
  const file: PictureRow = {
    label: vscode.l10n.t('From a File…'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
    description: vscode.l10n.t('a picture, or a PDF: its first page'),
    asks: 'file',
  };
  const address: PictureRow = {
    label: vscode.l10n.t('Another Address…'),
    iconPath: new vscode.ThemeIcon('edit'),
    asks: 'address',
  };
  return withAddress ? [file, address] : [file];
}

/** The pictures, those that nothing shows yet apart from the others. */
function siteRows(pictures: readonly SitePicture[]): readonly PictureRow[] {
  const unshown = pictures.filter(({ isShown }) => !isShown);
  const shown = pictures.filter(({ isShown }) => isShown);
  return [
    ...separated(vscode.l10n.t('Not shown yet'), unshown.map(pictureRow)),
    ...separated(vscode.l10n.t('Shown'), shown.map(pictureRow)),
  ];
}

function separated(label: string, rows: readonly PictureRow[]): readonly PictureRow[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function pictureRow({ path, uri, size, usedIn, papers }: SitePicture): PictureRow {
  const uses = papers.length > 0 ? papers : usedIn;
  return plainItem({
    label: baseName(path),
    description: [folderOf(path), weightOf(size)].filter(part => part !== '').join(' · '),
    ...(uses.length === 0 ? {} : { detail: listed(uses) }),
    iconPath: vscode.Uri.parse(uri),
    path,
  });
}
