import { basename, dirname, extname, resolve } from 'node:path';
import { ownJsonText } from '../../assets/json-file.ts';
import { themeOfHandbook } from '../../assets/themes.ts';
import type { BuildSettings } from '../../build-settings.ts';
import type { ChartNote } from '../../chart/note.ts';
import { type Chart, ORIENTATIONS, PAPERS, prepareChart } from '../../chart-files.ts';
import { CHART_FORMATS, type ChartFile, type ChartFormat } from '../../chart-formats.ts';
import type { Checked } from '../../check.ts';
import type { CliWords } from '../../messages/cli-words.ts';
import { missingGlyphs } from '../../missing-glyphs.ts';
import { safeName } from '../../output/file-name.ts';
import type { Theme } from '../../renderers/theme.ts';
import { load, stopAtFaults } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import { type OutputFile, writeOutputs } from '../outputs.ts';
import type { Call } from '../program.ts';
import { printReport } from '../report.ts';
import { choice, choiceList, type Session, wholeNumber } from '../session.ts';
import { settingsFor } from '../settings.ts';
import { chosenDepartment } from '../units.ts';

/** Draws the org chart into files; `-o -` prints one format of text on stdout. */
export async function chart(session: Session, call: Call): Promise<ExitCode> {
  const { options, args } = call;
  const checked = load(session, args[0], { elsewhere: options.output !== undefined });
  if (await stopAtFaults(session, checked)) return EXIT.contentHasErrors;
  const settings = settingsFor(session, checked);
  // A chart without the theme that was asked for is not drawn, as no booklet is.
  const { discovery, organisation } = checked;
  const theme = themeOfHandbook(discovery.root, organisation.handbook, settings.theme);
  if (theme.diagnostics.length > 0) {
    session.alert(await printReport(session, theme.diagnostics, withOwnJson(checked)));
    if (theme.diagnostics.some(({ severity }) => severity === 'error')) return EXIT.contentHasErrors;
  }
  const drawn = draw(options, checked, settings, theme.value.theme);
  const written =
    options.output === '-'
      ? await print(session, drawn, options.format)
      : await writeFiles(
          session,
          drawn,
          options.format,
          placeOf(session, options.output, drawn.title, settings),
        );
  await report(session, written, checked);
  return EXIT.ok;
}

/** With the text of files that are no content, such as a theme's own. */
const withOwnJson = ({ paths, textOf, discovery }: Checked) => ({
  paths,
  textOf: (file: string) => textOf(file) ?? ownJsonText(discovery.root, file),
});

function draw(
  options: Call['options'],
  { organisation }: Checked,
  settings: BuildSettings,
  theme: Theme,
): Chart {
  return prepareChart(organisation, {
    ...chosenDepartment(options, organisation),
    ...(options.depth === undefined
      ? {}
      : { depth: Math.max(1, wholeNumber('--depth', String(options.depth))) }),
    ...(options.dpi === undefined ? {} : { resolution: resolutionOf(String(options.dpi)) }),
    theme,
    date: settings.date,
    paper: choice('--paper', paperOf(options.paper), PAPERS),
    orientation: choice('--orientation', String(options.orientation ?? 'auto'), ORIENTATIONS),
  });
}

/** `a4` is A4. */
function paperOf(asked: unknown): string {
  const word = String(asked ?? 'A4').trim();
  return word.toLowerCase() === 'auto' ? 'auto' : word.toUpperCase();
}

const RESOLUTIONS = { least: 36, most: 1200 };

function resolutionOf(word: string): number {
  const value = wholeNumber('--dpi', word);
  if (value >= RESOLUTIONS.least && value <= RESOLUTIONS.most) return value;
  throw new UseError((words) => words.badChoice('--dpi', word, [`${RESOLUTIONS.least}–${RESOLUTIONS.most}`]));
}

interface Written extends ChartFile {
  readonly format: ChartFormat;
}

async function writeFiles(
  session: Session,
  drawn: Chart,
  asked: unknown,
  { folder, name, format: byName }: Place,
): Promise<Written[]> {
  const formats =
    asked === undefined ? [byName ?? 'svg'] : choiceList('--format', String(asked), CHART_FORMATS, 'Format');
  const { cli } = session.catalogue;
  const written: Written[] = [];
  /** Notes in `written` what comes of each file beside its bytes. */
  async function* drawAll(): AsyncGenerator<OutputFile> {
    for (const format of formats) {
      for (const file of await drawn.write(format, name)) {
        written.push({ ...file, format });
        const { suffix, chunks, pages, smallestType: type } = file;
        const detail = type === undefined ? cli.pages(pages) : cli.chart.pages(pages, points(type));
        yield { path: `${name}${suffix}`, chunks, detail };
      }
    }
  }
  await writeOutputs(session, folder, drawAll());
  return written;
}

/** Points with at most one decimal, never more than there are. */
function points(size: number): string {
  return String(Math.floor(size * 10 + 0.2) / 10);
}

const TEXT_FORMATS = CHART_FORMATS.filter((format) => format !== 'png' && format !== 'pdf');

async function print({ result }: Session, drawn: Chart, asked: unknown): Promise<Written[]> {
  const format = choice('--format', String(asked ?? 'svg'), TEXT_FORMATS, 'Format');
  const files = await drawn.write(format, undefined);
  for (const { chunks } of files) result(Buffer.concat(chunks).toString('utf8'));
  return files.map((file) => ({ ...file, format }));
}

/** Says on stderr what a drawing does not show as it should. */
async function report(session: Session, written: readonly Written[], checked: Checked): Promise<void> {
  const said = new Set(
    written.flatMap(({ notes, format }) =>
      notes.map((note) => sentence(note, format, session.catalogue.cli)),
    ),
  );
  for (const note of said) session.note(`jd: ${note}`);
  const lost = missingGlyphs(
    written.flatMap(({ losses }) => losses),
    checked,
  );
  if (lost.length > 0) session.alert(await printReport(session, lost, checked));
}

/** Who draws the formats that only say what is to be drawn. */
const PROGRAMS: Readonly<Partial<Record<ChartFormat, string>>> = {
  mermaid: 'Mermaid',
  dot: 'Graphviz',
  plantuml: 'PlantUML',
};

function sentence(note: ChartNote, format: ChartFormat, { chart: words }: CliWords): string {
  const program = PROGRAMS[format] ?? format;
  switch (note.kind) {
    case 'small-type':
      return words.smallType(note.pages, points(note.size), note.least);
    case 'depth':
      return words.depth(note.positions);
    case 'coarse':
      return words.coarse(note.resolution);
    case 'split':
      return words.split(program, note.drawings, note.most);
    case 'crowded':
      return words.crowded(program, note.boxes, note.most);
    case 'dotted-as-text':
      return words.dottedAsText(program, note.lines);
  }
}

const BY_EXTENSION: Readonly<Record<string, ChartFormat>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.pdf': 'pdf',
  '.mmd': 'mermaid',
  '.html': 'html',
  '.htm': 'html',
  '.dot': 'dot',
  '.gv': 'dot',
  '.drawio': 'drawio',
  '.puml': 'plantuml',
};

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly format: ChartFormat | undefined;
}

/** A name with a known extension is a file and says the format; anything else is a folder. */
function placeOf({ io }: Session, output: unknown, title: string, settings: BuildSettings): Place {
  const name = safeName(title, 'chart');
  if (output === undefined) return { folder: settings.output, name, format: undefined };
  const target = resolve(io.cwd, String(output));
  const format = BY_EXTENSION[extname(target).toLowerCase()];
  if (!format) return { folder: target, name, format };
  return { folder: dirname(target), name: basename(target, extname(target)), format };
}
