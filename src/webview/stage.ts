import { screenWidths, type PreviewLook } from '../protocol/look';
import { rulesOf } from './stylesheet';

/** What paper leaves free beside the page, in CSS pixels. */
export interface PaperMargin {
  readonly left: number;
  readonly right: number;
}

/** How the frame of the page lies in its panel; lengths are CSS pixels of the page, of which `scale` make one of the panel. */
export interface FramePlace {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly margin: PaperMargin;
}

/** A4 at 96 pixels an inch. */
const paperWidth = (210 / 25.4) * 96;

/**
 * Where the frame is put in a panel of that size. Screens and paper that are wider than the panel are shown smaller, never larger
 * unless the reader zooms. `margin` is that of the page's paper.
 */
export function placeFrame(
  panel: { readonly width: number; readonly height: number },
  { width, medium, zoom }: PreviewLook,
  margin: PaperMargin,
): FramePlace {
  const isPaper = medium === 'print';
  const whole = isPaper ? paperWidth : width === 'fit' ? panel.width / zoom : screenWidths[width];
  const scale = isPaper || width !== 'fit' ? Math.min(1, panel.width / whole) * zoom : zoom;
  const beside = isPaper ? margin : { left: 0, right: 0 };
  return { width: whole - beside.left - beside.right, height: panel.height / scale, scale, margin: beside };
}

/** What browsers leave free where a page says nothing: one centimetre. */
const paperMargins: PaperMargin = { left: 96 / 2.54, right: 96 / 2.54 };

/** What the `@page` rules of a document leave free beside it. */
export function paperMargin(frame: Document): PaperMargin {
  let margin = paperMargins;
  for (const sheet of frame.styleSheets)
    for (const rule of rulesOf(sheet)) {
      if (!/^@page\b/.test(rule.cssText)) continue;
      const { style } = rule as CSSPageRule & { readonly style: CSSStyleDeclaration };
      margin = { left: pixels(style.marginLeft) ?? margin.left, right: pixels(style.marginRight) ?? margin.right };
    }
  return margin;
}

/** Of a length as browsers write them: `17mm`. */
function pixels(length: string): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(px|mm|cm|in|pt|pc)?$/.exec(length) ?? [];
  const inch: Readonly<Record<string, number>> = { px: 96, mm: 25.4, cm: 2.54, in: 1, pt: 72, pc: 6, '': 96 };
  return number === undefined ? undefined : (Number(number) / (inch[unit] ?? 96)) * 96;
}
