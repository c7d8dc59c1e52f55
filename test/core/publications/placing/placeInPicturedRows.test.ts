import { page, paper, places } from './placing';

const row = (picture: string, title: string, venue: string): string =>
  `| <img src='../images/publication/${picture}.png' width="200"> | **Mei Lin**, Ada Reed. <br><br> __${title}__. <br><br> _${venue}_ |`;
const table = (...rows: readonly string[]): string =>
  page('# Publications', '', '| Picture | Paper |', '|---|---|', ...rows);

describe('Publications go into a table in Markdown whose rows have pictures:', () => {
  const tides = row('tides', 'Tides of All the Lakes', 'Journal of Ponds, 2028');
  const nets = row('nets', 'Nets of All the Lakes', 'Journal of Ponds, 2023');
  places([
    {
      what: 'with a picture in the folder of the others, however it is written',
      before: table(tides, nets),
      works: [paper(2025, 'Boats of All the Lakes')],
      after: table(tides, row('lin2025boats', 'Boats of All the Lakes', 'PONDS, 2025'), nets),
    },
    {
      what: 'with venue and year where the others say more of these than can be told apart',
      before: table(
        row('tides', 'Tides of All the Lakes', 'In Lake Forum, Norrhavn, June 2028. Old Institute of Boats'),
        row('nets', 'Nets of All the Lakes', 'In Lake Forum, Sydhavn, May 2023. Old Institute of Boats'),
      ),
      works: [paper(2029, 'Boats of All the Lakes')],
      after: table(
        row('lin2029boats', 'Boats of All the Lakes', 'In PONDS, 2029'),
        row('tides', 'Tides of All the Lakes', 'In Lake Forum, Norrhavn, June 2028. Old Institute of Boats'),
        row('nets', 'Nets of All the Lakes', 'In Lake Forum, Sydhavn, May 2023. Old Institute of Boats'),
      ),
    },
  ]);
});
