import { type Bilingual, shown } from '@/lib/text'
import { m } from '@/paraglide/messages'
import { getLocale } from '@/paraglide/runtime'

/** Under a heading: what kind of thing it is, and that its title is not translated where that is so. */
export const TitleNote = ({ words, text }: { words: string; text: Bilingual }) =>
  shown(text, getLocale())?.translated === false ? `${words} · ${m.not_translated()}` : words
