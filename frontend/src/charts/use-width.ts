import { useLayoutEffect, useRef, useState } from 'react'

/** The width a chart may take, in whole pixels; 0 until it is known. */
export const useWidth = <Box extends HTMLElement>() => {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(box.current)
    setWidth(Math.floor(box.current.clientWidth))
    return () => observer.disconnect()
  }, [])
  return [box, width] as const
}
