/** The scheme and host that the window's own pages have. */
export const scheme = 'app';
export const origin = `${scheme}://mashq`;
export const firstPage = `${origin}/index.html`;
