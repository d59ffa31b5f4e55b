import './styles/tokens.css'
import './styles/base.css'
import './styles/opening.css'
import './styles/print.css'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App, router } from './app'

const root = document.getElementById('root')

/** The first page is rendered in slices once it is loaded, so that a slow phone answers meanwhile; a slow line shows the frame. */
const begin = async (element: HTMLElement, patience: number) => {
  await Promise.race([router.load(), new Promise((late) => setTimeout(late, patience))])
  startTransition(() => {
    createRoot(element).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
  })
}

if (root) begin(root, 500)
