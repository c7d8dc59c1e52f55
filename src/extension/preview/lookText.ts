import * as vscode from 'vscode';
import { screenWidths, type PreviewLook, type PreviewMedium, type PreviewWidth } from '../../protocol/look';

/** How wide the page is shown, in the author's language: `Phone, 390 px`. */
export function describeWidth(width: PreviewWidth): string {
  switch (width) {
    case 'fit':
      return vscode.l10n.t('As Wide as the Preview');
    case 'desktop':
      return vscode.l10n.t('Desktop, {0} px', screenWidths.desktop);
    case 'tablet':
      return vscode.l10n.t('Tablet, {0} px', screenWidths.tablet);
    case 'phone':
      return vscode.l10n.t('Phone, {0} px', screenWidths.phone);
  }
}

/** What the page is shown as, in the author's language. */
export function describeMedium(medium: PreviewMedium): string {
  switch (medium) {
    case 'system':
      return vscode.l10n.t('Colors of the System');
    case 'light':
      return vscode.l10n.t('Light');
    case 'dark':
      return vscode.l10n.t('Dark');
    case 'print':
      return vscode.l10n.t('Print, A4 without page breaks');
  }
}

/** What of a look is not plain, for the line above the page; `''` for a plain one. */
export function describeLook({ width, medium, zoom }: PreviewLook): string {
  return [
    ...(width === 'fit' || medium === 'print' ? [] : [describeWidth(width)]),
    ...(medium === 'system' ? [] : [describeMedium(medium)]),
    ...(zoom === 1 ? [] : [describeZoom(zoom)]),
  ].join(' · ');
}

/** `80 %` */
export function describeZoom(zoom: number): string {
  return `${Math.round(zoom * 100)}%`;
}
