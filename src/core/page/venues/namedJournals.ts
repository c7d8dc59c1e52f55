import { lazy } from '../../lazy';
import { wordsOf } from '../../text/foldedText';

/** Journals whose names do not say that they are one, by the publisher that all their papers are with. */
export const journalsOfPublishers = {
  Springer: [
    'Multimedia Tools and Applications',
    'International Journal of Computer Vision',
    'Neural Computing and Applications',
    'The Visual Computer',
    'Machine Vision and Applications',
    'Journal of Supercomputing',
  ],
  Elsevier: [
    'Image and Vision Computing',
    'Medical Image Analysis',
    'Expert Systems with Applications',
    'Knowledge-Based Systems',
    'Neurocomputing',
    'Information Sciences',
    'Future Generation Computer Systems',
    'Computer Vision and Image Understanding',
    'Computers in Biology and Medicine',
    'Biomedical Signal Processing and Control',
    'Engineering Applications of Artificial Intelligence',
    'Engineering Fracture Mechanics',
    'Engineering Structures',
    'International Journal of Fatigue',
  ],
} as const;

/** Others that papers are often in. None of them shares its name with a conference. */
const others = [
  ...['ACM Computing Surveys', 'Communications of the ACM', 'IEEE Access', 'IEEE Communications Surveys and Tutorials'],
  ...['IEEE Network', 'IEEE Wireless Communications', 'IEEE Internet Computing', 'IEEE Software'],
  // magazines; those of which a conference has the name are left out: `IEEE Security and Privacy`
  ...[
    'IEEE Annals of the History of Computing',
    'IEEE Computer',
    'IEEE Computer Graphics and Applications',
    'IEEE Design and Test',
  ],
  ...[
    'IEEE Intelligent Systems',
    'IEEE Micro',
    'IEEE MultiMedia',
    'IEEE Pervasive Computing',
    'IEEE Potentials',
    'IEEE Spectrum',
  ],
  ...['Advanced Functional Materials', 'Advanced Intelligent Systems', 'Advanced Materials', 'Advanced Science'],
  ...['Ad Hoc Networks', 'Applied Energy', 'Applied Intelligence', 'Applied Mathematical Modelling'],
  ...[
    'Applied Mathematics and Computation',
    'Applied Ocean Research',
    'Applied Soft Computing',
    'Applied Thermal Engineering',
  ],
  ...[
    'Angewandte Chemie',
    'Artificial Intelligence in Medicine',
    'Artificial Intelligence Review',
    'Automation in Construction',
  ],
  ...[
    'Biomedical Optics Express',
    'Briefings in Bioinformatics',
    'Building and Environment',
    'China Economic Review',
    'Cluster Computing',
  ],
  ...[
    'Complex and Intelligent Systems',
    'Computational Mechanics',
    'Computer Communications',
    'Computer Graphics Forum',
  ],
  ...[
    'Computer Methods and Programs in Biomedicine',
    'Computer Physics Communications',
    'Computer Speech and Language',
  ],
  ...[
    'Computer Methods in Applied Mechanics and Engineering',
    'Computers and Chemical Engineering',
    'Computers and Education',
  ],
  ...['Computers and Electrical Engineering', 'Computers and Electronics in Agriculture', 'Computers and Geosciences'],
  ...[
    'Computers and Graphics',
    'Computers and Industrial Engineering',
    'Computers and Operations Research',
    'Computers and Security',
  ],
  ...[
    'Computers in Human Behavior',
    'Computers in Industry',
    'Construction and Building Materials',
    'Control Engineering Practice',
  ],
  ...['Composites Science and Technology', 'Data and Knowledge Engineering', 'Data Mining and Knowledge Discovery'],
  ...[
    'Decision Support Systems',
    'Digital Signal Processing',
    'Earth and Space Science',
    'Ecological Indicators',
    'Econometrica',
    'eLife',
  ],
  ...[
    'Energy and Buildings',
    'Energy Conversion and Management',
    'Environmental Modelling and Software',
    'Environmental Pollution',
  ],
  ...[
    'Environmental Science and Technology',
    'European Physical Journal C',
    'Evolutionary Computation',
    'Expert Systems',
  ],
  ...[
    'Fundamental Research',
    'Geo-spatial Information Science',
    'Geoscientific Model Development',
    'Global Change Biology',
    'Global Environmental Change',
  ],
  ...[
    'Human Brain Mapping',
    'Hydrology and Earth System Sciences',
    'Information and Management',
    'Information Systems Research',
  ],
  ...['Information Processing and Management', 'Inverse Problems', 'iScience', 'Knowledge and Information Systems'],
  ...['Marine Structures', 'Materials Today Communications', 'Measurement Science and Technology', 'Medical Physics'],
  ...[
    'Mechanical Systems and Signal Processing',
    'Mechanism and Machine Theory',
    'Nano Energy',
    'Nanoscale',
    'Neural Networks',
  ],
  ...[
    'National Science Review',
    'NeuroImage',
    'Neuron',
    'Nonlinear Dynamics',
    'Nucleic Acids Research',
    'Ocean Engineering',
  ],
  ...['Optics and Laser Technology', 'Optics and Lasers in Engineering', 'Optics Express', 'Physica A', 'Physica D'],
  ...[
    'Pattern Analysis and Applications',
    'Pattern Recognition',
    'Physics in Medicine and Biology',
    'Physics of Fluids',
  ],
  ...[
    'Poultry Science',
    'PeerJ Computer Science',
    'Reliability Engineering and System Safety',
    'Remote Sensing of Environment',
  ],
  ...['Reviews of Modern Physics', 'Robotics and Autonomous Systems', 'Robotics and Computer-Integrated Manufacturing'],
  ...[
    'Science China Information Sciences',
    'Science of the Total Environment',
    'Scientific Data',
    'Scientific Reports',
  ],
  ...[
    'Signal Processing: Image Communication',
    'Soft Computing',
    'Speech Communication',
    'Structural Health Monitoring',
  ],
  ...[
    'Sustainable Cities and Society',
    'Swarm and Evolutionary Computation',
    'Tectonophysics',
    'Theoretical Computer Science',
  ],
  ...['Thin-Walled Structures', 'Tsinghua Science and Technology', 'Tunnelling and Underground Space Technology'],
  ...['Virtual Reality and Intelligent Hardware', 'Visual Intelligence', 'Water Research', 'Water Resources Research'],
  ...['Wireless Networks', 'World Wide Web Journal'],
  ...['ACS Nano', 'Advanced Materials Technologies', 'Advanced Optical Materials', 'AI Communications'],
  ...['Cell Death and Disease', 'Cell Death and Differentiation', 'Chemical Reviews', 'Food and Function'],
  ...['GIScience and Remote Sensing', 'Medicine and Science in Sports and Exercise', 'Neural Computation'],
  // the events of the IET are conferences by their names
  ...['IET Biometrics', 'IET Communications', 'IET Computer Vision', 'IET Control Theory and Applications'],
  ...['IET Image Processing', 'IET Information Security', 'IET Intelligent Transport Systems', 'IET Networks'],
  ...['IET Radar, Sonar and Navigation', 'IET Signal Processing', 'IET Software'],
  ...[
    'Algorithmica',
    'Biometrika',
    'Combinatorica',
    'Daedalus',
    'Ecography',
    'Heliyon',
    'Hydrobiologia',
    'Limnologica',
  ],
  ...['Energy Policy', 'Macromolecules', 'New Phytologist', 'Oikos', 'Physics Today', 'Synthese', 'Talanta', 'Tellus'],
] as const;

/** Those that are called like a field or a thing, which alone may also be what a work is about. */
const calledLikeFields = [
  ...[
    'Applied Sciences',
    'Artificial Intelligence',
    'Automatica',
    'Bioinformatics',
    'Catena',
    'Cell',
    'Chemosphere',
    'Computer Networks',
    'Cognition',
  ],
  ...[
    'Computers',
    'Diagnostics',
    'Displays',
    'Drones',
    'Electronics',
    'Energies',
    'Energy',
    'Entropy',
    'Fuel',
    'Geoderma',
  ],
  ...[
    'Genome Biology',
    'Geophysics',
    'Information Fusion',
    'Information Systems',
    'Joule',
    'Langmuir',
    'Machine Learning',
    'Materials',
    'Mathematics',
  ],
  ...[
    'Measurement',
    'Molecules',
    'Nature',
    'Optica',
    'Polymers',
    'Psychometrika',
    'Remote Sensing',
    'Robotica',
    'Science',
  ],
  ...[
    'Sensors',
    'Signal Processing',
    'Small',
    'Soft Matter',
    'Sustainability',
    'Symmetry',
    'Tribology International',
    'Water',
  ],
  ...['Animals', 'Atmosphere', 'Biometrics', 'Blood', 'Brain', 'Cancer', 'Cancers', 'Carbon', 'Chem', 'Chest'],
  ...[
    'Circulation',
    'Cortex',
    'Demography',
    'Diabetes',
    'Ecology',
    'Evolution',
    'Foods',
    'Forests',
    'Gastroenterology',
  ],
  ...['Genetics', 'Geology', 'Gut', 'Hepatology', 'Icarus', 'Immunity', 'Insects', 'Language', 'Lingua', 'Matter'],
  ...['Mind', 'Neurology', 'Nutrients', 'Pain', 'Pediatrics', 'Plants', 'Polymer', 'Radiology', 'Sleep', 'Spine'],
  ...['Stroke', 'Tectonics', 'Tetrahedron'],
] as const;

/** Families of journals: `Nature Communications`, `Cell Reports Medicine`, `The Lancet Digital Health`, `Frontiers in Neuroscience`, `npj Lakes`. */
const families =
  /^(?:Nature (?:Aging|Astronomy|Bio\w+(?: Engineering)?|Cancer|Cardiovascular Research|Catalysis|Cell Biology|Chemi\w+(?: (?:Biology|Engineering))?|Cities|Climate Change|Communications|Computational Science|Ecology (?:and|&) Evolution|Electronics|Energy|Food|Genetics|Geoscience|Health|Human Behaviou?r|Immunology|Machine Intelligence|Materials|Medicine|Mental Health|Metabolism|Methods|Microbiology|Nanotechnology|Neuroscience|Photonics|Physics|Plants|Protocols|Reviews [A-Z]\w+(?: [A-Z]\w+)?|Structural (?:and|&) Molecular Biology|Sustainability|Synthesis|Water)|Science (?:Advances|Immunology|Robotics|Signaling|Translational Medicine)|Cell (?:Host (?:and|&) Microbe|Metabolism|Reports(?: (?:Medicine|Methods|Physical Science))?|Stem Cell|Systems)|(?:The )?Lancet(?: [A-Z]\w+(?: [A-Z]\w+)?)?|P[Ll][Oo]S (?:ONE|One|Biology|Computational Biology|Genetics|Medicine|Neglected Tropical Diseases|Pathogens)|Communications (?:Biology|Chemistry|Earth (?:and|&) Environment|Engineering|Materials|Medicine|Physics|Psychology)|Physical Review(?: [A-EX]| Applied| Fluids| Materials| Research)|Transportation Research Part [A-F](?:: [A-Z][\w ]{2,50})?|npj [A-Z][\w ,-]{2,50}|Frontiers in (?!(?:Education|Optics|Handwriting Recognition)\b|Artificial Intelligence and Applications)[A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,3})$/;

/** Without the words that stand in some forms of a name and not in others: `Reliability Engineering & System Safety`. */
function keyOf(name: string): string {
  return wordsOf(name)
    .filter(word => word !== 'and' && word !== 'the')
    .join(' ');
}

const fields = lazy((): ReadonlySet<string> => new Set(calledLikeFields.map(keyOf)));

const named = lazy(
  (): ReadonlySet<string> =>
    new Set([...Object.values(journalsOfPublishers).flat(), ...others, ...calledLikeFields].map(keyOf)),
);

/** Whether a name is that of a journal though no word of it says so: `Neurocomputing`, `Nature Communications`, `PLOS ONE`. */
export function isNamedJournal(name: string): boolean {
  return name.length < 100 && /^(?:\p{Lu}|npj|iS|eL)/u.test(name) && (families.test(name) || named().has(keyOf(name)));
}

/** Whether the name of a journal may as well be what a work is about: `Machine Learning`. */
export function isCalledLikeField(name: string): boolean {
  return fields().has(keyOf(name));
}
