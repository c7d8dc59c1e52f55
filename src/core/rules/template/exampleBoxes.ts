import { outsideBoxes } from '../../page/outsideBoxes';
import type { PageModel, PaperBox } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { isExamplePaper } from './templateMarks';

/** The paper boxes that are the template's example, an own paper in a box around it not among them. */
export const exampleBoxes = remembered(({ text, boxes }: PageModel): readonly PaperBox[] =>
  boxes.filter(({ element }) => isExamplePaper(outsideBoxes(element, text).text)),
);
