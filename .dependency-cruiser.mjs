/** The import law of `src/README.md`: which room may open which door, a room or a file beside the rooms. */
const ROOMS = {
  diagnostics: [],
  terminal: [],
  chart: [],
  sources: ['diagnostics'],
  vocabulary: ['diagnostics'],
  schema: ['sources', 'vocabulary', 'diagnostics'],
  org: ['schema', 'diagnostics'],
  rules: ['org', 'schema', 'diagnostics'],
  booklet: ['org', 'schema', 'chart', 'vocabulary', 'diagnostics'],
  renderers: ['booklet', 'chart', 'schema', 'terminal'],
  tables: ['booklet', 'org', 'renderers', 'schema', 'terminal'],
  assets: ['renderers', 'booklet', 'schema', 'vocabulary', 'sources', 'diagnostics', 'package-files.ts'],
  edit: ['sources', 'schema', 'diagnostics'],
  output: ['booklet', 'org', 'schema', 'sources', 'diagnostics'],
  messages: ['diagnostics', 'rules', 'schema'],
  reporters: ['diagnostics', 'messages', 'terminal'],
};

/** One door a dependency. */
const DOORS = {
  ajv: '^src/schema/',
  yaml: '^src/(sources|edit)/',
  handlebars: '^src/booklet/',
  htmlparser2: '^src/booklet/',
  docx: '^src/renderers/docx/',
  pdfkit: '^src/renderers/pdf/',
  linebreak: '^src/renderers/pdf/',
  fflate: '^src/(renderers/(chart|docx)|tables)/',
  'write-excel-file': '^src/tables/',
  '@resvg/resvg-wasm': '^src/renderers/chart/',
  commander: '^src/cli/',
  chalk: '^src/(cli|reporters)/',
};

const rooms = Object.keys(ROOMS);
const behind = (door) => (door.endsWith('.ts') ? `${door.replace('.', '\\.')}$` : `${door}/`);
const OF_CLI = ['assets', 'diagnostics', 'edit', 'messages', 'output', 'reporters', 'terminal'];

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(ROOMS).map(([room, allowed]) => ({
      name: `room-${room}`,
      comment: `${room} opens only: ${allowed.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].map(behind).join('|')})` },
    })),
    {
      name: 'room-cli',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: `^src/(${rooms.filter((room) => !OF_CLI.includes(room)).join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    ...Object.entries(DOORS).map(([name, path]) => ({
      name: `door-${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: path },
      to: { path: `^node_modules/${name}/` },
    })),
    {
      name: 'door-disk',
      comment:
        'files are read by sources/, assets/, rooms with data of the package and root modules; outputs are written by output/',
      severity: 'error',
      from: {
        path: '^src/(diagnostics|terminal|chart|org|rules|booklet|tables|edit|messages|reporters|cli)/',
      },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
  ],
  options: {
    // What is compiled is what stands in src/, joined into chunks as start-up needs it.
    doNotFollow: { path: ['node_modules', '^lib/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
