/** The public interface for programs: check a handbook, build it, and the types of what comes back. */
export type { Build, BuiltFile, LinkedFile } from './build.ts';
export { prepareBuild } from './build.ts';
export type { BuildSettings, BuildWishes } from './build-settings.ts';
export { settle } from './build-settings.ts';
export type { Checked, CheckOptions } from './check.ts';
export { check } from './check.ts';
export type { Diagnostic, Severity } from './diagnostics/diagnostic.ts';
export type { Sentence } from './messages/catalogue.ts';
export { say } from './messages/catalogue.ts';
export { loadCatalogue, withRules } from './messages/index.ts';
export type { Department, Organisation, Position, Process, Regulation } from './org/organisation.ts';
export { Staging } from './output/write.ts';
