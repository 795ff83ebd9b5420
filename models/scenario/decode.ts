import type { Place, Report } from './faults.ts'

// The one thing here that is neither ECMAScript nor Node nor DOM alone: both have it.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode: (bytes: Uint8Array) => string }

/**
 * Text of a file 文件解码: UTF-8 with or without a byte order mark; GB18030, which Excel writes on Chinese Windows,
 * is read and said so. Anything else is a fault, and gives `undefined`.
 */
export function decode(bytes: Uint8Array, place: Place, report: Report): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    report(place, {
      kind: 'encoding',
      found: 'UTF-16',
      says: {
        zh: '文件是 UTF-16 编码；请另存为“CSV UTF-8”',
        en: 'the file is UTF-16; save it as "CSV UTF-8"',
      },
    })
    return undefined
  }
  const utf8 = tryDecode('utf-8', bytes)
  if (utf8 !== undefined) return utf8
  const gb = tryDecode('gb18030', bytes)
  if (gb === undefined) {
    report(place, {
      kind: 'encoding',
      says: {
        zh: '文件既不是 UTF-8 也不是 GB18030 编码；请另存为“CSV UTF-8”',
        en: 'the file is neither UTF-8 nor GB18030; save it as "CSV UTF-8"',
      },
    })
    return undefined
  }
  report(place, {
    kind: 'encoding',
    severity: 'warning',
    found: 'GB18030',
    says: {
      zh: '文件是 GB18030（GBK）编码，已按此读取；建议另存为“CSV UTF-8”',
      en: 'the file is GB18030 (GBK) and was read as such; better save it as "CSV UTF-8"',
    },
  })
  return gb
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
