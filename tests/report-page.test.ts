import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type Page, chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Comparison } from "../src/model/comparison.ts"
import { packs } from "../src/languages/all.ts"
import { comparisonHtml } from "../src/report/html.ts"
import { COMPARISON } from "./support/comparison.ts"
import { hostile } from "./support/hostile.ts"

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path))
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]

describe.skipIf(!CHROMIUM)("the report in Chromium (skipped where it is not installed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-page-"))
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens a report; gives the page and everything it complained of or asked the network for. */
  const open = async (comparison: Comparison, width: number, language = "en"): Promise<{ page: Page; complaints: string[] }> => {
    const file = join(folder, `${language}-${width}.html`)
    writeFileSync(file, await comparisonHtml(comparison, packs.get(language)!))
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: "reduce" })
    const complaints: string[] = []
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("request", (request) => request.url() !== `file://${file}` && complaints.push(`asked for ${request.url()}`))
    page.on("dialog", (dialog) => {
      complaints.push("a dialog opened")
      void dialog.dismiss()
    })
    await page.goto(`file://${file}`)
    return { page, complaints }
  }

  test("runs under its own policy and is no wider than a phone, in every language", async () => {
    for (const language of packs.keys()) {
      for (const width of [320, 400, 1400]) {
        const { page, complaints } = await open(COMPARISON, width, language)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await page.locator("#filters").isVisible()).toBe(true)
        expect(complaints).toEqual([])
        await page.close()
      }
    }
  })

  test("a click on a statement shows its place in the source", async () => {
    for (const width of [400, 1400]) {
      const { page, complaints } = await open(COMPARISON, width)
      await page.locator("#p-p4 .quote").first().click()
      const lit = page.locator("[data-of].active.content")
      expect(await lit.allTextContents()).toEqual(["the ferry line"])
      expect(await lit.first().evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })).toBe(true)
      expect(await page.locator("#detail").textContent()).toContain("discussed")
      await page.keyboard.press("Escape")
      expect(await page.locator("#detail").isVisible()).toBe(false)
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  test("a click in the source shows its statements and their points", async () => {
    const { page, complaints } = await open(COMPARISON, 1400)
    await page.locator("#account-1 [data-of].content", { hasText: "открыть паромную линию" }).click()
    expect(await page.locator(".point.active").getAttribute("id")).toBe("p-p4")
    expect(await page.locator("#detail-list li").count()).toBe(1)
    expect(await page.locator("#detail-list").textContent()).toContain("agreed")
    await page.locator("#detail-list a").click()
    expect(new URL(page.url()).hash).toBe("#p-p4")
    expect(complaints).toEqual([])
    await page.close()
  })

  test("of a claim of the press, each link to a place is called by its own", async () => {
    const { page } = await open(COMPARISON, 1400)
    const items = await page.locator(".press li").evaluateAll((all) => all.map((one) => [...one.querySelectorAll(".who > a")].map((link) => link.textContent)))
    expect(items.flat().length).toBeGreaterThan(0)
    for (const names of items) expect(new Set(names).size).toBe(names.length)
    for (const name of items.flat()) expect(name).toMatch(/\d+:\d+$/)
    await page.close()
  })

  test("a count at the top leaves the points of its relation", async () => {
    const { page } = await open(COMPARISON, 400)
    const wanted = COMPARISON.points.filter(({ relation }) => relation === "contradicts")
    expect(await page.locator("a[data-only=contradicts] b").textContent()).toBe(String(wanted.length))
    await page.click("a[data-only=contradicts]")
    expect(await page.locator(".point:visible").evaluateAll((points) => points.map((point) => point.id))).toEqual(wanted.map(({ id }) => `p-${id}`))
    await page.close()
  })

  test("each cell of the matrix tells how its account stands to the others; rules are for those who ask", async () => {
    const { page } = await open(COMPARISON, 1400)
    const point = COMPARISON.points.find(({ relation }) => relation === "contradicts")!
    const row = page.locator(`.matrix tr:has(a[href="#t-${point.topic}"])`)
    const cells = await row.locator("td").evaluateAll((all) => all.map((one) => [...one.querySelectorAll(".shapes svg")].map((shape) => shape.getAttribute("aria-label"))))
    for (const [column, { accounts }] of COMPARISON.columns.entries()) {
      const isIn = point.statements.some(({ account }) => accounts.includes(account))
      expect(cells[column]!.includes("contradicts")).toBe(isIn)
    }
    const head = page.locator(`#p-${point.id} .head`)
    expect(await head.textContent()).not.toContain(point.rule)
    expect(await head.locator(".badge").getAttribute("title")).toBe(point.rule)
    await page.close()
  })

  test("the matrix keeps its head in sight where it is read down, its topics where it is read across", async () => {
    const { page } = await open(COMPARISON, 1400)
    await page.setViewportSize({ width: 1400, height: 260 })
    await page.locator(".matrix tbody tr").last().evaluate((row) => row.scrollIntoView({ block: "end" }))
    expect(await page.locator(".matrix thead th").first().evaluate((one) => one.getBoundingClientRect().top)).toBe(0)
    await page.setViewportSize({ width: 320, height: 600 })
    const [topic, by] = await page.locator(".matrix .scroll").evaluate((one) => {
      one.scrollLeft = 1000
      return [one.querySelector("tbody th")!.getBoundingClientRect().left - one.getBoundingClientRect().left, one.scrollLeft]
    })
    expect([topic, by! > 0]).toEqual([0, true])
    await page.close()
  })

  test("the filters leave what they say, and a link into a hidden point shows it", async () => {
    const { page } = await open(COMPARISON, 1400)
    const shown = () => page.locator(".point:visible").evaluateAll((points) => points.map((point) => point.id))
    await page.selectOption("#by-topic", "trade")
    expect(await shown()).toEqual(["p-p1", "p-p2"])
    await page.selectOption("#by-relation", "relayed")
    expect(await shown()).toEqual(["p-p2"])
    expect(await page.locator("#count").textContent()).toBe("1 of 5 points")
    await page.selectOption("#by-side", "2")
    expect(await shown()).toEqual([])
    expect(await page.locator("#no-points").isVisible()).toBe(true)
    await page.evaluate(() => { location.hash = "#t-prisoners" })
    await expect.poll(shown).toHaveLength(5)
    await page.close()
  })

  test("on a phone the page ends with its footer, no bar stands on a line of its own, and Escape leads back to where the reader was", async () => {
    const { page } = await open(COMPARISON, 320)
    const [footer, sources] = await page.evaluate(() => ["footer", ".sources"].map((one) => document.querySelector(one)!.getBoundingClientRect()))
    expect(footer!.top).toBeGreaterThanOrEqual(sources!.bottom)
    expect(await page.locator(".who .whole").evaluateAll((all) => all.every((one) => one.getClientRects().length === 1 && one.querySelector(".bar") !== null))).toBe(true)
    const quote = page.locator("#p-p4 .quote").first()
    await quote.focus()
    await page.keyboard.press("Enter")
    const inSight = () => quote.evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })
    expect(await inSight()).toBe(false)
    await page.keyboard.press("Escape")
    expect(await quote.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await inSight()).toBe(true)
    await page.close()
  })

  test("works from the keyboard alone", async () => {
    const { page } = await open(COMPARISON, 1400)
    await page.keyboard.press("Tab")
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip")
    await page.locator("#p-p1 .quote").first().focus()
    await page.keyboard.press("Enter")
    expect(await page.locator("[data-of].active.content").textContent()).toBe("new tolls would be answered in kind")
    expect(await page.evaluate(() => document.activeElement?.classList.contains("note"))).toBe(true)
    await page.keyboard.press("Enter")
    expect(await page.locator(".point.active").getAttribute("id")).toBe("p-p1")
    await page.close()
  })

  test("hostile account text runs nothing, asks for nothing and breaks nothing", async () => {
    const { page, complaints } = await open(hostile(), 1400)
    expect(await page.evaluate(() => Reflect.get(globalThis, "owned"))).toBeUndefined()
    expect(await page.locator("img, iframe, object, link, base, form").count()).toBe(0)
    expect(await page.locator("script").count()).toBe(2)
    expect(await page.locator("a[href^='javascript']").count()).toBe(0)
    await page.locator(".quote").first().click()
    expect(await page.locator("[data-of].active").count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  test("prints every account in full", async () => {
    const { page } = await open(COMPARISON, 1400)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator("#filters").isVisible()).toBe(false)
    for (const { account } of COMPARISON.accounts) expect(await page.locator("#sources").textContent()).toContain(account.document.text.split("\n")[0]!.slice(0, 20))
    await page.close()
  })
})
