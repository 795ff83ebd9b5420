import { createRoute, z } from '@hono/zod-openapi'
import { packSummary as summarise } from '#api/pack-summary'
import { openFiles, studyOf } from '#api/packs/library'
import { readZip } from '#api/packs/read-zip'
import { problem } from '#api/problem'
import { answer, refusal, router } from '#api/router'
import { packSummary } from '#api/schemas/catalogue'
import { fault, list } from '#api/schemas/common'

const check = createRoute({
  method: 'post',
  path: '/check',
  tags: ['packs'],
  summary: '检查情景包（zip），一次列出全部问题 · Check a pack sent as a zip; all faults at once',
  request: {
    body: {
      required: true,
      content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: {
    200: answer(
      '检查结果 · What was found',
      z.object({ ok: z.boolean(), pack: packSummary.optional(), faults: list(fault) }),
    ),
    415: refusal('不是 zip · Not a zip'),
  },
})

const sendZip = {
  zh: '请把情景包文件夹压缩为 zip，以 application/zip 发送。',
  en: 'Send the pack’s folder as a zip, with content type application/zip.',
}

/** 检查情景包 */
export const checkRoutes = router().openapi(check, async (c) => {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(zip|x-zip-compressed|octet-stream)\b/i.test(type)) {
    return problem(c, 'wrong-type', [], sendZip)
  }
  const pack = openFiles(readZip(new Uint8Array(await c.req.arrayBuffer())))
  if (!pack.ok) return c.json({ ok: false, faults: pack.faults }, 200)
  const scenarios = pack.value.scenarios.map(({ id }) => studyOf(pack.value, id, []))
  const broken = scenarios.flatMap((study) => (study.ok ? [] : study.faults))
  const warnings = scenarios.flatMap((study) => (study.ok ? study.value.warnings() : []))
  return c.json(
    {
      ok: broken.length === 0,
      pack: summarise(pack.value.id, pack.value),
      faults: [...broken, ...pack.warnings, ...warnings],
    },
    200,
  )
})
