export { articleOfPage, type PageOrigin } from './articleOfPage.ts'
export { isPage } from './isPage.ts'
