// Phrases with which news sites, in the languages that most of them are written in, lead to
// something else, sell, or say who made a picture: written down from what the sites show.
// Each is matched at the start of a block, whatever the case or apostrophe. A semicolon parts them.

import { phraseList } from '../../../text/phrase-list.ts';

/** Lead to another article: `Read more: …`; out where they are a link or no sentence. */
export const leadAways: readonly string[] = phraseList(`
  our standards:; read more; read also; also read; read next; read the full; read our; read all;
  read:; more:; more on; more from; more about; more stories; more news; see also; see
  more; see:; related; watch:; watch now; watch the; watch more; listen:; listen to;
  video:; photos:; gallery:; pictures:; explainer:; opinion:; also see; also on; don't miss; do not miss; you may also; you might also; recommended; continue
  reading; keep reading; click here; tap here; scroll down; next:; previous:; up next;
  trending; most read; must read; have a story; lesen sie; mehr zum thema; mehr dazu;
  siehe auch; lire aussi; à lire; a lire; voir aussi; lisez aussi; en savoir plus; sur
  le même sujet; lea también; lea además; leer más; te puede interesar; ver también;
  más información; leggi anche; leia também; leia mais; veja também; lees ook; lees
  meer; czytaj; zobacz; läs också; läs mer; les også; læs også; lue myös; читайте
  также; читать далее; смотрите также; baca juga`);

/** Ask something of the reader; out where the block is short. */
export const requests: readonly string[] = phraseList(`
  sign up; subscribe; become a member; join our; join us; join the conversation;
  add us on; follow us; follow @; follow him; follow her; follow the; please follow; find us;
  like us; get our; get the latest; get breaking; get more; get all the; download our;
  download the; support our; support us; donate; share this; share on; share your;
  share via; share:; tweet this; email this; print this; save this; log in; login;
  sign in; register; already a subscriber; you have reached; thank you for; thanks
  for; enter your; enter you email; by signing up; by clicking; by subscribing; have
  you; do you have a; got a tip; got a story; send us; send your; email us; contact
  us; contact the; let us know; leave a comment; post a comment; add a comment;
  comments are; view comments; show comments; click to; please enable; enable
  javascript; your browser; this content is; this video is; this article was
  originally; this story was originally; this article appeared; this post originally;
  abonnieren sie; abonnez-vous; suscríbete; iscriviti; folgen sie; suivez-nous; suivez
  nous; síguenos; seguici; partager; compartir; teilen`);

/** Say where a picture is from, or whose the page is; out where they are no sentence. */
export const credits: readonly string[] = phraseList(`
  photo:; photo by; photo courtesy; photograph:; photograph by; photography by; photos
  by; picture:; pictured:; image:; images:; image by; image credit; image source;
  image caption; image copyright; media caption; media playback; video caption; photo
  credit; credit:; credits:; illustration:; illustration by; graphic:; getty images;
  file photo; file picture; file image; foto:; fotos:; bild:; crédit; copyright; ©;
  (c); all rights reserved; published; posted; updated; last updated; last modified;
  first published; reading time; read time; estimated reading time; tags:; tags; topics:; filed under; filed to; categories:;
  category:; keywords:; source:; via:`);

/** Stand alone: the whole block is this, but for marks around it. */
export const labels: readonly string[] = phraseList(`
  advertisement; advertisements; advertisement - story continues below; story
  continues below; story continues below advertisement; article continues below
  advertisement; article continues below; article continues after ad; article
  continues after advertisement; story continues; continue reading the main story;
  continue reading below; continued below; ad; ads; sponsored; promoted; sponsored
  content; loading; share; tweet; email; print; comment; comments; video; photos;
  gallery; image; reply; close; menu; enlarge; view gallery; show more; more; next;
  previous; top; back to top; skip advertisement; text size; font size; reset; skip
  ad; hide caption; toggle caption; enlarge this image; view image in fullscreen;
  embed; transcript; listen; play; pause; save; follow; like; related; reuters; getty;
  ap; afp; end of newsletter promotion; newsletter; anzeige; werbung; publicité;
  publicidad; pubblicità; publicidade; reclame; advertentie; reklama; annons; реклама; related topics; related stories; related articles; related content; related
  links; related news; related coverage; more on this story; more on this; read more; read
  next; most read; most popular; you may also like; you might also like; recommended;
  recommended for you; top stories; more stories; more news; latest news; latest; see also;
  trending now; trending; editor's picks; editors' picks; more from the web; around the web;
  from the web; sponsored links; in this story; in this article; up next; don't miss; share
  this article; share this story; these are external links and will open in a new window;
  copy this link; story highlights; key points; image caption; media caption; view comments; sign up; subscribe; log in`);
