import { type Bilingual as BilingualText, shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'
import styles from './bilingual.module.css'
import { Hidden } from './hidden'

/** A text in the reader's language; without a translation the other language, marked as such. */
export const Bilingual = ({ text }: { text: BilingualText | null | undefined }) => {
  const words = shown(text, getLocale())
  if (!words) return null
  if (words.translated) return words.value
  return (
    <>
      <span lang={words.language}>{words.value}</span>{' '}
      <span className={styles.mark} title={m.not_translated()}>
        <span aria-hidden="true">{words.language.toUpperCase()}</span>
        <Hidden>{m.not_translated()}</Hidden>
      </span>
    </>
  )
}
