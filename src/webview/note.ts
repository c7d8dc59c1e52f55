/** Shows a note of ours beside a rectangle of the frame, which may be shown smaller than it is, over the page; without a message there is none. */
export function showNote(frame: HTMLElement, message: string | undefined, near: DOMRect | undefined): void {
  const known = document.getElementById('note');
  if (message === undefined || near === undefined) {
    known?.remove();
    return;
  }
  const note = known ?? document.createElement('div');
  note.id = 'note';
  note.setAttribute('role', 'tooltip');
  note.textContent = message;
  if (known === null) document.body.append(note);
  const around = frame.getBoundingClientRect();
  const scale = frame.offsetWidth === 0 ? 1 : around.width / frame.offsetWidth;
  const below = around.top + near.bottom * scale + 6;
  const fits = below + note.offsetHeight < around.bottom;
  note.style.top = `${fits ? below : Math.max(around.top, around.top + near.top * scale - note.offsetHeight - 6)}px`;
  note.style.left = `${Math.max(8, Math.min(around.left + near.left * scale, around.right - note.offsetWidth - 8))}px`;
}
