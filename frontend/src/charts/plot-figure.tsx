import * as Plot from '@observablehq/plot'
import { useLayoutEffect, useRef } from 'react'
import styles from './plot-figure.module.css'

type Props = {
  label: string
  options: Plot.PlotOptions
  onDrawn?: (svg: Element) => undefined | (() => void)
}

/**
 * One drawing by Observable Plot. The class name is fixed, so that the text of the style element that Plot adds is
 * constant and its hash in the content security policy serves every chart.
 */
export const PlotFigure = ({ label, options, onDrawn }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const drawing = Plot.plot({ ...options, className: 'plot' })
    for (const part of drawing.querySelectorAll('[aria-label], [aria-description]')) {
      part.removeAttribute('aria-label')
      part.removeAttribute('aria-description')
    }
    drawing.setAttribute('role', 'img')
    drawing.setAttribute('aria-label', label)
    box.current?.replaceChildren(drawing)
    return onDrawn?.(drawing)
  }, [label, options, onDrawn])
  return <div className={styles.figure} ref={box} />
}
