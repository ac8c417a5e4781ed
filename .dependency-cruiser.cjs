// The arrows between the layers (README, "Folder map"). A wrong import fails `npm run check`.
const lib = (...folders) => folders.map((folder) => `^src/lib/${folder}/`);

/** What each layer may import of the house, and which packages of others. */
const layers = {
  core: { house: [], packages: ['d3-array'] },
  package: { house: ['core'], packages: ['valibot', 'fflate', 'papaparse', 'hyparquet'] },
  import: {
    house: ['core', 'package'],
    packages: [
      'fflate',
      'papaparse',
      'hyparquet',
      'hyparquet-compressors',
      'topojson-client',
      'proj4',
      'saxes',
      'valibot'
    ]
  },
  engine: { house: ['core', 'package'], packages: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  queries: { house: ['core', 'engine'], packages: [] },
  compute: { house: ['core', 'package', 'import'], packages: ['comlink', 'highs'] },
  messages: { house: ['core', 'package', 'import'], packages: [] },
  state: {
    house: ['core', 'queries', 'compute', 'package', 'import', 'engine', 'analysis', 'report'],
    packages: ['svelte']
  },
  charts: { house: ['core', 'ui', 'messages'], packages: ['svelte', 'd3-', 'polylabel', '@lucide/svelte'] },
  map: { house: ['core', 'ui', 'messages'], packages: ['svelte', 'maplibre-gl', 'd3-', 'polylabel'] },
  report: {
    house: ['core', 'messages', 'charts'],
    packages: [
      'svelte',
      'comlink',
      '@myriaddreamin/',
      '@expo-google-fonts/',
      '@resvg/resvg-wasm',
      'fflate',
      'saxes',
      'docx',
      'pptxgenjs',
      'write-excel-file',
      'pdfjs-dist'
    ]
  },
  export: {
    house: ['core', 'messages', 'charts', 'report/picture'],
    packages: ['svelte', 'fflate', 'papaparse', 'hyparquet-writer', 'write-excel-file']
  },
  analysis: {
    house: ['core', 'package', 'engine', 'queries', 'compute', 'charts', 'messages', 'report', 'export'],
    packages: ['comlink', 'fflate']
  },
  ui: { house: ['messages', 'core'], packages: ['svelte', 'bits-ui', '@lucide/svelte', '@fontsource'] }
};

const outside = Object.entries(layers).flatMap(([layer, { house, packages }]) => [
  {
    name: `${layer}-house`,
    comment: `${layer} may import only ${[layer, ...house].join(', ')} of this house.`,
    severity: 'error',
    from: { path: lib(layer) },
    to: { path: '^src/', pathNot: lib(layer, ...house) }
  },
  {
    name: `${layer}-packages`,
    comment: `${layer} may import only these packages: ${packages.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: lib(layer) },
    to: {
      path: '^node_modules/',
      pathNot: packages
        .map((name) => `^node_modules/(@types/)?${name}`)
        // Types only; the name is also that of a package that GeoDa's engine brings for the benchmarks.
        .concat('^node_modules/(@types/)?geojson')
    }
  }
]);

module.exports = {
  forbidden: [
    ...outside,
    {
      name: 'core-types-only',
      comment: 'These layers may know the types and the names of the core, not call its formulas.',
      severity: 'error',
      from: { path: lib('package', 'queries') },
      to: {
        path: lib('core'),
        dependencyTypesNot: ['type-only'],
        pathNot: ['cell\\.ts$', 'index-methods/(method-names|presets)\\.ts$']
      }
    },
    {
      name: 'state-engine-types-only',
      severity: 'error',
      from: { path: lib('state') },
      to: { path: lib('engine'), dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'state-report-plans-only',
      comment: 'State edits the plans of reports; it knows the rest of them by type.',
      severity: 'error',
      from: { path: lib('state') },
      to: { path: lib('report'), pathNot: '^src/lib/report/plan/', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'cli-house',
      comment: 'The command line has no screens.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: ['^src/routes/', ...lib('state', 'map', 'ui')] }
    },
    {
      name: 'lib-below-routes',
      severity: 'error',
      from: { path: '^src/(lib|cli)/' },
      to: { path: '^src/routes/' }
    },
    {
      name: 'routes-engine',
      comment: 'Only the root layout opens the engine.',
      severity: 'error',
      from: { path: '^src/routes/', pathNot: '^src/routes/\\+layout(\\.server)?\\.ts$' },
      to: { path: lib('engine') }
    },
    {
      name: 'editor-packages',
      comment: 'The editor of questions is loaded with its screen only.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/routes/query/sql-editor\\.ts$' },
      to: { path: '^node_modules/(@codemirror|@lezer)/' }
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '^src/routes/' },
      to: { couldNotResolve: true, pathNot: ['^\\$', '^virtual:', '\\?(url|raw|no-inline)'] }
    }
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/lib/messages/compiled'] },
    exclude: { path: '^src/lib/messages/compiled' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default']
    }
  }
};
