/** Where the page begins. */

import '@mantine/core/styles.css'
import '@fontsource-variable/noto-sans-sc/index.css'
import './app/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'

const root = document.getElementById('root')
if (root === null) throw new Error('bug: the page has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
