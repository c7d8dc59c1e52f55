import type { PreviewProblem } from '../protocol/preview';

/**
 * Shows what keeps the page from being rendered, above the last good page; each line leads to its place.
 * @param tell has words read aloud
 */
export function showProblems(
  bar: HTMLElement,
  problems: readonly PreviewProblem[],
  onOpen: (index: number) => void,
  tell: (words: string) => void,
): void {
  const before = bar.textContent;
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
  // the same at each key would be read aloud at each
  if (bar.textContent !== before)
    tell(problems.map(({ message, path, line }) => `${message} ${path}:${line + 1}`).join('\n'));
}
