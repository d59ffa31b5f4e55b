// Generated sources that are not committed: the messages as functions, and the map.
import { compile } from '@inlang/paraglide-js'
import './build-topology.mjs'

await compile({
  project: './project.inlang',
  outdir: './src/paraglide',
  strategy: ['globalVariable', 'baseLocale'],
  emitTsDeclarations: true,
})
