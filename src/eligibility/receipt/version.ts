/** What a receipt says of the library that made it. A test holds the version equal to that of the package. */

/** The version of this package. */
export const PACKAGE_VERSION = '0.1.0';

/** The day as at which the law is stated here. */
export const LAW_AS_AT = '2026-11-27';
