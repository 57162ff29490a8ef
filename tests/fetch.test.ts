import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addressRefusal } from "../src/fetch/address.ts"
import { fetchPage } from "../src/fetch/fetch.ts"

const PAGE = "<!doctype html><title>Readout</title><p>The ministers spoke.</p>"
const answers: Record<string, RequestListener> = {
  "/page": (_request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE),
  "/agent": (request, response) => response.end(request.headers["user-agent"]),
  "/gzip": (_request, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
  "/brotli": (_request, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(PAGE)),
  "/damaged": (_request, response) => response.setHeader("content-encoding", "gzip").end("no gzip at all"),
  "/packed": (_request, response) => response.setHeader("content-encoding", "rot13").end("Ernqbhg"),
  "/bomb": (_request, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(new Uint8Array(8 * 1024 * 1024))),
  "/large": (_request, response) => response.end(new Uint8Array(2 * 1024 * 1024)),
  "/endless": (_request, response) => {
    const timer = setInterval(() => response.write(new Uint8Array(64 * 1024)), 1)
    response.on("close", () => clearInterval(timer))
  },
  "/slow": () => undefined,
  "/drip": (_request, response) => {
    const timer = setInterval(() => response.write("."), 50)
    response.on("close", () => clearInterval(timer))
  },
  "/hop": (_request, response) => response.writeHead(302, { location: "/page" }).end(),
  "/loop": (_request, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/missing": (_request, response) => response.writeHead(404).end(),
  "/forbidden": (_request, response) => response.writeHead(403).end(),
  "/broken": (_request, response) => response.writeHead(503).end(),
  "/reset": (_request, response) => response.socket?.destroy(),
}

let server: Server
let origin: string
let hits: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? "")
    const to = request.url?.match(/^\/to\?(.*)$/)?.[1]
    if (to) response.writeHead(302, { location: decodeURIComponent(to) }).end()
    else (answers[request.url ?? ""] ?? answers["/missing"]!)(request, response)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, options = {}) => fetchPage(origin + path, { allowLoopback: true, timeout: 2000, maxBytes: 1024 * 1024, ...options })
const port = () => origin.split(":").at(-1)

describe("a page that may be fetched", () => {
  it("comes with its bytes, address, content type and status", async () => {
    const { page, problem } = await get("/page")
    expect(problem).toBeNull()
    expect(new TextDecoder().decode(page?.bytes)).toBe(PAGE)
    expect(page).toMatchObject({ url: `${origin}/page`, contentType: "text/html; charset=utf-8", status: 200 })
  })
  it("is asked for under the program's own name", async () => {
    expect(new TextDecoder().decode((await get("/agent")).page?.bytes)).toMatch(/^Rapporteur\/\d/)
  })
  it.each(["/gzip", "/brotli"])("is unpacked: %s", async (path) => {
    expect(new TextDecoder().decode((await get(path)).page?.bytes)).toBe(PAGE)
  })
  it("is followed through redirects, and its last address is told", async () => {
    expect((await get("/hop")).page?.url).toBe(`${origin}/page`)
  })
})

describe("a fetch that fails says why in one line", () => {
  it.each([
    ["/missing", "no such page (404)"], ["/forbidden", "(403)"], ["/broken", "out of order (503)"], ["/loop", "redirects more than 5 times"],
    ["/damaged", "compressed bytes are damaged"], ["/packed", "rot13"], ["/reset", "broke the connection"],
    ["/large", "larger than 1 MB"], ["/endless", "larger than 1 MB"], ["/bomb", "larger than 1 MB"],
  ])("%s", async (path, words) => {
    const { page, problem } = await get(path)
    expect(page).toBeNull()
    expect(problem).toMatchObject({ code: "fetch-failed", span: null })
    expect(problem?.message).toContain(words)
    expect(problem?.message).not.toContain("\n")
  })
  it.each(["/slow", "/drip"])("after its time: %s", async (path) => {
    const { problem } = await get(path, { timeout: 300 })
    expect(problem).toMatchObject({ code: "fetch-failed", message: expect.stringContaining("longer than 1 s") })
  })
  it("when nobody listens", async () => {
    const { problem } = await fetchPage("http://127.0.0.1:1/".replace(":1/", ":1025/"), { allowLoopback: true })
    expect(problem).toMatchObject({ code: "fetch-failed", message: expect.stringContaining("does not accept connections") })
  })
})

const PRIVATE = [
  "127.0.0.1", "127.1", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "localhost", "localhost.", "LOCALHOST", "site.localhost", "[::1]",
  "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[0:0:0:0:0:0:0:1]", "[::]", "0.0.0.0", "0", "10.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
  "[fe80::1]", "[fc00::1]", "[fd12::1]", "100.64.0.1", "224.0.0.1", "255.255.255.255", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::ffff:a9fe:a9fe]", "192.0.2.1", "198.18.0.1",
  "127。0。0。1", "①②⑦.0.0.1", "router.local", "intranet",
]

describe("an address inside a private network is refused in any spelling", () => {
  it.each(PRIVATE)("%s", async (host) => {
    hits = []
    const { page, problem } = await fetchPage(`http://${host}:${port()}/page`)
    expect(page).toBeNull()
    expect(problem?.code).toBe("fetch-refused")
    expect(hits).toEqual([])
  })
  it.each(PRIVATE.filter((host) => !/127|2130|0x7f|0177|localhost|::1\]|0:1\]|^①/i.test(host)))("also where a page redirects there: %s", async (host) => {
    const { page, problem } = await get(`/to?${encodeURIComponent(`http://${host}/page`)}`)
    expect(page).toBeNull()
    expect(problem).toMatchObject({ code: "fetch-refused", message: expect.stringContaining("it redirects") })
  })
  it("where a public name leads to it", async () => {
    const { guardedConnector } = await import("../src/fetch/connector.ts")
    const connect = guardedConnector({ allowLoopback: false }, 2000)
    const error = await new Promise<Error | null>((done) => connect({ hostname: "localhost", host: "localhost", protocol: "http:", port: port()! }, (...[failure]) => done(failure)))
    expect(error?.message).toContain("localhost leads to")
  })
  it("while the test option opens loopback and nothing else", () => {
    expect(addressRefusal("127.0.0.1", { allowLoopback: true })).toBeNull()
    expect(addressRefusal("10.0.0.1", { allowLoopback: true })).not.toBeNull()
    expect(addressRefusal("93.184.216.34", { allowLoopback: false })).toBeNull()
    expect(addressRefusal("2606:2800:220:1:248:1893:25c8:1946", { allowLoopback: false })).toBeNull()
  })
})

describe("what is no web address is refused", () => {
  it.each([
    ["file:///etc/passwd", "only http and https"], ["ftp://example.org/x", "only http and https"], ["javascript:alert(1)", "only http and https"],
    ["http://user:secret@example.org/", "user name or a password"], ["http://user@example.org/", "user name or a password"], ["http://example.org:22/", "port 22"], ["not a url", "no URL"], ["http://", "no URL"],
  ])("%s", async (url, words) => {
    const { problem } = await fetchPage(url)
    expect(problem).toMatchObject({ code: "fetch-refused", message: expect.stringContaining(words) })
    expect(problem?.message).not.toContain("secret")
  })
  it.each(["file:///etc/passwd", "http://user:pw@127.0.0.1/", "gopher://x.org/"])("also as a redirect: %s", async (location) => {
    expect((await get(`/to?${encodeURIComponent(location)}`)).problem?.code).toBe("fetch-refused")
  })
})
