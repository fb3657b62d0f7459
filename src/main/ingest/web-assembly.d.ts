/** The little of WebAssembly's interface that is used in main: the libraries for Node leave it to those for browsers. */

declare global {
  namespace WebAssembly {
    type Imports = Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>>
    class Module {
      readonly kind: 'module'
    }
    class Instance {
      constructor(module: Module, imports: Imports)
      readonly exports: Readonly<Record<string, unknown>>
    }
    interface Memory {
      readonly buffer: ArrayBuffer
      grow(pages: number): number
    }
    interface Table {
      get(index: number): unknown
    }
    function compile(bytes: Uint8Array): Promise<Module>
  }
}

export {}
