import { createHash } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import { exampleRun } from './example.ts'
import { shape, type Schema } from './shape.ts'
import { style } from './style.ts'

type Content = Readonly<Record<string, { schema?: Schema }>>

type Operation = Readonly<{
  summary?: string
  requestBody?: { content: Content }
  responses: Readonly<Record<string, { description: string; content?: Content }>>
}>

type Document = Readonly<{
  info: { title: string; description?: string }
  paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components?: { schemas?: Readonly<Record<string, Schema>> }
}>

/** Whole, so that the hash is of exactly these bytes. */
const styleElement = raw(`<style>${style}</style>`)
const styleHash = createHash('sha256').update(style).digest('base64')

const example = `curl -H 'Content-Type: application/json' http://127.0.0.1:4173/api/runs -d '
${JSON.stringify(exampleRun, undefined, 2)}'`

function contents(content: Content | undefined) {
  return Object.entries(content ?? {}).map(
    ([type, { schema }]) =>
      html`<p><code>${type}</code></p>
        <pre>${schema === undefined ? '' : shape(schema)}</pre>`,
  )
}

function operation(method: string, path: string, what: Operation) {
  const answers = Object.entries(what.responses).map(
    ([status, { description, content }]) =>
      html`<dt><code>${status}</code> ${description}</dt>
        <dd>${status.startsWith('2') ? contents(content) : ''}</dd>`,
  )
  return html`<section>
    <h3><code class="method">${method.toUpperCase()}</code> <code>/api${path}</code></h3>
    <p>${what.summary ?? ''}</p>
    ${
      what.requestBody
        ? html`<details>
            <summary>请求内容 · Body</summary>
            ${contents(what.requestBody.content)}
          </details>`
        : ''
    }
    <details>
      <summary>回答 · Answers</summary>
      <dl>${answers}</dl>
    </details>
  </section>`
}

/** Read an API for people 接口说明: the same document as openapi.json, as a page. */
export function documentation(c: Context, api: OpenAPIHono) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: '安居 Anju API', version: '1' },
  }) as unknown as Document
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, what]) => operation(method, path, what)),
  )
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      html`<h3 id="${name}">${name}</h3>
        <p class="quiet">${schema.description ?? ''}</p>
        <pre>${shape(schema)}</pre>`,
  )
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>安居 Anju API</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <h1>安居 Anju API</h1>
          <p>
            接口不保存任何内容：列出服务器上的情景包，并检查、推演、解释、导出所发送的内容。单位为基本单位（人、户、套、m2、CNY、年）；没有定义的值为
            null。
          </p>
          <p>
            Nothing is kept: it lists the server’s packs, and checks, runs, explains and exports
            what it is sent. Figures are in base units (person, household, dwelling, m2, CNY, year);
            an undefined one is null.
          </p>
          <p>机器可读 · For programs: <a href="/api/openapi.json">/api/openapi.json</a></p>
          <pre>${example}</pre>
          <h2>地址 · Addresses</h2>
          ${operations}
          <h2>错误 · Errors</h2>
          <p>
            RFC 9457 problem details，附全部问题；文字随 Accept-Language。 · with all faults; words
            follow Accept-Language.
          </p>
          <dl>
            <dt id="bad-body"><code>/api#bad-body</code> 400</dt>
            <dd>请求内容读不出或不合格式 · the body can’t be read, or has another form</dd>
            <dt id="not-found"><code>/api#not-found</code> 404</dt>
            <dd>没有这个地址或情景包 · no such address or pack</dd>
            <dt id="too-large"><code>/api#too-large</code> 413</dt>
            <dd>内容太大 · the body is too large</dd>
            <dt id="wrong-type"><code>/api#wrong-type</code> 415</dt>
            <dd>内容类型不对 · another content type is wanted</dd>
            <dt id="bad-input"><code>/api#bad-input</code> 422</dt>
            <dd>情景包、改动或问题有误 · the pack, an override or a query has faults</dd>
            <dt id="internal"><code>/api#internal</code> 500</dt>
            <dd>服务器内部错误 · a failure of the server</dd>
          </dl>
          <h2>记录 · Records</h2>
          ${schemas}
        </main>
      </body>
    </html>`
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
  )
  return c.html(page)
}
