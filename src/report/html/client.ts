/** What the page's script needs to say, put into the page as JSON. */
export interface ClientData {
  readonly statements: Readonly<Record<string, ClientStatement>>
  readonly words: { readonly point: string; readonly back: string; readonly shown: string }
}

export interface ClientStatement {
  readonly speaker: string
  readonly act: string
  readonly words: string
  /** ids of its points */
  readonly points: readonly string[]
  readonly relation: string
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

  const wide = (): boolean => matchMedia("(min-width: 68rem)").matches
  const clear = (): void => {
    for (const one of all(".active")) one.classList.remove("active")
  }
  const light = (places: readonly string[]): void => {
    clear()
    for (const piece of all(".seg")) {
      if ((piece.dataset.places ?? "").split(" ").some((place) => places.includes(place))) piece.classList.add("active")
    }
    for (const point of places.flatMap((place) => data.statements[place]?.points ?? [])) byId(`p-${point}`)?.classList.add("active")
  }

  const close = (): void => {
    if (!detail || detail.hidden) return
    detail.hidden = true
    clear()
    opener?.focus({ preventScroll: true })
    opener = null
  }

  const line = (place: string): HTMLElement | null => {
    const told = data.statements[place]
    if (!told) return null
    const item = document.createElement("li")
    const head = document.createElement("div")
    const words = document.createElement("q")
    head.textContent = `${told.speaker} · ${told.act}${told.relation === "" ? "" : ` · ${told.relation}`}`
    words.textContent = told.words
    item.append(head, words)
    for (const [n, point] of told.points.entries()) {
      const link = document.createElement("a")
      link.href = `#p-${point}`
      link.textContent = told.points.length > 1 ? `${data.words.point} ${n + 1}` : data.words.point
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
    all(`.note[data-place="${CSS.escape(place)}"]`)[0]?.focus({ preventScroll: true })
  }

  const showStatements = (places: readonly string[], from: HTMLElement): void => {
    const told = places.filter((place) => place in data.statements)
    light(places)
    tell(told, from)
    const point = told.flatMap((place) => data.statements[place]?.points ?? [])[0]
    if (point && wide()) byId(`p-${point}`)?.scrollIntoView({ block: "center" })
  }

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const cite = event.target.closest<HTMLElement>("a[data-cite]")
    const note = event.target.closest<HTMLElement>("a.note")
    const piece = event.target.closest<HTMLElement>(".seg")
    if (cite) {
      event.preventDefault()
      showPlaces((cite.dataset.cite ?? "").split(" "), cite)
    } else if (note) {
      event.preventDefault()
      showStatements([note.dataset.place ?? ""], note)
    } else if (piece && getSelection()?.isCollapsed !== false) {
      showStatements((piece.dataset.places ?? "").split(" "), piece)
    }
  })

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close()
  })
  byId("detail-close")?.addEventListener("click", close)
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
      point.hidden = !((topic === "" || dataset.topic === topic) && (relation === "" || dataset.relation === relation) && (side === "" || (dataset.sides ?? "").split(" ").includes(side)))
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
