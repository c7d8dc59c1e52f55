import { smallSite } from '../../service/inMemory';

export const scriptPath = '_includes/fetch_google_scholar_stats.html';
export const pagePath = '_pages/about.md';

/** A script that stops at what is missing, in the manner of the template's. `{{base}}` is where it asks. */
export const fragileScript = `<script>
  $(document).ready(function () {
    {% if site.google_scholar_stats_use_cdn %}
    var gsBase = 'https://cdn.jsdelivr.net/gh/{{ site.repository }}@'
    {% else %}
    var gsBase = 'https://raw.githubusercontent.com/{{ site.repository }}/'
    {% endif %}
    $.getJSON(gsBase + "google-scholar-stats/gs_data.json", function (data) {
      var allCitations = data['citedby']
      document.getElementById('total_cit').innerHTML = allCitations;
      var spans = document.getElementsByClassName('show_paper_citations')
      Array.prototype.forEach.call(spans, span => {
        var paperId = span.getAttribute('data')
        var cited = data['publications'][paperId]['num_citations']
        span.innerHTML = '| Citations: ' + cited;
      });
    });
  })
</script>
`;

/** A paper's span. */
export const span = (id: string): string => `<span class='show_paper_citations' data='${id}'></span>`;

/** The data of two papers, of which one has no number. */
export const gsData = JSON.stringify({
  citedby: 120,
  updated: '2026-11-01 08:00:00.123456',
  publications: {
    'LinQiuAAAAAJ:river_reader': { num_citations: 41, bib: { title: 'Reading Rivers', pub_year: '2025' } },
    'LinQiuAAAAAJ:lake_lessons': { num_citations: 7, bib: { title: 'Lessons of Lakes', pub_year: 2020 } },
    'LinQiuAAAAAJ:not_counted1': { bib: { title: 'Not Counted' } },
  },
});

export const rivers = 'LinQiuAAAAAJ:river_reader';
export const lakes = 'LinQiuAAAAAJ:lake_lessons';
export const uncounted = 'LinQiuAAAAAJ:not_counted1';
export const unknown = 'LinQiuAAAAAJ:nobody_knows';

/** A site whose page has this body, with the script and what else is given. */
export function countedSite(
  body: string,
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    ...smallSite,
    [scriptPath]: fragileScript,
    '_layouts/default.html': `<html><body>{{ content }}{% include fetch_google_scholar_stats.html %}</body></html>\n`,
    [pagePath]: `---\npermalink: /\n---\n\n# Papers\n\n${body}\n`,
    ...files,
  };
}
