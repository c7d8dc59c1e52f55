import * as vscode from 'vscode';
import { rulePage } from '../core/features/problems/rulePage';
import { createLanguageService } from '../core/languageService';
import type { HttpClient, StyleCompiler } from '../core/ports';
import type { Platform } from '../hosts/platform';
import { starterFiles } from '../hosts/starterFiles';
import { showNewHomepageOfWindow } from './authoring/showNewHomepage';
import { addNews } from './commands/addNews';
import { addPicture } from './commands/addPicture';
import { alsoInPreview } from './commands/alsoInPreview';
import { changePreviewLook } from './commands/changePreviewLook';
import { registerCommands } from './commands/command';
import { checkBeforePublishing } from './commands/checkBeforePublishing';
import { checkSite } from './commands/checkSite';
import { comparePublished } from './commands/comparePublished';
import { completeEntry } from './commands/completeEntry';
import { copyPageAsRichText } from './commands/copyPageAsRichText';
import { editPaper } from './commands/editPaper';
import { exportCv } from './commands/exportCv';
import { exportPublications } from './commands/exportPublications';
import { exportSite } from './commands/exportSite';
import { findPublishedVersions } from './commands/findPublishedVersions';
import { fixAllProblems } from './commands/fixAllProblems';
import { insertPaper } from './commands/insertPaper';
import { importPublications } from './commands/importPublications';
import { newHomepage } from './commands/newHomepage';
import { nextDifference } from './commands/nextDifference';
import { openInBrowser } from './commands/openInBrowser';
import { openProfile } from './commands/openProfile';
import { openPreview } from './commands/openPreview';
import { openPreviewToSide } from './commands/openPreviewToSide';
import { paperAccepted } from './commands/paperAccepted';
import { savePageAsPdf } from './commands/savePageAsPdf';
import { toggleProblemMarks } from './commands/toggleProblemMarks';
import { shrinkPictures } from './commands/shrinkPictures';
import { showCitationData } from './commands/showCitationData';
import { showOutput } from './commands/showOutput';
import { showServedSite } from './commands/showServedSite';
import { makeFavicon } from './commands/makeFavicon';
import { lockPreview } from './commands/lockPreview';
import { openLockedPreviewToSide } from './commands/openLockedPreviewToSide';
import { previewBack } from './commands/previewBack';
import { previousDifference } from './commands/previousDifference';
import { previewZoomIn } from './commands/previewZoomIn';
import { previewZoomOut } from './commands/previewZoomOut';
import { previewForward } from './commands/previewForward';
import { showPreviewSource } from './commands/showPreviewSource';
import { showUnusedPictures } from './commands/showUnusedPictures';
import { unlockPreview } from './commands/unlockPreview';
import { verifyPublications } from './commands/verifyPublications';
import { verifyPublicationsAnew } from './commands/verifyPublicationsAnew';
import { addSecondPage } from './commands/addSecondPage';
import { addToOtherPage } from './commands/addToOtherPage';
import { addSection } from './commands/addSection';
import { renameSection } from './commands/renameSection';
import { moveSectionUp } from './commands/moveSectionUp';
import { moveSectionDown } from './commands/moveSectionDown';
import { hideSection } from './commands/hideSection';
import { showSection } from './commands/showSection';
import { removePublication } from './commands/removePublication';
import { removeSection } from './commands/removeSection';
import { showSectionInMenu } from './commands/showSectionInMenu';
import { movePublicationUp } from './commands/movePublicationUp';
import { movePublicationDown } from './commands/movePublicationDown';
import { movePublicationToSection } from './commands/movePublicationToSection';
import { sortPublications } from './commands/sortPublications';
import { duplicatePublication } from './commands/duplicatePublication';
import { openPublicationRecord } from './commands/openPublicationRecord';
import { showPublicationInPreview } from './commands/showPublicationInPreview';
import { groupPublications } from './commands/groupPublications';
import { filterPublications } from './commands/filterPublications';
import { addProfileKey } from './commands/addProfileKey';
import { groupChecks } from './commands/groupChecks';
import { fixSite } from './commands/fixSite';
import { SiteNotRead } from '../core/site/store/unread';
import { Disposables } from './disposables';
import { followDocuments } from './documents';
import { registerCodeActions } from './features/codeActions';
import { registerCompletion } from './features/completion';
import { registerDefinition } from './features/definition';
import { publishDiagnostics } from './features/diagnostics';
import { registerDocumentLinks } from './features/documentLinks';
import { registerDocumentSymbols } from './features/documentSymbols';
import { registerFoldingRanges } from './features/foldingRanges';
import { followHomepageContext } from './features/homepageContext';
import { registerHover } from './features/hover';
import { registerLookUpAgain } from './features/lookUpAgain';
import { HomepageMarkdown, type MarkdownItExtension } from './features/markdownPreview';
import { registerDropBibliography } from './features/dropBibliography';
import { followMovedFiles } from './features/movedFiles';
import { watchEntryTemplate } from './features/entryTemplateCheck';
import { registerPastePapers } from './features/pastePapers';
import { registerPastePictures } from './features/pastePictures';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { ServedSites } from './features/servedSites';
import { HomepageFolders } from './features/homepageFolders';
import { followSiteContext } from './features/siteContext';
import { SiteProblems } from './features/siteProblems';
import { registerSnippets } from './features/snippets';
import { showStatusItem } from './features/statusItem';
import { verifyOnSave } from './features/verifyOnSave';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';
import { HomepageViews } from './homepageView/homepageViews';
import { speaksChinese } from './language';
import { createPictureReader } from './pictures/readyPicture';
import { createHistory } from './ports/history';
import { createOutputLogger } from './ports/log';
import { createRecordStorage } from './ports/recordStorage';
import { repositoryAt } from './ports/repositoryAt';
import { createEditorWorkspace } from './ports/workspace';
import { PicturePanels } from './pictures/picturePanels';
import { Comparisons } from './preview/comparisons';
import { replaceOrphanedPreviews } from './preview/orphanedPreviews';
import { followPreviewContext } from './preview/previewContext';
import { PREVIEW_VIEW_TYPE } from './preview/previewPanel';
import { Previews } from './preview/previews';
import { readSettings } from './settings';
import { whereWritable } from './writable';

/** What the host of the extension brings beside the editor. */
export interface HostPorts {
  readonly http: HttpClient;
  readonly styles: StyleCompiler;
  readonly platform: Platform;
}

/**
 * Starts the extension in either host. Nothing is read or rendered here: each feature asks when it is used. Gives what
 * the extension offers to others: to VS Code's Markdown preview.
 */
export function start(context: vscode.ExtensionContext, { http, styles, platform }: HostPorts): MarkdownItExtension {
  const held = new Disposables();
  context.subscriptions.push(held);
  const channel = held.add(vscode.window.createOutputChannel('Academic Homepage', { log: true }));
  const service = createLanguageService(
    {
      workspace: createEditorWorkspace(platform),
      logger: createOutputLogger(channel),
      clock: {
        now: () => new Date(),
        sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
      },
      history: createHistory(platform),
      repositoryAt,
      records: createRecordStorage(context.globalStorageUri),
      starterSite: {
        root: vscode.Uri.joinPath(context.extensionUri, 'media', 'starter').toString(),
        files: starterFiles,
      },
      http,
      styles,
    },
    readSettings,
  );
  const language = speaksChinese(vscode.env.language) ? 'zh-CN' : 'en';
  const pageOf = (ruleId: string): vscode.Uri => vscode.Uri.parse(rulePage(ruleId, language));
  const report = (error: unknown): void => {
    // that is told of once, and not by each feature that has asked
    if (!(error instanceof SiteNotRead)) channel.error(error instanceof Error ? error : String(error));
  };
  const previews = held.add(new Previews(service, context.extensionUri, report));
  const comparisons = held.add(new Comparisons(service, context.extensionUri, report));
  const picturePanels = held.add(new PicturePanels(service, context, report));
  const { extensionKind } = context.extension;
  const inBrowser = vscode.env.uiKind === vscode.UIKind.Web && extensionKind === vscode.ExtensionKind.UI;
  const served = held.add(new ServedSites(service, context.extensionUri, platform, report));

  const pictures = createPictureReader(service, platform);
  const folders = held.add(new HomepageFolders());
  const views = held.add(new HomepageViews(service, folders, pictures, context.workspaceState));

  held.add(followDocuments(service));
  held.add(followPreviewContext(previews));
  held.add(vscode.window.registerWebviewPanelSerializer(PREVIEW_VIEW_TYPE, previews));
  held.add(replaceOrphanedPreviews(service, previews, report));
  held.add(followHomepageContext(service, report));
  held.add(followSiteContext(service, folders, report));
  held.add(publishDiagnostics(service, pageOf, report));
  held.add(showStatusItem(service, previews, folders, report));
  const siteProblems = held.add(new SiteProblems(service, pageOf, report));
  held.add(registerCodeActions(service));
  held.add(registerCompletion(service));
  held.add(registerHover(service));
  held.add(registerLookUpAgain(service));
  held.add(registerDocumentSymbols(service, report));
  held.add(registerDefinition(service));
  held.add(registerReferences(service));
  held.add(registerRename(service));
  held.add(registerDocumentLinks(service));
  held.add(registerFoldingRanges(service));
  held.add(registerWorkspaceSymbols(service));
  held.add(followMovedFiles(service));
  held.add(verifyOnSave(service, report));
  held.add(registerPastePapers(service));
  held.add(watchEntryTemplate(service));
  held.add(registerDropBibliography(service));
  held.add(registerPastePictures(service, pictures));
  held.add(
    registerCommands([
      openPreview(service, views, previews),
      openPreviewToSide(service, views, previews),
      toggleProblemMarks(),
      previewBack(previews),
      previewForward(previews),
      showPreviewSource(previews),
      lockPreview(previews),
      unlockPreview(previews),
      changePreviewLook(previews),
      previewZoomIn(previews),
      previewZoomOut(previews),
      showUnusedPictures(service, views),
      showServedSite(served),
      copyPageAsRichText(service, previews),
      comparePublished(service, previews, comparisons, context.workspaceState, inBrowser),
      nextDifference(comparisons),
      previousDifference(comparisons),
      newHomepage(service, context),
      openProfile(service, views),
      openPublicationRecord(service, views),
      showPublicationInPreview(service, views, previews),
      groupPublications(views),
      filterPublications(views),
      groupChecks(views),
      showOutput(channel),
      ...[
        verifyPublications(service),
        verifyPublicationsAnew(service),
        findPublishedVersions(service),
        exportPublications(service),
        showCitationData(service),
        checkSite(service, views, siteProblems),
        checkBeforePublishing(service, views, siteProblems),
        exportSite(service, views, context.workspaceState, platform),
        openInBrowser(service, views, served),
        savePageAsPdf(served),
        exportCv(service, served),
        openLockedPreviewToSide(previews),
      ].map(alsoInPreview(previews)),
      ...[
        insertPaper(service),
        importPublications(service, views),
        fixAllProblems(service),
        completeEntry(service),
        editPaper(service, pictures, item => views.placeOf(item)),
        paperAccepted(service, item => views.placeOf(item)),
        addNews(service),
        addPicture(service, pictures, item => views.placeOf(item)),
        addSecondPage(service, views, previews),
        addToOtherPage(service, views),
        addSection(service, views),
        renameSection(service, views),
        moveSectionUp(service, views),
        moveSectionDown(service, views),
        hideSection(service, views),
        showSection(service, views),
        removeSection(service, views),
        showSectionInMenu(service, views),
        movePublicationUp(service, views),
        movePublicationDown(service, views),
        movePublicationToSection(service, views),
        sortPublications(service, views),
        duplicatePublication(service, views),
        removePublication(service, views),
        addProfileKey(service, views),
        fixSite(service, views),
        shrinkPictures(service, views, previews, picturePanels),
        makeFavicon(service, views, previews, picturePanels),
      ].map(whereWritable),
    ]),
  );
  void showNewHomepageOfWindow(context).then(undefined, report);
  void registerSnippets(service, context.extensionUri).then(
    snippets => held.add(snippets),
    (error: unknown) => channel.error(`The snippets could not be read: ${String(error)}`),
  );
  return held.add(new HomepageMarkdown(service, report));
}
