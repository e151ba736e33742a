import { basename, dirname, extname, relative, resolve } from 'node:path';
import { settle } from '../../build-settings.ts';
import { CHART_FORMATS, type Chart, type ChartFormat, PAPERS, prepareChart } from '../../chart-files.ts';
import type { Checked } from '../../check.ts';
import { START_OF_FILE } from '../../diagnostics/position.ts';
import { isRule } from '../../diagnostics/problems/rules.ts';
import { UnitFinder } from '../../find-unit.ts';
import { safeName } from '../../output-name.ts';
import { loadTheme } from '../../templates.ts';
import { Staging } from '../../write.ts';
import { load } from '../handbook.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Call } from '../program.ts';
import { printReport } from '../report.ts';
import { choice, choiceList, type Session, wholeNumber } from '../session.ts';
import { need } from '../units.ts';

/** Draws the org chart into files; `-o -` prints one text format on stdout. */
export async function chart(session: Session, call: Call): Promise<ExitCode> {
  const { options, args } = call;
  const checked = load(session, args[0]);
  const faults = checked.diagnostics.filter(({ severity, code }) => severity === 'error' && !isRule(code));
  if (faults.length > 0) {
    session.alert(await printReport(session, faults, checked));
    session.alert(`jd: ${session.catalogue.cli.stopped(faults.length)}`);
    return EXIT.contentHasErrors;
  }
  const drawn = draw(session, options, checked);
  const place = placeOf(session, options.output, drawn.title, checked);
  const formats = formatsOf(options.format, place.format);
  if (options.output === '-') return print(session, await drawn.write(formats[0] ?? 'svg'));
  await writeFiles(session, drawn, formats, place);
  return EXIT.ok;
}

function draw({ io }: Session, options: Call['options'], { organisation, discovery }: Checked): Chart {
  const finder = new UnitFinder(organisation);
  const department = options.department === undefined ? undefined : String(options.department);
  const settings = settle(organisation, {}, placeOfRun(io, discovery.root));
  const place = { file: organisation.handbook.origin.file, range: START_OF_FILE };
  const theme = loadTheme(discovery.root, settings.theme, place);
  return prepareChart(organisation, {
    ...(department === undefined
      ? {}
      : { department: need('department', department, finder.department(department)) }),
    ...(options.depth === undefined
      ? {}
      : { depth: Math.max(1, wholeNumber('--depth', String(options.depth))) }),
    theme: theme.value,
    date: settings.date,
    paper: choice('--paper', String(options.paper ?? 'A4').toUpperCase(), PAPERS),
  });
}

/** Every file is staged before the first one appears. */
async function writeFiles(
  { io, catalogue, result }: Session,
  drawn: Chart,
  formats: readonly ChartFormat[],
  place: Place,
): Promise<void> {
  const staging = new Staging(place.folder);
  const written: { path: string; pages: number }[] = [];
  try {
    for (const format of formats) {
      for (const { suffix, chunks, pages } of await drawn.write(format)) {
        const path = `${place.name}${/^\d/.test(suffix) ? '-' : '.'}${suffix}`;
        staging.add(path, chunks);
        written.push({ path, pages });
      }
    }
    staging.commit();
  } catch (fault) {
    staging.abandon();
    throw fault;
  }
  const shown = relative(io.cwd, place.folder) || '.';
  for (const { path, pages } of written) {
    result(`${catalogue.cli.wrote(`${shown}/${path}`, catalogue.cli.pages(pages))}\n`);
  }
}

function formatsOf(asked: unknown, byName: ChartFormat | undefined): readonly ChartFormat[] {
  if (asked !== undefined) return choiceList('--format', String(asked), CHART_FORMATS);
  return [byName ?? 'svg'];
}

const BY_EXTENSION: Readonly<Record<string, ChartFormat>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.pdf': 'pdf',
  '.mmd': 'mermaid',
  '.dot': 'dot',
  '.gv': 'dot',
  '.drawio': 'drawio',
  '.puml': 'plantuml',
};

const placeOfRun = (io: Session['io'], root: string) => ({
  root,
  cwd: io.cwd,
  epoch: io.env.SOURCE_DATE_EPOCH,
});

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly format: ChartFormat | undefined;
}

/** A name with a known extension is a file and says the format; anything else is a folder. */
function placeOf(
  { io }: Session,
  output: unknown,
  title: string,
  { organisation, discovery }: Checked,
): Place {
  const name = safeName(title, 'chart');
  if (output === undefined) {
    const { output: folder } = settle(
      organisation,
      {},
      {
        root: discovery.root,
        cwd: io.cwd,
        epoch: undefined,
      },
    );
    return { folder, name, format: undefined };
  }
  const target = resolve(io.cwd, String(output));
  const format = BY_EXTENSION[extname(target).toLowerCase()];
  if (!format) return { folder: target, name, format };
  return { folder: dirname(target), name: basename(target, extname(target)), format };
}

function print({ result }: Session, files: readonly { readonly chunks: readonly Uint8Array[] }[]): ExitCode {
  for (const { chunks } of files) result(Buffer.concat(chunks).toString('utf8'));
  return EXIT.ok;
}
