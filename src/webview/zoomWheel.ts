/** How far the wheel is turned for a step: a notch of a mouse is more, two fingers that move apart come as many small turns. */
const step = 20;

/** Tells of steps, larger (1) or smaller (-1), that the reader makes with Ctrl and the wheel, or with two fingers, as in browsers. */
export function onZoomWheel(page: Document, onStep: (by: -1 | 1) => void): void {
  let turned = 0;
  page.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (Math.sign(event.deltaY) !== Math.sign(turned)) turned = 0;
      turned += event.deltaY;
      if (Math.abs(turned) < step) return;
      onStep(turned < 0 ? 1 : -1);
      turned = 0;
    },
    { capture: true, passive: false },
  );
}
