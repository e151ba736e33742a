import { Chalk } from 'chalk';
import { nearest } from '../../diagnostics/nearest.ts';
import { explainRule, ruleIds, ruleTitles } from '../../explain.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/display-width.ts';
import { EXIT, type ExitCode, UseError } from '../io.ts';
import type { Call } from '../program.ts';
import type { Session } from '../session.ts';

/** Says what a rule means, why, and how to satisfy or silence it; without one, which there are. */
export function explain(session: Session, { args: [id] }: Call): ExitCode {
  if (id === undefined) {
    session.result(listOfRules(session));
    return EXIT.ok;
  }
  const rule = explainRule(id, session.language);
  if (!rule) {
    const own = id.trim().toUpperCase();
    if (Object.hasOwn(session.catalogue.problems, own)) {
      session.result(`${session.catalogue.cli.notARule(own)}\n`);
      return EXIT.ok;
    }
    const near = nearest(id.toUpperCase(), ruleIds(), 3);
    throw new UseError((words) => words.unknownRule(id, near));
  }
  const chalk = new Chalk({ level: session.colors.stdout });
  const { explain: heading, silenceReason } = session.catalogue.cli;
  const width = Math.min(96, session.io.stdout.columns) - 2;
  const section = (title: string, text: string) =>
    `\n${chalk.bold(title)}\n${wrap(text, width)
      .map((line) => `  ${line}`)
      .join('\n')}\n`;
  session.result(
    [
      `${chalk.bold(rule.id)}  ${rule.title}  (${session.catalogue.report.severities[rule.severity]})\n`,
      section(heading.why, rule.why),
      section(heading.todo, rule.hint),
      section(heading.bad, rule.bad),
      section(heading.good, rule.good),
      section(heading.source, rule.source),
      section(heading.settings, rule.settings),
      section(heading.silence, `# jd-lint-disable ${rule.id} -- ${silenceReason}`),
    ].join(''),
  );
  return EXIT.ok;
}

function listOfRules(session: Session): string {
  const chalk = new Chalk({ level: session.colors.stdout });
  const { severities } = session.catalogue.report;
  const rows = ruleTitles(session.language).map(({ id, severity, title }) => [
    id,
    severities[severity],
    title,
  ]);
  const widthOf = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? '')));
  const [idWidth, severityWidth] = [widthOf(0), widthOf(1)];
  return rows
    .map(
      ([id = '', severity = '', title]) =>
        `${chalk.bold(padEnd(id, idWidth))}  ${padEnd(severity, severityWidth)}  ${title}\n`,
    )
    .join('');
}
