/**
 * @module
 * The checklist of the five source documents 源文件清单, row by row: the test that shows it, or why there is none.
 */

/** How many rows each document has in the checklist. */
export const ROWS: Readonly<Record<string, number>> = {
  '000': 15,
  '001': 20,
  '002': 73,
  '003': 58,
  '004': 19,
}

/** `ids('002', 1, [3, 5])` are S002-001, S002-003, S002-004 and S002-005. */
export function ids(
  seed: string,
  ...numbers: readonly (number | readonly [number, number])[]
): readonly string[] {
  return numbers
    .flatMap((one) =>
      typeof one === 'number'
        ? [one]
        : Array.from({ length: one[1] - one[0] + 1 }, (_, i) => one[0] + i),
    )
    .map((number) => `S${seed}-${String(number).padStart(3, '0')}`)
}

/** Figures and rules that stand in a pack and come back out: the test whose names carry these ids. */
export const SHOWN: readonly (readonly [test: string, ids: readonly string[]])[] = [
  ['reference/renewal/longgang-2017.test.ts', [...ids('002', [1, 13], 18, [25, 26], 38, 49, 64)]],
  [
    'reference/seeds/longgang.test.ts',
    [
      ...ids(
        '002',
        [14, 17],
        [19, 24],
        [27, 37],
        [39, 48],
        [52, 54],
        [57, 61],
        63,
        [66, 69],
        [71, 72],
      ),
    ],
  ],
  ['reference/xuhui.test.ts', [...ids('003', [1, 34], [36, 39], [41, 48], 51, [53, 55], 58)]],
  ['reference/puyang.test.ts', [...ids('004', [1, 13], 16)]],
]

/** Rules that hold for every district: the test that shows them, and words of its name. */
export const RULES: Readonly<Record<string, readonly [test: string, words: string]>> = {
  'S000-002': ['unit/blocks/resettlement.test.ts', 'pass by their mean times'],
  'S000-003': ['unit/blocks/resettlement.test.ts', 'more with the fast track'],
  'S000-004': [
    'unit/blocks/resettlement.test.ts',
    'stand in the base year as the register has them',
  ],
  'S000-006': ['reference/valuation.test.ts', 'is worth 29,836,809 CNY'],
  'S000-010': ['unit/blocks/parcel-choice.test.ts', 'never takes more new land than the year lets'],
  'S000-011': ['unit/blocks/clearance.test.ts', 'hold-outs that go by a slow tail'],
  'S000-012': ['reference/puyang.test.ts', 'without a detailed plan nothing is sold'],
  'S001-003': ['unit/blocks/people.test.ts', 'by eligibility takes those with a home or a job'],
  'S001-006': ['unit/blocks/clearance.test.ts', 'brings its land, floor area, households and cost'],
  'S001-009': ['health/situations.ts', 'merged_villages'],
  'S001-011': ['unit/land/reserve.test.ts', 'brought back by the four ways'],
  'S001-019': ['reference/puyang.test.ts', 'the ecological one is never supplied'],
  'S001-020': ['unit/blocks/clearance.test.ts', 'takes the homes from the stock'],
  'S003-049': ['unit/blocks/pipeline.test.ts', 'launches land of year t as the shares say'],
}

const BLANK = 'its figures are struck out of the text'
const MONEY = 'money and finance are not yet worked out by item'
const FACILITIES = 'facilities are not yet worked out'
const NO_QUANTITY = 'a principle or a way of working: nothing in it to compute'
const NO_PACK = 'its district has no pack yet'

/** Rows without a test, with the reason. */
export const LEFT_OUT: readonly (readonly [reason: string, ids: readonly string[]])[] = [
  [BLANK, [...ids('000', 1), ...ids('001', 12, 15)]],
  [MONEY, [...ids('001', [16, 17]), ...ids('003', 50), ...ids('004', 17)]],
  [
    FACILITIES,
    [...ids('000', 15), ...ids('001', 14), ...ids('002', 51, 55), ...ids('004', [14, 15])],
  ],
  [
    NO_QUANTITY,
    [
      ...ids('000', 7, 8, 13, 14),
      ...ids('001', 1, 4, 7, 10, 13, 18),
      ...ids('002', 50, 65, 70, 73),
      ...ids('003', [56, 57]),
      ...ids('004', [18, 19]),
    ],
  ],
  [NO_PACK, [...ids('000', 9), ...ids('001', 2, 5, 8)]],
  ['named sites finer than the district: in the README of the pack', ids('002', 56)],
  [
    'a deadline for clearing public land first is no step of the model: land is handed over with the contract',
    ids('002', 62),
  ],
  ['income limits of affordable homes for sale are parameters of every pack', ids('003', 35)],
  ['the yearly plan is what the whole model computes', [...ids('000', 5), ...ids('003', 40)]],
  ['assessments are columns of parcels.csv; Xuhui has no parcels', ids('003', 52)],
]
