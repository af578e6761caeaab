import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Hono } from 'hono'
import { coverageOf } from '../api/covers.ts'
import type { Desk } from '../desk.ts'
import { toolServer } from './server.ts'

/** Mounts `/mcp`, the tools over Streamable HTTP. Each request stands alone and is answered with JSON; nothing is kept between two. */
export function toolRoute(app: Hono, desk: Desk): void {
  const coverage = coverageOf(desk)
  app.post('/mcp', async (c) => {
    const server = toolServer(desk, coverage)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    const answer = await transport.handleRequest(c.req.raw)
    const { status, headers } = answer
    const body = await answer.text()
    await server.close()
    return new Response(body === '' ? null : body, { status, headers: new Headers(headers) })
  })
}
