import type { PreviewProblem } from '../protocol/preview';

/** Shows what keeps the page from being rendered, above the last good page; each line leads to its place. */
export function showProblems(
  bar: HTMLElement,
  problems: readonly PreviewProblem[],
  onOpen: (index: number) => void,
): void {
  bar.hidden = problems.length === 0;
  bar.replaceChildren(
    ...problems.map((problem, index) => {
      const row = document.createElement('button');
      row.type = 'button';
      row.className = 'problem';
      const place = document.createElement('span');
      place.className = 'problem-place';
      const line = document.createElement('span');
      line.className = 'problem-line';
      line.textContent = `:${problem.line + 1}`;
      place.append(problem.path, line);
      const text = document.createElement('span');
      text.textContent = problem.message;
      row.append(text, place);
      // the editor gets the keyboard, see `keepKeyboard`
      row.addEventListener('mousedown', event => event.preventDefault());
      row.addEventListener('click', () => onOpen(index));
      return row;
    }),
  );
}
