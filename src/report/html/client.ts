/** What the page's script needs to say, put into the page as JSON. */
export interface ClientData {
  /** those that stand in no point; of the others the page itself tells all */
  readonly statements: Readonly<Record<string, ClientStatement>>
  readonly words: { readonly point: string; readonly back: string; readonly shown: string }
}

export interface ClientStatement {
  readonly speaker: string
  readonly act: string
  readonly words: string
}

/**
 * The report's script. Its source text goes into the page as it stands, so it uses nothing from outside itself. Text reaches the page by
 * textContent only.
 */
export const client = (): void => {
  const byId = (id: string): HTMLElement | null => document.getElementById(id)
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
  const data = JSON.parse(byId("data")?.textContent ?? "{}") as ClientData
  const detail = byId("detail")
  const list = byId("detail-list")
  let opener: HTMLElement | null = null

  const accountOf = (inside: HTMLElement): string => inside.closest(".account")?.id.replace("account-", "a") ?? ""
  /** a piece names its places without its account */
  const placesOf = (piece: HTMLElement): string[] => {
    const account = accountOf(piece)
    return (piece.dataset.of ?? "").split(" ").map((place) => `${account}-${place}`)
  }
  const placeOf = (note: HTMLElement): string => `${accountOf(note)}-${note.dataset.place ?? `s${note.textContent ?? ""}`}`
  const quotesOf = (place: string): HTMLElement[] => all(".point .quote").filter((quote) => quote.getAttribute("href") === `#${place}`)
  const pointsOf = (place: string): HTMLElement[] => quotesOf(place).map((quote) => quote.closest<HTMLElement>(".point")).filter((point) => point !== null)

  const wide = (): boolean => matchMedia("(min-width: 68rem)").matches
  const clear = (): void => {
    for (const one of all(".active")) one.classList.remove("active")
  }
  const light = (places: readonly string[]): void => {
    clear()
    for (const piece of all("[data-of]")) {
      if (placesOf(piece).some((place) => places.includes(place))) piece.classList.add("active")
    }
    for (const point of places.flatMap(pointsOf)) point.classList.add("active")
  }

  /** who closes by key goes on from where he was; who closes by hand has come to read the place that he sees */
  const close = (preventScroll: boolean): void => {
    if (!detail || detail.hidden) return
    detail.hidden = true
    clear()
    opener?.focus({ preventScroll })
    opener = null
  }

  /** What is known of a statement: by its first cell among the points, else by the data. */
  const told = (place: string): ClientStatement | null => {
    const quote = quotesOf(place)[0]
    const who = quote?.closest(".said")?.querySelector(".who")
    if (!quote || !who) return data.statements[place] ?? null
    return { speaker: who.querySelector("b")?.textContent ?? "", act: who.querySelector("b + span")?.textContent ?? "", words: quote.textContent ?? "" }
  }

  const line = (place: string): HTMLElement | null => {
    const statement = told(place)
    if (!statement) return null
    const points = [...new Set(pointsOf(place))]
    const relations = [...new Set(points.map((point) => point.querySelector(".badge")?.textContent?.trim() ?? ""))]
    const item = document.createElement("li")
    const head = document.createElement("div")
    const words = document.createElement("q")
    head.textContent = [statement.speaker, statement.act, relations.join(", ")].filter((part) => part !== "").join(" · ")
    words.textContent = statement.words
    item.append(head, words)
    for (const [n, point] of points.entries()) {
      const link = document.createElement("a")
      link.href = `#${point.id}`
      link.textContent = points.length > 1 ? `${data.words.point} ${n + 1}` : data.words.point
      item.append(document.createElement("br"), link)
    }
    return item
  }

  const tell = (places: readonly string[], from: HTMLElement | null): void => {
    const items = places.map(line).filter((item) => item !== null)
    if (!detail || !list || items.length === 0) return
    list.replaceChildren(...items)
    detail.hidden = false
    opener = from
  }

  const showPlaces = (places: readonly string[], from: HTMLElement): void => {
    const [place = ""] = places
    const anchor = byId(place)
    if (!anchor) return
    light(places)
    anchor.scrollIntoView({ block: wide() ? "center" : "start" })
    tell(places, from)
    all(".note").find((note) => placeOf(note) === place)?.focus({ preventScroll: true })
  }

  const showStatements = (places: readonly string[], from: HTMLElement): void => {
    light(places)
    tell(places, from)
    const point = places.flatMap(pointsOf)[0]
    if (point && wide()) point.scrollIntoView({ block: "center" })
  }

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const cite = event.target.closest<HTMLElement>("a[data-cite], a.quote")
    const note = event.target.closest<HTMLElement>("a.note")
    const piece = event.target.closest<HTMLElement>("[data-of]")
    if (cite) {
      event.preventDefault()
      // a place alone stands in the link itself
      showPlaces((cite.dataset.cite || (cite.getAttribute("href") ?? "").slice(1)).split(" "), cite)
    } else if (note) {
      event.preventDefault()
      showStatements([placeOf(note)], note)
    } else if (piece && getSelection()?.isCollapsed !== false) {
      showStatements(placesOf(piece), piece)
    }
  })

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(false)
  })
  byId("detail-close")?.addEventListener("click", (event) => close(event.detail > 0))
  byId("detail-list")?.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a") && !wide() && detail) detail.hidden = true
  })

  const value = (id: string): string => (byId(id) as HTMLSelectElement | null)?.value ?? ""
  const filter = (): void => {
    const [topic, side, relation] = [value("by-topic"), value("by-side"), value("by-relation")]
    let shown = 0
    const points = all(".point")
    for (const point of points) {
      const { dataset } = point
      point.hidden = !((topic === "" || point.parentElement?.id === `t-${topic}`) && (relation === "" || dataset.relation === relation) && (side === "" || (dataset.sides ?? "").split(" ").includes(side)))
      if (!point.hidden) shown += 1
    }
    for (const one of all(".topic")) one.hidden = one.querySelector(".point:not([hidden])") === null
    const count = byId("count")
    if (count) count.textContent = data.words.shown.replace("{shown}", String(shown)).replace("{all}", String(points.length))
    const none = byId("no-points")
    if (none) none.hidden = shown > 0
  }
  for (const id of ["by-topic", "by-side", "by-relation"]) byId(id)?.addEventListener("change", filter)
  for (const link of all("a[data-only]")) {
    link.addEventListener("click", () => {
      for (const id of ["by-topic", "by-side"]) (byId(id) as HTMLSelectElement).value = ""
      const chosen = byId("by-relation") as HTMLSelectElement
      chosen.value = link.dataset.only ?? ""
      filter()
    })
  }
  // links into points that a filter hides must show them
  addEventListener("hashchange", () => {
    const aim = byId(decodeURIComponent(location.hash.slice(1)))
    if (!aim?.closest("[hidden]")) return
    for (const id of ["by-topic", "by-side", "by-relation"]) (byId(id) as HTMLSelectElement).value = ""
    filter()
    aim.scrollIntoView()
  })
  const filters = byId("filters")
  if (filters) filters.hidden = false
}
