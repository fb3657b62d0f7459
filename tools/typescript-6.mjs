// dependency-cruiser reads TypeScript through the compiler's API, which TypeScript 7 does not have. Preloaded with
// `node --import`, this hands it the same team's TypeScript 6 instead; otherwise it would not see type-only imports.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.replace(/^typescript(?=$|\/)/, '@typescript/typescript6'), context),
})
