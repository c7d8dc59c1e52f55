import type { ShrinkRow } from '../../protocol/shrinkPictures';
import { made, write } from '../elements';

export interface RowEvents {
  onChoose(id: number, chosen: boolean): void;
  onCompare(id: number): void;
}

interface Shown {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly button: HTMLButtonElement;
  readonly parts: Readonly<Record<'folder' | 'name' | 'shown' | 'note' | 'before' | 'after' | 'won', HTMLElement>>;
}

/**
 * The list of pictures. What stays in the list stays the same element, so that the focus stays where it is while pictures come in.
 * @param compareTitle what the small picture is called, a button: `Compare {0} before and after`
 */
export function createShrinkRows(
  list: HTMLElement,
  compareTitle: string,
  pictureOf: (id: number, format: ShrinkRow['format']) => Blob | undefined,
  events: RowEvents,
): (rows: readonly ShrinkRow[]) => void {
  const shown = new Map<number, Shown>();
  const make = (row: ShrinkRow): Shown => {
    const item = made('li', 'row');
    const box = made('input', '');
    box.type = 'checkbox';
    box.addEventListener('change', () => events.onChoose(row.id, box.checked));
    const button = made('button', 'thumbnail');
    button.type = 'button';
    button.title = compareTitle.replace('{0}', () => row.name);
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => events.onCompare(row.id));
    const blob = pictureOf(row.id, row.format);
    if (blob !== undefined) {
      const picture = made('img', '');
      picture.alt = '';
      const address = URL.createObjectURL(blob);
      picture.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
      picture.src = address;
      button.append(picture);
    }
    const parts = {
      folder: made('span', 'folder'),
      name: made('span', 'name'),
      shown: made('span', 'shown'),
      note: made('span', 'note'),
      before: made('span', 'before'),
      after: made('span', 'after'),
      won: made('span', 'won'),
    };
    const title = made('span', 'title');
    title.append(parts.folder, parts.name);
    const about = made('span', 'about');
    about.append(title, parts.shown, parts.note);
    const sizes = made('span', 'sizes');
    const arrow = made('span', 'arrow', '→');
    arrow.setAttribute('aria-hidden', 'true');
    sizes.append(parts.before, arrow, parts.after);
    item.append(box, button, about, sizes, parts.won);
    return { item, box, button, parts };
  };
  return rows => {
    const wanted = new Set(rows.map(({ id }) => id));
    for (const [id, { item }] of shown) if (!wanted.has(id)) item.remove();
    for (const id of [...shown.keys()]) if (!wanted.has(id)) shown.delete(id);
    for (const [at, row] of rows.entries()) {
      const one = shown.get(row.id) ?? make(row);
      shown.set(row.id, one);
      const { item, box, parts } = one;
      for (const name of ['folder', 'name', 'shown', 'note', 'before', 'after', 'won'] as const)
        write(parts[name], row[name]);
      box.checked = row.chosen;
      box.disabled = row.state !== 'offered';
      box.setAttribute('aria-label', row.label);
      item.dataset.state = row.state;
      // to move what has the focus would take it away
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    }
  };
}
