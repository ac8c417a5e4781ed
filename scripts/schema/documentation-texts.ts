/** What holds for the whole package. */
export const rules = `# The data package

The contract between a municipality and the Präventionsatlas. This page is written by \`npm run schema\` from the
declarations that also validate packages; do not edit it by hand.

A package is a folder or a \`.zip\` of it. It holds \`datapackage.json\` (Frictionless Data Package v2), \`atlas.json\`
(the settings of the analysis), areas as GeoJSON and tables as CSV or Parquet. JSON Schemas of all of them lie in
\`static/schema/\`.

- **Only areas, indicators and observations are required.** Every other table adds something. Without
  \`datapackage.json\` or \`atlas.json\` a package opens with a warning: files are then found by their names
  \`areas-LEVEL.geojson\`, \`TABLE.csv\`, \`TABLE.parquet\`, and the settings take their defaults.
- **CSV** is UTF-8 (a byte order mark is fine), separated by commas, with a point as decimal mark, no thousands
  separator, one header row, quotation marks doubled inside quoted texts (RFC 4180). Files with semicolons and decimal
  commas go through the import.
- **Parquet** is uncompressed or compressed with Snappy. Saving a package turns it into CSV.
- **GeoJSON** is one feature collection per level, and one of the isochrones: Polygon or MultiPolygon, longitude and
  latitude (EPSG:4326).
- **Keys are text**, leading zeros included. A numeric key is taken as text with a warning.
- **Order does not matter**: neither that of rows nor that of columns.
- **Unknown columns** and unknown members of the JSON files are kept and written back. Files that
  \`datapackage.json\` lists and that are no table of ours are kept too.
- **Hashes**: where a resource has \`hash\` (\`sha256:\` and 64 hexadecimal digits) the file must match it.
- **Periods** are \`2025\`, \`2024-06\`, \`2024-12-31\`, \`2024-Q3\`, \`2024-H1\`, a school or kindergarten year \`2024/25\`,
  or pooled years \`2021-2023\`. Dates are \`2025-12-31\`. Booleans are \`true\` and \`false\`.
- **Lists** in one cell are separated by \`;\`.
- **Units**: \`percent\` is a share from 0 to 100 whose numerator is part of the denominator; \`ratio_percent\` is a
  quotient in percent that may exceed 100, such as a place ratio; \`per_1000\`, \`per_10000\`, \`per_100000\`, \`ratio\`,
  \`count\` and \`index\` speak for themselves. Other units are free text.
- **Polarity** is 1 where a high value means more stress, −1 where it means less, 0 where it says neither.
- **No cases and no persons**: a package holds aggregates, and functional contacts instead of names.
- In \`datapackage.json\` the member \`synthetic: true\` marks invented figures; every screen and output then says so.
- An area file's resource may name its level in the member \`level\`; otherwise the file name does.

The validation reports every problem with file, row and column. In tables a row counts as in a text editor: the
header is row 1, the first record row 2. In GeoJSON it is the place of the feature, from 1. Errors refuse a package,
warnings do not. Of one kind of problem in one column the first hundred are listed and the others counted.`;

/** The smallest package that gives a map and an index. */
export const smallestPackage = [
  '## The smallest package',
  '`areas-district.geojson`',
  `\`\`\`json
{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "properties": { "area_id": "01", "name": "Nord" },
      "geometry": {
        "type": "Polygon",
        "coordinates": [[[10.0, 51.0], [10.1, 51.0], [10.1, 51.1], [10.0, 51.1], [10.0, 51.0]]]
      }
    }
  ]
}
\`\`\``,
  '`indicators.csv`',
  '```csv\nindicator_id,name_de,unit,polarity\nchild_poverty,Kinderarmut,percent,1\n```',
  '`observations.csv`',
  '```csv\narea_id,indicator_id,period,value\n01,child_poverty,2025,17.4\n```',
  'An index needs at least three areas with different figures.'
];

/** The settings with their defaults. */
export const settingsExample = `\`atlas.json\` holds the settings of the analysis. Everything has a default: the level is the first one that has
observations, the period the latest one observed, the indicators are all that have a polarity, each with weight 1.
The other values shown here are the defaults.

\`\`\`json
{
  "version": 1,
  "municipality": "Beispielstadt",
  "level": "district",
  "period": "2025",
  "index": {
    "indicators": [{ "id": "child_poverty", "weight": 1 }],
    "standardise": "z-score",
    "combine": "sum-restandardised",
    "classify": { "method": "limits", "limits": [-1, 1, 1.5] },
    "trend": { "years": 2, "limits": [-1, 1] },
    "minimum_population": 300,
    "excluded": []
  },
  "disclosure": { "preset": "default" }
}
\`\`\`

An area that the index leaves out stands in \`excluded\` with its reason: \`{ "area_id": "0815", "reason": "outlier" }\`.
How the index is computed is said by \`standardise\`, \`combine\` and \`classify\`; [index-methods.md](index-methods.md)
defines each method. \`"preset"\` (\`berlin\`, \`hamburg\`, \`svi\`, \`imd\`, \`simd\`) stands for all of them, for the trend
and the minimum population; what the file says beside it counts more. \`themes\` make sub-indices:
\`"themes": [{ "id": "income", "name_de": "Einkommen", "indicators": ["child_poverty"], "weight": 1 }]\`;
\`percentile_decimals\` rounds percentile ranks before they are summed.

Under \`disclosure\`, \`minimum_numerator\`, \`minimum_denominator\` and \`minimum_band_count\` (smallest number of
persons shown in an age band) replace what the preset says; \`index.minimum_population\` is the fewest residents with
which an area gets a class. \`index.space\` says how clusters of the index are looked for ([its members](space.md)).
\`index.robustness\` says how weights are varied to see how sure ranks are ([how](robustness.md)), all of it optional:
\`"robustness": { "draws": 10000, "seed": 1, "concentration": 20, "top": 10 }\`.

\`breaks\` names where figures cannot be compared with those before: the first \`period\` that is like those after it,
the reason (\`reason_de\`, \`reason_en\`) and the indicator concerned (\`indicator_id\`; without it all are). A break without
an indicator at the vintage of the boundaries is their reform: where the crosswalk names the areas that changed, it
breaks the series of these alone. Breaks are drawn on the time slider and in every series and said in words:
\`"breaks": [{ "period": "2022", "indicator_id": "child_poverty", "reason_de": "Neue Abgrenzung" }]\`.

\`groups\` holds areas that somebody put together, such as Sozialräume: sets with a \`name\`, the \`level\` of their areas
and groups of \`id\`, \`name\` and \`area_ids\`. Every set is a level of its own, \`group:NAME\`, with outlines and figures
formed when the package is read ([how](decisions/0015-groups-of-areas.md)). An area stands in a set once at most, in the
newest vintage of its level; an id is that of no area. Notes and gaps may be about a group, figures may not:
\`"groups": [{ "name": "Sozialräume", "level": "district", "groups": [{ "id": "G01", "name": "Nord", "area_ids": ["110", "120"] }] }]\`.`;

/** The coverage part of the settings. */
export const coverageSettingsExample = `### Coverage

\`coverage\` says how offers, reach, gaps and equity are computed. All of it may be left out; the values shown here are
the defaults, unless said otherwise. Every number is a default that a practitioner should confirm; all of them are
printed in \`provenance.json\`.

\`\`\`json
{
  "coverage": {
    "reference_date": "2025-12-31",
    "expiry_months": 12,
    "walk_minutes": 15,
    "walking_speed": 5,
    "detour": 1.25,
    "demand_points": "sampled",
    "points_per_area": 16,
    "seed": 1,
    "demand_weight": "persons",
    "supply": "offers",
    "catchment": "two_step_enhanced",
    "covered_share": 0,
    "priority_persons": "per_birth_year",
    "poverty_indicator": "child_poverty",
    "need": "poor_children",
    "fields": [{ "action_field": "clinic_navigator", "phases": ["birth"], "facility_kinds": ["clinic"] }],
    "inventory": [
      { "action_field": "outreach", "area_ids": ["0101"], "phases": ["early_childhood"], "reason_de": "…" }
    ],
    "place_rules": [
      {
        "id": "daycare",
        "facility_kinds": ["daycare"],
        "places": "approved",
        "age_from": 0,
        "age_to": 5,
        "target": 0.75
      }
    ],
    "school_rule": { "funding_year": "2025", "stress_above": 0, "facility_kinds": ["primary_school"] },
    "siting": [{ "place_rule": "daycare", "aim": "shortfall", "sites": 5 }]
  }
}
\`\`\`

- \`reference_date\`: the day at which an offer counts as active; left out, the last day of the period.
- \`expiry_months\`: an offer is marked when its funding ends up to so many months after that day.
- \`population_period\`: the period of the residents; left out, that of the analysis. The latest counts before it stand in
  where it has none.
- Reach is a straight line of \`walk_minutes\` × \`walking_speed\` (km/h) ÷ \`detour\`: 1,000 m. With \`travel_mode\`,
  such as \`walk\`, the table \`travel_times\` takes its place, and \`walk_minutes\` is its limit. With
  \`isochrone_mode\`, \`isochrones.geojson\` takes the place of both: a point is as far from a facility as the shortest
  duration whose polygon holds it.
- \`demand_points\`: where the persons of an area stand. \`sampled\`: at \`points_per_area\` random points (with this
  \`seed\`) inside each area, or inside each of its parts on \`demand_level\`: the finest level below whose residents are
  known, unless one is named. \`centroid\`: one point in each of them. \`grid\`: at the points of the table
  \`demand_points\`, by their weight. Left out: \`grid\` where that table is there, else \`sampled\`.
- \`demand_weight\`: whom shares of the city and new sites count: \`persons\`, \`poor_children\` (the numerator of
  \`poverty_indicator\`) or \`stress\` (persons × percentile of the index).
- \`catchment\`: the floating catchment behind supply reached and equity: \`two_step\`, \`two_step_enhanced\`,
  \`two_step_gaussian\` or \`three_step\`.
- \`supply\` is \`offers\` (their number), \`places\`, \`hours\` or \`fte\`.
- \`covered_share\`: 0–1; with 0 one active offer for an area makes it \`covered\`, else so many of its children have to
  reach one, or it is \`partial\`.
- \`priority_persons\`: \`per_birth_year\` compares phases of different length, \`all\` counts every person of the phase.
- \`need\`: what equity measures supply against: \`poor_children\`, the numerator of \`poverty_indicator\` (children in SGB
  II), or \`stress_weighted\`, children × percentile of the index. Where no area has such a numerator, the latter is taken
  and named.
- \`fields\`: for which phases an action field is in the areas (left out: those that any of its offers names; empty: none,
  as for what is there once for the city), and in which kinds of facilities it belongs: where an area has none of them,
  the field does not apply. The defaults are
  \`clinic_navigator\` in \`clinic\`, \`practice_navigator\` in \`practice\`, \`primary_school_family_centre\` in
  \`primary_school\`.
- \`inventory\`: fields whose offers are **not completely recorded**, everywhere or in these areas and phases. Where no
  active offer is recorded there, the cell is \`unknown\`, which is no gap; \`reason_de\` and \`reason_en\` are shown with it.
  Empty by default.
- \`place_rules\`: \`places\` is \`approved\`, \`occupiable\`, \`under_three\` or \`three_plus\` (approved without those under
  three); \`all_day_only\` counts only facilities with \`ogs\`; \`target\` is the number of places per child. The defaults
  are \`daycare\` (0–5, 0.75), \`daycare_under_three\` (0–2, 0.5), \`daycare_three_plus\` (3–5, 1) and \`all_day_school\`
  (6–9, 0.75).
- \`school_rule\`: what a Familiengrundschulzentrum requires in a funding year: an open all-day primary school whose
  all-day provider takes part, in an area with a status index above \`stress_above\`, or with a social index above the
  mean of all primary schools; with \`mean_within\`: \`area\`, of those in the same area of the analysis.
- \`siting\`: sites that \`atlas analyse\` proposes (\`sites.csv\`), and that the screen begins with. For the places of
  \`place_rule\`, or for the offers of \`phase\` and \`action_field\` (only of \`offer_types\`, where named). \`aim\` is
  \`shortfall\` (places only), \`maximal_covering\`, \`p_median\`, \`p_center\` or \`set_covering\`; candidates are the
  facilities of \`facility_kinds\`, or the centres of the areas where none are named. Empty by default.`;

export const reportSettingsExample = `### Report

\`report\` holds reports as somebody chose, ordered and annotated them: one plan per template
(\`brief\`, \`annex\`, \`social_report\`, \`profile\`, \`chain\`). All of it may be left out; a template without a plan has
its own chapters in their own order (docs/report.md). Screen and command line read the same plans.

\`\`\`json
{
  "report": {
    "plans": [
      {
        "template": "annex",
        "title": "Annex 1",
        "chapters": [
          { "id": "key_messages", "included": true, "note": "Discussed on 3 March." },
          { "kind": "text", "id": "1", "included": true, "title": "Outlook", "text": "Two paragraphs are parted by a blank line." },
          { "id": "stress", "included": true }
        ],
        "area_ids": ["060", "070"],
        "paper": {
          "number": "0815/2025",
          "kind": "noting",
          "public": true,
          "consultation": [{ "committee": "JHA", "date": "2025-03-13" }],
          "legal_basis": "§ 80 SGB VIII"
        }
      }
    ]
  }
}
\`\`\`

\`chapters\` stand in the order of the report; those that a plan does not name are left out of it. \`area_ids\` are the areas
with a profile of their own; without it the template decides. \`paper.kind\` is \`decision\`, \`information\` or \`noting\`;
further fields are \`subject\`, \`unit\`, \`draft_resolution\`, \`facts\`, \`financial_effects\` and \`alternatives\`.`;
