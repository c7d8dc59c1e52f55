import type { Cut } from './drawSmaller';

/** Which square of a picture is taken: all three from 0 to 1 but `zoom`, which is 1 where the square is as large as fits. */
export interface CutChoice {
  readonly zoom: number;
  /** 0 is the left, 1 the right. */
  readonly across: number;
  /** 0 is the top, 1 the bottom. */
  readonly down: number;
}

/** The square of a picture in its pixels. */
export function iconCut(picture: { readonly width: number; readonly height: number }, choice: CutChoice): Cut {
  const side = Math.min(picture.width, picture.height) / choice.zoom;
  return {
    x: (picture.width - side) * choice.across,
    y: (picture.height - side) * choice.down,
    width: side,
    height: side,
  };
}

/** Where portraits have the face: in the middle, and rather above. */
export function firstChoice(picture: { readonly width: number; readonly height: number }): CutChoice {
  return { zoom: 1, across: 0.5, down: picture.height > picture.width ? 0.15 : 0.5 };
}

/** The choice after the picture has been dragged so far, in parts of the square's side. */
export function dragged(
  picture: { readonly width: number; readonly height: number },
  choice: CutChoice,
  by: { readonly x: number; readonly y: number },
): CutChoice {
  const { width: side } = iconCut(picture, choice);
  const moved = (share: number, room: number, part: number): number =>
    room <= 0 ? share : Math.min(1, Math.max(0, share - (part * side) / room));
  return {
    zoom: choice.zoom,
    across: moved(choice.across, picture.width - side, by.x),
    down: moved(choice.down, picture.height - side, by.y),
  };
}
