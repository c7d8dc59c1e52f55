import { isCompany } from '../names/collectiveNames';
import { isRomanNumber } from '../names/personNames';
import { inOrdinaryCase, shoutedList } from '../names/shoutedNames';
import { venueInOrdinaryCase } from '../venues/shoutedVenue';
import { cslName, type CslItem, type CslName } from '../work';

/** An item with names of people and venues in ordinary case that stand in capitals, as Web of Science exports them: `LIN, M`, `JOURNAL OF HYDROLOGY`. */
export function withOrdinaryCase(item: CslItem): CslItem {
  const { author, editor } = item;
  return venueFields.reduce<CslItem>(
    (read, field) => {
      const name = item[field];
      return name === undefined ? read : { ...read, [field]: venueInOrdinaryCase(name) };
    },
    {
      ...item,
      ...(author === undefined ? {} : { author: namesInOrdinaryCase(author) }),
      ...(editor === undefined ? {} : { editor: namesInOrdinaryCase(editor) }),
    },
  );
}

const venueFields = ['container-title', 'container-title-short', 'collection-title', 'event-title'] as const;

function namesInOrdinaryCase(names: readonly CslName[]): readonly CslName[] {
  const list = shoutedList(names.flatMap(({ given }) => given ?? []));
  return names.map(name => {
    const { family, given } = name;
    // `II` and `XII` may be a number as well as the name
    if (family === undefined || given === undefined || isRomanNumber(family)) return name;
    if (isCompany(`${given} ${family}`)) return name;
    return cslName({ ...name, ...inOrdinaryCase({ family, given }, list) });
  });
}
