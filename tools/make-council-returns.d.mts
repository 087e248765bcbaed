export interface Life {
  readonly id: string;
  readonly born: number;
  readonly episodes: readonly {
    readonly from: number;
    readonly until: number;
    readonly ls: string;
    readonly rne: string;
    readonly rec: string;
  }[];
}
export declare function livesOf(asked: {
  readonly children: number;
  readonly until: string;
  readonly seed?: number;
}): readonly Life[];
export declare function returnOfYear(
  lives: readonly Life[],
  year: number,
  options?: {
    readonly history?: 'strict' | 'episodes' | 'whole';
    readonly everybody?: boolean;
    readonly taken?: string;
  },
): Readonly<Record<string, string>>;
export declare function sourcesOf(
  tables: Readonly<Record<string, string>>,
): { readonly name: string; readonly text: string }[];
