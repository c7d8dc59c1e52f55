/** How wide the page is shown: as the panel is, or as on a screen of that kind. */
export type PreviewWidth = 'fit' | 'desktop' | 'tablet' | 'phone';

/** What the page is told of its reader: what the editor's own system says, a light or a dark one, or that it is printed. */
export type PreviewMedium = 'system' | 'light' | 'dark' | 'print';

/** How a preview shows its page. */
export interface PreviewLook {
  readonly width: PreviewWidth;
  readonly medium: PreviewMedium;
  /** 1 is the size that the page has. */
  readonly zoom: number;
}

/** Nothing between the page and its reader. */
export const plainLook: PreviewLook = { width: 'fit', medium: 'system', zoom: 1 };

export const widths: readonly PreviewWidth[] = ['fit', 'desktop', 'tablet', 'phone'];
export const media: readonly PreviewMedium[] = ['system', 'light', 'dark', 'print'];

/** In CSS pixels. The theme's side bar stands beside the text from 925 on; tablet and phone are upright. */
export const screenWidths: Readonly<Record<Exclude<PreviewWidth, 'fit'>, number>> = {
  desktop: 1280,
  tablet: 768,
  phone: 390,
};

/** The steps of browsers. */
const zooms: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next larger (1) or smaller (-1) step of the zoom; the same at the end. */
export function zoomStep(zoom: number, by: -1 | 1): number {
  const next =
    by > 0 ? zooms.find(step => step > zoom + 0.001) : [...zooms].reverse().find(step => step < zoom - 0.001);
  return next ?? zoom;
}

/** Whether two looks are the same. */
export function isSameLook(a: PreviewLook, b: PreviewLook): boolean {
  return a.width === b.width && a.medium === b.medium && a.zoom === b.zoom;
}

/** A look that came as a message or was kept by an older version: what cannot be read is plain. */
export function readLook(value: unknown): PreviewLook {
  if (typeof value !== 'object' || value === null) return plainLook;
  const { width, medium, zoom } = value as Readonly<Record<string, unknown>>;
  return {
    width: widths.find(one => one === width) ?? plainLook.width,
    medium: media.find(one => one === medium) ?? plainLook.medium,
    zoom: typeof zoom === 'number' && zoom >= 0.25 && zoom <= 3 ? zoom : plainLook.zoom,
  };
}
