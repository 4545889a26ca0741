import { wordList } from '../../text/word-list.ts';

// Words of class names and ids by which content management systems of news sites (WordPress,
// Drupal, Arc, Chorus, Escenic, Methode, Blogger) and their advertisers name what stands
// beside an article. Collected from their default themes and from the lists that Mozilla's
// Readability and trafilatura keep for the same purpose.

/** Beside the article also where they hold some hundred words. */
export const besideNames: ReadonlySet<string> = wordList(`
  related relatedlinks relatedcontent relatedarticles relatedposts recirc recirculation
  recommended recommendations recommendation newsletter newsletters signup optin mailchimp
  share shares sharing sharebar sharebox sharethis sharedaddy sharetools addthis addtoany
  social socials socialmedia promo promos promobox promoted promotion ad ads advert adverts
  advertisement advertising adslot adsense adunit adbox adwrap dfp gpt sponsor sponsored
  sponsors outbrain taboola revcontent zergnet mgid caption captions figcaption imagecaption
  photocaption breadcrumb breadcrumbs comment comments commentlist disqus respond replies
  pagination pager sidebar rail popular mostpopular mostread trending pullquote pullquotes
  cookie cookies consent gdpr masthead navigation navbar nav menu toc jp yarpp gallery
  slideshow carousel sociable wibiya viafoura livefyre coral spotim hashtags tagcloud
  dropquote jumplinks toolbar toolbox tooltips hatnote catlinks printfooter noprint metadata
  editsection footnotes footnote endnotes reflist commentform commentbox commentsarea commentsection
  comentarios comentario commentaires commentaire kommentare kommentar commenti komentarze
  reacties relacionadas relacionados relacionado correlati verwandt publicidad publicite
  anzeige anzeigen werbung reklama advertentie compartir partage teilen
  contributions epic submeta modal popup overlay lightbox playlist readmore morestories`);

/** Beside the article where they are short: longer ones can hold the article itself. */
export const shortBesideNames: ReadonlySet<string> = wordList(`
  byline bylines author authors bio biography authorbio meta postmeta entrymeta timestamp
  date datetime pubdate posted published updated time tags tag taglist topics topic
  keywords categories category footer copyright disclaimer credit credits imagecredit
  photocredit subscribe subscription login register print printer email mail tools actions
  widget widgets video videos player teaser teasers banner poll quiz survey
  contact rating ratings reaction reactions follow facebook twitter whatsapp linkedin
  pinterest instagram notice cta donate donation membership support readnext upnext next
  previous prev more seealso also links linklist kicker eyebrow label labels skip
  most latest headlines`);

/** Pairs of words that say it only together: `read-more`, `pull-quote`. */
export const besidePairs: ReadonlySet<string> = wordList(`
  read-more read-next read-also also-read see-also more-on more-from more-stories most-read
  most-popular pull-quote sign-up opt-in up-next inline-promo about-author
  author-bio author-box author-info post-author story-tools article-tools end-note
  mailing-list photo-credit image-credit img-credit image-caption media-caption
  twitter-tweet instagram-media fb-post tiktok-embed reddit-card bluesky-embed
  threads-post wp-caption jp-relatedposts entry-meta post-meta article-meta tag-list
  skip-link back-top top-stories other-stories you-may trc-related`);

/** Text that only a screen reader speaks, and what a page hides until asked. */
export const unseenNames: ReadonlySet<string> = wordList(`
  sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text a11y-hidden
  element-invisible u-hidden offscreen off-screen show-for-sr`);

/** Pictures: what is short and stands in an element so named, with a picture, is a caption. */
export const pictureNames: ReadonlySet<string> = wordList(`
  image images img photo photos picture pictures pic pics media thumb thumbnail wpimage
  photobox imagebox inlineimage inlinephoto articleimage`);

/** How names of the first kind begin where words are written together: `relatedstories`. */
export const besideBeginnings: RegExp =
  /^(?:related|advert|newsletter|sponsor|breadcrumb|outbrain|taboola|sharebutton|sharetool|sharelink|socialshar|commentlist|commentthread)/u;
