/**
 * Four kinds of statement that must never be confused: law, statutory guidance, what a council decided, and what
 * a document says the law is. Each is its own type, told apart by `kind`, and no function of this library takes
 * two of them as if they were one.
 */
import type { Citation } from '../kernel/dated.js';

/** What kind of authority a statement has. */
export type LegalKind = 'statute' | 'guidance' | 'local-policy' | 'source-claim';

/** Something that an Act or regulations provide, told in our own words. */
export interface Statute {
  /** That it is statute. */
  readonly kind: 'statute';
  /** Its id. */
  readonly id: string;
  /** What it provides, in our own words; "have regard to the need to" is never shortened to "must". */
  readonly summary: string;
  /** The provision that it rests on. */
  readonly citation: Citation;
}

/** A document to which an Act requires regard, or other official guidance. It is not law. */
export interface Guidance {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'guidance';
  /** Its id: permanent, and unique among its kind. */
  readonly id: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** Who issued it. */
  readonly issuedBy: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precisely as it is known. */
  readonly issued: string;
  /** The provision that gives it force; `null` where none is known. */
  readonly under: string | null;
}

/** Something that one council adopted for itself: an aim, a role, a definition, a cadence. */
export interface LocalPolicy {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'local-policy';
  /** The row of the source register: `DER-05`. */
  readonly row: string;
  /** The council that it belongs to. */
  readonly council: string;
  /** In our own words. */
  readonly summary: string;
}

/** How a document's statement about the law stands to the law itself. */
export type LegalStatus = 'paraphrase' | 'overstates' | 'misdescribes';

/** A statement about the law that a document makes. It is kept as what was said, and is never an answer of law. */
export interface SourceClaim {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'source-claim';
  /** The row of the source register: `YRK-05`. */
  readonly row: string;
  /** The council that it belongs to. */
  readonly council: string;
  /** What the document says, in our own words. */
  readonly says: string;
  /** How it stands to the law. */
  readonly legalStatus: LegalStatus;
  /** What the law is instead, in our own words. */
  readonly position: string;
  /** The conflict that records the difference: `C16`. */
  readonly conflict: string;
}
