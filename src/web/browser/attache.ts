/** The page's one script: what reading alone does not need. */
document.documentElement.classList.add('scripted')

export {}
