/**
 * Follows a pointer from where it is pressed upon an element until it is let go, or taken away: by a finger that scrolls, say. Another
 * pointer that comes meanwhile is followed by itself.
 * @param begin told where it is pressed; what it gives is told of each move, in CSS pixels of the window
 */
export function whileDragged(
  element: HTMLElement,
  begin: (start: PointerEvent) => (event: PointerEvent) => void,
): void {
  element.addEventListener('pointerdown', start => {
    const { pointerId } = start;
    const onMove = begin(start);
    const end = new AbortController();
    const follow = (type: 'pointermove' | 'lostpointercapture', told: (event: PointerEvent) => void): void => {
      const ofThis = (event: PointerEvent): void => {
        if (event.pointerId === pointerId) told(event);
      };
      element.addEventListener(type, ofThis, { signal: end.signal });
    };
    follow('pointermove', onMove);
    // comes behind “pointerup” and “pointercancel” alike
    follow('lostpointercapture', () => end.abort());
    element.setPointerCapture(pointerId);
  });
}
