/**
 * How each number stands beside the open 903 validator: on its own test tables, and on generated returns of four years
 * with random damage, both with the return of the year before. For the page on the checks. What is not named here tells
 * the same rows.
 */

/** Numbers that tell the same children, on another row or once instead of twice. */
export const SAME_CHILDREN: readonly string[] =
  '104 214 215 226 302 331 334 358 361 362 363 364 367 398 420 426 437 521 523 554 574 630 705 706 709 710 1003 INT13 INT17 INT31 INT32 INT33 INT34 INT35 INT36 SW16b'.split(
    ' ',
  );

/** Numbers that tell others than the validator does, and why. */
export interface Differs {
  readonly rules: readonly string[];
  readonly why: string;
}

const differs = (rules: string, why: string): Differs => ({ rules: rules.split(' '), why });

export const DIFFERS: readonly Differs[] = [
  differs(
    '103 114 115 116 120 131 141 143 145 149 175 176 177 196 631 701 1004 1006 1009 SW02 SW04 SW05',
    'Small letters, spaces and dates in ISO form are read; a blank is told where the cell is needed.',
  ),
  differs('101 174', 'Sex as 1 and 2, or as letters, is read in every year.'),
  differs('132 133 153', 'After DIED or RHOM a blank ACTIV or ACCOM is not asked for.'),
  differs('344', '0 or blank in ACTIV or ACCOM is nothing told.'),
  differs(
    '146',
    'A code of another time is told where no day of the row had it. The validator’s list of 2024-25 has no K3.',
  ),
  differs('178', 'A provider of a placement that has none is told by 213 alone.'),
  differs(
    '117 118 119 144 354 525 557 558 560 561 563 564 566 571 584 702 704 708 SW01a SW07 1000 EPI',
    'A row that cannot be (no first day, an end before it) is refused and told as that alone.',
  ),
  differs('551', 'A decision whose date cannot be read is refused, so that there is none.'),
  differs(
    '157 185 187 190 191 197B 198 543 545',
    'The twelve-month group is that of the measures: looked after on 31 March and since 1 April. The validator has those in it who ceased on 31 March or end in X1.',
  ),
  differs(
    '165 182 186 370 371 372 373 374 387 389 440 441 460 527 528 529 530 531 544 547 550 553 555 556 578 581 607',
    'Several numbers are one problem, which names them all.',
  ),
  differs(
    '158 188 189 192 193 197a 542 546',
    'An answer that is none of its codes is taken as blank and told as that alone.',
  ),
  differs('304 391 586', 'The date of birth is the header’s; another in this table is told as that.'),
  differs(
    '142 388 431 432 433 501',
    'A row before that is open or overlaps is told once, by 142, 148 or 501.',
  ),
  differs('225 434 435', 'Also where both cells are blank, or a refused row stood between.'),
  differs('151 601', 'A cell that is none of its codes is blank.'),
  differs('199 381 516', 'Care is taken to have ceased only where DEC says so.'),
  differs('202 INT21', 'M is 1 and F is 2; a blank sex is taken from UASC.'),
  differs(
    '105 205C 205D 231 392a 392b 406',
    'Unaccompanied are those of UASC, of the flag of the header, or of last year’s return.',
  ),
  differs(
    '205A 205B',
    'A DUC that is blank is a status that goes on; the validator wants the 18th birthday.',
  ),
  differs('164', 'More than 999.9 is no distance; blank is told by 392a.'),
  differs('208', 'Nothing to a code, or to another code, is no contradiction.'),
  differs(
    '210',
    'UN4 of children looked after for more than a week at the year end, as its words say; the validator tells those looked after for less.',
  ),
  differs('218 222 230 1015', 'By PL_LOCATION and PL_LA where they are there.'),
  differs(
    '233 234 380 357 366 383',
    'A blank RNE is told once, as a blank; a row carried over from last year is no start.',
  ),
  differs('335 336 399 436 503B 503D 526', 'A code that is none is taken as blank.'),
  differs('347', 'T1 and T2; the validator looks for T.'),
  differs('353', 'Also of a row that is refused for another fault.'),
  differs('377', 'More than two in the year of the return, told on the third.'),
  differs(
    '385 390 452 453 502 503A 503C 503E 503F 503G 503H 503J 562 576 NoE',
    'Rows that overlap or repeat are settled before they are compared.',
  ),
  differs('407', 'From the 18th birthday itself, as the words say.'),
  differs(
    '393 612 625 628',
    'Sex is 2 or F in every year, MOTHER that is no code is blank, and care that ceased is what 625 asks of.',
  ),
  differs('411', 'The council is that of most rows that are inside.'),
  differs('445 446 451', '30 December 2005 is the first day of placement orders.'),
  differs('444', 'Two with a code, or a number that is none, are no pair.'),
  differs('379', 'A placement that goes on is counted to the end of the year.'),
  differs('504', 'A blank or unknown category is not compared.'),
  differs('217 514', 'A code that is none is blank, and told.'),
  differs(
    '575 577 580 707',
    'By the whole period of care; at every age; a spell that began after care is 578.',
  ),
  differs('552', 'Told on the decision or on the order, where the validator tells both.'),
  differs('583', 'In order of the days.'),
  differs('632', 'A date that is none is told as that, and on its own row.'),
  differs('633', 'By its form: the list of councils is not in the return.'),
  differs('634', 'From 1 April 2016, as its words say; the validator asks from the year of the return.'),
  differs('635', 'Z1, as its words say, and blank.'),
  differs(
    '1001 1002',
    'Not of those whose care may have ended before the two years that are held: of a return of one year the validator tells nearly every care leaver.',
  ),
  differs('1007 1011 1012 1014', 'By the episodes of the year; a row after the year end is told as that.'),
  differs('1016', 'After the birthday, as its words say; the validator has the birthday itself.'),
  differs(
    'SW01 SW11a SW11b SW12 SW17',
    'Of children looked after at the year end, and of spells that another does not follow.',
  ),
  differs('SW10', 'A spell before it without an end is told by SW08.'),
  differs('SW01b SW03 SW13 SW15', 'A reason is asked of spells that began on or after 1 April 2023.'),
];
