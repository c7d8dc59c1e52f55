import * as vscode from 'vscode';
import {
  media,
  plainLook,
  readLook,
  widths,
  zoomStep,
  type PreviewLook,
  type PreviewMedium,
} from '../../protocol/look';
import { describeMedium, describeWidth, describeZoom } from '../preview/lookText';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

interface LookPick extends vscode.QuickPickItem {
  readonly look?: PreviewLook;
}

/**
 * Asks how the preview used last is to show its page: as wide as which screen, in which colours or printed, how large. A keybinding
 * may say it instead: `"args": { "width": "phone", "medium": "dark", "zoom": 0.8 }`; what it leaves out stays.
 */
export function changePreviewLook(previews: Previews): Command {
  return {
    id: 'academicHomepage.changePreviewLook',
    async run(wanted: unknown) {
      const controls = previews.current?.controls;
      if (controls === undefined) return;
      if (isLookWish(wanted)) {
        controls.look = readLook({ ...controls.look, ...wanted });
        return;
      }
      const picked = await vscode.window.showQuickPick(picksOf(controls.look), {
        title: vscode.l10n.t('How the preview shows the page'),
        placeHolder: vscode.l10n.t('A screen, colors or print, a size'),
      });
      if (picked?.look !== undefined) controls.look = picked.look;
    },
  };
}

/** A menu calls a command with the place it stands at, which says nothing of a look. */
function isLookWish(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ['width', 'medium', 'zoom'].some(key => key in value);
}

function picksOf(now: PreviewLook): readonly LookPick[] {
  const pick = (label: string, look: PreviewLook, isNow: boolean): LookPick => ({
    label,
    ...(isNow && { description: vscode.l10n.t('now') }),
    look,
  });
  const heading = (label: string): LookPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const as = (medium: PreviewMedium): LookPick =>
    pick(describeMedium(medium), { ...now, medium }, now.medium === medium);
  const larger = zoomStep(now.zoom, 1);
  const smaller = zoomStep(now.zoom, -1);
  return [
    heading(vscode.l10n.t('Screen')),
    // paper has a width of its own
    ...widths.map(width =>
      pick(
        describeWidth(width),
        { ...now, width, medium: now.medium === 'print' ? 'system' : now.medium },
        now.width === width && now.medium !== 'print',
      ),
    ),
    heading(vscode.l10n.t('Colors')),
    ...media.filter(medium => medium !== 'print').map(as),
    heading(vscode.l10n.t('Print')),
    as('print'),
    heading(vscode.l10n.t('Size')),
    pick(vscode.l10n.t('Larger: {0}', describeZoom(larger)), { ...now, zoom: larger }, false),
    pick(vscode.l10n.t('Smaller: {0}', describeZoom(smaller)), { ...now, zoom: smaller }, false),
    pick(describeZoom(1), { ...now, zoom: plainLook.zoom }, now.zoom === 1),
  ];
}
