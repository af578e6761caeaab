export { FailurePage } from './failurePage.tsx'
export { drawn, type Frame } from './frame.tsx'
export { SignInPage } from './signInPage.tsx'
export { TodayPage } from './todayPage.tsx'
