import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type ListRequest, readRows } from '@/api/whole-list'

/** More rows than anybody reads on paper; a file holds them all. */
export const mostPrinted = 1_000

type Printed<Row> = { rows: Row[]; cut: boolean }

/** Prints every row of a list and not the page on the screen only, once all that the rows show has come. */
export const usePrintAll = <Row>(request: ListRequest) => {
  const queryClient = useQueryClient()
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()
  const [printed, setPrinted] = useState<Printed<Row>>()

  useEffect(() => {
    if (!printed) return
    const show = async () => {
      do await new Promise((resolve) => setTimeout(resolve, 100))
      while (queryClient.isFetching() > 0)
      setPending(false)
      window.addEventListener('afterprint', () => setPrinted(undefined), { once: true })
      window.print()
    }
    void show()
  }, [printed, queryClient])

  const print = async () => {
    setPending(true)
    setError(undefined)
    try {
      setPrinted(await readRows<Row>(request, mostPrinted))
    } catch (refused) {
      setError(refused)
      setPending(false)
    }
  }
  return {
    pending,
    print: () => void print(),
    printed,
    failed: error ? { error, retry: () => void print() } : undefined,
  }
}
