import { describe, expect, it } from 'vitest'
import { sha256 } from '#models/scenario/index'
import { packOf } from './tiny-pack.ts'

const of = (text: string) => sha256(new TextEncoder().encode(text))

// NIST, FIPS 180-4 example values (csrc.nist.gov, SHA256.pdf) and the SHA Test Vectors of CAVP.
describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.20s', (text, digest) => expect(of(text)).toBe(digest))

  it('tells packs apart, and a README not', () => {
    const { hash } = packOf()
    expect(packOf('', { 'README.md': 'hello' }).hash).toBe(hash)
    expect(packOf('notes: hello\n').hash).not.toBe(hash)
  })
})
