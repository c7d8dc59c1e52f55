/** Not in the standard, but in every browser: finds a text behind the selection, selects it and scrolls there. */
type Find = (text: string, ...how: readonly boolean[]) => boolean;

/**
 * Lets VS Code's Find look into pages in frames, the first that has the text. Where VS Code runs in a browser, it calls `find` of the panel's window,
 * which looks into no frame; on the desktop it asks Electron, which does.
 */
export function findInPages(pages: readonly Document[]): void {
  let last = '';
  const find: Find = (text, ...how) => {
    if (text !== last) for (const page of pages) beginAtSelection(page);
    last = text;
    return pages.some(({ defaultView }) => canFind(defaultView) && defaultView.find(text, ...how));
  };
  Object.assign(window, { find });
}

/** As one goes on typing, `lake` is found where `lak` was, not at the next place. */
function beginAtSelection(page: Document): void {
  const selection = page.getSelection();
  if (selection !== null && selection.rangeCount > 0) selection.collapseToStart();
}

function canFind(view: Window | null): view is Window & { readonly find: Find } {
  return view !== null && 'find' in view;
}
