import type { Participant, Visit } from '@/api/types'
import { formatDate, formatTerm } from '@/lib/format'
import { plain } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { type Locale, locales } from '@/paraglide/runtime'
import styles from './certificate.module.css'

type Props = { visit: Visit; participant: Participant }

const hostsOf = ({ hosts }: Visit) => hosts.map(({ name }) => name).join(', ')

const InOneLanguage = ({ visit, participant, locale }: Props & { locale: Locale }) => {
  const dates = formatTerm(visit.start, visit.end, locale)
  const hosts = hostsOf(visit)
  const office = [plain(participant.positionTitle, locale), participant.organization?.name].filter(Boolean)
  return (
    <div lang={locale} className={styles.language}>
      <p className={styles.title}>{m.certificate_title({}, { locale })}</p>
      <p>{m.certificate_says({}, { locale })}</p>
      <p className={styles.name}>{participant.person?.name}</p>
      {office.length > 0 && <p>{office.join(', ')}</p>}
      <p>{m.certificate_took_part({}, { locale })}</p>
      <p className={styles.visit}>{plain(visit.title, locale)}</p>
      {dates && <p>{dates}</p>}
      {hosts && <p>{m.certificate_hosts({ hosts }, { locale })}</p>}
      <p className={styles.sealed}>
        {participant.certificate
          ? m.certificate_issued({ date: formatDate(participant.certificate, locale) }, { locale })
          : m.certificate_undated({}, { locale })}
      </p>
      <p className={styles.sealed}>{m.certificate_signature({}, { locale })}</p>
    </div>
  )
}

/** One page on paper: the same words in both languages, side by side. */
export const Certificate = ({ visit, participant }: Props) => (
  <article
    className={styles.certificate}
    aria-label={m.certificate_of({ name: participant.person?.name ?? '' })}
  >
    {locales.map((locale) => (
      <InOneLanguage key={locale} visit={visit} participant={participant} locale={locale} />
    ))}
  </article>
)
