/** Where the stage's method is laid down. */
export const METHOD =
  'Cohort-component method; United Nations (2024), World Population Prospects: methodology'
