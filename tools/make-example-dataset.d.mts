export type Rows = Record<string, string>[];
export declare function datasetOf(
  tables: Readonly<Record<string, Rows>>,
  options: {
    readonly system?: 'Liquidlogic' | 'Mosaic' | 'Eclipse';
    readonly on: string;
    readonly years?: number;
  },
): Record<string, Rows>;
export declare function readReturnFolder(folder: string): Record<string, Rows>;
export declare function csvOf(rows: Rows): string;
