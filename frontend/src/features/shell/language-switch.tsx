import { setLanguage, useLanguage } from '@/lib/locale'
import { Action } from '@/ui/action'

const other = { en: { locale: 'es', name: 'Español' }, es: { locale: 'en', name: 'English' } } as const

/** Named in the language it leads to; everything renders anew, so the focus is put back on the switch. */
export const LanguageSwitch = () => {
  const { locale, name } = other[useLanguage()]
  const change = () => {
    setLanguage(locale)
    requestAnimationFrame(() => document.getElementById('language-switch')?.focus({ preventScroll: true }))
  }
  return (
    <Action quiet onPress={change} id="language-switch">
      <span lang={locale}>{name}</span>
    </Action>
  )
}
