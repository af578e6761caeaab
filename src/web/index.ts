export { actorAddress, articleAddress, lineAnchor, withAsked } from './addresses.ts'
export { FailurePage } from './failurePage.tsx'
export { drawn, type Frame } from './frame.tsx'
export { TodayPage } from './todayPage.tsx'
