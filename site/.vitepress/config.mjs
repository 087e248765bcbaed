// The site: static pages, searched in the browser, no request that leaves them.
import { readFileSync } from 'node:fs';

const sections = JSON.parse(readFileSync(new URL('../pages/sections.json', import.meta.url), 'utf8'));

export default {
  title: 'corporate-parenting',
  description:
    'English corporate-parenting law and measures as pure typed functions: statuses, principles, indicators, pledges.',
  lang: 'en-GB',
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: false,
  // Works from any folder of a server, and without one network request of its own.
  base: process.env.SITE_BASE ?? '/',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    // As the reference writes its anchors: lower case, underscores kept.
    anchor: {
      slugify: (text) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replace(/\s/g, '-'),
    },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Rule book', link: '/rules/' },
      { text: 'The law', link: '/law/' },
      { text: 'Measures', link: '/indicators/' },
      { text: 'Guides', link: '/guides/developers' },
      { text: 'Reference', link: '/reference/' },
      { text: 'Try it', link: '/try-it' },
    ],
    sidebar: sections,
    outline: [2, 3],
    docFooter: { prev: false, next: false },
    footer: {
      message: 'Not legal advice. England only. A pledge is not proof that it is kept.',
    },
  },
};
