import { describe, expect, it } from 'vitest'
import { readPack } from '#models/scenario/index'
import { faults, filesOf, packOf, schema } from './tiny-pack.ts'

const stock = (...rows: readonly string[]) =>
  faults({ 'stock.csv': ['area,tenure,dwellings,floor_area', ...rows].join('\n') })
const people = (...rows: readonly string[]) =>
  faults({ 'population.csv': ['area,sex,age,persons', ...rows].join('\n') })

describe('faults of a cell', () => {
  it.each([
    ['buji,market_sale,"2,5",90', 'not-a-number', 'dwellings', '2,5', 'write 2.5'],
    ['buji,market_sale,"1,234",90', 'not-a-number', 'dwellings', '1,234', 'write 1234'],
    ['buji,market_sale,1.2万,90', 'not-a-number', 'dwellings', '1.2万', 'write 12000'],
    ['buji,market_sale,many,90', 'not-a-number', 'dwellings', 'many', 'leave it empty'],
    ['buji,market_sale,-3,90', 'impossible', 'dwellings', '-3', 'at least 0'],
    ['bujj,market_sale,3,90', 'unknown-word', 'area', 'bujj', 'did you mean buji?'],
    [
      'buji,public_rent,3,90',
      'unknown-word',
      'tenure',
      'public_rent',
      'did you mean public_rental?',
    ],
    ['buji,,3,90', 'missing-value', 'tenure', undefined, 'may not be empty'],
    ['buji,market_sale,3,90,7', 'extra-cell', undefined, '7', 'quotation marks'],
  ])('%s', (row, kind, column, found, wanted) => {
    const [fault, ...rest] = stock(row, 'pinghu,market_sale,1,1')
    expect(rest).toEqual([])
    expect(fault).toMatchObject({
      kind,
      severity: 'fault',
      file: 'stock.csv',
      row: 2,
      ...(found === undefined ? {} : { found }),
    })
    expect(fault!.column).toBe(column)
    expect(fault!.message.en).toContain(wanted)
    expect(fault!.message.zh).toMatch(/^stock\.csv 第 2 行/)
  })

  it('says it as a person would', () => {
    const [fault] = faults({
      'parcels.csv': 'id,area,site_area,floor_area_ratio\nP-1,buji,1000,"2,5"\n',
    })
    expect(fault!.message.en).toBe(
      'parcels.csv row 2, floor_area_ratio: "2,5" is not a number; write 2.5',
    )
    expect(fault!.message.zh).toBe('parcels.csv 第 2 行 floor_area_ratio：“2,5”不是数；请写 2.5')
  })

  it('refuses a rate of 12, a month of 13, half a plot, and a year that is none', () => {
    const found = faults({
      'fertility.csv': 'year,age,rate\n2017,20,12\n',
      'market.csv': 'area,year,month,price\nbuji,2017,13,40000\npinghu,20 17,1,30000\n',
      'land.csv': 'area,ring,stage,use,site_area,plots\nbuji,core,planned,住宅,1000,2.5\n',
    })
    expect(found.map((f) => [f.kind, f.file, f.column])).toEqual([
      ['impossible', 'fertility.csv', 'rate'],
      ['not-whole', 'land.csv', 'plots'],
      ['impossible', 'market.csv', 'month'],
      ['not-a-year', 'market.csv', 'year'],
    ])
  })

  it('flags what is implausible and goes on', () => {
    const read = readPack(
      filesOf('', { 'market.csv': 'area,year,price\nbuji,2017,400\npinghu,2017,30000\n' }),
      schema,
    )
    expect(
      read.ok && read.warnings.map((w) => [w.kind, w.severity, w.row, w.column]),
    ).toContainEqual(['implausible', 'warning', 2, 'price'])
  })
})

describe('faults of rows together', () => {
  it('a row given twice', () => {
    expect(
      stock('buji,market_sale,3,90', '布吉,商品住房,4,90', 'pinghu,market_sale,1,1'),
    ).toMatchObject([{ kind: 'duplicate-row', row: 3, found: 'buji/market_sale' }])
  })

  it('ages missing, overlapping, and made into dates by a spreadsheet', () => {
    const rest = [
      'buji,male,0-84,9',
      'buji,male,85+,1',
      'pinghu,female,0-84,9',
      'pinghu,female,85+,1',
    ]
    expect(
      people('buji,female,0-4,1', 'buji,female,10-84,1', 'buji,female,85+,1', ...rest),
    ).toMatchObject([
      { kind: 'missing-ages', row: 3, wanted: { en: '5-9' }, found: 'buji female registered' },
    ])
    expect(people('buji,female,0-4,1', 'buji,female,5-80,1', ...rest)).toMatchObject([
      { kind: 'missing-ages', wanted: { en: '81+' } },
    ])
    expect(
      people('buji,female,0-9,1', 'buji,female,5-84,1', 'buji,female,85+,1', ...rest),
    ).toMatchObject([{ kind: 'overlapping-ages', row: 3, found: '5-84' }])
    const [date] = people('buji,female,9-May,1')
    expect(date).toMatchObject({ kind: 'not-an-age', row: 2, column: 'age', found: '9-May' })
    expect(date!.message.zh).toContain('改成了日期')
  })

  it('a gap inside a series of years', () => {
    const jobs = 'area,year,jobs\nbuji,2016,5\nbuji,2019,6\npinghu,2016,5\npinghu,2017,5\n'
    expect(faults({ 'jobs.csv': jobs })).toMatchObject([
      { kind: 'gap-in-years', file: 'jobs.csv', row: 3, wanted: { en: '2017-2018' } },
    ])
  })

  it('renewal whose levels, stages, places and sizes do not fit together', () => {
    const rows = [
      'id,area,level,stage,site_area,parent,share_signed,contract_year,start_year',
      'U-1,buji,unit,plan_approved,1000,,,,',
      'P-1,buji,project,listed,400,U-1,,,',
      'P-2,pinghu,project,plan_approved,700,U-1,,,',
      'C-1,buji,contract,contracted,100,,,,',
      'P-3,buji,project,contracted,50,U-1,,2020,2019',
      'U-2,buji,unit,listed,10,,1.2,,',
      'X-1,buji,,listed,10,X-2,,,',
      'X-2,buji,,listed,10,X-1,,,',
      '',
    ]
    const found = faults({ 'renewal.csv': rows.join('\n') })
    expect(found.map((f) => [f.kind, f.row, f.column])).toEqual(
      expect.arrayContaining([
        ['impossible', 7, 'share_signed'],
        ['stage-before-its-level', 3, 'stage'],
        ['not-where-its-parent-is', 4, 'area'],
        ['level-without-parent', 5, 'parent'],
        ['out-of-order', 6, 'start_year'],
        ['circle-of-parents', 9, 'parent'],
        ['circle-of-parents', 8, 'parent'],
        ['parts-above-the-whole', 2, 'site_area'],
      ]),
    )
    expect(found).toHaveLength(8)
  })

  it('a name of no row, and no price at the start', () => {
    const renewal =
      'id,area,stage,site_area,parent\nU-1,buji,listed,1000,\nU-2,buji,building,500,U-11\n'
    expect(faults({ 'renewal.csv': renewal })).toMatchObject([
      { kind: 'unknown-name', row: 3, column: 'parent', found: 'U-11', nearest: 'U-1' },
    ])
    const late = 'area,year,price\nbuji,2018,40000\npinghu,2017,30000\n'
    expect(faults({ 'market.csv': late })).toMatchObject([
      { kind: 'no-base-year', row: 2, found: '2018' },
    ])
  })

  it('a year given whole and by month, and months that are missing', () => {
    const rows = ['buji,2017,,40000', 'buji,2017,3,40000', 'pinghu,2017,12,30000']
    const market = ['area,year,month,price', ...rows].join('\n')
    expect(faults({ 'market.csv': market })).toMatchObject([{ kind: 'year-and-months', row: 2 }])
    const short = market.replace('buji,2017,,40000\n', '')
    const read = readPack(filesOf('', { 'market.csv': short }), schema)
    expect(read.ok && read.warnings.map((w) => [w.kind, w.row])).toEqual([
      ['missing-months', 2],
      ['missing-months', 3],
    ])
  })

  it('one set of columns or the other', () => {
    expect(faults({ 'migration.csv': 'year,sex,age,in\n2018,female,20,3\n' })).toMatchObject([
      { kind: 'missing-column', wanted: { en: 'net, or in + out' } },
    ])
    expect(
      faults({ 'migration.csv': 'year,sex,age,net,in,out\n2018,female,20,,3,\n' }),
    ).toMatchObject([{ kind: 'missing-value', row: 2 }])
  })
})

describe('faults of a file', () => {
  it.each([
    ['', 'empty-file', undefined],
    ['\n\n', 'empty-file', undefined],
    ['area;tenure;dwellings;floor_area\n', 'separator', 1],
    ['area,dwellings,floor_area\nbuji,1,1\n', 'missing-column', 1],
    ['area,tenure,dwellings,floor_area\n', 'no-rows', undefined],
    ['area,tenure,dwellings,floor_area\nbuji,"market_sale,1,1\n', 'open-quote', 2],
  ])('%j', (content, kind, row) => {
    const [fault] = faults({ 'stock.csv': content })
    expect(fault).toMatchObject({ kind, file: 'stock.csv' })
    expect(fault!.row).toBe(row)
  })

  it('a needed table missing, an unknown one, no pack.yaml; other files are let be', () => {
    expect(faults({ 'stock.csv': undefined })).toMatchObject([
      { kind: 'missing-file', file: 'stock.csv' },
    ])
    expect(faults({ 'parcel.csv': 'id\n' })).toMatchObject([
      { kind: 'unknown-table', file: 'parcel.csv', nearest: 'parcels' },
    ])
    expect(faults({ 'README.md': '# hi', 'areas.geojson': '{}', 'sources/raw.csv': 'x' })).toEqual(
      [],
    )
    expect(readPack(new Map(), schema)).toMatchObject({
      ok: false,
      faults: [{ kind: 'missing-file', file: 'pack.yaml' }],
    })
  })

  it('reads either line ending, a byte order mark, GB18030 (and says so), but not UTF-16', () => {
    const plain =
      'area,tenure,dwellings,floor_area\n布吉,market_sale,1000,90000\npinghu,market_sale,500,40000\n'
    const rows = (content: string | Uint8Array) => {
      const read = readPack(filesOf('', { 'stock.csv': content }), schema)
      return read.ok
        ? [read.value.tables.get('stock')!.rows, read.warnings.map((w) => w.kind)]
        : read.faults
    }
    const expected = [
      rows(plain),
      rows(`\ufeff${plain}`),
      rows(plain.replaceAll('\n', '\r\n')),
      rows(plain.replaceAll('\n', '\r')),
    ]
    for (const read of expected) expect(read).toEqual(expected[0])
    // 布吉 in GB18030 is B2 BC BC AA.
    const gb = Uint8Array.from([
      ...new TextEncoder().encode('area,tenure,dwellings,floor_area\n'),
      0xb2,
      0xbc,
      0xbc,
      0xaa,
      ...new TextEncoder().encode(',market_sale,1000,90000\npinghu,market_sale,500,40000\n'),
    ])
    expect(rows(gb)).toEqual([(expected[0] as unknown[])[0], expect.arrayContaining(['encoding'])])
    expect(faults({ 'stock.csv': Uint8Array.from([0xff, 0xfe, 0x61, 0]) })).toMatchObject([
      { kind: 'encoding', found: 'UTF-16' },
    ])
  })

  it('lists all faults at once, and counts those past the two hundredth of a kind', () => {
    const rows = Array.from({ length: 250 }, (_, i) => `buji,market_sale,x${i},1`)
    const found = faults(
      {
        'stock.csv': ['area,tenure,dwellings,floor_area', ...rows].join('\n'),
        'market.csv': 'area\n',
      },
      'colour: red\n',
    )
    expect(found.filter((f) => f.kind === 'not-a-number')).toHaveLength(200)
    expect(found.find((f) => f.kind === 'not-a-number-more')!.message.en).toBe(
      'stock.csv: and 50 more of this kind (not-a-number)',
    )
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'unknown-key', found: 'colour', row: 9 }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'missing-column', file: 'market.csv', column: 'price' }),
    )
  })

  it('keeps commas, quotes and line breaks inside quotation marks', () => {
    const pack = packOf('', {
      'parcels.csv': 'id,area,site_area,floor_area_ratio,name\nP-1,buji,1000,2,"a, ""b""\nc"\n',
    })
    expect(pack.tables.get('parcels')!.rows[0]!.cells['name']).toBe('a, "b"\nc')
  })
})
