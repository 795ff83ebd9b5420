// Before the first paint: the reader's own choice of theme, else the system's.
;(function () {
  let choice = null
  try {
    choice = localStorage.getItem('anju:theme')
  } catch {
    // Storage is refused: the system's theme it is.
  }
  const dark = choice === 'dark' || (!choice && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
