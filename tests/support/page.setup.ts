// Component tests: what one test has rendered is gone before the next.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// A field that grows with its words listens for fonts to arrive, and there are none here.
Object.defineProperty(Reflect.get(globalThis, 'document'), 'fonts', { configurable: true, value: new EventTarget() })
