/** Whole answers as people read them: every step with its answer, its provision and what is missing. */
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../src/eligibility/index.js';
import { careStatus, person } from '../../src/eligibility/index.js';
import { explainTree as explain } from '../../src/kernel/explain.js';
import { rulesUsed } from '../../src/kernel/finding.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10, 21 on 2029-06-10, 25 on 2033-06-10.
const born = '2008-06-10';
const explained = (facts: PersonInput, on: string): string => explain(careStatus(person(facts), on));
const leaver: PersonInput = { dateOfBirth: born, care: [stay('2022-07-01', '2025-03-01')] };
const parent = (start: string, end: string | null) => [{ with: 'parent', start, end } as const];

describe('explained in full', () => {
  it('an eligible child, on the 91-day date', () => {
    expect(explained(whole({ dateOfBirth: born, care: [stay('2025-01-01', null, 'C2')] }), '2025-04-02'))
      .toMatchInlineSnapshot(`
        "Eligible child on 2 April 2025: looked after at 16 or 17, with 13 weeks of care since 14 [Children Act 1989 Sch 2 para 19B(2)] Reading: AMB-1.
          - Yes: In care under a care order since 1 January 2025 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
          - Yes: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
            - Yes: In care under a care order since 1 January 2025 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: 91 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: In care under a care order since 1 January 2025 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
          - Take care: 91 days is within three of the 91 needed: check the dates"
      `);
  });

  it('a relevant child, the day before six months with a parent', () => {
    expect(explained(whole({ ...leaver, familyPlacements: parent('2025-03-01', null) }), '2025-08-31'))
      .toMatchInlineSnapshot(`
        "Relevant child on 31 August 2025: left care at 16 or 17 with leaving-care rights [Children Act 1989 s.23A(2)] Reading: AMB-8.
          - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Yes: Relevant child
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
              - No: No stay on record covers the day [Children Act 1989 s.22(1)]
            - Yes: By one of the two limbs
              - Yes: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                - Yes: Eligible when care ended on 1 March 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: 974 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                - Yes: Has lived with family since 1 March 2025; six months are complete on 1 September 2025 [Care Leavers (England) Regulations 2010 reg 3(5)] Reading: AMB-8.
                  - Yes: A number of months is taken to be complete on the same date of a later month, or on its last day: no text that says so was read
              - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]
          - Take care: Six months with family are complete on 1 September 2025, within three days: check the dates"
      `);
  });

  it('a relevant child whose return home broke down, after an order at 17 that ended care on a birthday', () => {
    const care = [stay('2022-07-01', '2024-06-10', 'C2', { reasonEnded: 'E41' })];
    expect(
      explained(
        whole({ dateOfBirth: born, care, familyPlacements: parent('2024-07-01', '2024-08-01') }),
        '2025-01-01',
      ),
    ).toMatchInlineSnapshot(`
      "Relevant child on 1 January 2025: left care at 16 or 17 with leaving-care rights [Children Act 1989 s.23A(2)] Reading: AMB-3, AMB-11.
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - Yes: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Yes: By one of the two limbs
            - Yes: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - Yes: Eligible when care ended on 10 June 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)] Reading: AMB-3, AMB-11.
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: 710 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: An earlier arrangement with family has ended [Care Leavers (England) Regulations 2010 reg 3(6)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Yes: Left care by adoption, special guardianship or a live-with order, and is under 18 [Children Act 1989 s.23ZZA]
        - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
          - Yes: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('a relevant child of regulation 3', () => {
    const care = [stay('2023-01-01', '2024-03-02')];
    expect(
      explained(
        whole({ dateOfBirth: born, care, hospitalStays: [{ start: '2024-03-02', end: '2024-06-11' }] }),
        '2025-01-01',
      ),
    ).toMatchInlineSnapshot(`
      "Relevant child on 1 January 2025: detained or in hospital on reaching 16, straight from care [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - Yes: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Yes: By one of the two limbs
            - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - No: Eligible when care ended on 2 March 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - No: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: 426 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - Yes: Detained or in hospital on the 16th birthday, from 2 March 2024, after 426 days looked after since 14 (91 needed, up to that day) [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)] Reading: AMB-12, AMB-13.
        - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
          - Yes: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('a former relevant child who was looked after at 18', () => {
    expect(explained(whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] }), '2026-06-10'))
      .toMatchInlineSnapshot(`
        "Former relevant child on 10 June 2026: a care leaver of 18 or over [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
          - Yes: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
            - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: By one of the two limbs
              - Yes: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
                - Yes: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
                - Yes: 1440 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
          - Contact, an adviser, a plan and help are owed unasked until 21, on 10 June 2029 [Children Act 1989 s.23C(3)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: A former relevant child under 25 [Children and Social Work Act 2017 s.1(2)]
          - Take care: The day asked about is the 18th birthday, 10 June 2026"
      `);
  });

  it('a former relevant child who was relevant at 18, with family then', () => {
    expect(explained(whole({ ...leaver, familyPlacements: parent('2026-05-01', null) }), '2027-01-01'))
      .toMatchInlineSnapshot(`
        "Former relevant child on 1 January 2027: a care leaver of 18 or over [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)] Reading: AMB-9.
          - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
          - Yes: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
            - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: By one of the two limbs
              - No: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
                - No: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
                - Yes: 974 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Relevant at the 18th birthday, the one day on which this is tested [Children Act 1989 s.23C(1)(a)] Reading: AMB-9, AMB-10.
                - Yes: Has been a relevant child before 18 [Children Act 1989 s.23C(1)(a)]
                - Yes: Was a relevant child at 18 by one of the two limbs
                  - Yes: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                    - Yes: Eligible when care ended on 1 March 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: 974 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                    - Yes: Has lived with family since 1 May 2026; six months are complete on 1 November 2026 [Care Leavers (England) Regulations 2010 reg 3(5)] Reading: AMB-8.
                      - Yes: A number of months is taken to be complete on the same date of a later month, or on its last day: no text that says so was read
                  - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
          - Contact, an adviser, a plan and help are owed unasked until 21, on 10 June 2029 [Children Act 1989 s.23C(3)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: A former relevant child under 25 [Children and Social Work Act 2017 s.1(2)]"
      `);
  });

  it('a person who qualifies by short breaks alone', () => {
    expect(
      explained(whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-07-08', 'V3')] }), '2025-01-01'),
    ).toMatchInlineSnapshot(`
      "Person qualifying for advice and assistance on 1 January 2025 [Children Act 1989 s.24(1B)] Reading: AMB-6.
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - No: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - No: By one of the two limbs
            - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - No: Eligible when care ended on 8 July 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - No: 7 days looked after since 14 (0 without short breaks), 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)] Reading: AMB-5.
                - No: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Yes: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Yes: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Yes: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)] Reading: AMB-6.
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Yes: The council may help with education and training until 25, on 10 June 2033 [Children Act 1989 s.24B(3)]
        - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('a break of 18 nights, intended for who knows how long', () => {
    expect(
      explained(
        whole({
          dateOfBirth: born,
          care: [stay('2022-07-01', '2022-12-01'), stay('2024-07-01', '2024-07-21', 'V3')],
        }),
        '2024-07-19',
      ),
    ).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 19 July 2024
        - Yes: On a short break of more than 24 hours since 1 July 2024 [Children Act 1989 s.22(1); Care Planning, Placement and Case Review (England) Regulations 2010 reg 48]
        - Not known: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
          - Yes: On a short break of more than 24 hours since 1 July 2024 [Children Act 1989 s.22(1); Care Planning, Placement and Case Review (England) Regulations 2010 reg 48]
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: 171 days looked after since 14 (153 without short breaks), 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)] Reading: AMB-5.
          - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
            ? Was each break meant to be no longer than the law lets a short break be, in an agreed series? Usually held by: the short-break care plan.
        - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
          - Yes: On a short break of more than 24 hours since 1 July 2024 [Children Act 1989 s.22(1); Care Planning, Placement and Case Review (England) Regulations 2010 reg 48]"
    `);
  });

  it('somebody of whom nothing is recorded, at 17 and at 18', () => {
    expect(explained({ dateOfBirth: born }, '2025-01-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 January 2025
        - Not known: No care history is recorded [Children Act 1989 s.22(1)]
          ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
        - Not known: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
          - Not known: No care history is recorded [Children Act 1989 s.22(1)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: Between 0 and 936 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
          - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
        - Not known: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: Not looked after on the day [Children Act 1989 s.23A(2)]
            - Not known: No care history is recorded [Children Act 1989 s.22(1)]
              ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
          - Not known: By one of the two limbs
            - Not known: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - Not known: Eligible when care ended, of which nothing is recorded: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - Not known: Between 0 and 936 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                  ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
                - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
                  ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
              - Not known: Has not lived with a parent, or somebody with parental responsibility, for six months [Care Leavers (England) Regulations 2010 reg 3(5)]
                ? Have they lived with a parent, or someone with parental responsibility, since care, and from when? Usually held by: the personal adviser or the young person.
            - Not known: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
              ? Were they detained under a court order on the birthday from which leaving care counts, and from when? Usually held by: the youth justice service.
              ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse.
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - Not known: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
              ? Was a special guardianship order made, when, and were they looked after just before? Usually held by: the court order, or the special guardianship team.
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            - Not known: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: No care history is recorded [Children Act 1989 s.22(1)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
          - Not known: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            ? Have they lived with a parent, or someone with parental responsibility, since care, and from when? Usually held by: the personal adviser or the young person.
            ? Were they detained under a court order on the birthday from which leaving care counts, and from when? Usually held by: the youth justice service.
            ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse."
    `);
    expect(explained({ dateOfBirth: born }, '2027-01-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 January 2027
        - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
        - Not known: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: By one of the two limbs
            - Not known: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
              - Not known: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
                ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
              - Not known: Between 0 and 1461 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
              - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
                ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            - Not known: Relevant at the 18th birthday, the one day on which this is tested [Children Act 1989 s.23C(1)(a)] Reading: AMB-9.
              - Not known: Has been a relevant child before 18 [Children Act 1989 s.23C(1)(a)]
                ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
              - Not known: Was a relevant child at 18 by one of the two limbs
                - Not known: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                  - Not known: Eligible when care ended, of which nothing is recorded: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                    - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                    - Not known: Between 0 and 1461 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                      ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
                    - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
                      ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
                  - Not known: Had not lived with a parent, or somebody with parental responsibility, for six months [Care Leavers (England) Regulations 2010 reg 3(5)]
                    ? Have they lived with a parent, or someone with parental responsibility, since care, and from when? Usually held by: the personal adviser or the young person.
                - Not known: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
                  ? Were they detained under a court order on the birthday from which leaving care counts, and from when? Usually held by: the youth justice service.
                  ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse.
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - Not known: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
              ? Was a special guardianship order made, when, and were they looked after just before? Usually held by: the court order, or the special guardianship team.
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            - Not known: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
            - Not known: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
              ? At an age from which leaving care counts, did a charity, a private children’s home, a health body, a council education service or a private foster carer accommodate them? Usually held by: the young person, or the council for the area they lived in.
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: A former relevant child under 25 [Children and Social Work Act 2017 s.1(2)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            ? Have they lived with a parent, or someone with parental responsibility, since care, and from when? Usually held by: the personal adviser or the young person.
            ? Were they detained under a court order on the birthday from which leaving care counts, and from when? Usually held by: the youth justice service.
            ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse."
    `);
  });

  it('somebody who was 18 before the scheme, and a day before the law', () => {
    const facts = whole({ dateOfBirth: '1983-01-01', care: [stay('1995-01-01', null, 'C2')] });
    expect(explained(facts, '2002-01-01')).toMatchInlineSnapshot(`
      "Person qualifying for advice and assistance on 1 January 2002 [Children Act 1989 s.24(1B)]
        - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
        - No: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
          - No: Reached 18 before the leaving care scheme began on 1 October 2001 [Children Act 1989 s.23C(1)(a)]
        - Yes: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Yes: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Yes: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Yes: The council may help with education and training until 24, on 1 January 2007 [Children Act 1989 s.24B(3)]
        - No: The corporate parenting principles came into force on 1 April 2018 [Children and Social Work Act 2017 s.1(2)]"
    `);
    expect(explained(facts, '1991-10-13')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 13 October 1991
        - Not known: The Children Act 1989 came into force on 14 October 1991; earlier law is not held here"
    `);
  });
});

describe('looked after, by ground', () => {
  it.each([
    ['C1', 'LA-3', 'In care under an interim care order since 1 March 2025', 's.31(11)'],
    ['C2', 'LA-3', 'In care under a care order since 1 March 2025', 's.31(11)'],
    ['D1', 'LA-7', 'Under a freeing order since 1 March 2025', 's.18(3)'],
    ['E1', 'LA-7', 'Under a placement order since 1 March 2025', 's.18(3)'],
    ['V2', 'LA-4', 'Accommodated under section 20 since 1 March 2025', 's.20'],
    ['V3', 'LA-11', 'On a short break of more than 24 hours since 1 March 2025', 'reg 48'],
    ['L1', 'LA-5', 'In police protection, accommodated by the council, since 1 March 2025', 's.21'],
    ['L2', 'LA-5', 'Under an emergency protection order since 1 March 2025', 's.21'],
    ['L3', 'LA-5', 'Under a child assessment order since 1 March 2025', 's.21'],
    ['J1', 'LA-6', 'On remand since 1 March 2025', 's.92(4)'],
    ['J2', 'LA-5', 'Transferred from police detention on 1 March 2025', 's.21'],
    ['J3', 'LA-5', 'Under a youth rehabilitation order with residence since 1 March 2025', 's.21'],
  ] as const)('%s', (legalStatus, rule, says, provision) => {
    const found = careStatus(
      person(whole({ dateOfBirth: '2015-05-05', care: [stay('2025-03-01', '2025-03-09', legalStatus)] })),
      '2025-03-02',
    );
    const [lookedAfter] = found.steps;
    expect(lookedAfter).toMatchObject({
      rule,
      answer: 'yes',
    });
    expect(lookedAfter?.facts.slice(0, 2)).toMatchObject([
      { value: '2025-03-01' },
      { path: 'legalStatus', value: legalStatus },
    ]);
    expect(lookedAfter?.citations.map((each) => each.provision)).toEqual(['s.22(1)', provision]);
    expect(explain(lookedAfter ?? found)).toContain(says);
    expect(found.says).toBe('Looked after on {on}, with no leaving-care status yet');
  });

  const first = (facts: PersonInput, on: string) => {
    const [found] = careStatus(person(facts), on).steps;
    return [
      found?.rule,
      found?.answer,
      found?.says,
      found?.citations[0]?.provision,
      found?.interpretations,
      found?.needs.map((need) => need.path),
    ];
  };

  it.each<[PersonInput, string, readonly unknown[]]>([
    [whole({ dateOfBirth: born }), '2008-06-09', ['LA-1', 'no', 'Not yet born', 's.105(1)', [], []]],
    [
      whole({ dateOfBirth: born }),
      '2008-06-10',
      ['LA-1', 'no', 'No stay on record covers the day', 's.22(1)', [], []],
    ],
    [
      whole({ dateOfBirth: born }),
      '2026-06-10',
      ['LA-12', 'no', 'Nobody is looked after from the {birthday}', 's.105(1)', [], []],
    ],
    [
      whole({ dateOfBirth: born, care: [stay('2020-01-01', '2021-01-01', 'C2', { reasonEnded: 'E2' })] }),
      '2021-01-01',
      ['LA-9', 'no', 'The record says that they died in care on {died}', 's.22(1)', [], []],
    ],
    [
      { dateOfBirth: born },
      '2020-01-01',
      ['LA-1', 'unknown', 'No care history is recorded', 's.22(1)', [], ['/care']],
    ],
    [
      { ...whole({ dateOfBirth: born }), recordFrom: '2021-01-01' },
      '2020-12-31',
      ['LA-1', 'unknown', 'The record begins after the day asked about', 's.22(1)', [], ['/care']],
    ],
    [
      whole({ dateOfBirth: born, care: [stay('2020-01-01', null, 'V4')] }),
      '2020-01-01',
      [
        'LA-13',
        'unknown',
        'Only an agreement to short breaks is on record, not its nights',
        'reg 48',
        ['AMB-17'],
        ['/care/shortBreakNights'],
      ],
    ],
    [
      whole({ dateOfBirth: born, care: [stay('2020-01-01', '2020-01-02')] }),
      '2020-01-01',
      [
        'LA-2',
        'unknown',
        'Accommodated for one night; more than {hours} hours are needed',
        's.22(2)',
        ['AMB-7'],
        ['/care/over24Hours'],
      ],
    ],
  ])('%j on %s', (facts, on, expected) => {
    expect(first(facts, on)).toEqual(expected);
  });
});

describe('a threshold within three days is told', () => {
  const near = (facts: PersonInput, on: string) =>
    careStatus(person(facts), on)
      .steps.filter((step) => step.rule.startsWith('NEAR'))
      .map((step) => [
        step.rule,
        step.answer,
        ...step.facts
          .filter(({ path }) => path !== 'birthday' && path !== 'months')
          .map((fact) => fact.value),
      ]);

  it.each([
    ['NEAR-16', '2024-06-10'],
    ['NEAR-18', '2026-06-10'],
    ['NEAR-21', '2029-06-10'],
    ['NEAR-25', '2033-06-10'],
  ])('%s', (rule, birthday) => {
    const facts = whole({ dateOfBirth: born });
    const at = Date.parse(birthday);
    const told = [-4, -3, 0, 3, 4].map((days) =>
      near(facts, new Date(at + days * 86_400_000).toISOString().slice(0, 10)),
    );
    const caution = [[rule, 'caution', birthday]];
    expect(told).toEqual([[], caution, caution, caution, []]);
  });

  it('13 weeks, from 16 on', () => {
    const facts = whole({ dateOfBirth: born, care: [stay('2025-01-01', null)] });
    const told = ['2025-03-29', '2025-03-30', '2025-04-05', '2025-04-06'].map((on) => near(facts, on));
    expect(told).toEqual([
      [],
      [['NEAR-DAYS-OF-CARE', 'caution', 88, 91]],
      [['NEAR-DAYS-OF-CARE', 'caution', 94, 91]],
      [],
    ]);
    const younger = whole({ dateOfBirth: '2010-01-01', care: [stay('2025-01-01', null)] });
    expect(near(younger, '2025-04-02')).toEqual([]);
    expect(
      near(whole({ dateOfBirth: '1984-01-01', care: [stay('2001-06-01', null)] }), '2001-08-31'),
    ).toEqual([]);
  });

  it('six months with family, before 18', () => {
    const facts = whole({ ...leaver, familyPlacements: parent('2025-03-01', null) });
    const told = ['2025-08-28', '2025-08-29', '2025-09-04', '2025-09-05'].map((on) => near(facts, on));
    const caution = [['NEAR-SIX-MONTHS', 'caution', '2025-09-01']];
    expect(told).toEqual([[], caution, caution, []]);
    expect(near(whole({ ...leaver, familyPlacements: parent('2025-12-11', null) }), '2026-06-10')).toEqual([
      ['NEAR-18', 'caution', '2026-06-10'],
    ]);
    expect(near(leaver, '2025-09-01')).toEqual([]);
  });
});

describe('what a status says', () => {
  it.each<[PersonInput, string, string, readonly string[]]>([
    [
      { dateOfBirth: born, care: [stay('2022-07-01', null)] },
      '2025-01-01',
      'Eligible child on {on}: looked after at {ages}, with {weeks} of care since {from}',
      ['Sch 2 para 19B(2)'],
    ],
    [
      leaver,
      '2025-03-01',
      'Relevant child on {on}: left care at {ages} with leaving-care rights',
      ['s.23A(2)'],
    ],
    [
      leaver,
      '2027-01-01',
      'Former relevant child on {on}: a care leaver of {adult} or over',
      ['s.23C(1)(a)', 's.23C(1)(b)'],
    ],
    [
      { dateOfBirth: born, care: [stay('2025-01-01', '2025-01-09')] },
      '2027-01-01',
      'Person qualifying for advice and assistance on {on}',
      ['s.24(1B)'],
    ],
    [{ dateOfBirth: born }, '2027-01-01', 'No looked-after or leaving-care status on {on}', []],
  ])('%j on %s', (facts, on, says, provisions) => {
    const found = careStatus(person(whole(facts)), on);
    expect(found).toMatchObject({ rule: 'STATUS', says });
    expect(found.facts[0]).toEqual({ path: 'on', value: on });
    expect(found.citations.map((each) => each.provision)).toEqual(provisions);
    for (const { instrument, href } of found.citations)
      expect([instrument, href]).toEqual([
        'Children Act 1989',
        expect.stringMatching(/^https:\/\/www\.legislation\.gov\.uk\/ukpga\/1989\/41\//),
      ]);
  });

  it('goes through qualifying only where nothing before it settles the status', () => {
    const used = (facts: PersonInput, on: string) =>
      rulesUsed(careStatus(person(facts), on)).filter(
        (rule) => rule === 'QUAL' || rule === 'REL' || rule === 'FREL' || rule === 'ELIG-1',
      );
    expect(used(whole(leaver), '2025-01-01')).toEqual(['ELIG-1']);
    expect(used(whole(leaver), '2025-03-01')).toEqual(['REL', 'ELIG-1']);
    expect(used(whole(leaver), '2027-01-01')).toEqual(['FREL', 'ELIG-1']);
    expect(used(whole({ dateOfBirth: born }), '2024-06-09')).toEqual([]);
    expect(used(whole({ dateOfBirth: born }), '2024-06-10')).toEqual(
      ['REL', 'ELIG-1', 'QUAL'].filter((rule) => rule !== 'ELIG-1'),
    );
    expect(used(whole({ dateOfBirth: born }), '2029-06-09')).toEqual(['FREL', 'QUAL']);
    expect(used(whole({ dateOfBirth: born }), '2029-06-10')).toEqual(['FREL']);
  });
});
