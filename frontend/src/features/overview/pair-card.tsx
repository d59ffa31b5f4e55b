import { lazy, useCallback, useMemo, useState } from 'react'
import type { Pair } from '@/api/types'
import { WhenInView } from '@/charts/when-in-view'
import { countryName, formatList } from '@/lib/format'
import { m } from '@/paraglide/messages'
import { AsTable } from '@/ui/as-table'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { SideLegend } from '@/ui/side-legend'
import styles from './pair-card.module.css'
import { PairList } from './pair-list'
import { arcsOf, sitesOf } from './pair-sites'
import { PairTable } from './pair-table'

const ArcMap = lazy(() => import('@/charts/arc-map').then(({ ArcMap }) => ({ default: ArcMap })))

const insetLabel = (countries: string[]) => formatList(countries.map(countryName))

/** Who is paired with whom: the map and the list say the same, and light each other up. */
export const PairCard = ({ pairs }: { pairs: Pair[] }) => {
  const [table, setTable] = useState(false)
  const [active, setActive] = useState<string>()
  const onActive = useCallback((pair: string | undefined) => setActive(pair), [])
  const sites = useMemo(() => sitesOf(pairs), [pairs])
  const arcs = useMemo(() => arcsOf(pairs), [pairs])
  return (
    <Card title={m.pairs_title()} aside={<AsTable shown={table} onChange={setTable} />} flush={table}>
      {pairs.length === 0 && <Empty>{m.partnerships_none()}</Empty>}
      {table ? (
        <PairTable pairs={pairs} />
      ) : (
        <>
          <SideLegend />
          {sites.length > 0 && (
            <div className={styles.map}>
              <WhenInView height={420}>
                <ArcMap label={m.map_label()} {...{ insetLabel, sites, arcs, active, onActive }} />
              </WhenInView>
            </div>
          )}
          <PairList pairs={pairs} active={active} onActive={onActive} />
        </>
      )}
    </Card>
  )
}
