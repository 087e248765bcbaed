/** Whole answers where the record leaves something open: what is known all the same, and what is asked at which step. */
import { describe, expect, it } from 'vitest';
import type { Person, PersonInput } from '../../src/eligibility/index.js';
import { careStatus, explain, person } from '../../src/eligibility/index.js';
import { stay, whole } from './days.js';

// 14 on 2022-06-10, 16 on 2024-06-10, 18 on 2026-06-10.
const born = '2008-06-10';
const explained = (facts: PersonInput, on: string): string =>
  explain(careStatus(person(facts), on), { length: 'whole' });
/** The facts with nothing else to tell, but for one that is not recorded. */
const but = (field: keyof Person, facts: PersonInput): PersonInput => {
  const { [field]: _left, ...rest } = whole(facts);
  return rest as PersonInput;
};
const wales = (start: string, end: string | null) =>
  ({ start, end, nation: 'wales', legalStatus: 'V2' }) as const;

describe('explained in full, of an open record', () => {
  it('of whom nothing is recorded, at 16', () => {
    expect(explained({ dateOfBirth: born }, '2025-06-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2025
        - Not known: No care history is recorded [Children Act 1989 s.22(1)]
          ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
        - Not known: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
          - Not known: No care history is recorded [Children Act 1989 s.22(1)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: Between 0 and 1087 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
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
                - Not known: Between 0 and 1087 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
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
  });

  it('of whom nothing is recorded, at 19', () => {
    expect(explained({ dateOfBirth: born }, '2028-01-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 January 2028
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

  it('whose care another council took over, at 19', () => {
    const care = [stay('2022-07-01', '2024-09-01', 'C2', { reasonEnded: 'E3' })];
    expect(explained(but('careElsewhere', { dateOfBirth: born, care }), '2028-06-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2028
        - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
        - Not known: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: By one of the two limbs
            - Not known: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
              - Not known: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
                ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care.
              - Yes: Between 793 and 1440 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Not known: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
                ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care.
            - Not known: Relevant at the 18th birthday, the one day on which this is tested [Children Act 1989 s.23C(1)(a)] Reading: AMB-9.
              - Not known: Has been a relevant child before 18 [Children Act 1989 s.23C(1)(a)]
                ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care.
              - Not known: Not looked after by a Welsh council on the day [Children Act 1989 s.23A(2)]
                - Not known: Whether it was a Welsh council that took over their care is not recorded [Children Act 1989 s.23A(2); Children Act 1989 s.16B]
                  ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care.
              - Not known: Was a relevant child at 18 by one of the two limbs
                - Not known: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                  - Not known: Last looked after by an English council [Children Act 1989 s.23A(4); Children Act 1989 s.16B] Reading: AMB-20.
                    ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care.
                  - Yes: Was eligible before care last ended, whenever that was [Children Act 1989 s.23A(2)]
                    - Yes: Eligible when care ended on 1 September 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: 793 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                    - Yes: Eligible when care ended on 1 September 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                      - Yes: 793 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                  - Yes: Did not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
                - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              - Not known: Another council took over their care on 1 September 2024; its record is not here [Children Act 1989 s.22(1)]
                - Yes: The code for a transfer to another council is taken at its common meaning: its description was not read
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: A former relevant child under 25 [Children and Social Work Act 2017 s.1(2)]
            ? Does the council that took over their care still look after them, and if not, since when? In which nation is it? Usually held by: the council that took over their care."
    `);
  });

  it('who left care before 16, and of whose stays in hospital nothing is recorded, at 19', () => {
    const care = [stay('2022-07-01', '2024-03-01')];
    expect(explained(but('hospitalStays', { dateOfBirth: born, care }), '2028-06-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2028
        - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
        - Not known: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: By one of the two limbs
            - No: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
              - No: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
              - Yes: 609 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
            - Not known: Relevant at the 18th birthday, the one day on which this is tested [Children Act 1989 s.23C(1)(a)] Reading: AMB-9.
              - Not known: Has been a relevant child before 18 [Children Act 1989 s.23C(1)(a)]
                ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse.
              - Not known: Was a relevant child at 18 by one of the two limbs
                - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                  - No: Eligible when care ended on 1 March 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                    - No: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                    - Yes: 609 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                  - Yes: Did not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
                - Not known: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
                  ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse.
        - No: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - No: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - No: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: A former relevant child under 25 [Children and Social Work Act 2017 s.1(2)]
            ? Were they in hospital on the birthday from which leaving care counts, and from when? Usually held by: the hospital or the designated nurse."
    `);
  });

  it('who left an English council’s care, and was for one night with a Welsh one', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-09-01')],
      careElsewhere: [wales('2025-01-01', '2025-01-02')],
    });
    expect(explained(facts, '2025-06-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2025 Reading: AMB-7, AMB-20.
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - Not known: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Not known: By one of the two limbs
            - Not known: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - Not known: Last looked after by an English council [Children Act 1989 s.23A(4); Children Act 1989 s.16B] Reading: AMB-20.
                ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
              - Yes: Was eligible before care last ended, whenever that was [Children Act 1989 s.23A(2)]
                - Yes: Eligible when care ended on 1 September 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: 793 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                - Yes: Eligible when care ended on 2 January 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Between 793 and 794 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes).
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]
            ? When were they looked after, by any council? Usually held by: each council that looked after them (care records; SSDA903 episodes)."
    `);
  });

  it('who is looked after by a Welsh council', () => {
    const facts = whole({
      dateOfBirth: born,
      care: [stay('2022-07-01', '2024-09-01')],
      careElsewhere: [wales('2025-01-01', null)],
    });
    expect(explained(facts, '2025-06-01')).toMatchInlineSnapshot(`
      "No looked-after or leaving-care status on 1 June 2025
        - No: Looked after by a Welsh council, under the Welsh Act: not in the sense of the Children Act [Children Act 1989 s.16B]
        - No: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: Looked after by a Welsh council, under the Welsh Act: not in the sense of the Children Act [Children Act 1989 s.16B]
          - No: Not looked after by a Welsh council on the day [Children Act 1989 s.23A(2)]
            - Yes: Looked after by a Welsh council on the day [Children Act 1989 s.23A(2); Children Act 1989 s.16B]
          - No: By one of the two limbs
            - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - No: Last looked after by an English council [Children Act 1989 s.23A(4); Children Act 1989 s.16B] Reading: AMB-20.
              - Yes: Eligible when care ended on 1 June 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: 944 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - No: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - No: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - No: Was looked after at some time past 16, and by a Welsh council since [Children Act 1989 s.24(2)(a)]
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('who had one night of care past 16', () => {
    expect(explained(whole({ dateOfBirth: born, care: [stay('2024-07-01', '2024-07-02')] }), '2025-06-01'))
      .toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2025 Reading: AMB-7.
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - No: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - No: By one of the two limbs
            - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - No: Eligible when care ended on 2 July 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - No: Between 0 and 1 day looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              - Not known: Accommodated for one night; more than 24 hours are needed [Children Act 1989 s.22(2)] Reading: AMB-7.
                ? Did the stay of one night last more than 24 hours? Usually held by: the placement record or the duty team log.
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('who is under an agreement to short breaks', () => {
    expect(explained(whole({ dateOfBirth: born, care: [stay('2022-07-01', null, 'V4')] }), '2025-06-01'))
      .toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2025 Reading: AMB-6, AMB-17.
        - Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] Reading: AMB-17.
          ? On which nights did the short breaks happen? Usually held by: the disabled children's team or the short-break provider.
        - No: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
          - Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] Reading: AMB-17.
            ? On which nights did the short breaks happen? Usually held by: the disabled children's team or the short-break provider.
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - No: 0 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
          - No: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
        - No: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Not known: Not looked after on the day [Children Act 1989 s.23A(2)]
            - Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] Reading: AMB-17.
              ? On which nights did the short breaks happen? Usually held by: the disabled children's team or the short-break provider.
          - No: By one of the two limbs
            - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - No: Eligible when care ended on 1 June 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - No: 0 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                - No: Not in a series of short breaks to which regulation 48 applies [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48; Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(2)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Not known: Qualifies for advice and assistance
          - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
          - Not known: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
            - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
            - Not known: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              - Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] Reading: AMB-17.
                ? On which nights did the short breaks happen? Usually held by: the disabled children's team or the short-break provider.
            - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
            - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
            - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
            - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
        - Not known: Whether the principles reach this person turns on the status [Children and Social Work Act 2017 s.1(2)]
          - Not known: Only an agreement to short breaks is on record, not its nights [Care Planning, Placement and Case Review (England) Regulations 2010 reg 48] Reading: AMB-17.
            ? On which nights did the short breaks happen? Usually held by: the disabled children's team or the short-break provider."
    `);
  });

  it('whose council may be of another nation', () => {
    const care = [stay('2022-07-01', '2024-09-01', 'V2', { council: 'Cardiff' })];
    expect(explained(whole({ dateOfBirth: born, care }), '2025-06-01')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 1 June 2025
        - If the council of which the record names no nation is one of England
          - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Yes: Relevant child
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
              - No: No stay on record covers the day [Children Act 1989 s.22(1)]
            - Yes: By one of the two limbs
              - Yes: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                - Yes: Eligible when care ended on 1 September 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: 793 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
              - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]
        - If the council of which the record names no nation is one of Wales
          - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - No: Relevant child
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
              - No: No stay on record covers the day [Children Act 1989 s.22(1)]
            - No: By one of the two limbs
              - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                - No: Last looked after by an English council [Children Act 1989 s.23A(4); Children Act 1989 s.16B] Reading: AMB-20.
                - Yes: Eligible when care ended on 1 September 2024: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                  - Yes: 793 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
                - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
              - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
          - No: Qualifies for advice and assistance
            - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
            - No: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
              - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
              - No: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
              - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
              - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
              - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
          - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]
        - If the council of which the record names no nation is one of Scotland or Northern Ireland
          - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - No: Relevant child
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
              - No: No stay on record covers the day [Children Act 1989 s.22(1)]
            - No: By one of the two limbs
              - No: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
                - No: Was looked after at some time: care is on record, and no day of it counts by then [Children Act 1989 s.23A(2)]
                - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
              - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
          - No: Qualifies for advice and assistance
            - Yes: Aged 16 to 20 on the day [Children Act 1989 s.24(1B)]
            - No: By one of the limbs of section 24 [Children Act 1989 s.24(1B)]
              - No: A special guardianship order made straight from care is in force, or was at 18 [Children Act 1989 s.24(1A)]
              - No: Was looked after at some time past 16, and no longer is; no minimum period [Children Act 1989 s.24(2)(a)]
              - No: Was accommodated past 16 by or for a voluntary organisation, and no longer is [Children Act 1989 s.24(2)(b)]
              - No: Was accommodated past 16 in a private children’s home, and no longer is [Children Act 1989 s.24(2)(c)]
              - No: Was accommodated past 16, for three months on end, by a health body, in a care home or through a council’s education functions [Children Act 1989 s.24(2)(d)]
              - No: Was privately fostered past 16 (which needs a disability), and no longer is [Children Act 1989 s.24(2)(e); Children Act 1989 s.66]
          - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('whose day of birth is not recorded', () => {
    const care = [stay('2022-07-01', null, 'C2')];
    expect(explained(whole({ dateOfBirth: '2008-06', care }), '2024-06-15')).toMatchInlineSnapshot(`
      "Not known: The record does not settle the status on 15 June 2024
        - If born on day 1 of the month on record
          - Yes: In care under a care order since 1 July 2022 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
          - Yes: Eligible child [Children Act 1989 Sch 2 para 19B(2)]
            - Yes: In care under a care order since 1 July 2022 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
            - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
            - Yes: 715 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: In care under a care order since 1 July 2022 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
        - If born on day 30 of the month on record
          - Yes: In care under a care order since 1 July 2022 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]
          - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
            - Yes: In care under a care order since 1 July 2022 [Children Act 1989 s.22(1); Children Act 1989 s.31(11)]"
    `);
  });
});

describe('explained in full, past the ages and orders of the duties', () => {
  it('of a former relevant child of 25', () => {
    expect(explained(whole({ dateOfBirth: born, care: [stay('2022-07-01', '2026-06-10')] }), '2033-06-20'))
      .toMatchInlineSnapshot(`
      "Former relevant child on 20 June 2033: a care leaver of 18 or over [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)] Reading: AMB-19.
        - No: Nobody is looked after from the 18th birthday [Children Act 1989 s.105(1)]
        - Yes: Former relevant child [Children Act 1989 s.23C(1)(a); Children Act 1989 s.23C(1)(b)]
          - Yes: Aged 18 or over on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: By one of the two limbs
            - Yes: Looked after on reaching 18, and eligible just before [Children Act 1989 s.23C(1)(b)]
              - Yes: Looked after on the last day before the 18th birthday, 10 June 2026 [Children Act 1989 s.23C(1)(b)]
              - Yes: 1440 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
        - The status has no upper age; the duties ended on 10 June 2033 [Children Act 1989 s.23C(3)]
        - No: The principles do not reach this person: they cover children looked after by an English council, relevant children, and former relevant children under 25 [Children and Social Work Act 2017 s.1(2)]"
    `);
  });

  it('of a relevant child whose care an order ended', () => {
    const care = [stay('2022-07-01', '2025-03-01', 'C2', { reasonEnded: 'E41' })];
    expect(explained(whole({ dateOfBirth: born, care }), '2025-06-01')).toMatchInlineSnapshot(`
      "Relevant child on 1 June 2025: left care at 16 or 17 with leaving-care rights [Children Act 1989 s.23A(2)] Reading: AMB-11.
        - No: No stay on record covers the day [Children Act 1989 s.22(1)]
        - Yes: Relevant child
          - Yes: Aged 16 or 17 on the day [Family Law Reform Act 1969 s.9(1)]
          - Yes: Not looked after on the day [Children Act 1989 s.23A(2)]
            - No: No stay on record covers the day [Children Act 1989 s.22(1)]
          - Yes: By one of the two limbs
            - Yes: Was an eligible child when last looked after, and family life has not ended that [Children Act 1989 s.23A(2)]
              - Yes: Eligible when care ended on 1 March 2025: past 16 (10 June 2024), and 13 weeks [Children Act 1989 Sch 2 para 19B(2)] Reading: AMB-11.
                - Yes: Some of that care ran past 16 [Children Act 1989 Sch 2 para 19B(2)]
                - Yes: 974 days looked after since 14, 91 needed [Children Act 1989 Sch 2 para 19B(2); Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1)]
              - Yes: Does not live with a parent, or somebody with parental responsibility [Care Leavers (England) Regulations 2010 reg 3(5)]
            - No: Was detained or in hospital on the 16th birthday, 10 June 2024 [Children Act 1989 s.23A(3); Care Leavers (England) Regulations 2010 reg 3(1)-(4)]
        - Yes: Left care by adoption, special guardianship or a live-with order, and is under 18 [Children Act 1989 s.23ZZA]
        - Yes: The council must have regard to the seven principles for this person [Children and Social Work Act 2017 s.1(2)]
          - Yes: A relevant child, unless looked after [Children and Social Work Act 2017 s.1(2)]"
    `);
  });
});
