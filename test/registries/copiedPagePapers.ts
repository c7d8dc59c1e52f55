/** What registries say of the DOIs of the page that `copiedPage` is. */
export const copiedPagePapers = [
  {
    doi: '10.1145/9925549.9958678',
    title: 'LakeTopk: All-Depth Compression for High-Performance Lake Simulation',
    authors: 'Mei Lin; Ann Reed; Tom Brook; Dan Marsh',
    year: 2029,
  },
  {
    doi: '10.1145/9935550.9968001',
    title: 'SAReed: Efficient Reed Fusion with Sparsification Ahead for High-Performance Lake Simulation',
    authors: 'Mei Lin; Ann Reed; Tom Brook; Dan Marsh',
    year: 2030,
  },
  { doi: '10.3390/ma99207362', title: 'A Review of Magnetic Probes for Bridges', authors: 'Jo Park', year: 2022 },
];
