/**
 * The columns of Ofsted's Annex A lists of looked-after children, care leavers and adoption, in their order. Source: the
 * schemas with which regional tools read councils' files (liia-tools-pipeline, July 2026); Ofsted's own text was not
 * found.
 */

const WHO = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)'] as const;

export const ANNEX_A_COLUMNS = {
  8: [
    ...WHO,
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    'Does the Child have a Disability',
    'Date Started to be Looked After',
    "Child's Category of Need",
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    'Start date of current legal status',
    "Child's Legal Status",
    'Date of Latest Statutory Review',
    'Date of Last Social Work Visit',
    'What is the permanence plan for this child?',
    'Date of Last IRO Visit / Contact to the Child',
    'Date of Last Health Assessment',
    'Date of Last Dental Check',
    'Number of Placements in the Last 12 months',
    'Date Ceased to be Looked After',
    'Reason Ceased to be Looked After',
    'Start Date of Most Recent Placement',
    'Placement Type',
    'Placement Provider',
    'Placement postcode',
    'URN of Placement',
    'Placement Location',
    'LA of Placement',
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    'Allocated Team',
    'Allocated Worker',
  ],
  9: [
    ...WHO,
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
    'Does the Child have a Disability',
    'Allocated Team',
    'Allocated Worker',
    'Allocated Personal Advisor',
    'Eligibility Category',
    'Latest Pathway Plan Review Date',
    'LA in Touch',
    'Latest Date of Contact',
    'Type of Accommodation',
    'Suitability of Accommodation',
    'Activity Status',
  ],
  10: [
    'Child Unique ID',
    'Family identifier',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age of Child (Years)',
    'Does the Child have a Disability',
    'Date the Child Entered Care',
    'Date of Decision that Child Should be Placed for Adoption',
    'Date of Placement Order',
    'Date of Matching Child and Prospective Adopters',
    'Date Placed for Adoption',
    'Date of Adoption Order',
    'Date of Decision that Child Should No Longer be Placed for Adoption',
    'Reason Why Child No Longer Placed for Adoption',
    'Date the child was placed for fostering in FFA or concurrent planning placement',
  ],
  // Adopters stand in no table of the return or of the dataset, and their columns were not found.
  11: [],
} as const satisfies Readonly<Record<number, readonly string[]>>;

/** One of {@link ANNEX_A_COLUMNS}. */
export type AnnexAList = keyof typeof ANNEX_A_COLUMNS;

/** Columns that no door fills, with the reason. */
export const NEVER_FILLED: Readonly<Record<string, string>> = {
  'Placement postcode': 'read only to tell places apart, and not kept as text',
  'URN of Placement': 'read only to tell places apart, and not kept as text',
  'LA of Placement': 'in neither the return nor the dataset',
  'Allocated Personal Advisor': 'never written: only whether one is recorded is known',
  'Family identifier': 'of the adopters, who are in neither the return nor the dataset',
  'Reason Why Child No Longer Placed for Adoption': 'not kept by either reader',
};
