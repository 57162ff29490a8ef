/** Fills `{name}` places; a place without a value stays as it stands, so that a missing one is seen. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([A-Za-z]+)\}/gu, (place, name: string) => values[name] ?? place)
