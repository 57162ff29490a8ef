#!/usr/bin/env node
import { existsSync } from "node:fs"
import * as nodeModule from "node:module"
// Old syntax below on purpose: an older Node must be able to read this file and say what is missing.
var wanted = 24
if (parseInt(process.versions.node, 10) < wanted) {
  console.error("rapporteur needs Node " + wanted + " or newer; this is Node " + process.versions.node + ". Install a newer one, or run: npx -p node@" + wanted + " -p rapporteur rapporteur")
  process.exitCode = 2
} else {
  // before any TypeScript is met: what is cached needs no compiler to be loaded
  nodeModule.enableCompileCache()
  // the program's own modules are where their imports say: Node need not look for real paths, package files and formats of hundreds of them
  if (nodeModule.registerHooks) {
    var root = new URL("..", import.meta.url).href
    nodeModule.registerHooks({
      resolve: function (specifier, context, next) {
        var parent = context.parentURL || ""
        var isOwn = /^\..*\.[jt]s$/.test(specifier) && parent.startsWith(root) && !parent.slice(root.length).includes("node_modules/")
        if (!isOwn) return next(specifier, context)
        return { url: new URL(specifier, parent).href, format: specifier.endsWith(".ts") ? "module-typescript" : "module", shortCircuit: true }
      },
    })
  }
  // a checkout has the sources, a package what was built of them
  var sources = new URL("../src/cli/main.ts", import.meta.url)
  import(existsSync(sources) ? sources.href : "../dist/cli/main.js")
}
