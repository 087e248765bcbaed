/** Whose documents are held. */

/** The five councils whose documents are held as data. */
export type Council = 'derby' | 'rutland' | 'stoke-on-trent' | 'york' | 'dudley';
