import type { PreviewMark } from '../protocol/preview';
import { problemAttribute } from './ourAttributes';
import type { ShownPage } from './shownPage';

/** Shows in the page which of its elements the editor has problems with. */
export interface ProblemMarks {
  /** Marks the elements of these and no others; each says what is wrong while the pointer or the keyboard is on it. */
  set(marks: readonly PreviewMark[]): void;
  /** Takes the message away until the pointer or the keyboard comes to another element. */
  dismiss(): void;
}

type Severity = PreviewMark['severity'];

const worstFirst: readonly Severity[] = ['error', 'warning', 'info'];

const looks = `
[${problemAttribute}] { outline: 2px dashed #bf8803; outline-offset: 2px; }
[${problemAttribute}='error'] { outline-color: #d1242f; }
[${problemAttribute}='info'] { outline-color: #1a85ff; }
`;

/** Marks for the page in `frame`. `tell` is called with the message where the pointer or the keyboard is and its place, or without, when there is none. */
export function createProblemMarks(
  page: ShownPage,
  frame: Document,
  tell: (message: string | undefined, near: DOMRect | undefined) => void,
): ProblemMarks {
  const view = frame.defaultView;
  const sheet = view === null ? undefined : new view.CSSStyleSheet();
  sheet?.replaceSync(looks);
  let marked = new Map<Element, string>();
  /** The innermost element under the pointer. */
  let hovered: Element | null = null;
  /** The one that is told of: that, or where the keyboard has gone to since. */
  let pointed: Element | null = null;
  let told: string | undefined;
  const tellOfPointed = (): void => {
    let element = pointed;
    while (element !== null && !marked.has(element)) element = element.parentElement;
    const message = element === null ? undefined : marked.get(element);
    if (message === undefined && told === undefined) return;
    told = message;
    tell(message, element?.getBoundingClientRect());
  };
  const pointAt = (element: Element | null): void => {
    pointed = element;
    tellOfPointed();
  };
  const hover = (element: Element | null): void => {
    hovered = element;
    pointAt(element);
  };
  frame.addEventListener('mouseover', ({ target }) => hover(target as Element | null));
  frame.addEventListener('mouseout', ({ relatedTarget }) => {
    // it has left the page: into the editor, or to a bar above
    if (relatedTarget === null) hover(null);
  });
  frame.addEventListener('focusin', ({ target }) => pointAt(target as Element | null));
  frame.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null) pointAt(hovered);
  });
  return {
    set(marks) {
      const next = new Map<Element, { severity: Severity; readonly messages: string[] }>();
      for (const { range, severity, message } of marks) {
        const element = page.elementAt(range.start);
        if (element === undefined || element === frame.body) continue;
        const known = next.get(element);
        if (known === undefined) {
          next.set(element, { severity, messages: [message] });
          continue;
        }
        if (worstFirst.indexOf(severity) < worstFirst.indexOf(known.severity)) known.severity = severity;
        if (!known.messages.includes(message)) known.messages.push(message);
      }
      for (const [element] of marked) if (!next.has(element)) element.removeAttribute(problemAttribute);
      for (const [element, { severity }] of next)
        if (element.getAttribute(problemAttribute) !== severity) element.setAttribute(problemAttribute, severity);
      marked = new Map([...next].map(([element, { messages }]) => [element, messages.join('\n')]));
      // the same again must not take the message from under the pointer
      tellOfPointed();
      if (sheet === undefined) return;
      const others = frame.adoptedStyleSheets.filter(one => one !== sheet);
      frame.adoptedStyleSheets = next.size > 0 ? [...others, sheet] : others;
    },
    dismiss: () => pointAt(null),
  };
}
