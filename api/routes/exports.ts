import { createRoute } from '@hono/zod-openapi'
import { choosePack, refuse } from '#api/choose'
import { exportPack } from '#api/export-pack'
import type { Library } from '#api/packs/library'
import { writeZip } from '#api/packs/write-zip'
import { bodyFault } from '#api/problem'
import { body, refusal, router } from '#api/router'
import { exportRequest } from '#api/schemas/study'
import type { Override } from '#models/index'

const binary = { schema: { type: 'string', format: 'binary' } } as const

const postExport = createRoute({
  method: 'post',
  path: '/exports',
  tags: ['studies'],
  summary: '导出全部结果文件（zip）或其中一个 · Export all files of a run as a zip, or one of them',
  request: { body: body(exportRequest) },
  responses: {
    200: {
      description: '与 simulate 相同的文件 · the same files as simulate writes',
      content: { 'application/zip': binary, 'text/csv': binary, 'application/json': binary },
    },
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
  },
})

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
}

function unknownFile(found: string, paths: Iterable<string>) {
  const known = [...paths].join(', ')
  return bodyFault('file', {
    zh: `导出中没有文件 ${found}；可用：${known}。`,
    en: `The export has no file ${found}; known: ${known}.`,
  })
}

/** 导出 */
export function exportRoutes(library: Library) {
  return router().openapi(postExport, (c) => {
    const request = c.req.valid('json')
    const pack = choosePack(library, request)
    if (!pack.ok) return refuse(c, pack.faults)
    const files = exportPack(pack.value, {
      ...request,
      overrides: request.overrides as readonly Override[],
    })
    if (!files.ok) return refuse(c, files.faults)
    const { file } = request
    if (file === undefined) {
      return c.body(writeZip(files.value), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': attachment(`${pack.value.id}.zip`),
      })
    }
    const content = files.value.get(file)
    if (content === undefined) return refuse(c, [unknownFile(file, files.value.keys())])
    return c.body(Uint8Array.from(content), 200, {
      'Content-Type': types[file.split('.').at(-1)!] ?? 'application/octet-stream',
      'Content-Disposition': attachment(file.split('/').at(-1)!),
    })
  })
}
