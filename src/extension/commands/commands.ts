import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Platform } from '../../hosts/platform';
import type { ServedSites } from '../features/servedSites';
import type { SiteProblems } from '../features/siteProblems';
import { pageInUse, shownPageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { PicturePanels } from '../pictures/picturePanels';
import type { PictureReader } from '../pictures/readyPicture';
import { siteTarget } from '../homepageView/siteTarget';
import type { Comparisons } from '../preview/comparisons';
import type { Previews } from '../preview/previews';
import { whereWritable } from '../writable';
import { aboutPageInUse } from './aboutPageInUse';
import { addNews } from './addNews';
import { addPicture } from './addPicture';
import { addProfileKey } from './addProfileKey';
import { addSecondPage } from './addSecondPage';
import { addSection } from './addSection';
import { addSectionBelow } from './addSectionBelow';
import { addToOtherPage } from './addToOtherPage';
import { changePreviewLook } from './changePreviewLook';
import { checkBeforePublishing } from './checkBeforePublishing';
import { checkSite } from './checkSite';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';
import { clearPublicationsFilter } from './clearPublicationsFilter';
import { comparePublished } from './comparePublished';
import { completeEntry } from './completeEntry';
import { copyPageAsRichText } from './copyPageAsRichText';
import { duplicatePublication } from './duplicatePublication';
import { editPaper } from './editPaper';
import { exportCv } from './exportCv';
import { exportPublications } from './exportPublications';
import { exportSite } from './exportSite';
import { filterPublications } from './filterPublications';
import { findPublishedVersions } from './findPublishedVersions';
import { fixAllProblems } from './fixAllProblems';
import { fixSite } from './fixSite';
import { groupChecks } from './groupChecks';
import { groupPublications } from './groupPublications';
import { hideSection } from './hideSection';
import { importPublications } from './importPublications';
import { insertPaper } from './insertPaper';
import { lockPreview } from './lockPreview';
import { makeFavicon } from './makeFavicon';
import { movePublicationDown } from './movePublicationDown';
import { movePublicationToSection } from './movePublicationToSection';
import { movePublicationUp } from './movePublicationUp';
import { moveSectionDown } from './moveSectionDown';
import { moveSectionUp } from './moveSectionUp';
import { newHomepage } from './newHomepage';
import { nextDifference } from './nextDifference';
import { openInBrowser } from './openInBrowser';
import { openLockedPreviewToSide } from './openLockedPreviewToSide';
import { openPreview } from './openPreview';
import { openPreviewToSide } from './openPreviewToSide';
import { openProfile } from './openProfile';
import { openPublicationRecord } from './openPublicationRecord';
import { paperAccepted } from './paperAccepted';
import { copyProblemMessage } from './copyProblemMessage';
import { copyProfileValue } from './copyProfileValue';
import { editProfileKey } from './editProfileKey';
import { explainRule } from './explainRule';
import { fixProblem } from './fixProblem';
import { goToRowSource } from './goToRowSource';
import { openProfileLink } from './openProfileLink';
import { turnOffRule } from './turnOffRule';
import { copyPreviewHeadingLink } from './copyPreviewHeadingLink';
import { copyPreviewLink } from './copyPreviewLink';
import { copyPreviewSelection } from './copyPreviewSelection';
import { goToPreviewSource } from './goToPreviewSource';
import { previewBack } from './previewBack';
import { previewForward } from './previewForward';
import { previewZoomIn } from './previewZoomIn';
import { previewZoomOut } from './previewZoomOut';
import { previousDifference } from './previousDifference';
import { removePublication } from './removePublication';
import { removeSection } from './removeSection';
import { renameSection } from './renameSection';
import { savePageAsPdf } from './savePageAsPdf';
import { showCitationData } from './showCitationData';
import { showOutput } from './showOutput';
import { showPreviewSource } from './showPreviewSource';
import { showPublicationInPreview } from './showPublicationInPreview';
import { showSection } from './showSection';
import { showSectionInMenu } from './showSectionInMenu';
import { showServedSite } from './showServedSite';
import { showUnusedPictures } from './showUnusedPictures';
import { shrinkPictures } from './shrinkPictures';
import { sortGroup } from './sortGroup';
import { sortPublications } from './sortPublications';
import { toggleProblemMarks } from './toggleProblemMarks';
import { unlockPreview } from './unlockPreview';
import { verifyPublications } from './verifyPublications';
import { verifyPublicationsAnew } from './verifyPublicationsAnew';

/** What commands are made of. */
interface CommandParts {
  readonly service: LanguageService;
  readonly context: vscode.ExtensionContext;
  readonly channel: vscode.LogOutputChannel;
  readonly platform: Platform;
  readonly views: HomepageViews;
  readonly previews: Previews;
  readonly comparisons: Comparisons;
  readonly pictures: PictureReader;
  readonly picturePanels: PicturePanels;
  /** `undefined` in a browser, which listens to nobody. */
  readonly served: ServedSites | undefined;
  readonly siteProblems: SiteProblems;
}

/** All commands of the extension. */
export function allCommands(parts: CommandParts): readonly Command[] {
  const { service, context, views, previews, comparisons } = parts;
  return [
    ...plainCommands(parts),
    ...commandsOfPublications(parts).map(aboutPageInUse(args => pageInUse(service, views, previews, args))),
    ...commandsOfPages(parts).map(aboutPageInUse(args => shownPageInUse(service, views, previews, args))),
    aboutPageInUse(args => comparedPage(parts, args))(comparePublished(service, comparisons, context.workspaceState)),
    ...writingCommands(parts),
  ];
}

function plainCommands({
  service,
  context,
  channel,
  views,
  previews,
  comparisons,
  served,
  siteProblems,
  platform,
}: CommandParts): readonly Command[] {
  return [
    toggleProblemMarks(),
    previewBack(previews),
    previewForward(previews),
    showPreviewSource(previews),
    goToPreviewSource(previews),
    copyPreviewLink(service, previews),
    copyPreviewHeadingLink(service, previews),
    copyPreviewSelection(previews),
    lockPreview(previews),
    unlockPreview(previews),
    changePreviewLook(previews),
    previewZoomIn(previews),
    previewZoomOut(previews),
    showUnusedPictures(service, views),
    showServedSite(served),
    copyPageAsRichText(service, previews),
    nextDifference(comparisons),
    previousDifference(comparisons),
    newHomepage(service, context),
    openProfile(service, views),
    openPublicationRecord(service, views),
    showPublicationInPreview(service, views, previews),
    groupPublications(views),
    filterPublications(views),
    clearPublicationsFilter(views),
    groupChecks(views),
    goToRowSource(service, views),
    copyProfileValue(views),
    openProfileLink(views),
    explainRule(views),
    turnOffRule(views),
    copyProblemMessage(views),
    checkSite(service, views, siteProblems),
    checkBeforePublishing(service, views, siteProblems),
    exportSite(service, views, context.workspaceState, platform),
    showOutput(channel),
  ];
}

/** What is asked of a page in its editor, and in its preview as well. */
function commandsOfPublications({ service, siteProblems }: CommandParts): readonly Command[] {
  return [
    verifyPublications(service, siteProblems),
    verifyPublicationsAnew(service, siteProblems),
    findPublishedVersions(service, siteProblems),
    exportPublications(service),
  ];
}

/** What is about a page as visitors see it. */
function commandsOfPages({ service, views, previews, served }: CommandParts): readonly Command[] {
  return [
    showCitationData(service),
    openInBrowser(service, views, served),
    savePageAsPdf(served),
    exportCv(service, served),
    openPreview(previews),
    openPreviewToSide(previews),
    openLockedPreviewToSide(previews),
  ];
}

/** What changes files of the site. */
function writingCommands(parts: CommandParts): readonly Command[] {
  const { service, views, previews, picturePanels } = parts;
  const pageOf = (args: readonly unknown[]): Promise<vscode.Uri | undefined> =>
    pageInUse(service, views, previews, args);
  const inSiteOf = async (args: readonly unknown[]): Promise<vscode.Uri | undefined> =>
    (await siteTarget(service, views, args))?.site;
  return [
    ...commandsOfEditor(parts).map(command => whereWritable(command, args => pageInEditor(views, args))),
    whereWritable(insertPaper(service, pageOf), pageOf),
    whereWritable(importPublications(service, pageOf), pageOf),
    whereWritable(addNews(service, pageOf), pageOf),
    ...commandsOfHomepage(parts).map(command => whereWritable(command, args => viewedFile(views, args))),
    whereWritable(shrinkPictures(service, views, picturePanels), inSiteOf),
    whereWritable(makeFavicon(service, views, picturePanels), inSiteOf),
  ];
}

/** What changes the page in the editor, or the entry that a row of a view stands for. */
function commandsOfEditor({ service, views, pictures }: CommandParts): readonly Command[] {
  return [
    fixAllProblems(service),
    completeEntry(service),
    editPaper(service, pictures, item => views.placeOf(item)),
    paperAccepted(service, item => views.placeOf(item)),
    addPicture(service, pictures, item => views.placeOf(item)),
  ];
}

/** What changes the homepage that the views show, which may not be what the editor in front has. */
function commandsOfHomepage({ service, views, previews }: CommandParts): readonly Command[] {
  return [
    addSecondPage(service, views, previews),
    addToOtherPage(service, views),
    addSection(service, views),
    addSectionBelow(service, views),
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
    sortGroup(service, views),
    duplicatePublication(service, views),
    removePublication(service, views),
    addProfileKey(service, views),
    editProfileKey(service, views),
    fixProblem(service, views),
    fixSite(service, views),
  ];
}

/** The page that a menu names, else that of the comparison that has the focus, else the one in use. */
async function comparedPage(
  { service, views, previews, comparisons }: CommandParts,
  args: readonly unknown[],
): Promise<vscode.Uri | undefined> {
  const isNamed = args.some(argument => argument instanceof vscode.Uri);
  const compared = isNamed ? undefined : comparisons.current?.source;
  return compared ?? (await shownPageInUse(service, views, previews, args));
}

function pageInEditor(views: HomepageViews, args: readonly unknown[]): vscode.Uri | undefined {
  const [given] = args;
  const page = views.placeOf(given)?.uri ?? commandTarget(args);
  // an old version beside the page, or an output, is no part of the site
  return page !== undefined && vscode.workspace.getWorkspaceFolder(page) !== undefined ? page : undefined;
}

async function viewedFile(views: HomepageViews, [given]: readonly unknown[]): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const shown = await views.homepage.uri();
  return shown === undefined ? undefined : vscode.Uri.parse(shown, true);
}
