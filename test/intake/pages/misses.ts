/** What of the traps is still read wrongly: by the name of the trap, a line each. Goes shorter, never longer. */
export const MISSES: Readonly<Record<string, readonly string[]>> = {
  "a notice behind a cut text is a paywall, and a body named after one is the body": [
    "paywall is promotion: Subscribe to continue reading. Already a subscriber? Sign in",
  ],
  "a page in Windows-1251 that says nothing is read": [
    "headline is not there: Пожар на пароме у Вельморы",
    "body is not there: Пожар в машинном отделении парома «Тарн Леди» ранним утром в",
    "body is not there: Судно вышло из залива Харроу в половине пятого утра и, согла",
    "body is not there: «Мы почувствовали запах дыма раньше, чем что-либо услышали, ",
    "body is not there: Два буксира подошли к парому через сорок минут и поливали ко",
  ],
};
