/** The Acts, regulations and guides that rules cite: the version that was read, and the day to which it stood. */
import type { Citation } from '../kernel/dated.js';
import type { RuleMark } from './rule-entry.js';

/** An instrument, and the version of it that was read. */
export interface Instrument {
  /** As citations name it. */
  readonly name: string;
  /** Where the text was read: a public repository’s file and commit, or a page. `null`: the text was not read. */
  readonly version: string | null;
  /** The day to which that version stood, or how it is described; `null` where it does not say, or was not read. */
  readonly asAt: string | null;
  /** The parts read. */
  readonly read: string;
  /** How sure it is: whether the text was read. */
  readonly mark: RuleMark;
}

const LEGALIZE = 'legalize-dev/legalize-uk';

function instrument(
  name: string,
  version: string | null,
  asAt: string | null,
  read: string,
  mark: RuleMark = 'verified',
): Instrument {
  return { name, version, asAt, read, mark };
}

/** The instruments, with the version read of each (27 November 2026). */
export const INSTRUMENTS: readonly Instrument[] = /* @__PURE__ */ (() => [
  instrument(
    'Children Act 1989',
    `${LEGALIZE} uk/ukpga-1989-41.md @fb7948634a48`,
    '2026-03-25',
    'ss.16B, 17, 20-26A, 31, 31A, 33, 59-62, 64, 66-67, 85-86A, 91, 105; Sch 2 paras 12D (part) to 25',
  ),
  instrument(
    'Children and Social Work Act 2017',
    `${LEGALIZE} uk/ukpga-2017-16.md @0ee5fab617b9`,
    '2020-12-01',
    'ss.1-7',
  ),
  instrument(
    'Care Leavers (England) Regulations 2010',
    `${LEGALIZE} uk/uksi-2010-2571.md @0c18f67ce244`,
    '2013-04-19',
    'all; of later changes only those of SI 2014/852, 2014/1917, 2015/495 and 2023/416',
    'verified-in-part',
  ),
  instrument(
    'Care Planning, Placement and Case Review (England) Regulations 2010',
    `${LEGALIZE} uk/uksi-2010-959.md @beade27dd6ff`,
    '2013-04-19',
    'all; later changes from the amending instruments; the current page of Part 7 and of regs 27-27C',
    'verified-in-part',
  ),
  instrument(
    'Children (Leaving Care) (England) Regulations 2001',
    `${LEGALIZE} uk/uksi-2001-2874.md @ad08032bffc2`,
    '2001-10-01',
    'regs 3-9',
  ),
  instrument(
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    `${LEGALIZE} uk/ukpga-2012-10.md @bf349df38caf`,
    null,
    'ss.91-107',
  ),
  instrument(
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012 (Commencement No. 4 and Saving Provisions) Order 2012',
    `${LEGALIZE} uk/uksi-2012-2906.md @9820974cdbc8`,
    '2012-12-03',
    'arts 2, 7',
  ),
  instrument(
    'Care Planning, Placement and Case Review (England) (Miscellaneous Amendments) Regulations 2013',
    `${LEGALIZE} uk/uksi-2013-706.md @b7e080674481`,
    '2013-04-19',
    'all',
  ),
  instrument(
    'Adoption and Children Act 2002',
    `${LEGALIZE} uk/ukpga-2002-38.md @a48648d562ad`,
    null,
    'ss.18, 21-22, 29',
  ),
  instrument(
    'Adoption Agencies Regulations 2005',
    `${LEGALIZE} uk/uksi-2005-389.md @fcaa14a537df`,
    null,
    'reg 36',
  ),
  instrument(
    'Family Law Reform Act 1969',
    `${LEGALIZE} uk/ukpga-1969-46.md @07df368cf469`,
    '2021-05-04',
    's.9',
  ),
  instrument(
    'Children and Young Persons Act 2008',
    `${LEGALIZE} uk/ukpga-2008-23.md @4705a04ab658`,
    null,
    'ss.7-10, 15-16, 21-23',
  ),
  instrument(
    'Special Guardianship Regulations 2005',
    `${LEGALIZE} uk/uksi-2005-1109.md @066cefb74f2b`,
    '2010-05-05',
    'reg 22',
  ),
  instrument(
    'Child Arrangements Order (Consequential Amendments to Subordinate Legislation) Order 2014',
    `${LEGALIZE} uk/uksi-2014-852.md @3be802a0bff1`,
    '2014-04-22',
    'art 19',
  ),
  instrument(
    'Adoption and Children (Coronavirus) (Amendment) Regulations 2020',
    `${LEGALIZE} uk/uksi-2020-445.md @83a237548539`,
    '2020-09-24',
    'regs 2, 4, 8, 14-22',
  ),
  instrument(
    'Adoption and Children (Coronavirus) (Amendment) (No.2) Regulations 2020',
    `${LEGALIZE} uk/uksi-2020-909.md @15633c19c6a3`,
    '2021-03-30',
    'all',
  ),
  instrument(
    'Children’s Homes and Looked after Children (Miscellaneous Amendments) (England) Regulations 2013',
    `${LEGALIZE} uk/uksi-2013-3239.md @e80f4a66163b`,
    '2014-01-27',
    'the parts on care planning',
  ),
  instrument(
    'Visits to Former Looked After Children in Detention (England) Regulations 2010',
    `${LEGALIZE} uk/uksi-2010-2797.md @54e1cf329319`,
    '2013-04-19',
    'all',
  ),
  instrument(
    'Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021',
    `${LEGALIZE} uk/uksi-2021-161.md @f4689c5a7f65`,
    '2021-09-09',
    'the parts on care planning',
  ),
  instrument(
    'Supported Accommodation (England) Regulations 2023',
    `${LEGALIZE} uk/uksi-2023-416.md @533671a69877`,
    '2023-10-28',
    'regs 36, 37, 44',
  ),
  instrument(
    'Children Act 1989 (Higher Education Bursary) (England) Regulations 2009',
    `${LEGALIZE} uk/uksi-2009-2274.md @740ef9cb8637`,
    '2009-08-22',
    'all',
  ),
  instrument('Education Act 1996', `${LEGALIZE} uk/ukpga-1996-56.md @9888c02f22aa`, '2026-04-01', 's.8'),
  instrument(
    'Children’s Wellbeing and Schools Act 2026',
    'legislation.gov.uk/ukpga/2026/21 sections 5 to 9 and 78 (the opening of each)',
    '2026-06-29',
    'ss.5-9 in part, s.78. Sections 22 to 27, the schedule and s.22I were not read; of the regulations under s.78 only what SI 2026/803 does to s.9',
    'verified-in-part',
  ),
  instrument(
    'Children’s Wellbeing and Schools Act 2026 (Commencement No. 2) (England) Regulations 2026',
    `notes to Housing Act 1996 s.191, ${LEGALIZE} uk/ukpga-1996-52.md @751292875589`,
    '2026-09-30',
    'reg 6(c), as those notes tell it: the regulations are stored as a PDF, which was not read',
    'verified-in-part',
  ),
  instrument(
    '16 to 19 Bursary Fund guide (Department for Education)',
    'the guide’s public page',
    null,
    'the part on vulnerable groups',
  ),
  instrument(
    'Children Act 1989 guidance and regulations volume 3: transition to adulthood',
    'the guidance’s public page, and the grant determination of 2023',
    null,
    'the setting up home allowance',
  ),
])();

/** The instrument of a citation, however its apostrophe is written. */
export function instrumentOf({ instrument: name }: Citation): Instrument | undefined {
  const plain = name.replaceAll("'", '’');
  return INSTRUMENTS.find((each) => each.name === plain);
}
