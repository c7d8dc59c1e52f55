import * as vscode from 'vscode';
import { rulePage } from '../core/features/problems/rulePage';
import type { HttpClient, Ports, StyleCompiler } from '../core/ports';
import type { Platform } from '../hosts/platform';
import { starterFiles } from '../hosts/starterFiles';
import { showNewHomepageOfWindow } from './authoring/showNewHomepage';
import { registerCommands } from './commands/registerCommands';
import { SiteNotRead } from '../core/site/store/siteNotRead';
import { closeDeadPanels } from './deadPanels';
import { Disposables } from './disposables';
import { followDocuments } from './documents';
import { registerCodeActions } from './features/codeActions';
import { registerCompletion } from './features/completion';
import { registerDefinition } from './features/definition';
import { hasProblems, publishDiagnostics } from './features/diagnostics';
import { registerDocumentLinks } from './features/documentLinks';
import { registerDocumentSymbols } from './features/documentSymbols';
import { registerFoldingRanges } from './features/foldingRanges';
import { followHomepageContext } from './features/homepageContext';
import { registerHover } from './features/hover';
import { LastEdit } from './lastEdit';
import { lateService } from './lateService';
import { toldIfNotLoaded } from './notLoaded';
import { registerLookUpAgain } from './features/lookUpAgain';
import { HomepageMarkdown, type MarkdownItExtension } from './features/markdownPreview';
import { registerDropBibliography } from './features/dropBibliography';
import { followMovedFiles } from './features/movedFiles';
import { watchEntryTemplate } from './publications/entryTemplateCheck';
import { registerPastePapers } from './features/pastePapers';
import { registerPastePictures } from './features/pastePictures';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { ServedSites } from './features/servedSites';
import { HomepageFolders } from './homepageFolders';
import { followSiteContext } from './features/siteContext';
import { SiteProblems } from './features/siteProblems';
import { registerSnippets } from './features/snippets';
import { showStatusItem } from './features/statusItem';
import { StoppedSites } from './features/stoppedSites';
import { verifyOnSave } from './features/verifyOnSave';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { HomepageViews } from './homepageView/homepageViews';
import { inBackground } from './inBackground';
import { speaksChinese } from './language';
import { createPictureReader } from './pictures/readyPicture';
import { createHistory } from './ports/history';
import { createOutputLogger } from './ports/log';
import { createRecordStorage } from './ports/recordStorage';
import { repositoryAt } from './ports/repositoryAt';
import { createEditorWorkspace } from './ports/workspace';
import { PicturePanels } from './pictures/picturePanels';
import { Comparisons } from './preview/comparisons';
import { keepPreviews } from './preview/keptPreviews';
import { replaceOrphanedPreviews } from './preview/orphanedPreviews';
import { followPreviewContext } from './preview/previewContext';
import { previewViewType } from './preview/previewPanel';
import { Previews } from './preview/previews';
import { PartInWork } from './preview/partInWork';
import { readSettings } from './settings';
import { followWalkthrough } from './walkthroughSteps';
import type { working } from './working';

/** What the host of the extension brings beside the editor. */
export interface HostPorts {
  readonly http: HttpClient;
  readonly styles: StyleCompiler;
  readonly platform: Platform;
  /** Loads what nothing needs that only starts. */
  readonly loadWorking: () => Promise<typeof working>;
}

/** Of package.json. */
interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * Starts the extension in either host. Nothing is read or rendered here: each feature asks when it is used. Gives what
 * the extension offers to others: to VS Code's Markdown preview.
 */
export function start(
  context: vscode.ExtensionContext,
  { http, styles, platform, ...host }: HostPorts,
): MarkdownItExtension {
  const loadWorking = toldIfNotLoaded(host.loadWorking);
  const held = new Disposables();
  context.subscriptions.push(held);
  const channel = held.add(vscode.window.createOutputChannel('Academic Homepage', { log: true }));
  const files: Pick<Ports, 'workspace' | 'logger' | 'clock'> = {
    workspace: createEditorWorkspace(platform),
    logger: createOutputLogger(channel),
    clock: {
      now: () => new Date(),
      sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    },
  };
  const ports: Ports = {
    ...files,
    history: createHistory(platform),
    repositoryAt,
    records: createRecordStorage(context.globalStorageUri),
    starterSite: {
      root: vscode.Uri.joinPath(context.extensionUri, 'media', 'starter').toString(),
      files: starterFiles,
    },
    http,
    styles,
  };
  const service = lateService(async () => (await loadWorking()).createLanguageService(ports, readSettings));
  const language = speaksChinese(vscode.env.language) ? 'zh-CN' : 'en';
  const pageOf = (ruleId: string): vscode.Uri => vscode.Uri.parse(rulePage(ruleId, language));
  const report = (error: unknown): void => {
    // that is told of once, and not by each feature that has asked
    if (!(error instanceof SiteNotRead)) channel.error(error instanceof Error ? error : String(error));
  };
  const lastEdit = held.add(new LastEdit(hasProblems));
  const partInWork = held.add(new PartInWork(service, lastEdit));
  const folders = held.add(new HomepageFolders(service, files));
  const previews = held.add(new Previews(service, context.extensionUri, folders, partInWork, report));
  const comparisons = held.add(new Comparisons(service, context.extensionUri, report));
  const picturePanels = held.add(new PicturePanels(service, context, report));
  const { startSiteServer } = platform;
  const served = startSiteServer && held.add(new ServedSites(service, context.extensionUri, startSiteServer, report));

  const pictures = createPictureReader(service, platform);
  const views = held.add(new HomepageViews(service, folders, previews, pictures, context.workspaceState));

  held.add(followDocuments(service));
  held.add(followPreviewContext(previews));
  held.add(vscode.window.registerWebviewPanelSerializer(previewViewType, previews));
  inBackground(closeDeadPanels(), report);
  held.add(replaceOrphanedPreviews(service, previews, context.workspaceState, report));
  held.add(keepPreviews(previews, context.workspaceState));
  held.add(followWalkthrough());
  held.add(followHomepageContext(service, report));
  held.add(followSiteContext(service, folders, report));
  held.add(publishDiagnostics(service, lastEdit, pageOf, report));
  const siteProblems = held.add(new SiteProblems(service, pageOf, report));
  const stoppedSites = held.add(new StoppedSites(service, siteProblems, pageOf, report));
  held.add(showStatusItem({ service, previews, homepage: views.homepage, siteProblems, stoppedSites, report }));
  held.add(registerCodeActions(service, lastEdit));
  held.add(registerCompletion(service));
  held.add(registerHover(service));
  held.add(registerLookUpAgain(service));
  held.add(registerDocumentSymbols(service, report));
  held.add(registerDefinition(service));
  held.add(registerReferences(service));
  held.add(registerRename(service));
  held.add(registerDocumentLinks(service));
  held.add(registerFoldingRanges(service));
  held.add(registerWorkspaceSymbols(service, folders));
  held.add(followMovedFiles(service));
  held.add(verifyOnSave(service, report));
  held.add(registerPastePapers(service));
  held.add(watchEntryTemplate(service));
  held.add(registerDropBibliography(service));
  held.add(registerPastePictures(service, pictures));
  held.add(
    registerCommands(contributedCommands(context), async () =>
      (await loadWorking()).allCommands({
        service,
        context,
        channel,
        platform,
        views,
        previews,
        comparisons,
        pictures,
        picturePanels,
        served,
        siteProblems,
      }),
    ),
  );
  void showNewHomepageOfWindow(context).then(undefined, report);
  void registerSnippets(service, context.extensionUri, report).then(
    snippets => held.add(snippets),
    (error: unknown) => channel.error(`The snippets could not be read: ${String(error)}`),
  );
  return held.add(new HomepageMarkdown(service, report));
}

/** The ids in package.json. */
function contributedCommands({ extension }: vscode.ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as Manifest;
  return contributes.commands.map(({ command }) => command);
}
