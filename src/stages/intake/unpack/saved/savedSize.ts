/** A saved page carries its pictures: the file may be so many times as large as an article. */
export const MOST_TIMES = 20;
