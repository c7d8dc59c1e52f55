import { drawSmaller, type Cut } from './drawSmaller';

/** How an icon is drawn beside its size. */
export interface IconLook {
  readonly size: number;
  /** On white and with its corners: phones round them, and put what is transparent on black. */
  readonly square: boolean;
  readonly round: boolean;
}

/** The cut-out of a picture as an icon. */
export function drawIcon(picture: HTMLCanvasElement, cut: Cut, { size, square, round }: IconLook): HTMLCanvasElement {
  const small = drawSmaller(picture, { width: size, height: size }, cut);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  if (square) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
  } else if (round) {
    context.beginPath();
    context.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI);
    context.clip();
  }
  context.drawImage(small, 0, 0);
  return canvas;
}
