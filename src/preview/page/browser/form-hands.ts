import type { PageValues } from '../page-action.ts';
import type { PageChoice, PageCommandOption } from '../page-protocol.ts';

/** What a form of a command needs from around it. */
export interface FormHands {
  readonly send: (values: PageValues, files: Readonly<Record<string, File>>) => void;
  readonly leave: () => void;
  readonly complete: (
    focused: string,
    values: PageValues,
  ) => Promise<readonly PageChoice[] | null>;
  readonly choicesOf: (option: PageCommandOption) => readonly PageChoice[];
}
