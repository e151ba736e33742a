import { relative } from 'node:path';
import { loadTheme, themesOf } from '../../assets/themes.ts';
import { type Build, type BuiltFile, prepareBuild } from '../../build.ts';
import {
  type BuildSettings,
  FORMATS,
  LAYOUTS,
  NUMBERINGS,
  PDF_STANDARDS,
  SPLITS,
} from '../../build-settings.ts';
import type { Checked } from '../../check.ts';
import { START_OF_FILE } from '../../diagnostics/position.ts';
import { UnitFinder } from '../../find-unit.ts';
import { say } from '../../messages/catalogue.ts';
import { isUpToDate } from '../../output/up-to-date.ts';
import { count } from '../../reporters/report.ts';
import { watchFolder } from '../../watch.ts';
import { load, stopAtFaults } from '../handbook.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import { type OutputFile, shownPath, writeOutputs } from '../outputs.ts';
import type { Call } from '../program.ts';
import { createProgress } from '../progress.ts';
import { printReport } from '../report.ts';
import { badChoice, choice, choiceList, type Session } from '../session.ts';
import { settingsFor } from '../settings.ts';
import { systemSentence } from '../system-fault.ts';
import { chosenDepartment, need } from '../units.ts';

/** Validates, then writes the booklets; with `--watch` again whenever a file changes. */
export async function runBuild(session: Session, call: Call): Promise<ExitCode> {
  const { options } = call;
  if (!options.watch) return buildOnce(session, call);
  const first = load(session, call.args[0]);
  await buildOnce(session, call);
  const { output } = settingsOf(session, call, first);
  session.note(session.catalogue.cli.watching(relative(session.io.cwd, first.discovery.root) || '.'));
  await watchFolder(first.discovery.root, [output], () => buildAgain(session, call));
  return EXIT.ok;
}

/** What goes wrong now may go well at the next change: a file open in Word, a jd.yaml that an editor is about to replace. */
async function buildAgain(session: Session, call: Call): Promise<void> {
  const { io, catalogue } = session;
  try {
    await buildOnce(session, call);
  } catch (fault) {
    const sentence =
      fault instanceof UseError ? fault.speak(catalogue.cli) : systemSentence(fault, io.cwd, catalogue.cli);
    if (sentence === undefined) throw fault;
    session.alert(`jd: ${sentence}`);
  }
}

async function buildOnce(session: Session, call: Call): Promise<ExitCode> {
  const checked = load(session, call.args[0], { rules: true, elsewhere: call.options.output !== undefined });
  const settings = settingsOf(session, call, checked);
  if (await stops(session, checked, call.options.strict === true)) return EXIT.contentHasErrors;
  const build = prepareBuild(checked, settings, selectionOf(call, checked));
  // What does not stop it is told once, after drawing, with what is found then.
  if (hasErrors(build)) {
    await reportFaults(session, checked, build);
    return EXIT.contentHasErrors;
  }
  if (build.outputs.length === 0) {
    session.alert(`jd: ${session.catalogue.cli.nothingToBuild}`);
    return EXIT.contentHasErrors;
  }
  return call.options.check
    ? compare(session, checked, build, settings)
    : write(session, checked, build, settings);
}

function settingsOf(session: Session, { options }: Call, checked: Checked): BuildSettings {
  const one = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const format = one('format');
  const split = one('split');
  const layout = one('layout');
  const numbering = one('numbering');
  const output = one('output');
  const theme = one('theme');
  const standard = one('pdfStandard');
  const wishes = {
    ...(format === undefined ? {} : { formats: choiceList('--format', format, FORMATS, 'Format') }),
    ...(split === undefined ? {} : { split: choice('--split', split, SPLITS, 'Split') }),
    ...(layout === undefined ? {} : { layout: choice('--layout', layout, LAYOUTS, 'Layout') }),
    ...(numbering === undefined
      ? {}
      : { numbering: choice('--numbering', numbering, NUMBERINGS, 'NumberingStyle') }),
    ...(output === undefined ? {} : { output }),
    ...(theme === undefined ? {} : { theme: chosenTheme(session, checked, theme) }),
    ...(standard === undefined ? {} : { pdfStandard: choice('--pdf-standard', standard, PDF_STANDARDS) }),
    draft: options.draft === true,
    ...(options.frontMatter === true ? { frontMatter: true } : {}),
    ...(options.protect === true ? { protect: true } : {}),
  };
  return settingsFor(session, checked, wishes);
}

/**
 * The theme of `--theme`. One that there is not is wrong use: jd.yaml, where a build would report it, does not name it. What is wrong
 * inside a theme's own file is a finding there.
 */
function chosenTheme({ catalogue }: Session, { discovery, organisation }: Checked, word: string): string {
  const name = word.trim();
  const option = '--theme';
  const place = { file: organisation.handbook.origin.file, range: START_OF_FILE };
  const fault = loadTheme(discovery.root, name, place).diagnostics.find(({ file }) => file === place.file);
  if (fault?.code === 'ASSET-04') throw badChoice(option, word, themesOf(discovery.root));
  if (fault === undefined) return name;
  const { message, hint } = say(catalogue, fault.code, fault.facts);
  throw new UseError(() => `${option}: ${hint ? `${message} → ${hint}` : message}`);
}

function selectionOf({ options }: Call, { organisation }: Checked) {
  const position = options.position === undefined ? undefined : String(options.position);
  return {
    ...chosenDepartment(options, organisation),
    ...(position === undefined
      ? {}
      : { position: need('position', position, new UnitFinder(organisation).position(position)) }),
  };
}

/** True when the content cannot be built: its meaning is unknown, or `--strict` and rules found something. */
async function stops(session: Session, checked: Checked, strict: boolean): Promise<boolean> {
  const { cli } = session.catalogue;
  if (await stopAtFaults(session, checked)) return true;
  const { diagnostics, paths, textOf } = checked;
  const { errors, warnings } = count(diagnostics);
  if (strict && errors + warnings > 0) {
    const found = diagnostics.filter(({ severity }) => severity !== 'info');
    session.alert(await printReport(session, found, { paths, textOf }));
    session.alert(`jd: ${cli.stoppedStrict(errors + warnings)}`);
    return true;
  }
  if (errors + warnings > 0) session.note(cli.findings(errors, warnings));
  return false;
}

const hasErrors = ({ diagnostics }: Build) => diagnostics.some(({ severity }) => severity === 'error');

async function reportFaults(session: Session, { paths }: Checked, build: Build): Promise<boolean> {
  const { diagnostics, textOf } = build;
  if (diagnostics.length === 0) return false;
  session.alert(await printReport(session, diagnostics, { paths, textOf }));
  const { errors } = count(diagnostics);
  if (errors > 0) session.alert(`jd: ${session.catalogue.cli.stopped(errors)}`);
  return errors > 0;
}

async function write(
  session: Session,
  checked: Checked,
  build: Build,
  settings: BuildSettings,
): Promise<ExitCode> {
  const isWritten = await writeOutputs(
    session,
    settings.output,
    filesOf(session, build),
    async () => !(await reportFaults(session, checked, build)),
  );
  return isWritten ? EXIT.ok : EXIT.contentHasErrors;
}

/** The booklets, drawn one by one, then what they link to. */
async function* filesOf(session: Session, build: Build): AsyncGenerator<OutputFile> {
  const { cli } = session.catalogue;
  for await (const { path, rendered: file } of rendered(session, build)) {
    yield { path, chunks: file.chunks, detail: file.pages === undefined ? '' : cli.pages(file.pages) };
  }
  for (const { path, bytes } of build.linked) yield { path, chunks: [bytes], detail: '' };
}

async function* rendered(session: Session, build: Build): AsyncGenerator<BuiltFile> {
  const progress = createProgress(session);
  const { cli } = session.catalogue;
  try {
    for (const [index, output] of build.outputs.entries()) {
      const where = build.outputs.length > 1 ? `${index + 1}/${build.outputs.length} ` : '';
      yield* await build.render(output, (parts) =>
        progress.show(cli.writing(`${where}${output.path}`, parts)),
      );
    }
  } finally {
    progress.clear();
  }
}

/** `--check`: the same bytes as on disk, or not. */
async function compare(
  session: Session,
  checked: Checked,
  build: Build,
  settings: BuildSettings,
): Promise<ExitCode> {
  const { cli } = session.catalogue;
  let files = 0;
  let stale = 0;
  for await (const { path, chunks } of filesOf(session, build)) {
    files += 1;
    const state = isUpToDate(settings.output, path, chunks);
    if (state === 'same') continue;
    stale += 1;
    const shown = shownPath(session.io.cwd, settings.output, path);
    session.result(`${state === 'missing' ? cli.missing(shown) : cli.stale(shown)}\n`);
  }
  if (await reportFaults(session, checked, build)) return EXIT.contentHasErrors;
  session.alert(stale > 0 ? `jd: ${cli.staleSummary(stale)}` : cli.upToDate(files));
  return stale > 0 ? EXIT.contentHasErrors : EXIT.ok;
}
