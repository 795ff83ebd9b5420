import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ENGINE_VERSION } from '#models/index'

it('runs carry the version of the package', () => {
  const file = join(import.meta.dirname, '..', '..', 'package.json')
  expect(ENGINE_VERSION).toBe(JSON.parse(readFileSync(file, 'utf8')).version)
})
