// Before anything is painted: the language and the colours that the reader chose.
(function () {
  const root = document.documentElement;
  try {
    const language = localStorage.getItem('language');
    const theme = localStorage.getItem('theme');
    if (language === 'zh' || language === 'en') root.lang = language;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // a browser that keeps nothing gets the preset
  }
})();
