import * as vscode from 'vscode';
import type { BuiltSite } from '../../core/features/builtSites';
import type { PreviewProblem } from '../../core/features/placing';
import { isReadByPrograms } from '../../core/features/programNames';
import { targetObstacle, writeSite, type WrittenSite } from '../../core/features/writeSite';
import type { LanguageService } from '../../core/languageService';
import { createLineIndex } from '../../core/text/lineIndex';
import { joinSentences } from '../../core/text/sentences';
import type { Platform } from '../../hosts/platform';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { listed } from '../listed';
import { localize } from '../localize';
import { placedProblem } from '../placedProblem';
import { askFirst, fail, inform, warn, whileShown } from '../notifications';
import { createSiteFolder } from '../ports/siteFolder';
import { createEditorWorkspace } from '../ports/workspace';
import { requireWritable } from '../writable';
import type { Command } from './command';
import { askExportFolder } from './exportFolder';

/** Where the folder of the last export is remembered. */
const lastFolder = 'exportFolder';

/**
 * Writes the built site into a folder: pages with what is typed and not saved, styles, and copies of all other files. The folder
 * is asked for unless it is given as the second argument.
 * @param memory where the files are noted that were written, so that an export over the last one asks nothing
 */
export function exportSite(
  service: LanguageService,
  views: HomepageViews,
  memory: vscode.Memento,
  platform: Platform,
): Command {
  return {
    id: 'academicHomepage.exportSite',
    async run(...args) {
      const root = (await homepageInUse(service, views, args))?.root;
      if (root === undefined) {
        void inform(vscode.l10n.t('There is no academic homepage here to export.'));
        return;
      }
      const [, given] = args;
      const target =
        given instanceof vscode.Uri
          ? given
          : await askExportFolder(
              vscode.Uri.parse(root, true),
              vscode.Uri.parse(memory.get<string>(lastFolder) ?? root),
            );
      if (target === undefined) return;
      requireWritable(target);
      const workspace = createEditorWorkspace(platform);
      const obstacle = await targetObstacle(workspace, root, target.toString());
      if (obstacle !== undefined) {
        void fail(localize(obstacle));
        return;
      }
      const site = await service.builtSite(workspace.join(root, '_config.yml'), root);
      if (site === undefined) return;
      const [stop] = site.stops;
      if (stop !== undefined) {
        void tellWithPlace(
          [placedProblem(stop), vscode.l10n.t('Nothing was written: Jekyll would not build this site.')],
          stop,
        );
        return;
      }
      if (site.obstacles.length > 0) {
        void warn(
          joinSentences([
            ...site.obstacles.map(localize),
            vscode.l10n.t('Nothing was written: it would be only a part of the site.'),
          ]),
        );
        return;
      }
      const own = `exported ${target.toString()}`;
      if (!(await mayReplace(site, target, memory.get<readonly string[]>(own, [])))) return;
      const result = await write(site, target, platform);
      await memory.update(own, [...new Set([...memory.get<readonly string[]>(own, []), ...result.written])]);
      await memory.update(lastFolder, target.toString());
      void tell(result, target);
    },
  };
}

/** Asks where the folder has files under names of the site that no export has written. */
async function mayReplace(site: BuiltSite, target: vscode.Uri, written: readonly string[]): Promise<boolean> {
  const known = new Set(written);
  const others = site.paths.filter(path => !known.has(path) && !isReadByPrograms(path));
  const stats = await Promise.all(
    others.map(path =>
      vscode.workspace.fs.stat(vscode.Uri.joinPath(target, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const met = others.filter((_, at) => stats[at]);
  if (met.length === 0) return true;
  const replace = vscode.l10n.t('Replace');
  const choice = await askFirst(
    {
      text: vscode.l10n.t('This folder has files that the site has as well. Replace them?'),
      detail: vscode.l10n.t('{0}. All other files of the folder stay as they are.', namesOf(met)),
      warns: true,
    },
    replace,
  );
  return choice === replace;
}

/** The first five. */
function namesOf(paths: readonly string[]): string {
  return listed([...paths.slice(0, 5), ...(paths.length > 5 ? ['…'] : [])]);
}

function write(site: BuiltSite, target: vscode.Uri, platform: Platform): Thenable<WrittenSite> {
  return whileShown(vscode.l10n.t('Exporting the site'), (signal, progress) =>
    writeSite(site, createSiteFolder(site.root, target, platform), {
      cancellation: signal,
      report: (done, all) => progress.report({ message: `${done}/${all}`, increment: 100 / all }),
    }),
  );
}

async function tell({ written, leftOut, cancelled }: WrittenSite, target: vscode.Uri): Promise<void> {
  const place = target.scheme === 'file' ? target.fsPath : target.path;
  const [first] = leftOut;
  if (cancelled) {
    void inform(
      written.length === 1
        ? vscode.l10n.t('The export was cancelled. 1 file was written to {0} before.', place)
        : vscode.l10n.t('The export was cancelled. {0} files were written to {1} before.', written.length, place),
    );
    return;
  }
  const told =
    written.length === 1
      ? vscode.l10n.t('1 file was written to {0}.', place)
      : vscode.l10n.t('{0} files were written to {1}.', written.length, place);
  if (first === undefined) {
    await offerFolder(told, target);
    return;
  }
  // on a full disk there are hundreds
  const names = namesOf(leftOut.map(({ path }) => path));
  await tellWithPlace([told, vscode.l10n.t('Not written: {0}.', names), localize(first.message)], first.problem);
}

/** Says what came of it, and shows the place of a problem if asked to. */
async function tellWithPlace(sentences: readonly string[], problem: PreviewProblem | undefined): Promise<void> {
  const show = vscode.l10n.t('Show Problem');
  const choice = await warn(joinSentences(sentences), ...(problem === undefined ? [] : [show]));
  if (choice !== show || problem === undefined) return;
  const { line, character } = createLineIndex(problem.text).positionAt(problem.start);
  const selection = new vscode.Range(line, character, line, character);
  await vscode.window.showTextDocument(vscode.Uri.parse(problem.uri), { selection });
}

/** Only a window on the author's own machine can show its folders. */
async function offerFolder(told: string, target: vscode.Uri): Promise<void> {
  const isHere =
    target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Show Folder');
  const choice = await inform(told, ...(isHere ? [open] : []));
  if (choice === open) await vscode.commands.executeCommand('revealFileInOS', target);
}
