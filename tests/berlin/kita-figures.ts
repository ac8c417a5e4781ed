/** What screen and command line both say about Kita places in Berlin (target 0.75 per child under six). */
export const kitas = { facilities: 2852, places: 197_762, children: 215_179, lacking: 18_893 } as const;

/** The five sites with the places that children in their reach lack, in the order of the proposal. */
export const kitaSites = [
  { name: 'Rummelsburg', lacking: 321 },
  { name: 'Treuenbrietzener Straße', lacking: 312 },
  { name: 'Germaniagarten', lacking: 305 },
  { name: 'Preußen Siedlung', lacking: 271 },
  { name: 'Amorbacher Weg', lacking: 261 }
] as const;

/** What the proposal says. */
export const kitaSentence =
  'In Reichweite der 5 Standorte leben 3.609 Kinder 0–5, die heute weniger Plätze erreichen als das Ziel, ' +
  'davon 1.868 in Gebieten mit hoher Belastung. Ihnen fehlen 1.471 der 18.893 wohnortnah fehlenden Plätze.';
