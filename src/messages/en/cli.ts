import type { CliWords } from '../cli-words.ts';
import { plural } from './plural.ts';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const meant = (near: string | undefined) => (near ? ` Write “${near}”.` : '');

export const cli: CliWords = {
  about:
    'Departments and job descriptions in YAML: checked, then written as Word, PDF, Markdown and HTML booklets with org charts',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  },
  commands: {
    init: 'start a working handbook',
    new: 'start a file for a department, position, regulation or process',
    validate: 'find everything that is wrong, at once',
    build: 'validate, then write the booklets',
    chart: 'draw the org chart',
    table: 'the tables HR asks for: staffing, functions, authority, reporting lines …',
    list: 'list departments and positions as a tree or a table',
    show: 'show one unit as it will read',
    fix: 'repair what can be repaired safely',
    fmt: 'put files into the standard key order and layout, comments kept',
    explain: 'say what a rule means, why, and how to satisfy or silence it; without one, list the rules',
    schema: 'print the JSON Schema that editors use',
  },
  options: {
    lang: 'language of messages: zh-CN, zh-TW, en, ko',
    quiet: 'only errors and results',
    noColor: 'no colours',
    version: 'print the version',
    help: 'print help',
    reportFormat: 'form of the report: text, json, github, sarif, junit, gitlab',
    maxWarnings: 'fail when there are more than N warnings',
    cache: 'reuse the last findings while nothing has changed (kept in your cache folder)',
    summary: 'only how often each rule was found, not each place',
    formats: 'output formats, with commas: docx, pdf, md, html',
    output: 'output folder',
    split: 'one file for the booklet, each department, or each position',
    department: 'only this department',
    position: 'only this position',
    layout: 'form (bordered sheets) or narrative (numbered clauses)',
    numbering: 'chinese (一、（一）1.) or decimal (1.1.1)',
    theme: 'name of the theme',
    pdfStandard: 'standard that PDF files keep to beside PDF/UA: a-2b (PDF/A-2b, for archives)',
    draft: 'mark every page as a draft',
    frontMatter: 'begin Markdown files with a block of YAML: title, version, date …',
    protect: 'let Word files be changed only where they are signed and dated',
    strict: 'stop at findings of rules too',
    checkOutputs: 'write nothing, only say whether the outputs are up to date',
    watch: 'build again when a file changes',
    chartFormats: 'formats, with commas: svg, png, pdf, html, mermaid, dot, drawio, plantuml',
    outputPath: 'output file or folder, - for stdout',
    depth: 'draw N levels only',
    paper: 'paper: A4, A3, auto (A3 where one sheet of it shows all)',
    orientation: 'auto, landscape, portrait',
    dpi: 'dots per inch of png, 200 by default',
    table: 'list as a table',
    listFormat: 'form: text, json',
    tableFormats:
      'formats with commas: md, csv, xlsx, docx, pdf, html (default: shown at once; xlsx for -o without an extension)',
    dryRun: 'only show what would change',
    checkFormat: 'write nothing, only say whether the files are formatted',
    kind: 'kind of document: department, position, regulation, process, handbook',
    vscode:
      'write the settings for VS Code and a schema that also offers the names of this handbook’s positions, departments and functions; run again to update',
    newDepartment: 'the department it belongs to',
  },
  arguments: {
    path: 'a handbook folder or a file in one (default: the nearest folder upwards with jd.yaml)',
    dir: 'folder (default: the current one)',
    kind: 'department, position, regulation or process',
    name: 'name',
    rule: 'id of a rule, such as CN-AGE-01',
    table: 'name of a table, several with commas, or all; without it the tables are listed',
  },
  defaultValue: 'default',

  unknownOption: (option, near) => `The option “${option}” does not exist.${meant(near)}`,
  unknownCommand: (command, near) => `The command “${command}” does not exist.${meant(near)}`,
  missingArgument: (name) => `The argument <${name}> is missing.`,
  missingOptionValue: (option) => `The option “${option}” needs a value.`,
  badChoice: (option, value, choices, near) =>
    `The option “${option}” cannot be “${value}”${near ? `; the nearest is “${near}”` : ''}. Write one of ${choices.join(', ')}.`,
  badArgument: (argument, value, choices, near) =>
    `The argument “${argument}” cannot be “${value}”${near ? `; the nearest is “${near}”` : ''}. Write one of ${choices.join(', ')}.`,
  tooManyArguments: (command) => `The command “${command}” has too many arguments.`,
  seeHelp: (command) => `See ${command} --help.`,

  noHandbook: (directory) =>
    `No jd.yaml was found in ${directory} or above it. Start a handbook with jd init, or name the handbook folder.`,
  notFound: (path) => `The path does not exist: ${path}`,
  environment: (reason) => `jd cannot continue: ${reason}`,
  cannotWrite: (path, reason) => `“${path}” cannot be written: ${reason}.`,
  systemReasons: {
    diskFull: 'the disk is full. Free some space and run the command again',
    noPermission: 'access is denied. Check the permissions there, or name another folder',
    inUse:
      'access is denied, or another program (Word, WPS) has the file open. Close it and run the command again',
    readOnly: 'that place can only be read. Name a folder that can be written',
    tooManyOpen: 'too many files are open. Close some programs and run the command again',
    notAFolder: 'a part of the path is not a folder. Name another path',
    isAFolder: 'a folder of that name exists. Move it away or choose another name',
    nameTooLong: 'the name or path is too long. Choose a shorter one',
    missing: 'the path does not exist. Check whether it was moved or deleted',
  },
  internal: (detail) =>
    `A fault of jd itself: ${detail}. Report this line and the command to the maintainers.`,

  reading: (files) => `reading ${plural(files, 'file')}`,
  writing: (format, parts) => `${format}: ${plural(parts, 'part')}`,
  wrote: (path, detail) => `wrote ${path}${detail ? ` (${detail})` : ''}`,
  pages: (pages) => plural(pages, 'page'),
  upToDate: (files) => `All ${plural(files, 'output')} are up to date.`,
  stale: (path) => `stale: ${path}`,
  missing: (path) => `missing: ${path}`,
  staleSummary: (files) => `${plural(files, 'output')} not up to date. Run jd build.`,
  stopped: (errors) => `Nothing was written because of ${plural(errors, 'error')}.`,
  stoppedStrict: (findings) => `--strict: nothing was written because of ${plural(findings, 'finding')}.`,
  findings: (errors, warnings) =>
    `${[errors && plural(errors, 'error'), warnings && plural(warnings, 'warning')].filter(Boolean).join(' and ')} of rules: see jd validate.`,
  nothingToBuild: 'There is nothing to build.',
  unknownUnit: (kind, name, near) =>
    `There is no ${kind === 'unit' ? 'department, position, process or regulation' : kind} “${name}”.${near.length > 0 ? ` Did the name mean ${list(near)}?` : ''}`,
  ambiguousUnit: (name, paths) => `“${name}” is the name of several. Write a path: ${list(paths)}.`,
  watching: (directory) => `Watching ${directory}; Ctrl+C ends.`,
  tooManyWarnings: (warnings, limit) => `${plural(warnings, 'warning')}, more than the ${limit} allowed.`,

  initialised: (directory) => `Created a handbook in ${directory}.`,
  initNext: (directory) => [`cd ${directory}`, 'jd validate', 'jd build'],
  wouldOverwrite: (path) => `${path} already exists and was left alone.`,
  created: (path) => `created ${path}`,

  fixed: (path, edits) => `${path}: ${plural(edits, 'repair')}`,
  fixedSummary: (files, edits) => `${plural(edits, 'repair')} in ${plural(files, 'file')}.`,
  nothingToFix: 'There is nothing that can be repaired safely.',
  formatted: (path) => `formatted ${path}`,
  notFormatted: (path) => `not formatted: ${path}`,
  formattedSummary: (files) => `${plural(files, 'file')} formatted.`,
  allFormatted: (files) => `${plural(files, 'file')} already formatted.`,

  tableKinds: {
    staffing: 'Staffing: approved, in post and vacant by department and position, with sums',
    coverage: 'Functions by position: who carries which function, gaps and shared ones marked',
    authority: 'Authority: who proposes, reviews, approves and records each matter, up to which limit',
    reporting: 'Reporting lines: superiors, functional superiors and reports of every position',
    forms: 'Forms: every form and the positions, processes and regulations that use it',
    qualifications: 'Qualifications: education, experience, skills and so on of every position',
  },
  unknownTable: (name, near, names) =>
    `There is no table “${name}”${near ? `; the nearest is “${near}”` : ''}. Choose from: ${names.join(', ')}.`,
  emptyTable: (title) => `“${title}” has no content and was not written.`,

  unknownRule: (rule, near) =>
    `There is no rule “${rule}”.${near.length > 0 ? ` Did the id mean ${list(near)}?` : ''}`,

  notARule: (code) =>
    `${code} is not a rule that can be set or silenced, but a fault of the content itself: its meaning is unknown. The sentence in the report says why, and the line after “→” what to do.`,
  chart: {
    pages: (pages, size) => `${plural(pages, 'page')}, smallest type ${size} pt`,
    smallType: (pages, size, least) =>
      `${plural(pages, 'page')} with type smaller than ${least} pt, down to ${size} pt: a box leaves no room for more. Use --paper A3.`,
    depth: (positions) => `${plural(positions, 'position')} below --depth not drawn.`,
    coarse: (resolution) => `The picture is too large; its resolution is ${resolution} dpi.`,
    split: (program, drawings, most) =>
      `${program} does not draw large charts: this one is ${drawings} drawings of at most ${most} boxes.`,
    crowded: (program, boxes, most) =>
      `${program} sets ${boxes} boxes in one long strip; more than ${most} cannot be printed well. Draw less with --department or --depth.`,
    dottedAsText: (program, lines) =>
      `${program} has no dotted lines: ${plural(lines, 'remark')} in the boxes instead.`,
  },
  explain: {
    why: 'Why',
    todo: 'What to do',
    bad: 'Found',
    good: 'Not found',
    source: 'Source',
    settings: 'Set it in jd.yaml',
    silence: 'Silence it in a file, with a reason',
  },
  silenceReason: 'the reason',

  table: {
    department: 'Department',
    position: 'Position',
    reportsTo: 'Reports to',
    headcount: 'Headcount',
    file: 'File',
    vacant: 'vacant',
    shared: 'with',
    separator: ', ',
    company: 'Company',
  },
};
