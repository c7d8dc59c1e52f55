/** The template's own repository: a site whose remote it is was cloned and has no place of its own yet. */
const template = 'rayeren/acad-homepage.github.io';

/** Whether `owner/name` is the repository of the template. GitHub knows no case. */
export function isTemplate(repository: string): boolean {
  return repository.toLowerCase() === template;
}
