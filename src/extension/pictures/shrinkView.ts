import * as vscode from 'vscode';
import type { LargePicture } from '../../core/features/shrinking/largePictures';
import { weightOf } from '../../core/features/weight';
import type { PictureFormat } from '../../core/pictures/shrunkForm';
import type { FileStat } from '../../core/ports';
import { baseName, folderOf } from '../../core/site/fileName';
import type { MeasuredPicture, ShrinkRow, ShrinkView } from '../../protocol/shrinkPictures';
import { localize } from '../localize';

/** A picture that is worth being replaced. */
export interface Offer {
  readonly id: number;
  readonly picture: LargePicture;
  readonly stat: FileStat;
  readonly measured: MeasuredPicture;
  readonly format: PictureFormat;
  /** The form that takes its place. */
  readonly form: PictureFormat;
  /** In bytes. */
  readonly after: number;
  /** Where it will stand: another path where it gets another format. */
  readonly to: string;
  readonly chosen: boolean;
  readonly state: ShrinkRow['state'];
  /** Why it was not replaced. */
  readonly trouble?: string;
}

export interface ShrinkState {
  readonly status: string;
  readonly progress: ShrinkView['progress'];
  readonly offers: readonly Offer[];
  readonly left: ShrinkView['left'];
  readonly canPutBack: boolean;
}

/** What the panel shows: what wins most first. */
export function shrinkView({ status, progress, offers, left, canPutBack }: ShrinkState): ShrinkView {
  const sorted = [...offers].sort((a, b) => b.picture.weight - b.after - (a.picture.weight - a.after));
  const offered = offers.filter(({ state }) => state === 'offered');
  const chosen = offered.filter(offer => offer.chosen);
  return {
    status,
    progress,
    rows: sorted.map(rowOf),
    left,
    leftTitle:
      left.length === 1
        ? vscode.l10n.t('1 picture stays as it is')
        : vscode.l10n.t('{0} pictures stay as they are', left.length),
    replace:
      offered.length === 0
        ? undefined
        : { label: replaceLabel(chosen), enabled: chosen.length > 0 && progress === undefined },
    canPutBack: canPutBack && progress === undefined,
  };
}

/** `12.4 MB → 1.1 MB` of these together. */
export function sumOf(offers: readonly Offer[]): string {
  const sum = (of: (offer: Offer) => number): string => weightOf(offers.reduce((total, offer) => total + of(offer), 0));
  return `${sum(({ picture }) => picture.weight)} → ${sum(({ after }) => after)}`;
}

function replaceLabel(chosen: readonly Offer[]): string {
  if (chosen.length === 0) return vscode.l10n.t('Nothing Is Chosen');
  return chosen.length === 1
    ? vscode.l10n.t('Replace 1 Picture ({0})', sumOf(chosen))
    : vscode.l10n.t('Replace {0} Pictures ({1})', chosen.length, sumOf(chosen));
}

function rowOf(offer: Offer): ShrinkRow {
  const { id, picture, chosen, state, after, form } = offer;
  const folder = folderOf(picture.path);
  const name = baseName(picture.path);
  const [wide, small] = captionsOf(offer);
  // of what is left nothing is rounded away: 13 kB of 4.2 MB are 99 % less, not 100 %
  const share = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });
  const won = Math.max(after / picture.weight - 1, -0.99);
  return {
    id,
    name,
    folder: folder === '' ? '' : `${folder}/`,
    format: form,
    before: wide,
    after: small,
    // with a minus sign, where the format has a hyphen
    won: share.format(won).replace('-', '−'),
    shown: [localize(picture.shown), ...picture.shownBy].join(' · '),
    note: noteOf(offer),
    chosen,
    label: vscode.l10n.t('Replace {0}: {1} becomes {2}', picture.path, wide, small),
    state,
  };
}

/** The size and weight of a picture before and after. */
export function captionsOf({ picture, measured, after }: Offer): readonly [before: string, after: string] {
  return [
    `${measured.width} × ${measured.height} · ${weightOf(picture.weight)}`,
    `${measured.shrunkWidth} × ${measured.shrunkHeight} · ${weightOf(after)}`,
  ];
}

function noteOf({ trouble, state, to, picture }: Offer): string {
  if (trouble !== undefined) return trouble;
  const isMoved = to !== picture.path;
  if (state === 'replaced') return isMoved ? vscode.l10n.t('Replaced by {0}', baseName(to)) : vscode.l10n.t('Replaced');
  return isMoved ? vscode.l10n.t('Smaller as a JPEG: becomes {0}, and what refers to it is updated', baseName(to)) : '';
}
