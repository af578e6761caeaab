export { articleOfPage, type PageOrigin } from './articleOfPage.ts'
export { isPage, PAGE_NAME } from './isPage.ts'
export { isMhtml } from './mhtml.ts'
