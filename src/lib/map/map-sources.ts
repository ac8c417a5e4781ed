const empty = { type: 'FeatureCollection', features: [] } as const;

/** What the layers of the map are drawn from, all empty at first. */
export function mapSources() {
  const polygons = { type: 'geojson' as const, data: empty as never, tolerance: 0.2 };
  const points = { type: 'geojson' as const, data: empty as never };
  return {
    areas: { ...polygons, promoteId: 'area_id' },
    parents: polygons,
    marked: polygons,
    groups: polygons,
    hovered: polygons,
    selected: polygons,
    compared: polygons,
    labels: points,
    hatched: polygons,
    rings: polygons,
    proposals: points,
    sites: { ...points, cluster: true, clusterRadius: 9, clusterMaxZoom: 13 }
  };
}
