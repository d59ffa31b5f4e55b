import { useEffect, useRef, useState } from 'react'

/** True once the element has come near the screen: charts are fetched then, and not before. */
export const useInView = () => {
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!box.current || seen) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '300px' },
    )
    observer.observe(box.current)
    const beforePrint = () => setSeen(true)
    window.addEventListener('beforeprint', beforePrint)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', beforePrint)
    }
  }, [seen])
  return [box, seen] as const
}
