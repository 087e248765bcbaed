import { readFileSync } from 'node:fs';
import type { Pledge, PointMapping } from '../../src/pledge/index.js';

/** The parts of the pledge vectors that tests read. */
export interface VectorPoint {
  readonly number: number;
  readonly text: string;
  readonly principles: {
    readonly primary: PointMapping['primary'];
    readonly secondary: PointMapping['primary'];
  };
  readonly outcomes: NonNullable<PointMapping['outcomes']>;
  readonly indicators: NonNullable<PointMapping['indicators']>;
  readonly reason: string;
  readonly unmapped?: true;
}

export interface VectorPledge {
  readonly id: string;
  readonly council: string;
  readonly pledge: string;
  readonly audience: Pledge['audience'];
  readonly pointsStatus: Pledge['pointsStatus'];
  readonly points: readonly VectorPoint[];
  readonly supersedes?: string;
}

export interface PledgeVectors {
  readonly meta: {
    readonly indicatorIds: readonly string[];
    readonly indicatorPrinciples: Readonly<Record<string, readonly string[]>>;
    readonly indicatorCatalogueIds: Readonly<Record<string, readonly string[]>>;
  };
  readonly pledges: readonly VectorPledge[];
  readonly validationExamples: readonly {
    readonly id: string;
    readonly description: string;
    readonly pledge: unknown;
    readonly mappings: unknown;
    readonly expect: {
      readonly ok: boolean;
      readonly errors: readonly { readonly code: string; readonly path: string }[];
      readonly warnings?: readonly { readonly code: string; readonly path: string }[];
    };
  }[];
  readonly coverage: readonly ({ readonly pledge: string } & Readonly<Record<string, unknown>>)[];
  readonly reverseLookups: readonly {
    readonly pledge: string;
    readonly principle: PointMapping['primary'][number];
    readonly primaryPoints: readonly number[];
    readonly secondaryPoints: readonly number[];
    readonly indicators: readonly string[];
  }[];
  readonly lexicon: unknown;
  readonly referenceSuggestions: readonly {
    readonly pledge: string;
    readonly point: number;
    readonly primary: readonly string[];
    readonly secondary: readonly string[];
    readonly scores: Readonly<Record<string, number>>;
  }[];
}

/** The vectors, read afresh. */
export function pledgeVectors(): PledgeVectors {
  return JSON.parse(
    readFileSync(new URL('../law/pledge-vectors.json', import.meta.url), 'utf8'),
  ) as PledgeVectors;
}

/** A pledge of the vectors with its labels as confirmed mappings. */
export function mapped(vectors: PledgeVectors, id: string): { pledge: Pledge; mappings: PointMapping[] } {
  const found = vectors.pledges.find((pledge) => pledge.id === id);
  if (found === undefined) throw new Error(`no pledge ${id} in the vectors`);
  const { council, audience, pointsStatus } = found;
  return {
    pledge: {
      id,
      council,
      title: found.pledge,
      audience,
      pointsStatus,
      points: found.points.map(({ number, text }) => ({ number, text })),
    },
    mappings: found.points.map((point) => ({
      point: point.number,
      primary: point.principles.primary,
      secondary: point.principles.secondary,
      ...(point.unmapped && { unmapped: { reason: point.reason } }),
      outcomes: point.outcomes,
      indicators: point.indicators,
      reason: point.reason,
      status: 'confirmed' as const,
      confirmedBy: 'Reader',
      confirmedOn: '2026-11-21',
    })),
  };
}
