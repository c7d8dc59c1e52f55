/** Where Jekyll looks for a site's settings. */
export const configPath = '_config.yml';
