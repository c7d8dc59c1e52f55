import paths from 'academic-homepage:starter-files';

/** The paths of all files of the starter site, which a web host could not list: below media/starter, with `/`, sorted. */
export const starterFiles: readonly string[] = paths;
