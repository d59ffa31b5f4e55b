// Runs before the first paint, from its own file because the policy allows no inline script.
{
  let theme = null
  let language = null
  try {
    theme = localStorage.getItem('enlace.theme')
    language = localStorage.getItem('enlace.language')
  } catch {
    // Storage can be switched off; the browser's preferences stand.
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  const spoken = language ?? navigator.language
  document.documentElement.lang = spoken.toLowerCase().startsWith('es') ? 'es' : 'en'
}
