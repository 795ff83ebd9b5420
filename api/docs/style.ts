/** Looks of the documentation page: no file besides, no script. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --quiet: light-dark(#595959, #b5b5b5) }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } h3 { font-size: 1rem; margin-bottom: .25rem }
code, pre { font: 14px/1.5 ui-monospace, "SF Mono", Consolas, monospace }
pre { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
section { border-top: 1px solid var(--line); padding-bottom: 1rem }
.method { display: inline-block; min-width: 3.5rem; font-weight: 700 }
.quiet { color: var(--quiet) }
dt { margin-top: .5rem } dd { margin-left: 1.5rem }
summary { cursor: pointer }
`
