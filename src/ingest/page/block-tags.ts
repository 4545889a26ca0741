import { wordList } from '../../text/word-list.ts';

/**
 * Elements whose content stands apart from what is before and after it: those that the
 * style sheet of the HTML standard (section 15.3) shows as blocks, list items or rows.
 */
export const blockTags: ReadonlySet<string> = wordList(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing
  main menu nav ol optgroup option p plaintext pre search section summary table caption
  colgroup col thead tbody tfoot tr ul xmp`);

/** Elements that hold no words to read, or only those of a control. */
export const silentTags: ReadonlySet<string> = wordList(`
  script style noscript template head title meta link svg math iframe frame frameset object
  embed applet video audio canvas map select datalist textarea input button progress meter
  img picture source track area param amp-ad amp-embed amp-iframe amp-analytics amp-sidebar
  amp-img amp-video noframes`);

/** Of the silent ones, those that nothing is seen of: they part no words. */
export const unseenTags: ReadonlySet<string> = wordList(`
  script style noscript template head title meta link source track param noframes`);

/** Elements beside the text of an article, by what HTML says that they are. */
export const besideTags: ReadonlySet<string> = wordList(`
  nav aside footer figure figcaption form dialog menu amp-sidebar`);
