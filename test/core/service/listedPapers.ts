/** A data file with papers below two keys. The second has the DOI of the first by mistake. */
export const listedPapers = `conferences:
  - title: "Tides of All the Lakes"
    authors: "Lin Qiu, Ada Reed"
    venue: "ISLD 2029"
    url: "https://doi.org/10.5555/tides.1"

  - title: "Boats of All the Bridges"
    authors: "Ada Reed, Lin Qiu"
    venue: "ISLD 2028"
    url: "https://doi.org/10.5555/tides.1"
journals:
  - title: "Nets for All the Rivers"
    authors: "Lin Qiu"
    venue: "Journal of Lakes, 2027"
    url: "https://doi.org/10.5555/nets.3"
`;
