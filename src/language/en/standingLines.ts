/**
 * Words of the lines that stand under or over many articles and tell nothing of the story: who reported and edited, how to follow, whose rights.
 * Lower-cased phrases of plain words, without marks. General knowledge of newspapers.
 */
export const standingPhrases: readonly (readonly string[])[] = [
  "reporting by",
  "additional reporting",
  "editing by",
  "writing by",
  "compiled by",
  "contributed to this report",
  "contributed to this story",
  "contributed reporting",
  "all rights reserved",
  "this material may not be published",
  "may not be reproduced",
  "this story has been corrected",
  "this article was originally published",
  "this article was amended",
  "has not been edited by",
  "auto-generated from a syndicated feed",
  "follow us on",
  "follow him on twitter",
  "follow her on twitter",
  "sign up for our",
  "sign up to our",
  "subscribe to our",
  "click here to",
  "download our app",
  "read more about",
  "send us your",
  "our standards",
  "trust principles",
].map((phrase) => phrase.split(" "));
