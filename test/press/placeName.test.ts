import { expect, test } from 'vitest'
import { placeName } from '../../src/press/placeName.ts'

test.each([
  ['VILNIUS', 'Vilnius'],
  ['UNITED NATIONS', 'United Nations'],
  ['THE HAGUE', 'The Hague'],
  ['RIGA/TALLINN', 'Riga/Tallinn'],
  ['DAR ES SALAAM', 'Dar es Salaam'],
  ['PORT-OF-SARVIK', 'Port-of-Sarvik'],
  ["N'DJAMENA", "N'Djamena"],
  ['MCALLEN', 'McAllen'],
  ['ST. PAUL', 'St. Paul'],
  ['ŽEMAIČIŲ NAUMIESTIS', 'Žemaičių Naumiestis'],
  ['WASHINGTON D.C.', 'Washington D.C.'],
  ['Rīga', 'Rīga'],
  ['EL PASO', 'El Paso'],
])('%s', (written, name) => {
  expect(placeName(written)).toBe(name)
})

test('known places keep their spelling', () => {
  expect(placeName('NDJAMENA', new Map([['ndjamena', 'N’Djamena']]))).toBe('N’Djamena')
})
