import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'
import { expect, it } from 'vitest'

it('the library that runs the reader knows no address to report to', () => {
  const binding = createRequire(import.meta.url).resolve('onnxruntime-node/dist/binding.js')
  const folder = join(dirname(binding), '..', 'bin', 'napi-v6', platform, arch)
  const libraries = readdirSync(folder).filter((name) => /onnxruntime(?!_providers)/.test(name))
  expect(libraries.length).toBeGreaterThan(1)
  for (const name of libraries) {
    const bytes = readFileSync(join(folder, name))
    expect([name, bytes.includes('OneCollector'), bytes.includes('events.data.microsoft')]).toEqual([
      name,
      false,
      false,
    ])
  }
})
