/** Settings that somebody else's repository might like to bring along: none of them holds in Restricted Mode. */
export const wantedBySite = { 'academicHomepage.preview.network': 'all', 'academicHomepage.verifyOnSave': true };
