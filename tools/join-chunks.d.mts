/** Joins the small files of a build; see the module. */
export function joinChunks(options: {
  readonly from: string;
  readonly to: string;
  readonly offered: readonly string[];
  readonly own: readonly string[];
}): Promise<void>;
